using System.Text.Json;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Teams;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Json;

public class ResultJsonTests
{
    private static readonly MatchPolicy ByTable =
        new([new(new TableCriterion((need, offer) => offer == "o2" ? 0 : need == "n1" ? 1 : 0.5m), 1)]);

    private static readonly Registry TwoForOne =
        Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2")]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AssignmentResult_OfAnyProblem_RoundTripsAndIsStillProved()
    {
        Dice dice = new(55);
        for (int n = 0; n < 200; n++)
        {
            int rows = dice.Draw(0, 4);
            int columns = dice.Draw(0, 4);
            AssignmentProblem problem = AssignmentProblem.Dense(
                rows,
                columns,
                [.. Enumerable.Range(0, rows * columns).Select(_ => dice.Draw(0, 4) == 0 ? double.PositiveInfinity : dice.Draw(-20, 20) / 4.0)]);
            AssignmentResult result = problem.Solve((AssignmentCoverage)dice.Draw(0, 2), cancellationToken: Token);
            string json = MatchingJson.Write(result);

            AssignmentResult read = MatchingJson.Read<AssignmentResult>(json);

            Assert.Equal(json, MatchingJson.Write(read));
            Assert.Empty(read.Check(problem));
            Assert.Equal(result.Explain(problem).In(LanguageTag.Spanish), read.Explain(problem).In(LanguageTag.Spanish));
        }
    }

    [Theory]
    [InlineData("\"base\":10", "\"base\":3")]
    [InlineData("\"digits\":1", "\"digits\":16")]
    [InlineData("\"status\":\"optimal\"", "\"status\":\"best\"")]
    [InlineData("\"gapUnits\":0", "\"gapUnits\":0,\"gap\":0")]
    [InlineData("\"pairs\":[", "\"pairs\":[null,")]
    [InlineData("\"row\":0,", "")]
    public void AssignmentResult_OfATamperedDocument_IsNotRead(string before, string after)
    {
        AssignmentProblem problem = AssignmentProblem.Dense(2, 2, [1.5, 9, 9, 1]);
        string json = MatchingJson.Write(problem.Solve(cancellationToken: Token));
        Assert.Contains(before, json, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => MatchingJson.Read<AssignmentResult>(json.Replace(before, after, StringComparison.Ordinal)));

        string other = json.Replace("\"totalUnits\":25", "\"totalUnits\":24", StringComparison.Ordinal);
        Assert.NotEmpty(MatchingJson.Read<AssignmentResult>(other).Check(problem));
    }

    [Fact]
    public void Answers_OfAPlan_AreWrittenWithTheirFiguresAndNotRead()
    {
        MatchPlan plan = Run.Match(TwoForOne, ByTable);
        string whyNot = MatchingJson.Write(plan.Counterfactuals(TwoForOne, ByTable).WhyNot(new("n2"), new("o1"), Token));
        string leftOut = MatchingJson.Write(plan.LeftOut(TwoForOne, ByTable, cancellationToken: Token));

        Assert.Equal(
            "{\"pair\":{\"need\":\"n2\",\"offer\":\"o1\"},\"reason\":\"outweighed\",\"rules\":[],\"score\":0.5,\"cost\":0.5,\"isExact\":true,\"neededScore\":1,"
                + "\"came\":[{\"need\":\"n2\",\"offer\":\"o1\"}],\"went\":[{\"need\":\"n1\",\"offer\":\"o1\"}]}",
            whyNot);
        using JsonDocument report = JsonDocument.Parse(leftOut);
        JsonElement reason = report.RootElement.GetProperty("byReason")[0];
        Assert.Equal("offersFull", reason.GetProperty("reason").GetString());
        Assert.Equal(["n2"], reason.GetProperty("withoutAny").EnumerateArray().Select(need => need.GetString()));
        Assert.Equal(1, report.RootElement.GetProperty("shortages")[0].GetProperty("missing").GetInt64());
        Assert.Throws<NotSupportedException>(() => MatchingJson.Read<WhyNot>(whyNot));
        Assert.Throws<NotSupportedException>(() => MatchingJson.Read<LeftOutReport>(leftOut));
    }

    [Fact]
    public void TeamResult_IsWrittenWithoutGroupsAndWithoutWhoIsKeptApart()
    {
        TeamCandidate[] candidates = [new("ana", 1, [new("law")], Groups: ["g"]), new("beto", 1, [new("cook")]), new("caro", 9, [new("cook")])];
        TeamRule[] rules = [TeamRule.Cover("law"), TeamRule.Cover("cook")];

        string team = MatchingJson.Write(new TeamProblem(candidates, rules, keptApart: [["ana", "beto"]]).Solve(cancellationToken: Token));
        string none = MatchingJson.Write(new TeamProblem(candidates[..2], rules, keptApart: [["ana", "beto"]]).Solve(cancellationToken: Token));

        Assert.StartsWith("{\"status\":\"optimal\",\"members\":[\"ana\",\"caro\"],\"total\":10,\"bound\":10,\"gap\":0,\"steps\":", team, StringComparison.Ordinal);
        Assert.Contains("\"blockage\":{\"rules\":[{\"kind\":\"cover\"", none, StringComparison.Ordinal);
        Assert.DoesNotContain("beto", none, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => MatchingJson.Read<TeamResult>(team));
    }
}
