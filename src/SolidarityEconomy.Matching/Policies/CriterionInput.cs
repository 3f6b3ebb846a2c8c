using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A criterion of a policy document.</summary>
/// <param name="Code">A built-in code such as <c>languages</c>, or one of the caller's own.</param>
/// <param name="Weight">The weight: 0 to 1,000, at most 6 decimals.</param>
/// <param name="WhenMissing">What a missing value counts, 0 to 1; left out: what the criterion says.</param>
/// <param name="IsLeftOutWhenMissing">True when the criterion is left out of the mean of a pair whose value is missing.</param>
/// <param name="AsOf">The day on which waiting is counted; only for <c>waiting</c>, and needed there.</param>
/// <param name="FullAfterDays">The days after which waiting counts fully, 1 to 36,500; only for <c>waiting</c>; 180 when left out.</param>
public sealed record CriterionInput(
    string? Code = null,
    decimal? Weight = null,
    decimal? WhenMissing = null,
    bool IsLeftOutWhenMissing = false,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? AsOf = null,
    int? FullAfterDays = null);
