using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

/// <summary>Solvers allocate their result and the memory that their remarks state, at two sizes and whatever the steps.</summary>
public class WorkingMemoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(120, 50)]
    [InlineData(120, 100)]
    [InlineData(240, 100)]
    [InlineData(240, 200)]
    public void Solve_WhateverTheSteps_TakesWhatItsRemarksSay(int count, int steps)
    {
        TeamProblem problem = Problem(count, 6, 60);
        TeamResult result = problem.Solve(steps, cancellationToken: Token);
        int members = problem.ListBest(4, steps, cancellationToken: Token).Sum(team => team.Members.Length);

        Assert.InRange(result.Steps, steps, steps + 20);
        Allocated.AssertWithin("solve", Search(problem) + Result(result), () => problem.Solve(steps, cancellationToken: Token));
        Allocated.AssertWithin(
            "list",
            (Search(problem) * 3 / 2) + (4 * (104 + 100)) + ((8 + 4) * members),
            () => problem.ListBest(4, steps, cancellationToken: Token));
    }

    [Theory]
    [InlineData(30, 4, 500)]
    [InlineData(30, 4, 1_000)]
    [InlineData(240, 30, 500)]
    [InlineData(240, 30, 1_000)]
    public void Solve_WithoutATeam_TakesWhatItsRemarksSay(int count, int size, int steps)
    {
        TeamProblem problem = Problem(count, 3, size).WithRules(TeamRule.Cover("k99"));
        TeamResult result = problem.Solve(steps, cancellationToken: Token);

        Assert.True(result.Blockage!.IsSmallest);
        Allocated.AssertWithin("no team", Search(problem) + Reason(problem, 4), () => problem.Solve(steps, cancellationToken: Token));
    }

    [Theory]
    [InlineData(60, 4, 400)]
    [InlineData(60, 4, 800)]
    public void Solve_WithoutATeamOrEnoughSteps_TakesWhatItsRemarksSay(int count, int size, int steps)
    {
        TeamProblem problem = Problem(count, 3, size);

        // No more than one set of rules in so many steps is found to be kept.
        Assert.False(problem.Solve(steps, cancellationToken: Token).Blockage!.IsSmallest);
        Allocated.AssertWithin("no team", Search(problem) + Reason(problem, steps / 100), () => problem.Solve(steps, cancellationToken: Token));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(240)]
    public void FindPartners_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        TeamProblem problem = Problem(count, 4, 30);
        int partners = problem.FindPartners(["c001", "c002"]).Length;

        Assert.InRange(partners, count / 2, count);
        Allocated.AssertWithin(
            "partners",
            ((88 + (8 * 3)) * partners) + ((32 + problem.Rules.Length) * count) + (64 * (problem.Rules.Length + partners)),
            () => problem.FindPartners(["c001", "c002"]));
    }

    [Theory]
    [InlineData(60, 2_000)]
    [InlineData(60, 4_000)]
    [InlineData(240, 4_000)]
    [InlineData(240, 8_000)]
    public void BreakOut_WhateverTheSteps_TakesWhatItsRemarksSay(int count, int steps)
    {
        TeamProblem problem = Problem(count, 4, 30);
        BreakoutPlan plan = problem.BreakOut(6, 3, maxSteps: steps, cancellationToken: Token);
        long result = plan.Groups.Sum(group => 96 + (8 * group.Members.Length) + (8 * group.Broken.Length));

        Assert.False(plan.IsComplete);
        Allocated.AssertWithin(
            "break out",
            result + (2 * count * count) + ((96 + problem.Rules.Length) * count) + (48 * problem.Rules.Length),
            () => problem.BreakOut(6, 3, maxSteps: steps, cancellationToken: Token));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(16)]
    public void BreakOut_OfPeopleKeptApart_TakesWhatItsRemarksSay(int organisations)
    {
        // Six people of each organisation, and nobody meets a colleague.
        int count = 6 * organisations;
        TeamProblem problem = new(
            Enumerable.Range(0, count).Select(i => new TeamCandidate($"p{i:D3}")),
            [],
            keptApart: Enumerable.Range(0, organisations).Select(o => Enumerable.Range(0, 6).Select(k => $"p{(o * 6) + k:D3}")));
        BreakoutPlan plan = problem.BreakOut(organisations, 1, maxSteps: 2_000, cancellationToken: Token);
        long result = plan.Groups.Sum(group => 96 + (8 * group.Members.Length));

        Assert.Equal(6, plan.Groups.Length);
        foreach (int steps in (int[])[2_000, 4_000])
        {
            Allocated.AssertWithin(
                "apart",
                result + (2 * count * count) + (96 * count) + (4 * count * 6) + (8 * organisations * 15),
                () => problem.BreakOut(organisations, 1, maxSteps: steps, cancellationToken: Token));
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(14)]
    public void CoalitionGame_OfAnySize_TakesWhatItsRemarksSay(int players)
    {
        Ratio[] worths = [.. Enumerable.Range(0, players + 1).Select(i => Ratio.FromInt64(i * i))];
        CoalitionGame game = new(Enumerable.Range(0, players).Select(i => $"p{i:D2}"), members => worths[members.Count]);
        PlayerShare[] shares = [.. game.Shapley(cancellationToken: Token).Select(share => share with { Share = share.Share - new Ratio(1, 2) })];
        Lottery lottery = new("sol");
        CoalitionObjection[] objections = [.. game.Objections(shares, Token)];

        int coalitions = (48 * (1 << players)) + (8 * players * (1 << (players - 1)));
        int drawn = Enumerable.Range(0, players + 1).Sum(size => 48 + (8 * size));

        Allocated.AssertWithin("shapley", coalitions + (64 * players) + (24 * players * (players + 3)), () => game.Shapley(cancellationToken: Token));
        Allocated.AssertWithin(
            "objections", objections.Sum(one => 120 + (8 * one.Members.Length)) + coalitions + (100 * players), () => game.Objections(shares, Token));
        foreach (int samples in (int[])[20, 40])
        {
            Allocated.AssertWithin(
                "estimate",
                (96 * players) + (samples * ((480 * players) + drawn)),
                () => game.EstimateShapley(lottery, samples, -100, 100, cancellationToken: Token));
        }
    }

    [Theory]
    [InlineData(12, 5_000)]
    [InlineData(16, 5_000)]
    [InlineData(30, 14)]
    [InlineData(70, 7)]
    public void Power_OfAnySize_TakesWhatItsRemarksSay(int members, int greatest)
    {
        Dice dice = new(6);
        VotingWeight[] weights = [.. Enumerable.Range(0, members).Select(i => new VotingWeight($"m{i:D3}", dice.Draw(1, greatest)))];
        WeightedVoting body = new(weights.Sum(weight => weight.Weight) * 3 / 5, weights);
        long words = (members + 63) / 64;
        long counts = members > CoalitionGame.MaxExactPlayers ? 8 * (members + 3) * body.Quota * words : 0;

        Allocated.AssertWithin("power", counts + (8 * members * members) + (384 * members), () => body.Power(Token));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void Partnerships_OfAnySize_TakeWhatTheirRemarksSay(int count)
    {
        Dice dice = new(2);
        TeamCandidate[] ours = [.. Enumerable.Range(0, count).Select(i => Post(dice, $"o{i:D2}"))];
        TeamCandidate[] theirs = [.. Enumerable.Range(0, count).Select(i => Post(dice, $"t{i:D2}"))];
        CounterpartPlan plan = CounterpartPlan.Make(ours, theirs, Token);

        Allocated.AssertWithin(
            "counterparts",
            plan.Pairs.Sum(Result) + (24 * count * count) + (1_024 * 2 * count) + (8 * 2 * 6 * count),
            () => CounterpartPlan.Make(ours, theirs, Token));
        foreach (int most in (int[])[10, 100])
        {
            CandidatePair[] pairs = [.. CandidatePair.FindSynergies(ours, most, cancellationToken: Token)];
            Assert.Equal(most, pairs.Length);
            Allocated.AssertWithin(
                "synergies",
                pairs.Sum(Result) + ((256 + (16 * 6)) * count) + (160 * most),
                () => CandidatePair.FindSynergies(ours, most, cancellationToken: Token));
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void TaskPlan_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(3);
        TaskAbility[] abilities =
        [
            .. from actor in Enumerable.Range(0, count)
               from task in Enumerable.Range(0, count)
               where dice.Draw(0, 3) > 0
               select new TaskAbility($"a{actor:D2}", $"t{task:D2}", dice.Draw(1, 999) / 100m),
        ];

        Allocated.AssertWithin("tasks", (96 * abilities.Length) + (512 * 2 * count), () => TaskPlan.Make(abilities, cancellationToken: Token));
    }

    private static TeamProblem Problem(int count, int each, int size) => TeamProblemTests.Large(new Dice(7), count, 30, each, 5, 6, size);

    /// <summary>What a search takes: a rule about variety, or about nobody alone, counts with each of its values.</summary>
    private static long Search(TeamProblem problem)
    {
        long count = problem.Candidates.Length;
        int rows = problem.Rules.Length + 4;
        return (72 * count) + (320 * rows) + (8 * Entries(problem)) + (count * (count + rows) / 4) + (2 * count * 3);
    }

    /// <summary>The candidates who count in each rule, together.</summary>
    private static long Entries(TeamProblem problem) => problem.Rules.Sum(rule => problem.Candidates.Count(rule.Counts));

    /// <summary>What the reason takes: every candidate counts here with four values.</summary>
    private static long Reason(TeamProblem problem, int sets) =>
        (problem.Candidates.Length * (problem.Rules.Length + (8 * 4))) + (problem.Rules.Length * (256L + (20 * sets)));

    private static long Result(TeamResult result) => 104 + (8 * result.Members.Length);

    private static long Result(CandidatePair pair) => 144 + (8 * (pair.Shared.Length + pair.OnlyFirst.Length + pair.OnlySecond.Length));

    private static TeamCandidate Post(Dice dice, string name) => new(
        name, Capabilities: [.. Enumerable.Range(0, dice.Draw(1, 6)).Select(_ => new Capability("k" + dice.Draw(0, 9)))]);
}
