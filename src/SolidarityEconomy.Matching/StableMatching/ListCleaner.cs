using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// Makes a market of lists: keeps the names that stand on each other's lists, says which others were taken off and why, and
/// breaks ties. Linear in the entries, and a sort within each tie; beside the lists, six whole numbers for each entry.
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
        RawLists givenRight = _isOneSet ? givenLeft : RawLists.Read(Side.Right, _right, Numbers(_left), _isOneSet, Faults);
        RawLists left = givenLeft.Completed(_left, _right, givenRight, _isOneSet);
        left.BreakTies(_ties.IsDrawn ? (i, j) => _ties.Lot(_left[i].Id, _right[j].Id) : null);
        if (_isOneSet)
        {
            int[] cross = Twins(left, left);
            AddOneSided(Side.Left, left, cross, _left, _right);
            SideLists lists = Kept(_left, _right, left, cross, Places(cross));
            return new Market(lists, lists);
        }

        RawLists right = givenRight.Completed(_right, _left, givenLeft, _isOneSet);
        right.BreakTies(_ties.IsDrawn ? (j, i) => _ties.Lot(rightLots(j), _left[i].Id) : null);
        int[] leftTwin = Twins(left, right);
        int[] rightTwin = Turned(leftTwin, right.Count);
        AddOneSided(Side.Left, left, leftTwin, _left, _right);
        AddOneSided(Side.Right, right, rightTwin, _right, _left);
        int[]? leftAt = Places(leftTwin);
        int[]? rightAt = Places(rightTwin);
        return new Market(
            Kept(_left, _right, left, leftTwin, rightAt), Kept(_right, _left, right, rightTwin, leftAt));
    }

    private static Dictionary<Id<Chooser>, int> Numbers(ImmutableArray<Chooser> choosers) =>
        Enumerable.Range(0, choosers.Length).ToDictionary(i => choosers[i].Id);

    /// <summary>Finds for each entry that of the same pair on the other side, or -1.</summary>
    private static int[] Twins(RawLists own, RawLists others)
    {
        (int[] start, (int Owner, int Entry)[] naming) = others.ByPartner(own.Start.Length - 1);
        int[] mark = new int[others.Start.Length - 1];
        int[] twin = new int[own.Count];
        for (int i = 0; i < own.Start.Length - 1; i++)
        {
            foreach ((int owner, int entry) in naming.AsSpan(start[i]..start[i + 1]))
            {
                mark[owner] = entry + 1;
            }

            for (int entry = own.Start[i]; entry < own.Start[i + 1]; entry++)
            {
                twin[entry] = mark[own.Partner[entry]] - 1;
            }

            foreach ((int owner, _) in naming.AsSpan(start[i]..start[i + 1]))
            {
                mark[owner] = 0;
            }
        }

        return twin;
    }

    private static int[] Turned(int[] twin, int count)
    {
        int[] turned = new int[count];
        Array.Fill(turned, -1);
        for (int entry = 0; entry < twin.Length; entry++)
        {
            if (twin[entry] >= 0)
            {
                turned[twin[entry]] = entry;
            }
        }

        return turned;
    }

    private void AddOneSided(Side side, RawLists lists, int[] twin, ImmutableArray<Chooser> own, ImmutableArray<Chooser> others)
    {
        for (int i = 0; i < own.Length; i++)
        {
            for (int entry = lists.Start[i]; entry < lists.Start[i + 1]; entry++)
            {
                if (twin[entry] < 0)
                {
                    Faults.Add(new ListFault(
                        side, i, lists.Tier[entry], lists.Place[entry], own[i].Id, others[lists.Partner[entry]].Id, ListFaultKind.OneSided));
                }
            }
        }
    }

    /// <summary>Where each entry stands when those without a twin are gone; null when all stay.</summary>
    private static int[]? Places(int[] twin)
    {
        if (!twin.AsSpan().Contains(-1))
        {
            return null;
        }

        int[] places = new int[twin.Length];
        int count = 0;
        for (int entry = 0; entry < twin.Length; entry++)
        {
            places[entry] = twin[entry] < 0 ? -1 : count++;
        }

        return places;
    }

    /// <summary>
    /// The entries that have a twin, which stands where twinAt says, or where it was. The arrays given become those of the lists.
    /// </summary>
    private static SideLists Kept(
        ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, RawLists lists, int[] twin, int[]? twinAt)
    {
        (int[] start, int[] partner, int[] tier, _) = lists;
        int count = 0;
        for (int i = 0, entry = 0; i < choosers.Length; i++)
        {
            for (int end = start[i + 1]; entry < end; entry++)
            {
                if (twin[entry] >= 0)
                {
                    (partner[count], tier[count]) = (partner[entry], tier[entry]);
                    twin[count++] = twinAt is null ? twin[entry] : twinAt[twin[entry]];
                }
            }

            start[i + 1] = count;
        }

        Array.Resize(ref partner, count);
        Array.Resize(ref tier, count);
        Array.Resize(ref twin, count);
        return new SideLists(start, partner, tier, twin, [.. choosers.Select(chooser => chooser.Capacity)])
        {
            Seats = SeatsOf(choosers, others, start, partner),
        };
    }

    private static Seats? SeatsOf(ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, int[] start, int[] partner)
    {
        if (choosers.All(chooser => chooser.Reserves.IsEmpty))
        {
            return null;
        }

        int[] group = new int[partner.Length];
        for (int i = 0; i < choosers.Length; i++)
        {
            for (int entry = start[i]; entry < start[i + 1]; entry++)
            {
                group[entry] = GroupOf(choosers[i], others[partner[entry]].Id);
            }
        }

        return new Seats([.. choosers.Select(chooser => chooser.Reserves.Select(seats => seats.Places).ToArray())], group);
    }

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
