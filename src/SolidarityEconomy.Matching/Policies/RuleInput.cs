namespace SolidarityEconomy.Matching.Policies;

/// <summary>A rule of a policy document.</summary>
/// <param name="Code">A built-in code such as <c>same-topic</c> or <c>different-area</c>, or one of the caller's own.</param>
/// <param name="AdmitsUnknown">
/// Whether a pair stays in when one side is unknown; left out: what the rule says by itself. Not for <c>same-topic</c>,
/// <c>different-actor</c> and own rules.
/// </param>
public sealed record RuleInput(string? Code = null, bool? AdmitsUnknown = null);
