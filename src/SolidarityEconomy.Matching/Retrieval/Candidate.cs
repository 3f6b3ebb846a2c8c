using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>An offer that would suit a need, and how well.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record Candidate
{
    /// <summary>Makes a candidate; a <see cref="CandidateList"/> checks that it fits.</summary>
    /// <param name="offer">The offer; not empty.</param>
    /// <param name="score">Above 0, at most 1, at most 6 decimals.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside its range or has more decimals.</exception>
    [JsonConstructor]
    public Candidate(Id<Offer> offer, decimal score)
    {
        Offer = offer.IsEmpty ? throw new ArgumentException("The id of the offer is empty.", nameof(offer)) : offer;
        Score = score is > 0 and <= 1 && Points.IsExact(score)
            ? Points.Trim(score)
            : throw new ArgumentOutOfRangeException(nameof(score), score, "A score lies above 0, up to 1, with 6 decimals at most.");
    }

    /// <summary>The offer, by the id that it has in the registry.</summary>
    public Id<Offer> Offer { get; }

    /// <summary>The score that the policy gives the pair: above 0, at most 1, at most 6 decimals and no zeros at its end.</summary>
    public decimal Score { get; }
}
