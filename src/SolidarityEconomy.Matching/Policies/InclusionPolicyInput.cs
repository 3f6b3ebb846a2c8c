using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A policy of inclusion as a document, of any content; <see cref="InclusionPolicy.TryCreate"/> says whether it is one.</summary>
/// <param name="On">The day on which declarations and consents count; needed.</param>
/// <param name="Rules">The promises, the first groups first; at most 64.</param>
/// <param name="WaitingPerDay">What each day of waiting adds to a score: above 0, at most 100, at most 6 decimals.</param>
/// <param name="WaitingMost">What all days add together at most; needed with the gain of a day and only there.</param>
/// <param name="LeastShown">The least number of members whose figures a report shows, 1 or more.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/inclusion-policy</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record InclusionPolicyInput(
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? On = null,
    IReadOnlyList<InclusionRuleInput?>? Rules = null,
    decimal? WaitingPerDay = null,
    decimal? WaitingMost = null,
    int LeastShown = 5,
    string Schema = InclusionPolicyInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/inclusion-policy";
}
