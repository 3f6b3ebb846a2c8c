using System.Text.Json;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class ListDocumentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void TwoSided_OfADocument_IsReadAndSolved()
    {
        TwoSidedInput input = MatchingJson.Read<TwoSidedInput>(
            """
            {"schema":"solidarity-economy/two-sided-lists","version":"1.0",
             "left":[{"id":"ana","ranks":[["x","y"]]},{"id":"eva"}],"right":[{"id":"x","capacity":2,"minimum":1},{"id":"y","ranks":[["eva"]]}]}
            """);

        Assert.True(TwoSidedProblem.TryCreate(input, out TwoSidedProblem? problem, out InputReport report));
        _ = Expect.Fault(report, "left[0].ranks[0][1]", "stable.list.one-sided");
        Assert.Equal([Lists.Pair("ana", "x"), Lists.Pair("eva", "x")], problem.Propose(Side.Left, Token).Pairs);
        string json = MatchingJson.Write(input);
        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<TwoSidedInput>(json)));
        Assert.Throws<JsonException>(() => MatchingJson.Read<TwoSidedInput>(json.Replace("lists", "other", StringComparison.Ordinal)));
    }

    [Fact]
    public void TwoSided_WithFaults_TellsAllAtOnce()
    {
        TwoSidedInput input = new(
            [new("ana", [["x", "no id"], null!], -1), new("ana", Minimum: 2), null, new(), new("ok")], [new("x", Capacity: 2, Minimum: -1)]);

        Assert.False(TwoSidedProblem.TryCreate(input, out TwoSidedProblem? problem, out InputReport report));

        Assert.Null(problem);
        _ = Expect.Fault(report, "left[0].capacity", "input.out-of-range");
        _ = Expect.Fault(report, "left[0].ranks[0][1]", "input.malformed");
        _ = Expect.Fault(report, "left[0].ranks[1]", "input.required");
        _ = Expect.Fault(report, "left[1].id", "input.duplicate");
        _ = Expect.Fault(report, "left[1].minimum", "input.out-of-range");
        _ = Expect.Fault(report, "left[2]", "input.required");
        _ = Expect.Fault(report, "left[3].id", "input.required");
        _ = Expect.Fault(report, "right[0].minimum", "input.out-of-range");
        Assert.Equal(8, report.Faults.Length);
        Assert.False(TwoSidedProblem.TryCreate(null, out _, out InputReport missing));
        _ = Expect.Fault(missing, string.Empty, "input.required");
        Assert.True(TwoSidedProblem.TryCreate(new(), out _, out InputReport empty));
        Assert.Empty(empty.Faults);
    }

    [Fact]
    public void Roommates_OfADocument_AreReadAndSolved()
    {
        RoommatesInput input = MatchingJson.Read<RoommatesInput>(MatchingJson.Write(new RoommatesInput([new("ana", [["eva"]]), new("eva")])));

        Assert.True(RoommatesProblem.TryCreate(input, out RoommatesProblem? problem, out _));
        Assert.Equal([Lists.Pair("ana", "eva")], problem.Solve(cancellationToken: Token).Pairs);
        Assert.False(RoommatesProblem.TryCreate(new([new("ana", Capacity: 2)]), out _, out InputReport report));
        _ = Expect.Fault(report, "people[0].capacity", "input.out-of-range");
        Assert.False(RoommatesProblem.TryCreate(null, out _, out _));
    }

    [Fact]
    public void Joint_OfADocument_IsReadAndSolved()
    {
        JointInput input = MatchingJson.Read<JointInput>(MatchingJson.Write(new JointInput(
            [new("sol", [["x"]])], [new(["ana", "leo"], [["x", null]])], [new("x", [["ana"], ["sol"]])])));

        Assert.True(JointProblem.TryCreate(input, out JointProblem? problem, out InputReport clean));
        Assert.Empty(clean.Faults);
        Assert.Equal([Lists.Pair("ana", "x")], problem.Solve(cancellationToken: Token).Placements);
        Assert.False(JointProblem.TryCreate(
            new([new("sol")], [new(["sol", "leo"], [["x"], null]), null, new([null])]), out _, out InputReport report));
        _ = Expect.Fault(report, "groups[0].members[0]", "input.duplicate");
        _ = Expect.Fault(report, "groups[0].options[0]", "input.out-of-range");
        _ = Expect.Fault(report, "groups[0].options[1]", "input.out-of-range");
        _ = Expect.Fault(report, "groups[1].members", "input.required");
        _ = Expect.Fault(report, "groups[2].members[0]", "input.required");
        Assert.False(JointProblem.TryCreate(null, out _, out _));
    }

    [Fact]
    public void Projects_OfADocument_AreReadAndSolved()
    {
        ProjectsInput input = MatchingJson.Read<ProjectsInput>(MatchingJson.Write(
            new ProjectsInput([new("ana", [["p"]])], [new("p", "v", 2)], [new("v", Capacity: 3)])));

        Assert.True(ProjectProblem.TryCreate(input, out ProjectProblem? problem, out _));
        Assert.Equal([Lists.Pair("ana", "p")], problem.Propose(Side.Right, Token).Pairs);
        Assert.False(ProjectProblem.TryCreate(
            new(Projects: [new("p", "v"), new("p", null, -1), null]), out _, out InputReport report));
        _ = Expect.Fault(report, "projects[0].supervisor", "input.unknown");
        _ = Expect.Fault(report, "projects[1].id", "input.duplicate");
        _ = Expect.Fault(report, "projects[1].supervisor", "input.required");
        _ = Expect.Fault(report, "projects[1].capacity", "input.out-of-range");
        _ = Expect.Fault(report, "projects[2]", "input.required");
        Assert.False(ProjectProblem.TryCreate(null, out _, out _));
    }
}
