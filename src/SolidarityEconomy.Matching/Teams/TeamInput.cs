using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A team problem as a document, of any content; <see cref="TeamProblem.TryCreate"/> says whether it is one.</summary>
/// <remarks>It may hold declared groups and who is kept apart, so it is for coordinators only.</remarks>
/// <param name="Candidates">Who could join.</param>
/// <param name="Rules">What the team must keep to.</param>
/// <param name="Goal">Whether scores are costs or gains.</param>
/// <param name="KeptApart">Names of whom at most one may be in the team, for reasons that nobody is told.</param>
/// <param name="Labels">What capabilities, values and names are called in the reader's language.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/team</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record TeamInput(
    IReadOnlyList<TeamCandidate?>? Candidates = null,
    IReadOnlyList<TeamRule?>? Rules = null,
    AssignmentGoal Goal = AssignmentGoal.LeastTotal,
    IReadOnlyList<IReadOnlyList<string?>?>? KeptApart = null,
    IReadOnlyDictionary<string, Text>? Labels = null,
    string Schema = TeamInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/team";
}
