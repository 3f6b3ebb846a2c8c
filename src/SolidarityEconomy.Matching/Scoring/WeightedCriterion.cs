namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A criterion as a policy uses it: with its weight and the meaning of a missing value.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WeightedCriterion
{
    /// <summary>The greatest weight: 1,000.</summary>
    public static decimal MaxWeight => 1_000;

    /// <summary>Weighs a criterion; a missing value means what the criterion says.</summary>
    /// <param name="criterion">What is compared.</param>
    /// <param name="weight">Its weight beside the others: 0 (shown and not counted) to 1,000, at most 6 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside its range or has more decimals.</exception>
    /// <exception cref="ArgumentException">The criterion's code or its missing value is not well formed.</exception>
    public WeightedCriterion(ICriterion criterion, decimal weight)
        : this(criterion, weight, (criterion ?? throw new ArgumentNullException(nameof(criterion))).WhenMissing)
    {
    }

    /// <summary>Weighs a criterion and says what a missing value means.</summary>
    /// <param name="criterion">What is compared.</param>
    /// <param name="weight">Its weight beside the others: 0 (shown and not counted) to 1,000, at most 6 decimals.</param>
    /// <param name="whenMissing">A value from 0 to 1 that counts instead, or null to leave the criterion out for that pair.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or has more than 6 decimals.</exception>
    /// <exception cref="ArgumentException">The criterion's code is not well formed.</exception>
    public WeightedCriterion(ICriterion criterion, decimal weight, decimal? whenMissing)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        if (!Codes.IsWellFormed(criterion.Code))
        {
            throw new ArgumentException($"'{criterion.Code}' is no code.", nameof(criterion));
        }

        if (weight < 0 || weight > MaxWeight || !Points.IsExact(weight))
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight lies in 0 to 1000, with 6 decimals at most.");
        }

        if (whenMissing is < 0 or > 1 || !Points.IsExact(whenMissing ?? 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(whenMissing), whenMissing, "A value lies in 0 to 1, with 6 decimals at most.");
        }

        Criterion = criterion;
        Weight = weight;
        WhenMissing = whenMissing;
    }

    /// <summary>What is compared.</summary>
    public ICriterion Criterion { get; }

    /// <summary>The weight beside the other criteria; only proportions count.</summary>
    public decimal Weight { get; }

    /// <summary>What counts for an unknown value, from 0 to 1; null when the criterion is left out for that pair.</summary>
    public decimal? WhenMissing { get; }
}
