namespace SolidarityEconomy.Matching;

/// <summary>An eligibility rule as a plan used it.</summary>
/// <param name="Code">The code under which the policy had it, for example <c>same-topic</c>.</param>
/// <param name="Reason">The condition as a sentence.</param>
public sealed record PlanRule(string Code, Text Reason);
