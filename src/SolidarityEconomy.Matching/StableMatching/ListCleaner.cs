using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// Makes a market of lists: keeps the names that stand on each other's lists, says which others were taken off and why, and
/// breaks ties. Linear in the entries, and a sort within each tie.
/// </summary>
internal sealed class ListCleaner
{
    private readonly ImmutableArray<Chooser> _left;
    private readonly ImmutableArray<Chooser> _right;
    private readonly TieBreak _ties;
    private readonly bool _isOneSet;

    private ListCleaner(ImmutableArray<Chooser> left, ImmutableArray<Chooser> right, TieBreak ties, bool isOneSet)
    {
        _left = left;
        _right = right;
        _ties = ties;
        _isOneSet = isOneSet;
    }

    public List<ListFault> Faults { get; } = [];

    /// <summary>Cleans the lists of two sides, each in the order of ids.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side; the same as the left one among room-mates.</param>
    /// <param name="ties">How ties are broken.</param>
    /// <param name="faults">What was taken off which list.</param>
    /// <param name="rightLots">In whose name the right side draws lots; in its own when null.</param>
    public static Market Clean(
        ImmutableArray<Chooser> left,
        ImmutableArray<Chooser> right,
        TieBreak ties,
        out IReadOnlyList<ListFault> faults,
        Func<int, Id<Chooser>>? rightLots = null)
    {
        ListCleaner cleaner = new(left, right, ties, left == right);
        Market market = cleaner.Run(rightLots ?? (j => right[j].Id));
        faults = cleaner.Faults;
        return market;
    }

    /// <summary>Puts choosers in the order of their ids.</summary>
    /// <returns>The choosers, and where each stood before.</returns>
    /// <exception cref="ArgumentException">Two have the same id, or one is null.</exception>
    public static (ImmutableArray<Chooser> Choosers, ImmutableArray<int> At) Sort(IEnumerable<Chooser> choosers, string parameter)
    {
        (Chooser Chooser, int At)[] sorted =
        [
            .. Listed.Of(choosers, parameter)
                .Select((chooser, at) => (Chooser: chooser, At: at))
                .OrderBy(entry => entry.Chooser.Id),
        ];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Chooser.Id == sorted[i - 1].Chooser.Id)
            {
                throw new ArgumentException($"The id '{sorted[i].Chooser.Id}' stands twice.", parameter);
            }
        }

        return ([.. sorted.Select(entry => entry.Chooser)], [.. sorted.Select(entry => entry.At)]);
    }

    private Market Run(Func<int, Id<Chooser>> rightLots)
    {
        RawLists givenLeft = RawLists.Read(Side.Left, _left, Numbers(_right), _isOneSet, Faults);
        RawLists givenRight = RawLists.Read(Side.Right, _right, Numbers(_left), _isOneSet, Faults);
        RawLists left = givenLeft.Completed(_left, _right, givenRight, _isOneSet);
        RawLists right = givenRight.Completed(_right, _left, givenLeft, _isOneSet);
        (int[] twin, bool[] isKept) = Pair(left, right);
        int[] leftOrder = Ordered(left, entry => twin[entry] >= 0, i => _left[i].Id, _right);
        int[] rightOrder = Ordered(right, entry => isKept[entry], rightLots, _left);
        int[] leftPlace = Inverse(leftOrder, left.Entries.Count);
        int[] rightPlace = Inverse(rightOrder, right.Entries.Count);
        int[] leftCross = Array.ConvertAll(leftOrder, entry => rightPlace[twin[entry]]);
        int[] rightCross = new int[rightOrder.Length];
        for (int e = 0; e < leftCross.Length; e++)
        {
            rightCross[leftCross[e]] = e;
        }

        return new Market(Lists(_left, _right, left, leftOrder, leftCross), Lists(_right, _left, right, rightOrder, rightCross));
    }

    private static Dictionary<Id<Chooser>, int> Numbers(ImmutableArray<Chooser> choosers) =>
        Enumerable.Range(0, choosers.Length).ToDictionary(i => choosers[i].Id);

    /// <summary>Finds for each left entry the right entry of the same pair, or -1; says who is named one-sidedly.</summary>
    private (int[] Twin, bool[] IsKept) Pair(RawLists left, RawLists right)
    {
        (int[] start, int[] items) = right.ByPartner(_left.Length);
        int[] mark = new int[_right.Length];
        int[] twin = new int[left.Entries.Count];
        bool[] isKept = new bool[right.Entries.Count];
        for (int i = 0; i < _left.Length; i++)
        {
            foreach (int item in items.AsSpan(start[i]..start[i + 1]))
            {
                mark[right.Entries[item].Owner] = item + 1;
            }

            for (int e = left.Start[i]; e < left.Start[i + 1]; e++)
            {
                twin[e] = mark[left.Entries[e].Partner] - 1;
                if (twin[e] >= 0)
                {
                    isKept[twin[e]] = true;
                }
                else
                {
                    AddOneSided(Side.Left, left.Entries[e], _left, _right);
                }
            }

            foreach (int item in items.AsSpan(start[i]..start[i + 1]))
            {
                mark[right.Entries[item].Owner] = 0;
            }
        }

        for (int e = 0; e < isKept.Length; e++)
        {
            if (!isKept[e])
            {
                AddOneSided(Side.Right, right.Entries[e], _right, _left);
            }
        }

        return (twin, isKept);
    }

    private void AddOneSided(Side side, RawEntry entry, ImmutableArray<Chooser> own, ImmutableArray<Chooser> others) =>
        Faults.Add(new ListFault(side, entry.Owner, entry.Tier, entry.Place, MatchingTexts.Message(
            StableTexts.OneSided,
            ("chooser", own[entry.Owner].Id.ToString()),
            ("name", others[entry.Partner].Id.ToString()))));

    /// <summary>The entries that are kept, list by list, ties broken by lot and then by id.</summary>
    private int[] Ordered(
        RawLists lists, Func<int, bool> isKept, Func<int, Id<Chooser>> owner, ImmutableArray<Chooser> others)
    {
        int[] order = [.. Enumerable.Range(0, lists.Entries.Count).Where(isKept)];
        for (int from = 0, to; from < order.Length; from = to)
        {
            RawEntry first = lists.Entries[order[from]];
            to = from + 1;
            while (to < order.Length && lists.Entries[order[to]] is var next && next.Owner == first.Owner && next.Tier == first.Tier)
            {
                to++;
            }

            if (to - from > 1)
            {
                int[] tied = order[from..to];
                (ulong, int)[] keys = Array.ConvertAll(tied, entry =>
                {
                    int partner = lists.Entries[entry].Partner;
                    return (_ties.Lot(owner(first.Owner), others[partner].Id), partner);
                });
                Array.Sort(keys, tied);
                tied.CopyTo(order, from);
            }
        }

        return order;
    }

    private static int[] Inverse(int[] order, int count)
    {
        int[] place = new int[count];
        for (int p = 0; p < order.Length; p++)
        {
            place[order[p]] = p;
        }

        return place;
    }

    private static SideLists Lists(
        ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, RawLists lists, int[] order, int[] cross)
    {
        return new SideLists(
            OwnerStarts.Of(choosers.Length, Array.ConvertAll(order, entry => lists.Entries[entry].Owner)),
            Array.ConvertAll(order, entry => lists.Entries[entry].Partner),
            Array.ConvertAll(order, entry => lists.Entries[entry].Tier),
            cross,
            [.. choosers.Select(chooser => chooser.Capacity)])
        {
            Seats = SeatsOf(choosers, others, lists, order),
        };
    }

    private static Seats? SeatsOf(ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, RawLists lists, int[] order) =>
        choosers.All(chooser => chooser.Reserves.IsEmpty) ? null : new Seats(
            [.. choosers.Select(chooser => chooser.Reserves.Select(seats => seats.Places).ToArray())],
            Array.ConvertAll(order, entry => GroupOf(choosers[lists.Entries[entry].Owner], others[lists.Entries[entry].Partner].Id)));

    private static int GroupOf(Chooser chooser, Id<Chooser> member)
    {
        for (int group = 0; group < chooser.Reserves.Length; group++)
        {
            if (chooser.Reserves[group].Members.BinarySearch(member) >= 0)
            {
                return group;
            }
        }

        return -1;
    }
}
