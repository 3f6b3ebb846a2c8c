using System.Text.Json;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Json;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentDocumentTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public void TryCreate_OfADocumentWithManyFaults_TellsAllAtOnce()
    {
        AssignmentInput input = new(
            [new("ana", -1), new("ana", 2), null, new(" ", Most: -1), new("beto", Price: double.NaN)],
            [new("loom")],
            [
                new("ana", "loom", 1), new("ana", "loom", 2), new("eva", "oven", 1), null, new("ana", "loom", double.PositiveInfinity), new("beto", "loom"),
            ],
            (AssignmentGoal)7,
            double.NaN);

        Assert.False(AssignmentProblem.TryCreate(input, out AssignmentProblem? problem, out InputReport report));

        Assert.Null(problem);
        Expect.Fault(report, "rows[0].least", "input.out-of-range");
        Expect.Fault(report, "rows[1].name", "input.duplicate");
        Expect.Fault(report, "rows[1].least", "input.out-of-range");
        Expect.Fault(report, "rows[2]", "input.required");
        Expect.Fault(report, "rows[3].name", "input.required");
        Expect.Fault(report, "rows[3].most", "input.out-of-range");
        Expect.Fault(report, "rows[4].price", "match.problem.not-finite");
        Expect.Fault(report, "pairs[1]", "input.duplicate");
        Expect.Fault(report, "pairs[2].row", "input.unknown");
        Expect.Fault(report, "pairs[2].column", "input.unknown");
        Expect.Fault(report, "pairs[3]", "input.required");
        Expect.Fault(report, "pairs[4].score", "match.problem.not-finite");
        Expect.Fault(report, "pairs[5].score", "input.required");
        Expect.Fault(report, "goal", "input.out-of-range");
        Expect.Fault(report, "threshold", "match.problem.not-finite");
        Assert.Equal(15, report.Faults.Length);
        Assert.False(AssignmentProblem.TryCreate(null, out _, out report));
        Expect.Fault(report, string.Empty, "input.required");
    }

    [Fact]
    public void TryCreate_OfScoresThatCannotBeCounted_SaysSoUnlessItMayRound()
    {
        AssignmentInput input = new([new("a"), new("b")], [new("x")], [new("a", "x", 1e300), new("b", "x", 1e-300)]);

        Assert.False(AssignmentProblem.TryCreate(input, out _, out InputReport report));
        Expect.Fault(report, "pairs", "match.problem.too-many-digits");
        Assert.True(AssignmentProblem.TryCreate(input with { MayRound = true }, out AssignmentProblem? rounded, out _));
        Assert.False(rounded.Scale.IsExact);
    }

    [Fact]
    public void Document_OfRandomProblems_IsTheSameProblemAgain()
    {
        Dice dice = new(20261123);
        for (int n = 0; n < 1_000; n++)
        {
            AssignmentProblem problem = SmallTable.Random(dice, hasLoads: n % 2 == 0).Problem;
            string json = MatchingJson.Write(problem.ToInput());

            Assert.True(AssignmentProblem.TryCreate(MatchingJson.Read<AssignmentInput>(json), out AssignmentProblem? again, out InputReport report), report.ToString());
            Assert.Equal(json, MatchingJson.Write(again.ToInput()));
            AssignmentResult one = problem.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token);
            AssignmentResult other = again.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token);
            Assert.Equal(one.Pairs, other.Pairs);
            Assert.Empty(other.Check(problem));
        }
    }

    [Fact]
    public void Document_ByHand_KeepsNamesLoadsAndPrices()
    {
        const string json = """
            {"schema":"solidarity-economy/assignment","version":"1.0","goal":"greatestTotal",
             "rows":[{"name":"rosa"},{"name":"ana","least":1,"most":2,"price":0.5}],"columns":[{"name":"telar"},{"name":"ana"}],
             "pairs":[{"row":"ana","column":"telar","score":2.25},{"row":"rosa","column":"ana","score":-1}],"threshold":-1}
            """;

        Assert.True(AssignmentProblem.TryCreate(MatchingJson.Read<AssignmentInput>(json), out AssignmentProblem? problem, out InputReport report));

        Assert.Empty(report.Faults);
        Assert.Equal(["rosa", "ana"], problem.Terms.RowNames);
        Assert.Equal([new AssignedPair(0, 1, -1), new AssignedPair(1, 0, 2.25)], problem.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token).Pairs);
        Assert.Contains("\"least\":1,\"most\":2,\"price\":0.5", MatchingJson.Write(problem.ToInput()), StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => MatchingJson.Read<AssignmentInput>(json[..^2]));
        Assert.Throws<JsonException>(() => MatchingJson.Read<AssignmentInput>(json.Replace("greatestTotal", "fame", StringComparison.Ordinal)));
    }

    [Fact]
    public void ToInput_OfWholeNumbersThatADoubleCannotHold_Throws() => Assert.Throws<InvalidOperationException>(
        () => AssignmentProblem.Dense(1, 1, [(1L << 53) + 1]).ToInput());

    [Fact]
    public void Names_BlankTwiceOrTooFew_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { RowNames = ["ana", " "] });
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { ColumnNames = ["ana", "ana"] });
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1.0], new AssignmentTerms { RowNames = ["ana", "beto"] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssignmentTerms((AssignmentGoal)9));
    }
}
