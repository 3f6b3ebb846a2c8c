namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Students, projects and supervisors as a document; <see cref="ProjectProblem.TryCreate"/> says whether it is a problem.</summary>
/// <param name="Students">The students with their lists of projects; each takes one.</param>
/// <param name="Projects">The projects, each of one supervisor.</param>
/// <param name="Supervisors">The supervisors with their lists of students and the number of students whom they can guide.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/project-lists</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record ProjectsInput(
    IReadOnlyList<ChooserInput?>? Students = null,
    IReadOnlyList<ProjectInput?>? Projects = null,
    IReadOnlyList<ChooserInput?>? Supervisors = null,
    string Schema = ProjectsInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/project-lists";
}
