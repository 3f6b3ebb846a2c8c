using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class TeamProblemTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact, Trait("Runs", "once")]
    public void Solve_OfRandomProblems_FindsWhatTryingEverySetFinds()
    {
        Dice dice = new(418);
        int found = 0;
        for (int n = 0; n < 4_000; n++)
        {
            TeamProblem problem = TeamBrute.Draw(dice, 8, dice.Draw(0, 6));
            TeamCheck[] teams = TeamBrute.Teams(problem);

            TeamResult result = problem.Solve(cancellationToken: Token);

            Assert.Equal(teams.Length == 0 ? TeamStatus.NoneExists : TeamStatus.Optimal, result.Status);
            if (teams.Length > 0)
            {
                found++;
                Assert.True(problem.Check(result.Members).IsTeam, $"case {n}");
                Assert.Equal((teams[0].Total, teams[0].Members.Length), (result.Total, result.Members.Length));
                Assert.Equal((result.Total, 0m), (result.Bound, result.Gap));
            }
        }

        Assert.InRange(found, 1_500, 3_500);
    }

    [Fact]
    public void ListBest_OfRandomProblems_LeavesSomebodyOfEachTeamBeforeOut()
    {
        Dice dice = new(511);
        for (int n = 0; n < 1_000; n++)
        {
            TeamProblem problem = TeamBrute.Draw(dice, 7, dice.Draw(0, 5));
            TeamCheck[] teams = TeamBrute.Teams(problem);

            TeamResult[] listed = [.. problem.ListBest(4, cancellationToken: Token)];

            if (teams.Length == 0)
            {
                Assert.Equal(TeamStatus.NoneExists, Assert.Single(listed).Status);
                continue;
            }

            for (int i = 0; i < listed.Length; i++)
            {
                TeamResult[] before = listed[..i];
                TeamCheck best = teams.First(team => !before.Any(one => one.Members.All(team.Members.Contains)));
                Assert.Equal(best.Total, listed[i].Total);
                Assert.DoesNotContain(before, one => one.Members.All(listed[i].Members.Contains));
            }

            Assert.True(listed.Length == 4 || teams.All(team => listed.Any(one => one.Members.All(team.Members.Contains))));
        }
    }

    [Fact]
    public void Solve_WithoutATeam_NamesTheSmallestSetOfRulesThatCannotHold()
    {
        Dice dice = new(371);
        int none = 0;
        for (int n = 0; none < 400; n++)
        {
            TeamProblem problem = TeamBrute.Draw(dice, 6, dice.Draw(3, 7));
            TeamResult result = problem.Solve(cancellationToken: Token);
            if (result.Status != TeamStatus.NoneExists)
            {
                continue;
            }

            none++;
            Assert.NotNull(result.Blockage);
            Assert.True(result.Blockage.IsSmallest);
            Assert.Equal(TeamBrute.SmallestBlockage(problem), result.Blockage.Rules.Length);
            Assert.True(TeamProblem.TryCreate(problem.ToInput() with { Rules = [.. result.Blockage.Rules] }, out TeamProblem? blocked, out _));
            Assert.Empty(TeamBrute.Teams(blocked));
        }
    }

    [Fact]
    public void Solve_WithoutATeamAndWithFewSteps_NamesRulesThatCannotHoldWhereverItStops()
    {
        Dice dice = new(372);
        int more = 0;
        int smallest = 0;
        for (int n = 0; n < 60; n++)
        {
            // Somebody who must not be there has to be there; the other rules are beside the point.
            TeamProblem problem = new(
                TeamBrute.Draw(dice, 8, 0).Candidates.Append(new TeamCandidate("zoe", 1, Sectors: ["zoe"])),
                [
                    .. Enumerable.Range(0, 6).Select(k => TeamRule.AtLeast(dice.Draw(1, 2), TeamTrait.Sector, "s" + k, "zoe")),
                    TeamRule.Include("zoe"),
                    TeamRule.AtMost(0, TeamTrait.Sector, "zoe"),
                ]);
            foreach (int steps in (int[])[1, 2, 5, 20, 100, 10_000])
            {
                TeamResult result = problem.Solve(steps, cancellationToken: Token);
                if (result.Blockage is not { } blockage)
                {
                    Assert.Equal(TeamStatus.LimitReached, result.Status);
                    continue;
                }

                Assert.True(TeamProblem.TryCreate(problem.ToInput() with { Rules = [.. blockage.Rules] }, out TeamProblem? blocked, out _));
                Assert.Empty(TeamBrute.Teams(blocked));
                more += blockage.IsSmallest ? 0 : 1;
                smallest += blockage.IsSmallest ? 1 : 0;
                Assert.True(!blockage.IsSmallest || blockage.Rules.Length <= 2, $"{blockage.Rules.Length} rules");
                Expect.Explained(result.Explain(), !blockage.IsSmallest ? "team.none.some-rules" : blockage.Rules.Length == 1 ? "team.none.one-rule" : "team.none.several-rules");
            }
        }

        Assert.InRange(more, 1, 360);
        Assert.InRange(smallest, 60, 360);
    }

    [Fact]
    public void Solve_OfTwoHundredForSixteenCapabilities_IsProvedInFewSteps()
    {
        Dice dice = new(200);
        for (int n = 0; n < 5; n++)
        {
            TeamProblem problem = Large(dice, 200, 16, 3);

            TeamResult result = problem.Solve(cancellationToken: Token);

            Assert.Equal(TeamStatus.Optimal, result.Status);
            Assert.True(problem.Check(result.Members).IsTeam);
            Assert.InRange(result.Steps, 1, 200);
        }
    }

    [Fact]
    public void Solve_OfTheSameInAnotherOrder_FindsTheSameTeam()
    {
        Dice dice = new(31);
        for (int n = 0; n < 300; n++)
        {
            TeamInput input = TeamBrute.Draw(dice, 9, 5).ToInput();
            TeamInput turned = input with { Candidates = [.. input.Candidates!.Reverse()], Rules = [.. input.Rules!.Reverse()] };
            Assert.True(TeamProblem.TryCreate(input, out TeamProblem? one, out _));
            Assert.True(TeamProblem.TryCreate(turned, out TeamProblem? other, out _));

            TeamResult first = one.Solve(cancellationToken: Token);
            TeamResult second = other.Solve(cancellationToken: Token);

            Assert.Equal((first.Status, first.Total, first.Members.Length), (second.Status, second.Total, second.Members.Length));
            Assert.Equal(first.Blockage?.Rules.Length, second.Blockage?.Rules.Length);
            Assert.True(TeamProblem.TryCreate(turned with { Rules = input.Rules }, out TeamProblem? same, out _));
            Assert.Equal(first.Members, same.Solve(cancellationToken: Token).Members);
        }
    }

    [Fact]
    public void Solve_OfAThousandAlike_TakesTheFirst()
    {
        TeamProblem problem = new(
            Enumerable.Range(0, 1_000).Select(i => new TeamCandidate($"c{i:D4}", 7, [new("cook")])), [TeamRule.Cover("cook", 5)]);

        TeamResult result = problem.Solve(1_000, cancellationToken: Token);

        Assert.Equal((TeamStatus.Optimal, 35m), (result.Status, result.Total));
        Assert.Equal(["c0000", "c0001", "c0002", "c0003", "c0004"], result.Members);
        Assert.Equal(3, problem.ListBest(3, cancellationToken: Token).Count(team => team.Total == 35));
    }

    [Fact]
    public void Solve_WithTooFewSteps_SaysHowFarItMayBeFromTheBest()
    {
        TeamProblem problem = Large(new Dice(7), 60, 30, 4, 1, 1, 30);
        TeamResult whole = problem.Solve(cancellationToken: Token);

        TeamResult result = problem.Solve(1, cancellationToken: Token);

        Assert.Equal(TeamStatus.Optimal, whole.Status);
        Assert.Equal(TeamStatus.LimitReached, result.Status);
        Assert.True(problem.Check(result.Members).IsTeam);
        Assert.InRange(whole.Total, result.Bound!.Value, result.Total);
        Assert.Equal(result.Total - result.Bound, result.Gap);
        Expect.Explained(result.Explain(), "team.cost-bound");
    }

    [Fact]
    public void Solve_OfALargeProblem_KeepsItsBoundWhereverItStops()
    {
        TeamProblem problem = Large(new Dice(70), 300, 64, 6, 10, 99, 40);

        TeamResult best = problem.Solve(cancellationToken: Token);
        TeamResult[] early = [.. new[] { 1, 10, 100 }.Select(steps => problem.Solve(steps, cancellationToken: Token))];

        Assert.Equal(TeamStatus.Optimal, best.Status);
        Assert.True(problem.Check(best.Members).IsTeam);
        Assert.All(early, result => Assert.True(result.Bound <= best.Total && (result.Members.IsEmpty || result.Total >= best.Total)));
    }

    [Fact]
    public void Solve_OfGains_TakesWhoeverAddsUpToTheSize()
    {
        TeamCandidate[] candidates = [new("ana", 0.5m), new("beto", 0.75m), new("caro", -0.25m, Sectors: ["public"]), new("dino", 0.25m)];

        TeamResult all = new TeamProblem(candidates, [], AssignmentGoal.GreatestTotal).Solve(cancellationToken: Token);
        TeamResult two = new TeamProblem(
            candidates, [TeamRule.Size(1, 2), TeamRule.AtLeast(1, TeamTrait.Sector, "public")], AssignmentGoal.GreatestTotal)
            .Solve(cancellationToken: Token);

        Assert.Equal(["ana", "beto", "dino"], all.Members);
        Assert.Equal((1.5m, 1.5m), (all.Total, all.Bound));
        Assert.Equal(["beto", "caro"], two.Members);
    }

    [Fact]
    public void Solve_WhoIsKeptApart_IsNeverInOneTeamAndNothingTellsWhy()
    {
        TeamCandidate[] candidates = [new("ana", 1, [new("law")]), new("beto", 1, [new("cook")]), new("caro", 9, [new("cook")])];
        TeamRule[] rules = [TeamRule.Cover("law"), TeamRule.Cover("cook")];

        TeamResult result = new TeamProblem(candidates, rules, keptApart: [["ana", "beto"]]).Solve(cancellationToken: Token);
        TeamResult none = new TeamProblem(candidates[..2], rules, keptApart: [["beto", "ana"]]).Solve(cancellationToken: Token);

        Assert.Equal(["ana", "caro"], result.Members);
        Assert.False(result.Problem.Check(["ana", "beto"]).IsTeam);
        Assert.Equal(rules, none.Blockage!.Rules);
        Assert.Equal(
            ["team.other.impossible"], new[] { result.Explain("beto", cancellationToken: Token).Message.Code });
        Expect.Explained(result.Explain("beto", cancellationToken: Token), "team.other.impossible");
    }

    [Fact]
    public void Solve_WithTheOnlyMemberOfAGroup_DoesNotKeepItOut()
    {
        TeamCandidate[] candidates = [new("ana", 1, Groups: ["g"]), new("beto", 2, Groups: ["h"]), new("caro", 3, Groups: ["h"])];

        TeamResult one = new TeamProblem(candidates, [TeamRule.NotAlone(TeamTrait.Group)]).Solve(cancellationToken: Token);
        TeamResult two = new TeamProblem(candidates, [TeamRule.NotAlone(TeamTrait.Group), TeamRule.Include("beto")]).Solve(cancellationToken: Token);

        Assert.Equal(["ana"], one.Members);
        Assert.Equal(["beto", "caro"], two.Members);
    }

    [Fact]
    public void Solve_WithMoreCommonValuesThanAreTried_SaysThatALimitWasReached()
    {
        Dice dice = new(12);
        TeamProblem problem = new(
            Enumerable.Range(0, 80).Select(i => new TeamCandidate(
                $"c{i:D2}", dice.Draw(1, 9), Sectors: Half("s"), Territories: Half("t"), Languages: Half("l"))),
            [TeamRule.Size(2, 3), TeamRule.Common(TeamTrait.Sector), TeamRule.Common(TeamTrait.Territory), TeamRule.Common(TeamTrait.Language)]);

        TeamResult result = problem.Solve(1_000, cancellationToken: Token);

        Assert.Equal(TeamStatus.LimitReached, result.Status);
        Assert.True(problem.Check(result.Members).IsTeam);
        Assert.InRange(result.Bound!.Value, 1, result.Total - 1);
        Assert.InRange(result.Steps, 1, 1_020);

        string[] Half(string name) => [.. Enumerable.Range(0, 12).Where(_ => dice.Draw(0, 1) == 0).Select(i => $"{name}{i}")];
    }

    [Fact]
    public void Solve_OfNobody_SaysSo()
    {
        TeamResult result = new TeamProblem([], [TeamRule.Cover("law")]).Solve(cancellationToken: Token);

        Assert.Equal(TeamStatus.NoneExists, result.Status);
        Assert.Empty(result.Blockage!.Rules);
        Expect.Explained(result.Explain(), "team.none.no-candidates");
        Assert.Equal(TeamStatus.NoneExists, Assert.Single(result.Problem.ListBest(3, cancellationToken: Token)).Status);
    }

    [Fact]
    public void Members_OfMisuse_Throw()
    {
        TeamProblem problem = new([new("ana")], []);
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Assert.Throws<ArgumentNullException>(() => new TeamProblem(null!, []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([null!], []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana"), new("ana")], []));
        Assert.Throws<ArgumentException>(() => problem.WithRules(TeamRule.Include("beto")));
        Assert.Throws<ArgumentException>(() => problem.Check(["beto"]));
        Assert.Throws<ArgumentException>(() => problem.Check(["ana", "ana"]));
        Assert.Throws<ArgumentException>(() => problem.FindPartners(["beto"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.Solve(0, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.ListBest(0, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => problem.Solve(cancellationToken: cancelled.Token));
        Assert.False(problem.Check([]).IsTeam);
    }

    [Fact]
    public void FindPartners_ForAGap_ListsWhoAddsMostAndMayJoin()
    {
        TeamProblem problem = new(
            [
                new("town", 3, [new("land"), new("law", 1)], Languages: ["es"]),
                new("coop", 2, [new("cook"), new("sell")], Languages: ["es", "pt"]),
                new("firm", 1, [new("cook")], Languages: ["es"]),
                new("bank", 1, [new("money")], Languages: ["en"]),
                new("uni", 5, [new("law", 3), new("cook"), new("sell")], Languages: ["es"]),
                new("rival", 1, [new("cook"), new("sell"), new("law", 3)], Languages: ["es"]),
            ],
            [
                TeamRule.Cover("land"), TeamRule.Cover("law", level: 2), TeamRule.Cover("cook"), TeamRule.Cover("sell"), TeamRule.Cover("money"),
                TeamRule.Common(TeamTrait.Language), TeamRule.Apart("town", "rival"),
            ]);

        TeamPartner[] partners = [.. problem.FindPartners(["town"])];

        Assert.Equal(["uni", "coop", "firm"], partners.Select(partner => partner.Name));
        Assert.Equal(["cook", "law", "sell"], partners[0].Fills);
        Assert.Equal(5, partners[0].Score);
        Assert.Equal("uni would add: cook, law and sell.", Expect.Explained(partners[0].Explain(), "team.partner").ToString());
        Assert.Empty(problem.FindPartners(["uni", "town"]));
    }

    internal static TeamProblem Large(Dice dice, int candidates, int capabilities, int each, int least = 10, int most = 99, int size = 12) => new(
        Enumerable.Range(0, candidates).Select(i => new TeamCandidate(
            $"c{i:D3}",
            dice.Draw(least, most),
            [.. Enumerable.Range(0, each).Select(_ => dice.Draw(0, capabilities - 1)).Distinct().Select(k => new Capability($"k{k:D2}", dice.Draw(0, 3)))],
            Sectors: [new[] { "public", "private", "academia", "civil" }[dice.Draw(0, 3)]],
            Territories: dice.Draw(0, 3) == 0 ? ["here"] : ["there"],
            Languages: [.. new[] { "es", "pt", "en" }.Where(_ => dice.Draw(0, 2) > 0)],
            Groups: dice.Draw(0, 9) == 0 ? ["g"] : [])),
        [
            .. Enumerable.Range(0, capabilities).Select(k => TeamRule.Cover($"k{k:D2}", 1, 1)),
            TeamRule.AtLeast(1, TeamTrait.Sector, "public"),
            TeamRule.Variety(TeamTrait.Sector, 3),
            TeamRule.Common(TeamTrait.Language),
            TeamRule.NotAlone(TeamTrait.Group),
            TeamRule.AtLeast(1, TeamTrait.Territory, "here"),
            TeamRule.Size(2, size),
        ]);
}
