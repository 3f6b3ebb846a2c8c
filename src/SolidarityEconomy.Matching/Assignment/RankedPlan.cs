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

    /// <summary>The pairs made, by row.</summary>
    public ImmutableArray<AssignedPair> Pairs { get; }

    /// <summary>The sum of the scores of the pairs, rounded to the nearest double.</summary>
    public double Total { get; }

    /// <summary>The total by which plans are ranked: with costs plus, with gains less, the prices of all who are left out.</summary>
    public double TotalWithPrices { get; }
}
