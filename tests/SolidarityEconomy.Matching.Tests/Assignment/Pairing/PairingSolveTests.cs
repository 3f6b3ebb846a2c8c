using SolidarityEconomy.Matching.Assignment.Pairing;

namespace SolidarityEconomy.Matching.Tests.Assignment.Pairing;

public class PairingSolveTests
{
    public static TheoryData<PairingObjective> Objectives => [.. Enum.GetValues<PairingObjective>()];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Objectives))]
    public void Solve_OfSmallRandomGroups_IsTheBestOfAllPairings(PairingObjective objective)
    {
        Dice dice = new(41 + (ulong)objective);
        for (int n = 0; n < 3_000; n++)
        {
            int participants = dice.Draw(0, 9);
            List<PossiblePair> pairs =
                PairingProblems.Pairs(dice, participants, dice.Draw(20, 100), dice.Draw(-6, 1), dice.Draw(1, 12));
            PairingProblem problem = new(PairingProblems.Names(participants), pairs);

            PairingResult result = problem.Solve(objective, Token);

            (int count, decimal total) = PairingProblems.Best(participants, pairs, objective);
            Assert.Equal(total, result.Total);
            Assert.True(objective == PairingObjective.GreatestTotal || count == result.Pairs.Length);
            Assert.Empty(result.Check(problem));
        }
    }

    [Theory]
    [InlineData(60, 100, 1, 400)]
    [InlineData(120, 100, 1, 5)]
    [InlineData(200, 4, 1, 100)]
    [InlineData(201, 10, -20, 40)]
    [InlineData(142, 100, 7, 7)]
    public void Solve_OfLargerGroups_IsProvedByItsPrices(int participants, int percent, int least, int most)
    {
        Dice dice = new((ulong)participants);
        PairingProblem problem = new(
            PairingProblems.Names(participants), PairingProblems.Pairs(dice, participants, percent, least, most));

        Assert.All(Enum.GetValues<PairingObjective>(), objective => Assert.Empty(problem.Solve(objective, Token).Check(problem)));
    }

    [Fact]
    public void Solve_OfPermutedInput_GivesTheSamePairs()
    {
        Dice dice = new(9);
        for (int n = 0; n < 200; n++)
        {
            int participants = dice.Draw(2, 12);
            List<PossiblePair> pairs = PairingProblems.Pairs(dice, participants, 60, 1, 4);
            PairingResult straight = new PairingProblem(PairingProblems.Names(participants), pairs).Solve(cancellationToken: Token);

            PairingResult turned = new PairingProblem(
                PairingProblems.Names(participants).Reverse(),
                pairs.OrderBy(_ => dice.Draw(0, 1_000)).Select(pair => pair with { First = pair.Second, Second = pair.First }))
                .Solve(cancellationToken: Token);

            Assert.Equal(straight.Pairs, turned.Pairs);
        }
    }

    [Fact]
    public void Solve_OfATriangle_ShowsTheGroupInWhichOneStaysAlone()
    {
        PairingProblem problem = new(["ana", "beto", "caro"], [new("ana", "beto", 5), new("beto", "caro", 4), new("caro", "ana", 4)]);

        PairingResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(new PossiblePair("ana", "beto", 5), Assert.Single(result.Pairs));
        Assert.Equal(5, result.Total);
        PairingGroup group = Assert.Single(result.Groups);
        Assert.Equal(["ana", "beto", "caro"], group.Members);
        Assert.Equal(5, group.Price + result.Prices.Sum());
    }

    [Fact]
    public void Solve_WithNobodyOrNoPairs_IsEmpty()
    {
        Assert.Empty(new PairingProblem([], []).Solve(cancellationToken: Token).Pairs);
        PairingProblem alone = new(["ana", "beto"], []);
        Assert.Empty(alone.Solve(PairingObjective.MostPairsLeastTotal, Token).Check(alone));
    }

    [Fact]
    public void Solve_WithACancelledToken_Throws() =>
        Assert.Throws<OperationCanceledException>(() => new PairingProblem(["ana", "beto"], [new("ana", "beto")])
            .Solve(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Constructor_WithWrongParts_Throws()
    {
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", "ana"], []));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", " "], []));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana"], [new("ana", "beto")]));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana"], [new("ana", "ana")]));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", "beto"], [new("ana", "beto"), new("beto", "ana")]));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", "beto"], [new("ana", "beto", decimal.MaxValue)]));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", "beto", "caro"], [new("ana", "beto", 1L << 60), new("beto", "caro", 0.1m)]));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["ana", "beto"], [new("ana", "beto", 1L << 59)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairingProblem([], []).Solve((PairingObjective)7, Token));
    }

    [Fact]
    public void Check_OfAnotherResult_NamesEachFault()
    {
        PairingProblem problem = new(["ana", "beto", "caro"], [new("ana", "beto", 4), new("beto", "caro", 6), new("caro", "ana", 4)]);
        PairingResult right = problem.Solve(PairingObjective.MostPairsGreatestTotal, Token);
        Assert.Empty(right.Check(problem));

        Assert.Equal(PairingFault.UnknownPair, Faults(right, pairs: [new("beto", "caro", 7)])[0]);
        Assert.Contains(PairingFault.InTwoPairs, Faults(right, pairs: [new("ana", "beto", 4), new("beto", "caro", 6)]));
        Assert.Equal([PairingFault.Total], Faults(right, total: 7));
        Assert.Contains(PairingFault.Bonus, Faults(right, bonus: -6));
        Assert.Equal([PairingFault.Shape], Faults(right, prices: [1]));
        Assert.Contains(PairingFault.Shape, Faults(right, prices: [-1, 50, 50]));
        Assert.Contains(PairingFault.PairAbovePrices, Faults(right, prices: [0, 0, 0]));
        Assert.Equal([PairingFault.Gap], Faults(right, prices: [50, 50, 50]));

        PairingFault[] Faults(
            PairingResult from, PossiblePair[]? pairs = null, decimal? total = null, decimal? bonus = null, decimal[]? prices = null) =>
            [.. new PairingResult(from.Objective)
            {
                Pairs = pairs is null ? from.Pairs : [.. pairs],
                Total = total ?? (pairs ?? [.. from.Pairs]).Sum(pair => pair.Weight),
                PairBonus = bonus ?? from.PairBonus,
                Prices = prices is null ? from.Prices : [.. prices],
                Groups = from.Groups,
            }.Check(problem).Select(violation => violation.Fault)];
    }
}
