using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>How figures are spread: the ends, the quarters between them, and the mean.</summary>
/// <remarks>
/// Immutable; equal by value. A quarter is the least figure that at least so many of all do not exceed, so it is always one of the
/// figures themselves.
/// </remarks>
public sealed record Distribution
{
    [JsonConstructor]
    internal Distribution(
        int count, decimal least, decimal lowerQuarter, decimal median, decimal upperQuarter, decimal greatest, decimal mean)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (least > lowerQuarter || lowerQuarter > median || median > upperQuarter || upperQuarter > greatest || mean < least || mean > greatest)
        {
            throw new ArgumentException("The figures of a distribution rise from the least to the greatest.", nameof(least));
        }

        (Count, Least, LowerQuarter, Median, UpperQuarter, Greatest, Mean) =
            (count, least, lowerQuarter, median, upperQuarter, greatest, mean);
    }

    /// <summary>How many figures there are; at least 1.</summary>
    public int Count { get; }

    /// <summary>The smallest figure.</summary>
    public decimal Least { get; }

    /// <summary>A quarter of the figures are not greater.</summary>
    public decimal LowerQuarter { get; }

    /// <summary>Half of the figures are not greater.</summary>
    public decimal Median { get; }

    /// <summary>Three quarters of the figures are not greater.</summary>
    public decimal UpperQuarter { get; }

    /// <summary>The largest figure.</summary>
    public decimal Greatest { get; }

    /// <summary>The sum by the count, rounded half to even to 6 decimals.</summary>
    public decimal Mean { get; }

    /// <summary>Null when there are no figures.</summary>
    internal static Distribution? Of(IEnumerable<decimal> figures)
    {
        decimal[] sorted = [.. figures.Order()];
        return sorted.Length == 0 ? null : new Distribution(
            sorted.Length,
            sorted[0],
            Quarter(sorted, 1),
            Quarter(sorted, 2),
            Quarter(sorted, 3),
            sorted[^1],
            decimal.Round(sorted.Sum() / sorted.Length, 6, MidpointRounding.ToEven));
    }

    private static decimal Quarter(decimal[] sorted, int quarters) => sorted[(int)((((long)sorted.Length * quarters) + 3) / 4) - 1];
}
