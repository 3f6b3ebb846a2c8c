namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Single and joint applications as a document; <see cref="JointProblem.TryCreate"/> says whether it is a problem.</summary>
/// <param name="Singles">Those who apply alone; each takes one place.</param>
/// <param name="Groups">Those who apply together.</param>
/// <param name="Places">The places with their lists of applicants, members of groups among them.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/joint-lists</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record JointInput(
    IReadOnlyList<ChooserInput?>? Singles = null,
    IReadOnlyList<JointApplicationInput?>? Groups = null,
    IReadOnlyList<ChooserInput?>? Places = null,
    string Schema = JointInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/joint-lists";
}
