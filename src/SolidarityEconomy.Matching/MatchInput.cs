using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching;

/// <summary>A match of a stored plan.</summary>
/// <param name="Need">The id of the need that is met.</param>
/// <param name="Offer">The id of the offer that meets it.</param>
/// <param name="Score">How well they fit: 0 to 1, at most 6 decimals; needed.</param>
/// <param name="Values">The value of each criterion, 0 to 1, in the order of the plan's criteria; null where it was missing.</param>
/// <param name="Bonus">What constraints and waiting add to the score: 0 to 400, at most 6 decimals.</param>
public sealed record MatchInput(
    string? Need = null,
    string? Offer = null,
    decimal? Score = null,
    IReadOnlyList<decimal?>? Values = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] decimal Bonus = 0);
