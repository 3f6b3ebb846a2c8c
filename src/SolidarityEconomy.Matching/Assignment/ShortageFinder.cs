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
        Queue<int> open = new();
        for (int i = 0; i < index.Count; i++)
        {
            if (Load(index, i, chosen) < wanted[i])
            {
                isMember[i] = true;
                open.Enqueue(i);
            }
        }

        if (open.Count == 0)
        {
            return null;
        }

        while (open.TryDequeue(out int member))
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
                        open.Enqueue(back.Others[b]);
                    }
                }
            }
        }

        int[] members = [.. Enumerable.Range(0, isMember.Length).Where(i => isMember[i])];
        int[] partners = [.. Enumerable.Range(0, isPartner.Length).Where(j => isPartner[j])];
        return new AssignmentShortage(
            side,
            isOfLeastLoads,
            [.. members],
            [.. partners],
            members.Sum(member => (long)wanted[member]),
            Available(problem, side, members, partners));
    }

    /// <summary>How many pairs the members can have at most: all that the partners may take, and each pair with somebody else.</summary>
    public static long Available(
        AssignmentProblem problem, AssignmentSide side, IEnumerable<int> members, IReadOnlyCollection<int> partners)
    {
        PairIndex index = side == AssignmentSide.Rows ? problem.ByRow : problem.ByColumn;
        int[] most = side == AssignmentSide.Rows ? problem.ColumnMost : problem.RowMost;
        HashSet<int> known = [.. partners];
        long available = known.Sum(partner => (long)most[partner]);
        foreach (int member in members)
        {
            for (int k = index.Starts[member]; k < index.Starts[member + 1]; k++)
            {
                available += known.Contains(index.Others[k]) ? 0 : 1;
            }
        }

        return available;
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
