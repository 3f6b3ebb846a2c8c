using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class PlanCheckTests
{
    private static readonly MatchPolicy Policy = new(
        [new(new TableCriterion((need, offer) => (need + offer) switch { "n1o1" => 0.9m, "n1o2" => 0.5m, "n2o1" => 0.8m, _ => 0.1m }), 1)],
        [new TableRule((need, offer) => need + offer != "n2o2")]);

    private static readonly Registry Registry = Sample.Registry(
        [Sample.Need("n1", quantity: 2), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2", capacity: 2)]);

    [Fact]
    public void Check_OfATruePlan_FindsNothing()
    {
        PlanCheck check = Run.Check(Plan(), Registry, Policy);

        Assert.True(check.IsValid);
        Assert.Equal((1.4m, 1.4m), (check.Total, check.UpperBound));
    }

    [Fact]
    public void Check_ByAnotherPolicy_SaysSo() =>
        Finds("match.check.other-policy", Plan().Check(Registry, new MatchPolicy(Policy.Criteria), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Check_OfAPairThatIsNotThere_FindsIt() =>
        Finds("match.check.unknown-pair", Tampered(matches: [Pair("n1", "o1", 0.9m), Pair("n1", "o9", 0.5m)]));

    [Fact]
    public void Check_OfAPairThatIsOut_FindsIt() =>
        Finds("match.check.not-eligible", Tampered(matches: [Pair("n1", "o1", 0.9m), Pair("n2", "o2", 0.1m)]));

    [Fact]
    public void Check_OfAWrongScore_FindsScoreAndTotal()
    {
        PlanCheck check = Tampered(matches: [Pair("n1", "o1", 1), Pair("n1", "o2", 0.5m)]);

        Finds("match.check.score", check);
        Finds("match.check.total", check);
    }

    [Fact]
    public void Check_OfWorseMatchesThanTheBound_FindsNoOptimum()
    {
        // 0.8 + 0.5 instead of 0.9 + 0.5, with the bound made to meet it.
        PlanCheck check = Tampered(
            matches: [Pair("n1", "o2", 0.5m), Pair("n2", "o1", 0.8m)], unmet: [Waiting("n1", 2, 1)]);

        Finds("match.check.bound", check);
    }

    [Fact]
    public void Check_OfTooManyMatches_FindsQuantityAndCapacity()
    {
        Registry smaller = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2", capacity: 0)]);
        PlanCheck check = Plan().Check(smaller, Policy, cancellationToken: TestContext.Current.CancellationToken);

        Finds("match.check.quantity", check);
        Finds("match.check.capacity", check);
    }

    [Fact]
    public void Check_OfWrongListsOfWhoWaitsAndWhatIsFree_FindsThem()
    {
        Finds("match.check.unmet", Tampered(unmet: []));
        Finds("match.check.unmet", Tampered(unmet: [Waiting("n2", 1, 0), Waiting("n7", 1, 0)]));
        Finds("match.check.unused", Tampered(unused: []));
        Finds("match.check.unused", Tampered(unused: [new(new Id<Offer>("o2"), 3, 1)]));
        Finds("match.check.unused", Tampered(unused: [new(new Id<Offer>("o2"), 2, 1), new(new Id<Offer>("o5"), 3, 1)]));
    }

    [Fact]
    public void Check_OfWrongReasonsAndCountsOfANeedThatWaits_FindsThem()
    {
        UnmetNeed right = Assert.Single(Plan().Unmet);
        Assert.Equal(("n2", UnmetReason.OffersFull, 0, 1), (right.Need.ToString(), right.Reason, right.BelowThreshold, right.Suitable));
        Assert.Equal([0, 1], right.Excluded);

        Assert.True(Tampered(unmet: [right]).IsValid);
        foreach (UnmetNeed wrong in (UnmetNeed[])
        [
            new(right.Need, 1, 0, UnmetReason.OffersFull, [0, 1], 0, 2),
            new(right.Need, 1, 0, UnmetReason.OffersFull, [0, 1], 1, 1),
            new(right.Need, 1, 0, UnmetReason.OffersFull, [1, 0], 0, 1),
            new(right.Need, 1, 0, UnmetReason.TooFewOffers, [0, 1], 0, 1),
            new(right.Need, 1, 0, UnmetReason.LimitReached, [0, 1], 0, 0),
        ])
        {
            Finds("match.check.unmet", Tampered(unmet: [wrong]));
        }
    }

    [Fact]
    public void Check_OfBlocksThatDoNotHoldTheRegistry_FindsThem()
    {
        MatchBlock block = Plan().Blocks[0];

        Assert.True(Tampered(block: block).IsValid);
        Finds("match.check.blocks", Tampered(block: block with { Needs = 3 }));
        Finds("match.check.blocks", Tampered(block: block with { Offers = 3 }));
        Finds("match.check.blocks", Tampered(unmet: [new(new Id<Need>("n2"), 1, 0, UnmetReason.LimitReached, [0, 0], 0, 0)]));
        Finds("match.check.blocks", Tampered(block: block with { FirstNeed = new Id<Need>("n9") }));
    }

    [Fact]
    public void Check_OfAnOfferThatBreaksSeveralRules_CountsItAtTheOneThatMakesTheBlocks()
    {
        // o2 joins the topics, so the block has both; o1 is of another topic and of the same actor.
        Registry registry = Sample.Registry(
            [Sample.Need("n1", "a", by: "me"), Sample.Need("n2", "b")],
            [Sample.Offer("o1", "b", by: "me"), Sample.Offer("o2", "a b", capacity: 0)]);
        MatchPolicy policy = new([new(Criteria.Topic(), 1)], [EligibilityRules.DifferentActor(), EligibilityRules.SameTopic()]);
        MatchPlan plan = Run.Match(registry, policy);

        Assert.Equal([0, 1], plan.Unmet[0].Excluded);
        Assert.True(Run.Check(plan, registry, policy).IsValid);
    }

    [Fact]
    public void Check_OfOtherPrices_FindsTheBoundTheyProve()
    {
        MatchPlan plan = Plan();
        MatchCertificate none = new(
            ImmutableSortedDictionary<Id<Need>, decimal>.Empty, ImmutableSortedDictionary<Id<Offer>, decimal>.Empty);

        PlanCheck check = Make(plan, plan.Matches, plan.Unmet, plan.Unused, none).Check(
            Registry, Policy, cancellationToken: TestContext.Current.CancellationToken);

        Finds("match.check.bound", check);
        Assert.Equal(2.2m, check.UpperBound);
    }

    [Fact]
    public void Plan_WhoseFiguresDoNotAgree_CannotBeMade()
    {
        MatchPlan plan = Plan();

        Assert.Throws<ArgumentException>(() => Make(plan, [Pair("n1", "o1", 0.9m), Pair("n1", "o1", 0.9m)], plan.Unmet, plan.Unused));
        Assert.Throws<ArgumentException>(() => Make(plan, [Pair("n1", "o2", 0.5m), Pair("n1", "o1", 0.9m)], plan.Unmet, plan.Unused));
        Assert.Throws<ArgumentException>(() => Make(plan, default, plan.Unmet, plan.Unused));
        Assert.Throws<ArgumentException>(() => Make(
            plan, [new Match(new Id<Need>("n1"), new Id<Offer>("o1"), 0.9m, [])], plan.Unmet, plan.Unused));
        foreach (MatchBlock wrong in (MatchBlock[])
        [
            plan.Blocks[0] with { Needs = 0 },
            plan.Blocks[0] with { Offers = -1 },
            plan.Blocks[0] with { FirstNeed = default },
        ])
        {
            Assert.Throws<ArgumentException>(() => Make(plan, plan.Matches, plan.Unmet, plan.Unused, block: wrong));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Pair("n1", "o1", 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pair("n1", "o1", 0.1234567m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnusedOffer(new Id<Offer>("o1"), 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Waiting("n1", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchCertificate(
            ImmutableSortedDictionary<Id<Need>, decimal>.Empty.Add(new Id<Need>("n1"), -1),
            ImmutableSortedDictionary<Id<Offer>, decimal>.Empty));
    }

    private static MatchPlan Plan() => Run.Match(Registry, Policy);

    private static PlanCheck Tampered(
        ImmutableArray<Match>? matches = null,
        ImmutableArray<UnmetNeed>? unmet = null,
        ImmutableArray<UnusedOffer>? unused = null,
        MatchBlock? block = null)
    {
        MatchPlan plan = Plan();
        return Make(plan, matches ?? plan.Matches, unmet ?? plan.Unmet, unused ?? plan.Unused, block: block)
            .Check(Registry, Policy, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static MatchPlan Make(
        MatchPlan plan,
        ImmutableArray<Match> matches,
        ImmutableArray<UnmetNeed> unmet,
        ImmutableArray<UnusedOffer> unused,
        MatchCertificate? certificate = null,
        MatchBlock? block = null)
    {
        decimal total = matches.IsDefault ? 0 : matches.Sum(match => match.Score);
        int count = matches.IsDefault ? 0 : matches.Length;
        block = (block ?? plan.Blocks[0]) with { Matches = count, Total = total, UpperBound = total };
        return new MatchPlan(new PlanParts(
            plan.Threshold,
            plan.Criteria,
            plan.Rules,
            matches,
            unmet,
            unused,
            [block],
            total,
            total,
            certificate ?? plan.Certificate));
    }

    private static Match Pair(string need, string offer, decimal score) =>
        new(new Id<Need>(need), new Id<Offer>(offer), score, [score]);

    private static UnmetNeed Waiting(string need, int asked, int received) =>
        new(new Id<Need>(need), asked, received, UnmetReason.OffersFull, [0, 0], 0, 1);

    private static void Finds(string code, PlanCheck check)
    {
        Assert.False(check.IsValid);
        Expect.Message(check.Faults.FirstOrDefault(fault => fault.Code == code), code);
    }
}
