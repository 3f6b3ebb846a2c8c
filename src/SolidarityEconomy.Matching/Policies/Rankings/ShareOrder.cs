using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>Orders entries by the shares of their groups; entries come sorted by score, those without a share in a group of their own.</summary>
internal sealed class ShareOrder
{
    private static readonly Comparer<RankedItem> ByScore = Comparer<RankedItem>.Create(Reranker.Compare);

    private readonly Ratio[] _shares;
    private readonly RankedItem[][] _entries;
    private readonly int[] _counts;
    private readonly int _size;

    public ShareOrder(ImmutableArray<RankedItem> byScore, IReadOnlyDictionary<string, Ratio> shares, int size)
    {
        string[] groups = [.. shares.Keys.Order(StringComparer.Ordinal)];
        ILookup<string, RankedItem> lookup = byScore.ToLookup(item => item.Group, StringComparer.Ordinal);
        RankedItem[] others = [.. byScore.Where(item => !shares.ContainsKey(item.Group))];
        _shares = [.. groups.Select(group => shares[group]), Ratio.Zero];
        _entries = [.. groups.Select(group => lookup[group].ToArray()), others];
        _counts = new int[_entries.Length];
        _size = Math.Min(size, byScore.Length);
    }

    /// <summary>One position after the other: first groups below their share, then those that may have one more, then anybody.</summary>
    public ImmutableArray<RankedItem> StepByStep(ShareRule rule)
    {
        List<RankedItem> list = [];
        while (list.Count < _size)
        {
            int position = list.Count + 1;
            int[] open = [.. Enumerable.Range(0, _entries.Length).Where(g => _counts[g] < _entries[g].Length)];
            int[] below = [.. open.Where(g => _counts[g] < Floor(g, position))];
            int[] within = [.. open.Where(g => _counts[g] < Ceiling(g, position))];
            int next = below.Length > 0 ? Best(below)
                : within.Length == 0 ? Best(open)
                : rule == ShareRule.Greedy ? Best(within)
                : Soonest(within, position, isWhole: rule == ShareRule.Relaxed);
            list.Add(_entries[next][_counts[next]++]);
        }

        return [.. list];
    }

    /// <summary>
    /// Goes through the positions; whatever a share begins to need is put in at the end and moves up past lesser scores as long as
    /// none of those comes after the last position that its own share allows. What no share asks for is put in by score.
    /// </summary>
    public ImmutableArray<RankedItem> Sorted()
    {
        List<(RankedItem Item, int Latest)> list = [];
        for (int position = 1; position <= _size; position++)
        {
            int[] needed = [.. Enumerable.Range(0, _entries.Length)
                .Where(g => _counts[g] < _entries[g].Length && _counts[g] < Floor(g, position))];
            foreach (int g in needed.OrderBy(Next, ByScore))
            {
                PutIn(list, Next(g), position);
                _counts[g]++;
            }
        }

        IEnumerable<RankedItem> rest = _entries.SelectMany((entries, g) => entries.Skip(_counts[g])).Order(ByScore);
        foreach (RankedItem item in rest.Take(_size - list.Count))
        {
            PutIn(list, item, int.MaxValue);
        }

        return [.. list.Select(entry => entry.Item)];
    }

    private static void PutIn(List<(RankedItem Item, int Latest)> list, RankedItem item, int latest)
    {
        list.Add((item, latest));
        for (int i = list.Count - 1; i > 0 && list[i - 1].Latest > i && Reranker.Precedes(item, list[i - 1].Item); i--)
        {
            (list[i - 1], list[i]) = (list[i], list[i - 1]);
        }
    }

    private RankedItem Next(int group) => _entries[group][_counts[group]];

    private int Best(int[] groups) => groups.Aggregate((one, other) => Reranker.Precedes(Next(other), Next(one)) ? other : one);

    /// <summary>The group whose next entry is due first: at the position where its share reaches one more.</summary>
    private int Soonest(int[] groups, int position, bool isWhole)
    {
        (Ratio Due, int Group)[] due = [.. groups.Select(g => (Due(g, position, isWhole), g))];
        Ratio first = due.Min(entry => entry.Due);
        return Best([.. due.Where(entry => entry.Due == first).Select(entry => entry.Group)]);
    }

    private Ratio Due(int group, int position, bool isWhole)
    {
        Ratio due = new Ratio(Ceiling(group, position)) / _shares[group];
        return isWhole ? new Ratio(due.ToInteger(Rounding.Ceiling)) : due;
    }

    private BigInteger Floor(int group, int position) => (_shares[group] * position).ToInteger(Rounding.Floor);

    private BigInteger Ceiling(int group, int position) => (_shares[group] * position).ToInteger(Rounding.Ceiling);
}
