using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>A plan as it was stored, of any content; <see cref="MatchPlan.TryCreate"/> says whether its figures agree with each other.</summary>
/// <param name="Threshold">The least score of a match, 0 to 1, at most 6 decimals; needed.</param>
/// <param name="Criteria">The criteria with their weights, in the order of the values of each match; needed.</param>
/// <param name="Rules">The rules, in the order of the counts of each unmet need; needed.</param>
/// <param name="Matches">The matches, by id of the need, then of the offer; needed.</param>
/// <param name="Unmet">The needs that have fewer matches than they ask for, by id; needed.</param>
/// <param name="Unused">The offers that have places left, by id; needed.</param>
/// <param name="Blocks">The parts that were planned apart, by id of their first need; needed.</param>
/// <param name="Total">The sum of scores, bonuses and what filled reserves are worth; needed.</param>
/// <param name="UpperBound">What no plan exceeds; needed.</param>
/// <param name="Certificate">The prices that prove the upper bound; needed.</param>
/// <param name="Constraints">What the call had to respect beside the policy; left out for nothing.</param>
/// <param name="Inclusion">What was done for the groups of a policy of inclusion; left out without one.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/match-plan</c>.</param>
/// <param name="Version">The version of the schema: <c>1.4</c>.</param>
public sealed record MatchPlanInput(
    decimal? Threshold = null,
    IReadOnlyList<PlanCriterion?>? Criteria = null,
    IReadOnlyList<PlanRule?>? Rules = null,
    IReadOnlyList<MatchInput?>? Matches = null,
    IReadOnlyList<UnmetNeedInput?>? Unmet = null,
    IReadOnlyList<UnusedOfferInput?>? Unused = null,
    IReadOnlyList<MatchBlockInput?>? Blocks = null,
    decimal? Total = null,
    decimal? UpperBound = null,
    MatchCertificateInput? Certificate = null,
    MatchConstraintsInput? Constraints = null,
    PlanInclusionInput? Inclusion = null,
    [property: JsonPropertyOrder(-2)] string Schema = MatchPlanInput.SchemaName,
    [property: JsonPropertyOrder(-1)] string Version = "1.4")
{
    internal const string SchemaName = "solidarity-economy/match-plan";
}
