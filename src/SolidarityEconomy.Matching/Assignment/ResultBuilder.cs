using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Makes a result of chosen pairs and prices.</summary>
internal static class ResultBuilder
{
    public static AssignmentResult Build(
        AssignmentProblem problem,
        AssignmentCoverage coverage,
        AssignmentStatus status,
        long[] costs,
        bool[] chosen,
        long bonus,
        long[] rowPrices,
        long[] columnPrices,
        AssignmentShortage? shortage)
    {
        AssignedPair[] pairs = Pairs(problem, chosen, out long total);
        Int128 gap = 0;
        if (status == AssignmentStatus.LimitReached)
        {
            Int128 worth = 0;
            for (int k = 0; k < chosen.Length; k++)
            {
                worth += chosen[k] ? (Int128)bonus - costs[k] : 0;
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
                    total += problem.Units[k];
                    pairs.Add(new AssignedPair(i, index.Others[k], problem.Scale.ToScore(problem.Units[k])));
                }
            }
        }

        return [.. pairs];
    }
}
