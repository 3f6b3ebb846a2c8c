using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Room-mates: whether there is a stable division, with the proof when there is none, and how many there are.</summary>
internal sealed class RoommatesRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["stable-roommates"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        RoommatesProblem problem = new(ListFields.Choosers(vector.Input.GetProperty("preferences")));

        RoommatesResult result = problem.Solve(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(vector.Expect.GetProperty("solvable").GetBoolean(), result.IsSolvable);
        Assert.Empty(problem.Check(result).Violations);
        RoommatesDivisions all = problem.FindAll(cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(all.IsComplete);
        if (vector.Expect.TryGetProperty("stableMatchings", out JsonElement count))
        {
            Assert.Equal(count.GetInt32(), all.Divisions.Length);
        }

        if (vector.Expect.TryGetProperty("oneStableMatching", out JsonElement one))
        {
            MatchedPair[] pairs = [.. ListFields.Pairs(one).Where(pair => pair.Left < pair.Right)];
            Assert.Empty(problem.Check(pairs).Violations);
            Assert.Contains(all.Divisions, division => division.SequenceEqual(pairs.OrderBy(pair => pair.Left)));
        }
    }
}
