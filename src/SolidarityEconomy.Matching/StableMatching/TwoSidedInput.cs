namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Two sides with their lists as a document; <see cref="TwoSidedProblem.TryCreate"/> says whether it is a problem.</summary>
/// <param name="Left">The choosers of the left side.</param>
/// <param name="Right">The choosers of the right side.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/two-sided-lists</c>.</param>
/// <param name="Version">The version of the schema: <c>1.1</c>.</param>
public sealed record TwoSidedInput(
    IReadOnlyList<ChooserInput?>? Left = null,
    IReadOnlyList<ChooserInput?>? Right = null,
    string Schema = TwoSidedInput.SchemaName,
    string Version = "1.1")
{
    internal const string SchemaName = "solidarity-economy/two-sided-lists";
}
