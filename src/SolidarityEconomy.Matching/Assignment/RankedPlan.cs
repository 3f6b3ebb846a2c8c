using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One of the best plans of an <see cref="AssignmentProblem"/>.</summary>
public sealed class RankedPlan
{
    internal RankedPlan(ImmutableArray<AssignedPair> pairs, double total, double totalWithPrices)
    {
        Pairs = pairs;
        Total = total;
        TotalWithPrices = totalWithPrices;
    }

    /// <summary>The pairs made, by row and then by column.</summary>
    public ImmutableArray<AssignedPair> Pairs { get; }

    /// <summary>The sum of the scores of the pairs, rounded to the nearest double.</summary>
    public double Total { get; }

    /// <summary>The total by which plans are ranked: with costs plus, with gains less, the prices of all who are left out.</summary>
    public double TotalWithPrices { get; }

    /// <summary>The plan of some pairs, which cost so much once the prices of leaving their members out are saved.</summary>
    internal static RankedPlan Of(AssignmentProblem problem, AssignedPair[] pairs, long total, Int128 cost)
    {
        for (int row = 0; row < problem.Rows; row++)
        {
            cost += (Int128)problem.RowPrice(row) * problem.RowMost[row];
        }

        for (int column = 0; column < problem.Columns; column++)
        {
            cost += (Int128)problem.ColumnPrice(column) * problem.ColumnMost[column];
        }

        return new RankedPlan(
            [.. pairs],
            problem.Scale.ToScore(total),
            problem.Scale.ToScore(problem.Terms.Goal == AssignmentGoal.LeastTotal ? cost : -cost));
    }
}
