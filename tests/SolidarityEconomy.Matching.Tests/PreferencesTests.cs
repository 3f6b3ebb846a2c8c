using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class PreferencesTests
{
    [Fact]
    public void Preferences_OfARegistry_AreStableByScoresAmongEligiblePairsOnly()
    {
        Dice dice = new(20261127);
        for (int n = 0; n < 500; n++)
        {
            Instance instance = Instance.Random(dice, 6, 6, 2);

            TwoSidedMatching matching = Preferences(instance.Registry, instance.Policy).Propose(Side.Left, Token);

            (int Need, int Offer)[] pairs = [.. matching.Pairs.Select(pair => (Number(pair.Left), Number(pair.Right)))];
            Assert.All(pairs, pair => Assert.True(instance.Worth(pair.Need, pair.Offer) > 0));
            for (int i = 0; i < instance.Quantities.Length; i++)
            {
                for (int j = 0; j < instance.Capacities.Length; j++)
                {
                    decimal worth = instance.Worth(i, j);
                    bool isBlocking = worth > 0
                        && !pairs.Contains((i, j))
                        && Gains([.. pairs.Where(pair => pair.Need == i).Select(pair => instance.Worth(i, pair.Offer))], instance.Quantities[i], worth)
                        && Gains([.. pairs.Where(pair => pair.Offer == j).Select(pair => instance.Worth(pair.Need, j))], instance.Capacities[j], worth);
                    Assert.False(isBlocking);
                }
            }
        }
    }

    [Fact]
    public void Preferences_WithAPolicyOfInclusion_KeepItsReservesAtBothSides()
    {
        Dice dice = new(20261128);
        int kept = 0;
        for (int n = 0; n < 500; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 6, 6, 3);
            TwoSidedProblem problem = Preferences(instance.Registry, instance.Plain.Policy, instance.Policy);

            Assert.True(problem.Check(problem.Propose(Side.Left, Token).Pairs).IsStable);
            Assert.True(problem.Check(problem.Propose(Side.Right, Token).Pairs).IsStable);
            kept += problem.Left.Concat(problem.Right).Count(chooser => !chooser.Reserves.IsEmpty);
        }

        Assert.InRange(kept, 200, 10_000);
    }

    [Fact]
    public void Preferences_WithReservesAndWaiting_ServeTheSamePeopleAsThePlan()
    {
        MatchPolicy policy = new([new(new TableCriterion((need, _) => (10 - (need[1] - '0')) / 10m), 1)]);
        Registry registry = Sample.Registry(
            Enumerable.Range(1, 6).Select(n => Sample.Need("n" + n) with { WaitingSince = n == 5 ? IncludedInstance.Day.PlusDays(-31) : null }),
            [Sample.Offer("o1", capacity: 3)],
            IncludedInstance.Declaring(Sample.Actor("of-n6"), Sample.Topic("group")));
        InclusionPolicy inclusion = new(
            IncludedInstance.Day, [InclusionRule.ReservePlaces(Sample.Topic("group"), 1)], new WaitingPriority(0.01m, 0.35m));

        TwoSidedMatching matching = Preferences(registry, policy, inclusion).Propose(Side.Left, Token);

        Assert.Equal(["n1", "n5", "n6"], matching.Pairs.Select(pair => pair.Left.ToString()));
        Assert.Equal(["n1", "n5", "n6"], Run.Match(registry, policy, inclusion).Matches.Select(match => match.Need.ToString()));
    }

    [Fact]
    public void Preferences_WithConstraintsAndOwnLists_RespectBoth()
    {
        MatchPolicy policy = new([new(new TableCriterion((need, offer) => need + offer is "n1o1" ? 0.9m : 0.5m), 1)]);
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchConstraints constraints = new(pinned: [new MatchPair(new Id<Need>("n2"), new Id<Offer>("o1"))]);

        TwoSidedProblem problem = Preferences(registry, policy, constraints: constraints);
        TwoSidedProblem own = new(
            problem.Left.Select(chooser => chooser.Id.ToString() == "n1" ? Chooser.InOrder(chooser.Id, [new("o2"), new("stranger")]) : chooser),
            Preferences(registry, policy).Right);

        Assert.Equal("n1-o2 n2-o1", Pairs(problem.Propose(Side.Left, Token)));
        Assert.Equal("n1-o2 n2-o1", Pairs(own.Propose(Side.Left, Token)));
        Expect.Fault(own.Cleaning, "left[0].ranks[1][0]", "input.unknown");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TwoSidedProblem Preferences(
        Registry registry, MatchPolicy policy, InclusionPolicy? inclusion = null, MatchConstraints? constraints = null) =>
        Matcher.Preferences(registry, policy, inclusion, constraints, cancellationToken: Token);

    private static bool Gains(decimal[] has, int places, decimal worth) => has.Length < places || has.Any(other => other < worth);

    private static int Number(Id<Chooser> id) => int.Parse(id.ToString()[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static string Pairs(TwoSidedMatching matching) => string.Join(' ', matching.Pairs.Select(pair => $"{pair.Left}-{pair.Right}"));
}
