using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Makes a result of chosen pairs and prices.</summary>
internal static class ResultBuilder
{
    public static AssignmentResult Build(
        AssignmentProblem problem,
        AssignmentCoverage coverage,
        AssignmentStatus status,
        AssignedPair[] pairs,
        long total,
        long bonus,
        long[] rowPrices,
        long[] columnPrices,
        AssignmentShortage? shortage)
    {
        Int128 gap = 0;
        if (status == AssignmentStatus.LimitReached)
        {
            long[] costs = problem.Costs();
            Int128 worth = 0;
            foreach (AssignedPair pair in pairs)
            {
                worth += (Int128)bonus - costs[problem.Find(pair.Row, pair.Column)];
            }

            gap = PlanWorth.Bound(problem, costs, bonus, rowPrices, columnPrices) - worth;
        }

        return new AssignmentResult(coverage, status)
        {
            Scale = problem.Scale,
            Pairs = ImmutableCollectionsMarshal.AsImmutableArray(pairs),
            TotalUnits = total,
            Total = problem.Scale.ToScore(total),
            PairBonus = bonus,
            RowPrices = ImmutableCollectionsMarshal.AsImmutableArray(rowPrices),
            ColumnPrices = ImmutableCollectionsMarshal.AsImmutableArray(columnPrices),
            GapUnits = gap,
            Shortage = shortage,
        };
    }

    /// <summary>The pairs of a plan of one to one, by row.</summary>
    public static AssignedPair[] Pairs(AssignmentProblem problem, ReadOnlySpan<int> columnOfRow, out long total)
    {
        AssignedPair[] pairs = new AssignedPair[columnOfRow.Length - columnOfRow.Count(-1)];
        total = 0;
        int next = 0;
        for (int i = 0; i < columnOfRow.Length; i++)
        {
            if (columnOfRow[i] >= 0)
            {
                long units = problem.UnitsOf(problem.Find(i, columnOfRow[i]));
                total += units;
                pairs[next++] = new AssignedPair(i, columnOfRow[i], problem.Scale.ToScore(units));
            }
        }

        return pairs;
    }

    /// <summary>The pairs of any plan, by row and column.</summary>
    public static AssignedPair[] Pairs(AssignmentProblem problem, bool[] chosen, out long total)
    {
        List<AssignedPair> pairs = [];
        total = 0;
        PairIndex index = problem.ByRow;
        for (int i = 0; i < index.Count; i++)
        {
            for (int k = index.Starts[i]; k < index.Starts[i + 1]; k++)
            {
                if (chosen[k])
                {
                    long units = problem.UnitsOf(k);
                    total += units;
                    pairs.Add(new AssignedPair(i, index.Others[k], problem.Scale.ToScore(units)));
                }
            }
        }

        return [.. pairs];
    }
}
