using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Hospitals and residents with couples: several answers may be stable, so ours and the published one go through the checker.</summary>
internal sealed class JointRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["hr-couples"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        JsonElement input = vector.Input;
        JointProblem problem = new(
            ListFields.Choosers(input.GetProperty("residents")),
            input.GetProperty("couples").EnumerateObject().Select(couple => new JointApplication(
                ListFields.Ids(couple.Value.GetProperty("members")),
                couple.Value.GetProperty("prefs").EnumerateArray().Select(ListFields.Ids))),
            ListFields.Choosers(input.GetProperty("hospitals"), input.GetProperty("capacities")));

        JointResult result = problem.Solve(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(vector.Expect.GetProperty("stableExists").GetBoolean(), result.Status == JointStatus.Stable);
        Assert.Empty(problem.Check(result.Placements).Violations);

        // Who has no place stands with -1.
        IEnumerable<MatchedPair> published =
            ListFields.Pairs(vector.Expect.GetProperty("oneStableMatching")).Where(pair => pair.Right.ToString() != "-1");
        Assert.Empty(problem.Check(published).Violations);
    }
}
