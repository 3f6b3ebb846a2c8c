using System.Globalization;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class BreakoutPlanTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void BreakOut_OfTwentyFiveInFiveRounds_LetsNobodyMeetAgain()
    {
        TeamProblem problem = new(Enumerable.Range(0, 25).Select(i => new TeamCandidate($"p{i:D2}")), []);

        BreakoutPlan plan = problem.BreakOut(5, 5, cancellationToken: Token);

        Assert.Equal((25, 0, 0, true), (plan.Groups.Length, plan.Repeats, plan.LeastRepeats, plan.IsProvedBest));
        Assert.Equal(250, Meetings(plan).Distinct().Count());
        Expect.Explained(plan.Explain(), "team.break-out");
    }

    [Fact]
    public void BreakOut_OfRandomPeople_PlacesEverybodyOnceARoundAndCountsRight()
    {
        Dice dice = new(48);
        for (int n = 0; n < 300; n++)
        {
            TeamProblem drawn = TeamBrute.Draw(dice, 10, 4);
            TeamProblem problem = new(drawn.Candidates, drawn.Rules);
            int size = dice.Draw(2, 5);
            int rounds = dice.Draw(1, 4);
            string[][] former = [[.. problem.Candidates.Take(dice.Draw(0, 3)).Select(one => one.Name), "zoe"]];

            BreakoutPlan plan = problem.BreakOut(size, rounds, former, cancellationToken: Token);

            int people = problem.Candidates.Length;
            int groups = (people + size - 1) / size;
            Assert.Equal(rounds * groups, plan.Groups.Length);
            Assert.All(plan.Groups, group => Assert.InRange(group.Members.Length, people / groups, size));
            Assert.All(plan.Groups.GroupBy(group => group.Round), round =>
                Assert.Equal(problem.Candidates.Select(one => one.Name), round.SelectMany(group => group.Members).Order(StringComparer.Ordinal)));
            Assert.All(plan.Groups, group => Assert.Equal(
                problem.Check(group.Members).Rules.Where(rule => !rule.IsKept).Select(rule => rule.Rule), group.Broken));
            HashSet<(string, string)> met = [.. Pairs(former[0])];
            Assert.Equal(Meetings(plan).Count(pair => !met.Add(pair)), plan.Repeats);
            Assert.True(plan.LeastRepeats <= plan.Repeats);
        }
    }

    [Fact]
    public void BreakOut_ByDiversity_MixesSectorsAndLeavesNobodyAlone()
    {
        string[] sectors = ["public", "private", "civil"];
        TeamProblem problem = new(
            Enumerable.Range(0, 36).Select(i => new TeamCandidate(
                $"p{i:D2}",
                Capabilities: i % 6 == 0 ? [new("moderate")] : [],
                Sectors: [sectors[i / 12]],
                Languages: i % 4 == 0 ? ["es"] : ["es", "pt"],
                Groups: i is 3 or 9 or 21 or 30 ? ["youth"] : [])),
            [
                TeamRule.Variety(TeamTrait.Sector, 3), TeamRule.NotAlone(TeamTrait.Group, "youth"), TeamRule.Common(TeamTrait.Language),
                TeamRule.Cover("moderate"),
            ]);

        BreakoutPlan plan = problem.BreakOut(6, 3, cancellationToken: Token);

        Assert.All(plan.Groups, group => Assert.Empty(group.Broken));
        Assert.InRange(plan.Repeats, 0, 12);
    }

    [Fact]
    public void BreakOut_WhenARuleCannotHoldEverywhere_SaysWhere()
    {
        TeamProblem problem = new([new("ana", Capabilities: [new("moderate")]), new("beto"), new("caro"), new("dino")], [TeamRule.Cover("moderate")]);

        BreakoutPlan plan = problem.BreakOut(2, cancellationToken: Token);

        Assert.Equal([TeamRule.Cover("moderate")], Assert.Single(plan.Groups, group => !group.Broken.IsEmpty).Broken);
        Assert.False(plan.IsProvedBest);
        Expect.Explained(plan.Explain(), "team.break-out.broken");
    }

    [Fact]
    public void BreakOut_WhoIsKeptApart_NeverSharesAGroup()
    {
        TeamCandidate[] candidates = [.. "abcdefgh".Select(letter => new TeamCandidate(letter.ToString()))];

        BreakoutPlan plan = new TeamProblem(candidates, [], keptApart: [["a", "b"], ["c", "d"]]).BreakOut(2, 5, cancellationToken: Token);
        BreakoutPlan none = new TeamProblem(candidates, [], keptApart: [["a", "b", "c"]]).BreakOut(4, cancellationToken: Token);

        Assert.Equal(20, plan.Groups.Length);
        Assert.DoesNotContain(Meetings(plan), pair => pair is ("a", "b") or ("c", "d"));
        Assert.Empty(none.Groups);
        Expect.Explained(none.Explain(), "team.break-out.impossible");
    }

    [Fact]
    public void BreakOut_OfRandomPeopleKeptApart_FindsADivisionWheneverOneExists()
    {
        Dice dice = new(607);
        int found = 0;
        for (int n = 0; n < 3_000; n++)
        {
            int people = dice.Draw(2, 9);
            int size = dice.Draw(2, 5);
            (int, int)[] apart =
            [
                .. from one in Enumerable.Range(0, people)
                   from other in Enumerable.Range(one + 1, people - one - 1)
                   where dice.Draw(0, 9) < n % 8
                   select (one, other),
            ];
            TeamProblem problem = Numbered(people, apart);

            BreakoutPlan plan = problem.BreakOut(size, 2, cancellationToken: Token);

            bool exists = Divides(apart, people, (people + size - 1) / size, []);
            Assert.True(plan.IsComplete);
            Assert.Equal(exists, !plan.Groups.IsEmpty);
            Assert.All(Meetings(plan), pair => Assert.DoesNotContain((Number(pair.Item1), Number(pair.Item2)), apart));
            found += exists ? 1 : 0;
        }

        Assert.InRange(found, 1_000, 2_800);
    }

    [Fact]
    public void BreakOut_OfEightWithOneHiddenDivision_FindsItOrSaysThatTheStepsRanOut()
    {
        TeamProblem problem = Numbered(8, (0, 3), (0, 7), (1, 5), (1, 6), (2, 6), (2, 7));

        BreakoutPlan plan = problem.BreakOut(4, 3, cancellationToken: Token);
        BreakoutPlan none = problem.BreakOut(4, 3, maxSteps: 1, cancellationToken: Token);
        BreakoutPlan whole = Numbered(24).BreakOut(5, 6, maxSteps: 3, cancellationToken: Token);

        Assert.Equal((6, true), (plan.Groups.Length, plan.IsComplete));
        Assert.Equal((0, false), (none.Groups.Length, none.IsComplete));
        Expect.Explained(none.Explain(), "team.break-out.not-found");
        Assert.Equal((30, false), (whole.Groups.Length, whole.IsComplete));
        Expect.Explained(whole.Explain(), "team.break-out.limit");
        Assert.Equal(
            "1 round of 1 group; 1 meeting is not the first, and no plan has fewer than 1.",
            Expect.Explained(Numbered(2).BreakOut(2, former: [["p0", "p1"]], cancellationToken: Token).Explain(), "team.break-out").ToString());
    }

    [Fact]
    public void BreakOut_OfManyKeptApart_IsPlannedWithinTheSteps()
    {
        // A hundred people of ten organisations: nobody meets a colleague.
        TeamProblem problem = new(
            Enumerable.Range(0, 100).Select(i => new TeamCandidate($"p{i:D2}")),
            [],
            keptApart: Enumerable.Range(0, 10).Select(o => Enumerable.Range(0, 10).Select(k => $"p{(o * 10) + k:D2}")));

        BreakoutPlan plan = problem.BreakOut(10, 3, cancellationToken: Token);

        Assert.Equal(30, plan.Groups.Length);
        Assert.DoesNotContain(Meetings(plan), pair => pair.Item1[1] == pair.Item2[1]);
    }

    [Fact]
    public void BreakOut_OfMisuse_Throws()
    {
        TeamProblem problem = new([], []);

        Assert.Empty(problem.BreakOut(2, cancellationToken: Token).Groups);
        Assert.Equal(0, problem.BreakOut(2, cancellationToken: Token).LeastRepeats);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.BreakOut(1, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.BreakOut(2, 0, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.BreakOut(2, 101, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.BreakOut(2, maxSteps: 0, cancellationToken: Token));
    }

    private static TeamProblem Numbered(int people, params (int One, int Other)[] apart) => new(
        Enumerable.Range(0, people).Select(i => new TeamCandidate(Name(i))),
        [],
        keptApart: apart.Select(pair => new[] { Name(pair.One), Name(pair.Other) }));

    private static string Name(int person) => string.Create(CultureInfo.InvariantCulture, $"p{(char)('0' + person)}");

    private static int Number(string name) => name[1] - '0';

    /// <summary>Tries every way to place one person after the other.</summary>
    private static bool Divides((int One, int Other)[] apart, int people, int groups, int[] places)
    {
        if (places.Length == people)
        {
            return true;
        }

        int larger = people % groups;
        return Enumerable.Range(0, groups)
            .Where(g => places.Count(place => place == g) < (people / groups) + (g < larger ? 1 : 0))
            .Where(g => !apart.Any(pair => pair.Other == places.Length && places[pair.One] == g))
            .Any(g => Divides(apart, people, groups, [.. places, g]));
    }

    private static IEnumerable<(string, string)> Meetings(BreakoutPlan plan) => plan.Groups.SelectMany(group => Pairs([.. group.Members]));

    private static IEnumerable<(string, string)> Pairs(string[] names) =>
        names.SelectMany((one, i) => names.Skip(i + 1).Select(other => (one, other)));
}
