using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A criterion of a policy document.</summary>
/// <param name="Code">A built-in code such as <c>languages</c>, or one of the caller's own.</param>
/// <param name="Weight">The weight: 0 to 1,000, at most 6 decimals.</param>
/// <param name="WhenMissing">What a missing value counts, 0 to 1; left out: what the criterion says.</param>
/// <param name="IsLeftOutWhenMissing">True when the criterion is left out of the mean of a pair whose value is missing.</param>
/// <param name="AsOf">
/// The day on which waiting is counted, a day of the week of <c>common-time</c>, or the day of residence and consent for <c>corridor</c>; needed
/// there and only there.
/// </param>
/// <param name="FullAfterDays">The days after which waiting counts fully, 1 to 36,500; only for <c>waiting</c>; 180 when left out.</param>
/// <param name="FullAfterHours">
/// The common hours a week that count fully, above 0, up to 168, at most 6 decimals; only for <c>common-time</c>; 4 when left out.
/// </param>
/// <param name="Taxonomy">
/// The scheme of the list that says what is near, for <c>topic</c>, <c>skills</c> and <c>themes</c>, or which stages there are, for <c>stage</c>.
/// </param>
/// <param name="LeastYears">The least good gap, 0 to 100; only for <c>seniority</c>; 3 when left out.</param>
/// <param name="MostYears">The greatest good gap, from the least one to 100; only for <c>seniority</c>; 20 when left out.</param>
/// <param name="Wishes">The skills that needs ask for; only for <c>skills</c>.</param>
/// <param name="Stages">The stages of actors; only for <c>stage</c>, and needed there.</param>
/// <param name="Pairs">Who worked with whom; only for <c>earlier-partner</c> and <c>new-partner</c>, and needed there.</param>
public sealed record CriterionInput(
    string? Code = null,
    decimal? Weight = null,
    decimal? WhenMissing = null,
    bool IsLeftOutWhenMissing = false,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? AsOf = null,
    int? FullAfterDays = null,
    decimal? FullAfterHours = null,
    string? Taxonomy = null,
    int? LeastYears = null,
    int? MostYears = null,
    IReadOnlyList<SkillWishInput?>? Wishes = null,
    IReadOnlyList<ActorStageInput?>? Stages = null,
    IReadOnlyList<ActorPairInput?>? Pairs = null);
