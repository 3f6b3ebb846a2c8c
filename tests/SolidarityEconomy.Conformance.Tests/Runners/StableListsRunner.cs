using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Two sides with lists: both optimal sides, the number of all stable matchings, and the checker on every answer.</summary>
internal sealed class StableListsRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["stable-marriage", "hospital-resident", "many-to-many-stable"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        JsonElement input = vector.Input;
        (TwoSidedProblem problem, string left, string right, bool isByLeft) = vector.Kind switch
        {
            "stable-marriage" => (
                Problem(input, "proposers", "reviewers", null, null), "proposerOptimal", "reviewerOptimal", true),
            "hospital-resident" => (
                Problem(input, "residents", "hospitals", null, "capacities"), "residentOptimal", "hospitalOptimal", false),
            _ => (Problem(input, "left", "right", "leftCapacities", "rightCapacities"), "leftOptimal", "rightOptimal", true),
        };
        Compare(problem, vector.Expect.GetProperty(left), isByLeft, Side.Left);
        Compare(problem, vector.Expect.GetProperty(right), isByLeft, Side.Right);
        if (vector.Expect.TryGetProperty("stableMatchings", out JsonElement count))
        {
            StableMatchings all = problem.FindAll(cancellationToken: TestContext.Current.CancellationToken);

            Assert.True(all.IsComplete);
            Assert.Equal(count.GetInt32(), all.Matchings.Length);
            Assert.All(all.Matchings, matching => Assert.Empty(problem.Check(matching.Pairs).Violations));
        }
    }

    private static TwoSidedProblem Problem(JsonElement input, string left, string right, string? leftCapacities, string? rightCapacities) => new(
        ListFields.Choosers(input.GetProperty(left), leftCapacities is null ? null : input.GetProperty(leftCapacities)),
        ListFields.Choosers(input.GetProperty(right), rightCapacities is null ? null : input.GetProperty(rightCapacities)));

    private static void Compare(TwoSidedProblem problem, JsonElement expected, bool isByLeft, Side side)
    {
        TwoSidedMatching found = problem.Propose(side, TestContext.Current.CancellationToken);

        ListFields.Same(ListFields.Pairs(expected, isByLeft), found.Pairs);
        Assert.Empty(problem.Check(found.Pairs).Violations);
    }
}
