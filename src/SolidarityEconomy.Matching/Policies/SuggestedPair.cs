using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A pair that somebody would like to see, with what that wish is worth beside the score.</summary>
/// <remarks>Immutable; equal by value. A wish makes nothing possible that a rule, a limit or the threshold forbids.</remarks>
public sealed record SuggestedPair
{
    /// <summary>Weighs a wish.</summary>
    /// <param name="pair">Who is wished together.</param>
    /// <param name="bonus">What is added to the score: above 0, at most 100, with 6 decimals at most; 1 is worth a perfect score.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bonus is outside its range or has more decimals.</exception>
    [JsonConstructor]
    public SuggestedPair(MatchPair pair, decimal bonus)
    {
        Pair = pair;
        Bonus = bonus;
    }

    /// <summary>Who is wished together.</summary>
    public MatchPair Pair { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is added to the score when the pair is matched; above 0, at most 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bonus is outside its range or has more decimals.</exception>
    public decimal Bonus
    {
        get;
        init => field = value > 0 && value <= MatchConstraints.MaxPrice && Points.IsExact(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A bonus lies above 0, up to 100, with 6 decimals at most.");
    }
}
