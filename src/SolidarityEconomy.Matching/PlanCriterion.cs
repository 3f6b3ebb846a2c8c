namespace SolidarityEconomy.Matching;

/// <summary>A criterion as a plan used it.</summary>
/// <param name="Code">The code under which the policy had it, for example <c>languages</c>.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Weight">Its weight beside the others.</param>
/// <param name="WhenMissing">What a missing value counted, 0 to 1; null when the criterion was left out for that pair.</param>
public sealed record PlanCriterion(string Code, Text Name, decimal Weight, decimal? WhenMissing = null);
