using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>What a stored plan did for the groups of a policy of inclusion.</summary>
/// <param name="Policy">The policy that was kept; a group of a list that is not known here is taken by its notation.</param>
/// <param name="Rules">What each of its rules asked for and got, in their order.</param>
/// <param name="Prices">What one more reserved place is worth where that is not the full price; each rule and place once.</param>
/// <param name="ScoresWithout">The sum of the scores without the policy: 0 or more, at most 6 decimals; needed.</param>
/// <param name="StatusWithout">What is proved about the plan without the policy; needed.</param>
public sealed record PlanInclusionInput(
    InclusionPolicyInput? Policy = null,
    IReadOnlyList<RuleOutcome?>? Rules = null,
    IReadOnlyList<ReservePrice?>? Prices = null,
    decimal? ScoresWithout = null,
    MatchStatus? StatusWithout = null);
