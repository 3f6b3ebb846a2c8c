namespace SolidarityEconomy.Matching;

/// <summary>An eligibility rule as a plan used it.</summary>
/// <param name="Code">The word by which policy and explanations name it.</param>
/// <param name="Reason">The condition as a sentence.</param>
public sealed record PlanRule(string Code, Text Reason);
