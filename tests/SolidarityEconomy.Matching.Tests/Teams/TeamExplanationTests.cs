using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class TeamExplanationTests
{
    private static readonly TeamCandidate[] Candidates =
    [
        new("town", 30, [new("land"), new("lead")], "organisation", ["public"], ["cl"], ["es"]),
        new("coop", 20, [new("cook", 2)], "collective", ["civil"], ["cl"], ["es", "pt"], ["women"]),
        new("ana", 5, [new("sell")], "person", ["private"], ["ar"], ["es"], ["women"]),
        new("firm", 10, [new("cook", 1), new("sell")], "organisation", ["private"], ["ar"], ["es"]),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Explain_OfATeam_SaysByWhomEachRuleIsKept()
    {
        TeamRule[] rules =
        [
            TeamRule.Cover("land"),
            TeamRule.Cover("cook", level: 2),
            TeamRule.AtLeast(1, TeamTrait.Sector, "public"),
            TeamRule.AtLeast(1, TeamTrait.Territory, "cl") with { Capability = "lead" },
            TeamRule.AtMost(2, TeamTrait.Kind, "organisation"),
            TeamRule.AtMost(1, TeamTrait.Kind, "person") with { Capability = "sell" },
            TeamRule.Everybody(TeamTrait.Language, "es", "en"),
            TeamRule.Variety(TeamTrait.Sector, 2),
            TeamRule.Common(TeamTrait.Language),
            TeamRule.Size(2, 4),
            TeamRule.NotAlone(TeamTrait.Group, "women"),
            TeamRule.NotAlone(TeamTrait.Language) with { Least = 2 },
            TeamRule.Together("coop", "ana"),
            TeamRule.Apart("ana", "firm"),
            TeamRule.Include("town"),
        ];
        Dictionary<string, Text> labels = new() { ["cook"] = new Text("cooking", "cocina", "cozinha") };
        TeamCandidate[] candidates = [.. Candidates, new("rosa", 1, [], Languages: ["pt", "es"])];

        TeamResult result = new TeamProblem(candidates, rules, labels: labels).Solve(cancellationToken: Token);

        Assert.Equal(["ana", "coop", "rosa", "town"], result.Members);
        Explanation explanation = result.Explain();
        string[] codes =
        [
            "team.least-cost", "team.rule.cover", "team.rule.cover-level", "team.rule.at-least", "team.rule.at-least-able", "team.rule.at-most",
            "team.rule.at-most-able", "team.rule.everybody", "team.rule.variety", "team.rule.common", "team.rule.size", "team.rule.not-alone",
            "team.rule.nobody-alone", "team.rule.together", "team.rule.apart", "team.rule.include",
        ];
        Assert.All(codes, code => Expect.Explained(explanation, code));
        Expect.Explained(explanation, "team.members");
        Expect.Explained(explanation, "team.kept-by");
        Assert.Contains("Al menos 1 con la capacidad cocina en el nivel 2 o superior.", explanation.In(LanguageTag.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ToParticipants_TellsNothingAboutGroupsTotalsOrWhoIsKeptFromWhom()
    {
        TeamProblem problem = new(
            Candidates,
            [TeamRule.AtLeast(1, TeamTrait.Group, "women"), TeamRule.NotAlone(TeamTrait.Group), TeamRule.Apart("ana", "firm"), TeamRule.Cover("land")],
            keptApart: [["coop", "firm"]]);

        Explanation? told = problem.Solve(cancellationToken: Token).Explain().For(Audience.Participant);

        Assert.NotNull(told);
        Assert.Equal(["team.rule.cover"], told.Because.Select(line => line.Message.Code));
        Assert.DoesNotContain("women", told.ToString(), StringComparison.Ordinal);
        Assert.Null(problem.Solve(cancellationToken: Token).Explain().For(Audience.Public));
    }

    [Fact]
    public void Solve_ChangedGroupsWithoutARuleAboutThem_ChangesNothing()
    {
        Dice dice = new(44);
        for (int n = 0; n < 300; n++)
        {
            TeamInput input = TeamBrute.Draw(dice, 8, 5).ToInput();
            input = input with { Rules = [.. input.Rules!.Where(rule => rule!.Trait != TeamTrait.Group)] };
            TeamInput other = input with { Candidates = [.. input.Candidates!.Select((one, i) => one! with { Groups = i % 2 == 0 ? ["k"] : null })] };
            Assert.True(TeamProblem.TryCreate(input, out TeamProblem? problem, out _));
            Assert.True(TeamProblem.TryCreate(other, out TeamProblem? changed, out _));

            Assert.Equal(problem.Solve(cancellationToken: Token).Explain(), changed.Solve(cancellationToken: Token).Explain());
        }
    }

    [Fact]
    public void Explain_WhenNobodyHasACapability_NamesIt()
    {
        TeamProblem problem = new(Candidates, [TeamRule.Cover("land"), TeamRule.Cover("fly"), TeamRule.Cover("cook", 2, 2)]);

        TeamResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(TeamRule.Cover("fly"), Assert.Single(result.Blockage!.Rules));
        Expect.Explained(result.Explain(), "team.none.one-rule");
        Expect.Explained(result.Explain(), "team.nobody-counts");
        Assert.Equal(result.Explain(), result.Explain("town", cancellationToken: Token));
        TeamResult few = new TeamProblem(Candidates, [TeamRule.Cover("cook", 2, 2)]).Solve(cancellationToken: Token);
        Expect.Explained(few.Explain(), "team.could-count");
        Assert.Null(few.Bound);
        Assert.Null(few.Gap);
    }

    [Fact]
    public void Explain_WhenRulesCannotHoldTogether_NamesTheSmallestSet()
    {
        TeamProblem problem = new(
            Candidates, [TeamRule.Size(1, 2), TeamRule.Cover("land"), TeamRule.Cover("sell"), TeamRule.Cover("cook", level: 2), TeamRule.Variety(TeamTrait.Sector, 1)]);

        TeamResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal([TeamRule.Size(1, 2), TeamRule.Cover("land"), TeamRule.Cover("sell"), TeamRule.Cover("cook", level: 2)], result.Blockage!.Rules);
        Expect.Explained(result.Explain(), "team.none.several-rules");
    }

    [Fact]
    public void Explain_WhenTheStepsAreShort_SaysWhatIsNotKnown()
    {
        // Pairs of people who cannot meet leave room for one of each three; that four are too many takes a search to see.
        string[] names = [.. Enumerable.Range(0, 15).Select(i => $"p{i:D2}")];
        TeamRule[] rules =
        [
            TeamRule.Size(8, 15),
            .. Enumerable.Range(0, 15).Select(i => TeamRule.Apart(names[i], names[(i + 1) % 15])),
        ];
        TeamProblem problem = new(names.Select(name => new TeamCandidate(name)), rules);

        TeamResult whole = problem.Solve(cancellationToken: Token);
        Assert.Equal(TeamStatus.NoneExists, whole.Status);
        Assert.Equal(16, whole.Blockage!.Rules.Length);

        TeamResult result = Enumerable.Range(1, 40).Select(steps => problem.Solve(steps, cancellationToken: Token))
            .First(found => found.Status == TeamStatus.NoneExists && !found.Blockage!.IsSmallest);
        Expect.Explained(result.Explain(), "team.none.some-rules");
        TeamResult open = problem.Solve(1, cancellationToken: Token);
        Assert.Equal(TeamStatus.LimitReached, open.Status);
        Assert.Empty(open.Members);
        Expect.Explained(open.Explain(), "team.not-found");
    }

    [Fact]
    public void Explain_OfGains_SaysGains()
    {
        TeamProblem problem = new([new("ana", 2), new("beto", 1)], [TeamRule.Size(1, 1)], AssignmentGoal.GreatestTotal);

        TeamResult result = problem.Solve(cancellationToken: Token);

        Expect.Explained(result.Explain(), "team.greatest-gain");
        TeamProblem costs = TeamProblemTests.Large(new Dice(7), 60, 30, 4, -1, -1, 30);
        TeamProblem gains = new(costs.Candidates, costs.Rules, AssignmentGoal.GreatestTotal);
        TeamResult early = gains.Solve(1, cancellationToken: Token);
        Assert.Equal(TeamStatus.LimitReached, early.Status);
        Expect.Explained(early.Explain(), "team.gain-bound");
        string outside = gains.Candidates.First(one => !early.Members.Contains(one.Name)).Name;
        Expect.Explained(early.Explain(outside, 1, Token), "team.other.unknown");
        Expect.Explained(result.Explain("ana", cancellationToken: Token), "team.member.needed");
        Assert.Equal(
            "With beto the best team is beto: 1 in place of 2.",
            Expect.Explained(result.Explain("beto", cancellationToken: Token), "team.other.with").ToString());
        TeamResult two = new TeamProblem([new("ana", 2), new("beto", 1)], [], AssignmentGoal.GreatestTotal).Solve(cancellationToken: Token);
        Expect.Explained(two.Explain("ana", cancellationToken: Token), "team.member.for-the-total");
        Assert.Throws<ArgumentException>(() => two.Explain("caro", cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => two.Explain("ana", 0, Token));
    }
}
