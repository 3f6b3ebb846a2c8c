namespace SolidarityEconomy.Matching.Policies;

/// <summary>A policy as a document, of any content; <see cref="MatchPolicy.TryCreate"/> says whether it is one.</summary>
/// <param name="Criteria">The preferences; at least one with a weight above 0.</param>
/// <param name="Rules">The conditions; may be left out.</param>
/// <param name="Threshold">The least score of a match, 0 to 1, at most 6 decimals.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/match-policy</c>.</param>
/// <param name="Version">The version of the schema: <c>1.1</c>.</param>
public sealed record MatchPolicyInput(
    IReadOnlyList<CriterionInput?>? Criteria = null,
    IReadOnlyList<RuleInput?>? Rules = null,
    decimal Threshold = 0,
    string Schema = MatchPolicyInput.SchemaName,
    string Version = "1.1")
{
    internal const string SchemaName = "solidarity-economy/match-policy";
}
