using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>Puts a scored list in an order in which declared groups are not left to the end.</summary>
/// <remarks>
/// Inside a group the order is always that of the scores; of equal scores, also of different groups, the ordinally lesser name
/// stands first. The order of the input plays no part.
/// </remarks>
public static class Reranker
{
    /// <summary>Orders by score wherever a table allows it, and gives the protected group the positions that the table asks for.</summary>
    /// <remarks>FA*IR (Zehlike and others, CIKM 2017, algorithm 2): among all lists that pass the table none puts a better entry behind a worse one with less cause. O(n log n).</remarks>
    /// <param name="items">The entries, in any order; each name once.</param>
    /// <param name="protectedGroup">The group that the table protects.</param>
    /// <param name="table">How many of the group each position needs; the result has as many positions, or fewer when there are fewer entries.</param>
    /// <returns>The list, where the group was too small, and the price.</returns>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static Reranking ByTable(IEnumerable<RankedItem> items, string protectedGroup, FairnessTable table)
    {
        ArgumentNullException.ThrowIfNull(protectedGroup);
        ArgumentNullException.ThrowIfNull(table);
        ImmutableArray<RankedItem> byScore = ByScore(items);
        Queue<RankedItem> inside = new(byScore.Where(item => IsOf(item, protectedGroup)));
        Queue<RankedItem> outside = new(byScore.Where(item => !IsOf(item, protectedGroup)));
        List<RankedItem> list = [];
        int found = 0;
        while (list.Count < Math.Min(table.Size, byScore.Length))
        {
            bool isInside = inside.Count > 0
                && (outside.Count == 0 || found < table.Minimums[list.Count] || Precedes(inside.Peek(), outside.Peek()));
            list.Add((isInside ? inside : outside).Dequeue());
            found += isInside ? 1 : 0;
        }

        return new Reranking([.. list], table.Shortages(list, protectedGroup), byScore);
    }

    /// <summary>Orders so that in the first k positions each group stands at least as often as its share of k, rounded down.</summary>
    /// <remarks>O(n g) for n positions and g groups, plus the sorting; <see cref="ShareRule.Sorted"/> O(n^2) at worst.</remarks>
    /// <param name="items">The entries, in any order; each name once. Those of a group without a share may fill what is left.</param>
    /// <param name="shares">The share of each group, 0 to 1, together at most 1.</param>
    /// <param name="size">The positions of the list, 0 or more; fewer are filled when there are fewer entries.</param>
    /// <param name="rule">Who is next when no group stands below its share.</param>
    /// <returns>The list, the shares that could not be kept, and the price.</returns>
    /// <exception cref="ArgumentException">A name stands twice, a share is outside 0 to 1, or the shares are more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative, or there is no such rule.</exception>
    public static Reranking ByShares(
        IEnumerable<RankedItem> items, IReadOnlyDictionary<string, Ratio> shares, int size, ShareRule rule = ShareRule.Sorted)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (rule is not (ShareRule.Greedy or ShareRule.Conservative or ShareRule.Relaxed or ShareRule.Sorted))
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "This is no rule.");
        }

        if (shares.Values.Any(share => share < Ratio.Zero) || shares.Values.Aggregate(Ratio.Zero, (sum, share) => sum + share) > Ratio.One)
        {
            throw new ArgumentException("A share is negative, or all shares together are more than 1.", nameof(shares));
        }

        ImmutableArray<RankedItem> byScore = ByScore(items);
        ShareOrder order = new(byScore, shares, size);
        ImmutableArray<RankedItem> list = rule == ShareRule.Sorted ? order.Sorted() : order.StepByStep(rule);
        return new Reranking(list, Shortages(list, shares), byScore);
    }

    /// <summary>Finds where a list falls short of shares, whoever made it.</summary>
    /// <param name="ranking">The list, best first.</param>
    /// <param name="shares">The share of each group.</param>
    /// <returns>Every position and group with fewer than the share of the position, rounded down; by position, then by group.</returns>
    public static ImmutableArray<RankingShortage> Shortages(
        IEnumerable<RankedItem> ranking, IReadOnlyDictionary<string, Ratio> shares)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(shares);
        string[] groups = [.. shares.Keys.Order(StringComparer.Ordinal)];
        int[] found = new int[groups.Length];
        List<RankingShortage> shortages = [];
        int position = 0;
        foreach (RankedItem item in ranking)
        {
            position++;
            for (int g = 0; g < groups.Length; g++)
            {
                found[g] += IsOf(item, groups[g]) ? 1 : 0;
                BigInteger required = (shares[groups[g]] * position).ToInteger(Rounding.Floor);
                if (found[g] < required)
                {
                    shortages.Add(new RankingShortage(position, groups[g], found[g], (int)required));
                }
            }
        }

        return [.. shortages];
    }

    internal static bool Precedes(RankedItem one, RankedItem other) => Compare(one, other) < 0;

    internal static int Compare(RankedItem one, RankedItem other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Id, other.Id);

    private static ImmutableArray<RankedItem> ByScore(IEnumerable<RankedItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        RankedItem[] sorted = [.. items];
        Array.ForEach(sorted, item => ArgumentNullException.ThrowIfNull(item, nameof(items)));
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (Array.Find(sorted, item => !seen.Add(item.Id)) is { } twice)
        {
            throw new ArgumentException($"The name '{twice.Id}' stands twice.", nameof(items));
        }

        Array.Sort(sorted, Compare);
        return [.. sorted];
    }

    private static bool IsOf(RankedItem item, string group) => string.Equals(item.Group, group, StringComparison.Ordinal);
}
