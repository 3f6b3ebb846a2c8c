using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Finds who competes for too few, from a plan in which members have as many partners as possible.</summary>
internal static class ShortageFinder
{
    /// <summary>
    /// Everybody reached from a member that misses something: to partners that it does not have, from them to members that have
    /// them. None of these partners has room left, or the plan could have more pairs.
    /// </summary>
    /// <returns>The shortage, or null when all members have what they are to have.</returns>
    public static AssignmentShortage? Find(
        AssignmentProblem problem, AssignmentSide side, int[] wanted, bool[] chosen, bool isOfLeastLoads)
    {
        bool isRows = side == AssignmentSide.Rows;
        PairIndex index = isRows ? problem.ByRow : problem.ByColumn;
        PairIndex back = isRows ? problem.ByColumn : problem.ByRow;
        bool[] isMember = new bool[index.Count];
        bool[] isPartner = new bool[back.Count];
        Stack<int> open = new();
        for (int i = 0; i < index.Count; i++)
        {
            if (Load(index, i, chosen) < wanted[i])
            {
                isMember[i] = true;
                open.Push(i);
            }
        }

        if (open.Count == 0)
        {
            return null;
        }

        while (open.TryPop(out int member))
        {
            for (int k = index.Starts[member]; k < index.Starts[member + 1]; k++)
            {
                int partner = index.Others[k];
                if (chosen[index.PairAt(k)] || isPartner[partner])
                {
                    continue;
                }

                isPartner[partner] = true;
                for (int b = back.Starts[partner]; b < back.Starts[partner + 1]; b++)
                {
                    if (chosen[back.PairAt(b)] && !isMember[back.Others[b]])
                    {
                        isMember[back.Others[b]] = true;
                        open.Push(back.Others[b]);
                    }
                }
            }
        }

        ImmutableArray<int> members = Marked(isMember);
        long needed = 0;
        foreach (int member in members)
        {
            needed += wanted[member];
        }

        ImmutableArray<int> partners = Marked(isPartner);
        return new AssignmentShortage(
            side,
            isOfLeastLoads,
            members,
            partners,
            needed,
            Available(problem, side, members, partners, partner => isPartner[partner]));
    }

    /// <summary>How many pairs the members can have at most: all that the partners may take, and each pair with somebody else.</summary>
    public static long Available(
        AssignmentProblem problem, AssignmentSide side, IEnumerable<int> members, IReadOnlyCollection<int> partners)
    {
        HashSet<int> known = [.. partners];
        return Available(problem, side, members, known, known.Contains);
    }

    private static long Available(
        AssignmentProblem problem, AssignmentSide side, IEnumerable<int> members, IEnumerable<int> partners, Predicate<int> isPartner)
    {
        PairIndex index = side == AssignmentSide.Rows ? problem.ByRow : problem.ByColumn;
        int[] most = side == AssignmentSide.Rows ? problem.ColumnMost : problem.RowMost;
        long available = 0;
        foreach (int partner in partners)
        {
            available += most[partner];
        }

        foreach (int member in members)
        {
            for (int k = index.Starts[member]; k < index.Starts[member + 1]; k++)
            {
                available += isPartner(index.Others[k]) ? 0 : 1;
            }
        }

        return available;
    }

    private static ImmutableArray<int> Marked(bool[] marks)
    {
        ImmutableArray<int>.Builder marked = ImmutableArray.CreateBuilder<int>(marks.AsSpan().Count(true));
        for (int i = 0; i < marks.Length; i++)
        {
            if (marks[i])
            {
                marked.Add(i);
            }
        }

        return marked.MoveToImmutable();
    }

    private static int Load(PairIndex index, int member, bool[] chosen)
    {
        int load = 0;
        for (int k = index.Starts[member]; k < index.Starts[member + 1]; k++)
        {
            load += chosen[index.PairAt(k)] ? 1 : 0;
        }

        return load;
    }
}
