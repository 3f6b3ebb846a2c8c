namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>People who choose among themselves as a document; <see cref="RoommatesProblem.TryCreate"/> says whether it is a problem.</summary>
/// <param name="People">Everybody with a list of the others; each takes one.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/roommates-lists</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record RoommatesInput(
    IReadOnlyList<ChooserInput?>? People = null, string Schema = RoommatesInput.SchemaName, string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/roommates-lists";
}
