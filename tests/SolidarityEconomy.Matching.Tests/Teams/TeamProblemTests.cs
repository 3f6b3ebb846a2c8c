using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class TeamProblemTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Solve_OfRandomProblems_FindsWhatTryingEverySetFinds()
    {
        Dice dice = new(418);
        int found = 0;
        for (int n = 0; n < 6_000; n++)
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

        Assert.InRange(found, 2_000, 5_000);
    }

    [Fact]
    public void ListBest_OfRandomProblems_LeavesSomebodyOfEachTeamBeforeOut()
    {
        Dice dice = new(511);
        for (int n = 0; n < 1_000; n++)
        {
            TeamProblem problem = TeamBrute.Draw(dice, 7, dice.Draw(0, 5));
            List<TeamCheck> expected = [];
            foreach (TeamCheck team in TeamBrute.Teams(problem))
            {
                if (expected.Count < 4 && !expected.Exists(before => before.Members.All(team.Members.Contains)))
                {
                    expected.Add(team);
                }
            }

            TeamResult[] listed = [.. problem.ListBest(4, cancellationToken: Token)];

            if (expected.Count == 0)
            {
                Assert.Equal(TeamStatus.NoneExists, Assert.Single(listed).Status);
                continue;
            }

            // Equal totals may come in another order, which changes what may follow; the best is sure, and each keeps to its promise.
            Assert.Equal(expected[0].Total, listed[0].Total);
            for (int i = 0; i < listed.Length; i++)
            {
                TeamResult[] before = listed[..i];
                TeamCheck best = TeamBrute.Teams(problem).First(team => !before.Any(one => one.Members.All(team.Members.Contains)));
                Assert.Equal(best.Total, listed[i].Total);
                Assert.DoesNotContain(before, one => one.Members.All(listed[i].Members.Contains));
            }

            Assert.True(listed.Length == 4 || TeamBrute.Teams(problem)
                .All(team => listed.Any(one => one.Members.All(team.Members.Contains))));
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
    public void Solve_OfTwoHundredForSixteenCapabilities_IsProvedQuickly()
    {
        Dice dice = new(200);
        for (int n = 0; n < 5; n++)
        {
            TeamProblem problem = Large(dice, 200, 16, 3);

            TeamResult result = problem.Solve(cancellationToken: Token);

            Assert.Equal(TeamStatus.Optimal, result.Status);
            Assert.True(problem.Check(result.Members).IsTeam);
           
        }
    }

    private static TeamProblem Large(Dice dice, int candidates, int capabilities, int each, int least = 10, int most = 99, int size = 12) => new(
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
