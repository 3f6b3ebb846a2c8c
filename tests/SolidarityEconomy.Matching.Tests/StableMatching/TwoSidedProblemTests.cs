using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class TwoSidedProblemTests
{
    private static readonly string[] Names = ["0", "1", "2", "3", "4", "5"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, Trait("Runs", "once")]
    [InlineData(1, 1, 3, 3)]
    [InlineData(1, 3, 6, 2)]
    [InlineData(3, 1, 2, 6)]
    [InlineData(2, 2, 3, 4)]
    public void FindAll_OfSmallInstances_IsWhatTryingEverythingFinds(int leftCapacity, int rightCapacity, int leftCount, int rightCount)
    {
        Dice dice = new((ulong)((10 * leftCapacity) + rightCapacity));
        int several = 0;
        for (int n = 0; n < 1000; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = n % 2 > 0
                ? Instance(dice, 4, leftCapacity, rightCapacity)
                : Opposed(dice, leftCapacity, rightCapacity, leftCount, rightCount);
            TwoSidedBrute brute = new(left, right);
            if (brute.PairCount > 12)
            {
                continue;
            }

            TwoSidedProblem problem = new(left, right);
            StableMatchings all = problem.FindAll(cancellationToken: Token);

            List<List<MatchedPair>> stable = brute.Stable();
            Assert.True(all.IsComplete);
            Assert.Equal(stable.Select(Lists.Text).Order(StringComparer.Ordinal), all.Matchings.Select(m => Lists.Text(m.Pairs)).Order(StringComparer.Ordinal));
            Assert.Equal(Lists.Text(all.Matchings[0].Pairs), Lists.Text(problem.Propose(Side.Left, Token).Pairs));
            Assert.Equal(Lists.Text(all.Matchings[^1].Pairs), Lists.Text(problem.Propose(Side.Right, Token).Pairs));
            AssertFairest(problem, all.Matchings);
            several += stable.Count > 1 ? 1 : 0;
        }

        Assert.True(several > 20, $"{several} instances with several stable matchings");
    }

    [Fact]
    public void Propose_Left_GivesEachOnTheLeftItsBestAndOnTheRightItsWorst()
    {
        Dice dice = new(7);
        for (int n = 0; n < 300; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Instance(dice, 6, 2, 3);
            TwoSidedProblem problem = new(left, right);
            StableMatchings all = problem.FindAll(cancellationToken: Token);
            foreach (TwoSidedMatching other in all.Matchings)
            {
                AssertRanks(problem, all.Matchings[0], other, Side.Left);
                AssertRanks(problem, other, all.Matchings[0], Side.Right);
                AssertRanks(problem, problem.Propose(Side.Right, Token), other, Side.Right);
            }
        }
    }

    [Fact]
    public void Check_OfAnyMatching_SaysWhatTryingEverythingSays()
    {
        Dice dice = new(3);
        for (int n = 0; n < 300; n++)
        {
            ImmutableArray<Chooser> left = Lists.Random(dice, "l", dice.Draw(0, 3), ["r0", "r1", "r2"], 2, hasTies: true);
            ImmutableArray<Chooser> right = Lists.Random(dice, "r", dice.Draw(0, 3), ["l0", "l1", "l2"], 2, hasTies: true);
            TwoSidedBrute brute = new(left, right);
            TwoSidedProblem problem = new(left, right);
            HashSet<string> stable = [.. brute.Stable().Select(Lists.Text)];
            foreach (List<MatchedPair> pairs in brute.Possible())
            {
                Assert.Equal(stable.Contains(Lists.Text(pairs)), problem.Check(pairs).IsStable);
            }
        }
    }

    [Fact]
    public void Propose_WithTies_IsStableUnderEveryRuleAndForBothSides()
    {
        Dice dice = new(5);
        for (int n = 0; n < 500; n++)
        {
            ImmutableArray<Chooser> left = Lists.Random(dice, "l", dice.Draw(0, 6), [.. Names.Select(name => "r" + name)], 2, hasTies: true);
            ImmutableArray<Chooser> right = Lists.Random(dice, "r", dice.Draw(0, 6), [.. Names.Select(name => "l" + name)], 3, hasTies: true);
            Lottery lottery = new($"draw {n}");
            foreach (TieBreak ties in new[] { TieBreak.ById, TieBreak.OneLottery(lottery), TieBreak.LotteryEach(lottery) })
            {
                TwoSidedProblem problem = new(left, right, ties);
                TwoSidedProblem shuffled = new(Lists.Shuffled(dice, left), Lists.Shuffled(dice, right), ties);
                foreach (Side side in new[] { Side.Left, Side.Right })
                {
                    TwoSidedMatching matching = problem.Propose(side, Token);
                    Assert.True(problem.Check(matching.Pairs).IsStable);
                    Assert.Equal(matching.Pairs, shuffled.Propose(side, Token).Pairs);
                }

                Assert.All(problem.FindAll(20, cancellationToken: Token).Matchings, matching => Assert.True(problem.Check(matching.Pairs).IsStable));
                Assert.Equal(problem.Egalitarian(Token).Pairs, shuffled.Egalitarian(Token).Pairs);
            }
        }
    }

    [Fact]
    public void Solutions_OfALargeInstance_AreStableAndInOrder()
    {
        Dice dice = new(11);
        string[] left = [.. Enumerable.Range(0, 300).Select(i => $"l{i}")];
        string[] right = [.. Enumerable.Range(0, 100).Select(i => $"r{i}")];
        TwoSidedProblem problem = new(
            left.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, right).Take(60)))),
            right.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, left)), 3)));

        TwoSidedMatching first = problem.Propose(Side.Left, Token);
        TwoSidedMatching last = problem.Propose(Side.Right, Token);
        TwoSidedMatching fairest = problem.Egalitarian(Token);
        TwoSidedMatching mildest = problem.MinimumRegret(Token);
        StableMatchings some = problem.FindAll(25, cancellationToken: Token);

        Assert.All(
            new[] { first, last, fairest, mildest }.Concat(some.Matchings),
            matching =>
            {
                Assert.Empty(problem.Check(matching.Pairs).Violations);
                Assert.True(fairest.TotalRank <= matching.TotalRank);
                Assert.True(mildest.Regret <= matching.Regret);
            });
        Assert.Equal(25, some.Matchings.Length);
        Assert.False(some.IsComplete);
    }

    [Fact]
    public void TieBreak_OfEachKind_FollowsTheLotsThatAreDocumented()
    {
        Lottery lottery = new("Quito, 3 May");
        Chooser[] people = [.. Names.Select(name => Lists.Of("l" + name, "r0 r1"))];
        Chooser[] places = [Lists.Of("r0", "*", 2), Lists.Of("r1", "*", 2)];
        Id<Chooser>[] ids = [.. people.Select(person => person.Id)];

        TwoSidedMatching one = new TwoSidedProblem(people, places, TieBreak.OneLottery(lottery)).Propose(Side.Left, Token);
        TwoSidedMatching each = new TwoSidedProblem(people, places, TieBreak.LotteryEach(lottery)).Propose(Side.Left, Token);

        Assert.Equal(lottery.Order(ids, id => id.ToString()).Take(4), [.. one.PartnersOf(Side.Right, new("r0")), .. one.PartnersOf(Side.Right, new("r1"))]);
        Id<Chooser>[] first = [.. lottery.Order(ids, id => $"r0/{id}").Take(2)];
        Assert.Equal(first, each.PartnersOf(Side.Right, new("r0")));
        Assert.Equal(lottery.Order(ids.Except(first), id => $"r1/{id}").Take(2), each.PartnersOf(Side.Right, new("r1")));
    }

    [Fact]
    public void ProposeWithMinimums_TooFew_ClosesTheOneThatLacksMost()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("ana", "x y z"), Lists.Of("eva", "x z y"), Lists.Of("leo", "y z x")],
            [Lists.Of("x", "*", 3, 3), Lists.Of("y", "*", 3, 2), Lists.Of("z", "*", 3)]);

        TwoSidedMatching plain = problem.Propose(Side.Left, Token);
        TwoSidedMatching closing = problem.ProposeWithMinimums(Side.Left, Token);

        Assert.Equal([new Shortfall(Side.Right, new("x"), 2, 3), new Shortfall(Side.Right, new("y"), 1, 2)], plain.Shortfalls);
        Assert.Equal([new Shortfall(Side.Right, new("y"), 1, 2)], closing.Closed.Where(entry => entry.Id == new Id<Chooser>("y")));
        Assert.Empty(closing.Shortfalls);
        Assert.Empty(closing.Problem.Check(closing.Pairs).Violations);
        _ = Expect.Explained(plain.Explain(), "stable.short");
        _ = Expect.Explained(closing.Explain(), "stable.closed");
        _ = Expect.Explained(closing.Explain(Side.Left, new("leo")), "stable.reason.takes-nobody");
        Assert.False(problem.Check(closing.Pairs).IsStable);
    }

    [Fact]
    public void ProposeWithMinimums_OfAnyInstance_ClosesWhomClosingOneByOneCloses()
    {
        Dice dice = new(19);
        int several = 0;
        for (int n = 0; n < 300; n++)
        {
            string[] names = [.. Enumerable.Range(0, dice.Draw(3, 9)).Select(i => $"{i}")];
            Chooser[] left = [.. names.Select(name => Needing(dice, "l" + name, names.Select(other => "r" + other), n % 3 == 0))];
            Chooser[] right = [.. names.Select(name => Needing(dice, "r" + name, names.Select(other => "l" + other), n % 3 != 0))];
            TwoSidedProblem problem = new(left, right);
            foreach (Side side in new[] { Side.Left, Side.Right })
            {
                TwoSidedMatching matching = problem.ProposeWithMinimums(side, Token);

                List<Shortfall> closed = [];
                TwoSidedMatching plain = problem.Propose(side, Token);
                while (!plain.Shortfalls.IsEmpty)
                {
                    Shortfall worst = plain.Shortfalls.OrderBy(one => one.Missing).ThenBy(one => one.Side).ThenBy(one => one.Id).Last();
                    closed.Add(worst);
                    plain = new TwoSidedProblem(left.Select(Open(Side.Left)), right.Select(Open(Side.Right))).Propose(side, Token);
                }

                Assert.Equal(closed.OrderBy(one => one.Side).ThenBy(one => one.Id), matching.Closed);
                Assert.Equal(plain.Pairs, matching.Pairs);
                several += closed.Count > 1 ? 1 : 0;

                Func<Chooser, Chooser> Open(Side at) => chooser => closed.Exists(one => one.Side == at && one.Id == chooser.Id)
                    ? new Chooser(chooser.Id, chooser.Ranks?.Select(tier => tier.AsEnumerable()), 0)
                    : chooser;
            }
        }

        Assert.True(several > 50, $"{several} with several closed");

        static Chooser Needing(Dice dice, string id, IEnumerable<string> others, bool mayNeed)
        {
            int capacity = dice.Draw(1, 3);
            Chooser chooser = Chooser.InOrder(
                new(id),
                Lists.Ids(Lists.Shuffled(dice, [.. others]).Where(_ => dice.Draw(0, 2) > 0)),
                capacity,
                mayNeed ? dice.Draw(0, capacity) : 0);
            return dice.Draw(0, 9) > 0 ? chooser : chooser.Reserving(new ReservedSeats(1, Lists.Ids(others.Take(2))));
        }
    }

    [Fact]
    public void Explain_OfSomebody_SaysWhyNothingBetterCame()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("ana", "x y"), Lists.Of("eva", "x y"), Lists.Of("leo", "x")], [Lists.Of("x", "leo ana eva"), Lists.Of("y", "eva ana")]);

        TwoSidedMatching stable = problem.Propose(Side.Left, Token);
        TwoSidedMatching served = problem.SerialDictatorship(Lists.Ids("ana", "eva"), Token);

        _ = Expect.Explained(stable.Explain(), "stable.summary");
        Explanation ana = Expect.Explained(stable.Explain(Side.Left, new("ana")), "stable.nobody");
        Assert.Equal(["stable.reason.prefers-others", "stable.reason.prefers-others"], ana.Because.Select(reason => reason.Message.Code));
        _ = Expect.Explained(stable.Explain(Side.Left, new("eva")), "stable.received");
        _ = Expect.Explained(stable.Explain(Side.Left, new("eva")), "stable.reason.prefers-others");
        _ = Expect.Explained(served.Explain(Side.Left, new("leo")), "stable.reason.would-take");
        Assert.Empty(stable.Explain(Side.Left, new("leo")).Because);
    }

    [Fact]
    public void Check_OfWhatCannotBe_NamesEachFault()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("ana", "x"), Lists.Of("eva", "x y")], [Lists.Of("x", "eva ana", 1), Lists.Of("y", "eva", 2, 2)]);

        StabilityCheck check = problem.Check(
            [Lists.Pair("ana", "x"), Lists.Pair("ana", "y"), Lists.Pair("nobody", "x"), Lists.Pair("ana", "x")]);

        Assert.False(check.IsStable);
        Assert.Equal(
            [
                StabilityViolationKind.Unknown, StabilityViolationKind.Repeated, StabilityViolationKind.Unacceptable,
                StabilityViolationKind.Capacity, StabilityViolationKind.Minimum, StabilityViolationKind.Blocking, StabilityViolationKind.Blocking,
            ],
            check.Violations.Select(violation => violation.Kind));
        _ = Expect.Message(check.Violations[0].Message, "stable.check.unknown");
        _ = Expect.Message(check.Violations[1].Message, "stable.check.repeated");
        _ = Expect.Message(check.Violations[2].Message, "stable.check.unacceptable");
        _ = Expect.Message(check.Violations[3].Message, "stable.check.capacity");
        _ = Expect.Message(check.Violations[4].Message, "stable.short");
        _ = Expect.Message(check.Violations[5].Message, "stable.check.blocking");
        Assert.Equal("eva and x would both rather be together.", check.Violations[5].ToString());
    }

    [Fact]
    public void Constructor_ListsThatDoNotFit_AreCleanedAndTold()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("eva", "y x=stranger x"), Lists.Of("ana", "y")], [Lists.Of("y", "ana ana"), Lists.Of("x", "eva eva=ana")]);

        Assert.True(problem.Cleaning.IsValid);
        _ = Expect.Fault(problem.Cleaning, "left[0].ranks[0][0]", "stable.list.one-sided");
        _ = Expect.Fault(problem.Cleaning, "left[0].ranks[1][1]", "input.unknown");
        _ = Expect.Fault(problem.Cleaning, "left[0].ranks[2][0]", "input.duplicate");
        _ = Expect.Fault(problem.Cleaning, "right[0].ranks[1][0]", "input.duplicate");
        _ = Expect.Fault(problem.Cleaning, "right[1].ranks[1][1]", "stable.list.one-sided");
        Assert.Equal(6, problem.Cleaning.Faults.Length);
        Assert.Equal([Lists.Pair("ana", "y"), Lists.Pair("eva", "x")], problem.Propose(Side.Right, Token).Pairs);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new TwoSidedProblem([Lists.Of("a", ""), Lists.Of("a", "")], []));
        Assert.Throws<ArgumentException>(() => new Chooser(default));
        Assert.Throws<ArgumentException>(() => new Chooser(new("a"), [[default]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lists.Of("a", "", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lists.Of("a", "", 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lists.Of("a", "", 1, -1));
        TwoSidedProblem empty = new([], []);
        Assert.Throws<ArgumentOutOfRangeException>(() => empty.FindAll(0, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => empty.Propose((Side)2, Token));
        Assert.Throws<ArgumentException>(() => empty.Propose(Side.Left, Token).PartnersOf(Side.Left, new("a")));
        Assert.Empty(empty.Egalitarian(Token).Pairs);
        Assert.Empty(empty.MinimumRegret(Token).Pairs);
        Assert.Single(empty.FindAll(cancellationToken: Token).Matchings);
    }

    [Fact]
    public void Propose_ACancelledToken_Stops()
    {
        CancellationToken cancelled = new(canceled: true);
        TwoSidedProblem problem = new([Lists.Of("a", "x")], [Lists.Of("x", "a")]);

        Assert.Throws<OperationCanceledException>(() => problem.Propose(Side.Left, cancelled));
        Assert.Throws<OperationCanceledException>(() => problem.FindAll(cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => problem.Egalitarian(cancelled));
        Assert.Throws<OperationCanceledException>(() => problem.MinimumRegret(cancelled));
    }

    private static (ImmutableArray<Chooser> Left, ImmutableArray<Chooser> Right) Instance(
        Dice dice, int most, int leftCapacity, int rightCapacity)
    {
        string[] names = Names[..most];
        return (
            Lists.Random(dice, "l", dice.Draw(0, most), [.. names.Select(name => "r" + name)], leftCapacity),
            Lists.Random(dice, "r", dice.Draw(0, most), [.. names.Select(name => "l" + name)], rightCapacity));
    }

    private static (ImmutableArray<Chooser> Left, ImmutableArray<Chooser> Right) Opposed(
        Dice dice, int leftCapacity, int rightCapacity, int leftCount, int rightCount)
    {
        ImmutableArray<Chooser> left =
        [
            .. Enumerable.Range(0, leftCount).Select(i => Chooser.InOrder(
                new($"l{i}"), Lists.Ids(Lists.Shuffled(dice, [.. Names[..rightCount].Select(name => "r" + name)])), dice.Draw(1, leftCapacity))),
        ];
        return (left, Lists.Opposed(dice, "r", rightCount, left, rightCapacity));
    }

    /// <summary>The least sum and the least worst rank; of several, nobody on the left is better off in another.</summary>
    private static void AssertFairest(TwoSidedProblem problem, ImmutableArray<TwoSidedMatching> all)
    {
        TwoSidedMatching fairest = problem.Egalitarian(Token);
        Assert.Equal(all.Min(matching => matching.TotalRank), fairest.TotalRank);
        foreach (TwoSidedMatching other in all.Where(matching => matching.TotalRank == fairest.TotalRank))
        {
            AssertRanks(problem, fairest, other, Side.Left);
        }

        TwoSidedMatching mildest = problem.MinimumRegret(Token);
        Assert.Equal(all.Min(matching => matching.Regret), mildest.Regret);
        foreach (TwoSidedMatching other in all.Where(matching => matching.Regret == mildest.Regret))
        {
            AssertRanks(problem, mildest, other, Side.Left);
        }
    }

    /// <summary>Everybody on a side is at least as well off in the first matching, partner by partner, as in the second.</summary>
    private static void AssertRanks(TwoSidedProblem problem, TwoSidedMatching better, TwoSidedMatching worse, Side side)
    {
        foreach (Chooser chooser in side == Side.Left ? problem.Left : problem.Right)
        {
            int[] one = Tiers(better, side, chooser);
            int[] other = Tiers(worse, side, chooser);
            Assert.Equal(one.Length, other.Length);
            Assert.All(one.Zip(other), pair => Assert.True(pair.First <= pair.Second));
        }
    }

    private static int[] Tiers(TwoSidedMatching matching, Side side, Chooser chooser) =>
        [.. matching.PartnersOf(side, chooser.Id).Select(partner => Lists.Tier(chooser, partner)!.Value)];
}
