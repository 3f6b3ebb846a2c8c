using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Students and projects of supervisors, from either side.</summary>
internal sealed class ProjectRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["student-project"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        JsonElement input = vector.Input;
        ProjectProblem problem = new(
            ListFields.Choosers(input.GetProperty("students")),
            input.GetProperty("projects").EnumerateObject().Select(project => new Project(
                new(project.Name),
                ListFields.Id(project.Value.GetProperty("supervisor")),
                project.Value.GetProperty("capacity").GetInt32())),
            ListFields.Choosers(input.GetProperty("supervisors"), input.GetProperty("supervisorCapacities")));
        Compare(problem, vector.Expect, "studentOptimal", Side.Left);
        Compare(problem, vector.Expect, "supervisorOptimal", Side.Right);
    }

    private static void Compare(ProjectProblem problem, JsonElement expect, string name, Side side)
    {
        ProjectMatching found = problem.Propose(side, TestContext.Current.CancellationToken);

        Assert.Empty(problem.Check(found.Pairs).Violations);
        if (expect.TryGetProperty(name, out JsonElement expected))
        {
            ListFields.Same(ListFields.Pairs(expected, isByLeft: false), found.Pairs);
        }
    }
}
