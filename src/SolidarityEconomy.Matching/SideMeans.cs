using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching;

/// <summary>What the means of a part of one side are made of, for each need or each offer.</summary>
/// <param name="Scores">The scores of its matches together, in points.</param>
/// <param name="Ranks">The ranks of its matches together; null where ranks mean nothing.</param>
/// <param name="Days">How long it has waited, if that is known; null where nobody waits.</param>
internal sealed record SideMeans(long[] Scores, long[]? Ranks, int?[]? Days)
{
    public bool Waits(int member) => Days?[member] is not null;

    public decimal? Score(IEnumerable<int> members, int[] given) => Mean(members.Select(i => (Scores[i], given[i])), Points.One, 2);

    public decimal? Rank(IEnumerable<int> members, int[] given) => Ranks is null ? null : Mean(members.Select(i => (Ranks[i], given[i])), 1, 1);

    public decimal? Waited(IEnumerable<int> members) => Mean(members.Where(Waits).Select(i => ((long)Days![i]!.Value, 1)), 1, 0);

    private static decimal? Mean(IEnumerable<(long Sum, int Count)> parts, int unit, int decimals)
    {
        (long Sum, int Count)[] all = [.. parts];
        long count = all.Sum(part => (long)part.Count);
        return count == 0
            ? null
            : decimal.Round(all.Sum(part => part.Sum) / (decimal)count / unit, decimals, MidpointRounding.ToEven);
    }
}
