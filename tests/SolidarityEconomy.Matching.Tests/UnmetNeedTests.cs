using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class UnmetNeedTests
{
    private static readonly MatchPolicy Policy = new(
        [new(Criteria.Topic(), 1)], [EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage()]);

    [Fact]
    public void Suitable_OfNeedsThatAreAlike_IsCountedForEachAsForItAlone()
    {
        string[] topics = ["a", "b", "c"];
        Offer[] offers = [.. Enumerable.Range(0, 12).Select(j => Sample.Offer("o" + j, topics[j % 3], by: j == 0 ? "of-n3" : null))];
        Need[] needs = [.. Enumerable.Range(0, 40).Select(i => Sample.Need("n" + i, topics[i % 3], quantity: 9))];
        MatchConstraints constraints = new(forbidden: [new(needs[0].Id, offers[3].Id)]);

        MatchPlan plan = Run.Match(Sample.Registry(needs, offers), Policy, constraints);

        Assert.Equal(40, plan.Unmet.Length);
        foreach (UnmetNeed unmet in plan.Unmet)
        {
            Need need = needs.Single(one => one.Id == unmet.Need);
            int others = offers.Count(offer => offer.Topics[0].Equals(need.Topic) && offer.By != need.By);
            Assert.Equal(others - (unmet.Need == needs[0].Id ? 1 : 0), unmet.Suitable);
            Assert.Equal(12 - others, unmet.Excluded.Sum());
        }
    }

    [Fact]
    public void Reason_WithoutAnyOffer_IsNoOffers() => Says(
        UnmetReason.NoOffers, "match.unmet.no-offers", Run.Match(Sample.Registry([Sample.Need("n")], []), Policy));

    [Fact]
    public void Reason_WithOffersOfOtherTopics_IsNoOfferInTopic()
    {
        MatchPlan plan = Run.Match(Sample.Registry([Sample.Need("n", "a")], [Sample.Offer("o", "b")]), Policy);

        UnmetNeed need = Says(UnmetReason.NoOfferInTopic, "match.unmet.no-offer-in-topic", plan);
        Assert.Equal([0, 1, 0], need.Excluded);
        Expect.Explained(plan.Explain(need), "match.unmet.excluded-by");
    }

    [Fact]
    public void Reason_WithATopicThatNobodyKnows_IsTopicUnknown()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n") with { Topic = null, By = new("me") }], [Sample.Offer("o1"), Sample.Offer("o2", by: "me"), Sample.Offer("o3") with { Topics = [] }]);
        MatchPlan plan = Run.Match(registry, Policy);

        UnmetNeed need = Says(UnmetReason.TopicUnknown, "match.unmet.topic-unknown", plan);
        Assert.Equal([0, 3, 0], need.Excluded);
        Assert.True(Run.Check(plan, registry, Policy).IsValid);
        MatchPlan anyTopic = Run.Match(registry, new MatchPolicy([new(Criteria.Topic(), 1)]));
        Assert.Equal(0.5m, Assert.Single(anyTopic.Matches).Score);
    }

    [Fact]
    public void Explain_WithQuantityAndCapacityThatNobodyKnows_SaysThatEachCountsAsOne()
    {
        Need[] needs = [Sample.Need("n1") with { Quantity = null }, Sample.Need("n2") with { Quantity = null }];
        Registry registry = Sample.Registry(needs, [Sample.Offer("o") with { Capacity = null }]);
        MatchPlan plan = Run.Match(registry, Policy);

        UnmetNeed waiting = Says(UnmetReason.OffersFull, "match.unmet.offers-full", plan);
        Assert.Equal((1, 0), (waiting.Asked, waiting.Received));
        Expect.Explained(plan.Explain(waiting), "match.assumed.quantity");
        Expect.Explained(plan.Explain(waiting), "match.assumed.capacity");
        Assert.Equal(
            "No se sabe cuántos emparejamientos pide «Need n2»; cuenta como uno.",
            plan.Explain(waiting).Because[1].Message.In(LanguageTag.Spanish));
        Assert.Empty(plan.Unused);
        Assert.True(Run.Check(plan, registry, Policy).IsValid);
    }

    [Fact]
    public void Reason_WithARuleAgainstEach_IsExcludedWithTheCountOfEachRule()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n", by: "me", languages: "es")],
            [Sample.Offer("o1", languages: "en"), Sample.Offer("o2", languages: "pt"), Sample.Offer("o3", by: "me", languages: "es"), Sample.Offer("o4", "b")]);
        MatchPlan plan = Run.Match(registry, Policy);

        Assert.Equal([1, 1, 2], Says(UnmetReason.Excluded, "match.unmet.excluded", plan).Excluded);
    }

    [Fact]
    public void Reason_WithScoresBelowTheThreshold_IsBelowThreshold()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 0.4m), 1)], threshold: 0.5m);
        MatchPlan plan = Run.Match(Sample.Registry([Sample.Need("n")], [Sample.Offer("o")]), policy);

        UnmetNeed need = Says(UnmetReason.BelowThreshold, "match.unmet.below-threshold", plan);
        Assert.Equal(1, need.BelowThreshold);
        Expect.Explained(plan.Explain(need), "match.unmet.below-count");
    }

    [Fact]
    public void Reason_WithEveryOfferThatSuits_IsTooFewOffers()
    {
        MatchPlan plan = Run.Match(Sample.Registry([Sample.Need("n", quantity: 3)], [Sample.Offer("o", capacity: 5)]), Policy);

        UnmetNeed need = Says(UnmetReason.TooFewOffers, "match.unmet.too-few-offers", plan);
        Assert.Equal((1, 2, 1), (need.Received, need.Missing, need.Suitable));
        Assert.Equal(
            "«Need n» tiene 1 de 3 emparejamientos pedidos.", plan.Explain(need).Message.In(LanguageTag.Spanish));
    }

    [Fact]
    public void Reason_WithFullOffers_NamesWhoHasThePlacesToTheCoordinatorOnly()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2", capacity: 0)]);
        MatchPlan plan = Run.Match(registry, Policy);

        UnmetNeed need = Says(UnmetReason.OffersFull, "match.unmet.offers-full", plan);
        Explanation full = Expect.Explained(plan.Explain(need), "match.unmet.full-offer");
        Assert.Contains("Need n", full.Message.In(LanguageTag.English), StringComparison.Ordinal);
        Expect.Explained(plan.Explain(need), "match.unmet.closed-offer");
        Assert.Empty(plan.Explain(need).For(Audience.Participant)!.Because[0].Because);
    }

    [Fact]
    public void Explain_OfEveryNeedThatWaits_ReadsEachOfferOnce()
    {
        int[] reads = [0];
        MatchPolicy policy = new([new(Criteria.Topic(), 1)], [new CountingRule(reads)]);
        MatchPlan plan = Run.Match(
            Sample.Registry(
                Enumerable.Range(0, 12).Select(i => Sample.Need(Instance.Name('n', i))),
                Enumerable.Range(0, 5).Select(j => Sample.Offer(Instance.Name('o', j)))),
            policy);

        reads[0] = 0;
        Assert.Equal(7, plan.Unmet.Length);
        Assert.All(plan.Unmet, need => Assert.Equal(5, plan.Explain(need).Because[0].Because.Length));
        Assert.Equal(5, reads[0]);
    }

    [Fact]
    public void Explain_WithARegistryThatChanged_CallsNoOfferFullThatThePlanDoesNot()
    {
        Need[] needs = [Sample.Need("n1"), Sample.Need("n2")];
        Registry registry = Sample.Registry(needs, [Sample.Offer("o1")]);
        Registry later = Sample.Registry(needs, [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchPlan plan = Run.Match(registry, Policy).With(later, Policy);

        Explanation full = Assert.Single(plan.Explain(plan.Unmet[0]).Because[0].Because);
        Assert.Contains("Offer o1", full.Message.In(LanguageTag.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WithAKeptPairBelowTheThreshold_NamesItsOfferAmongTheFullOnes()
    {
        MatchPolicy policy = new([new(new TableCriterion((need, _) => need == "n1" ? 0.3m : 0.9m), 1)], threshold: 0.5m);
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o")]);
        MatchPlan plan = Run.Match(registry, policy, new MatchConstraints(kept: [new MatchPair(new("n1"), new("o"))]));

        UnmetNeed need = Says(UnmetReason.OffersFull, "match.unmet.offers-full", plan);
        Explanation full = Expect.Explained(plan.Explain(need), "match.unmet.full-offer");
        Assert.Equal("Offer o", full.Message.Arguments["offer"].In(LanguageTag.English));
    }

    [Fact]
    public void Reason_OfAPlanThatWasRead_NeedsNoRegistry()
    {
        MatchPlan plan = Run.Match(Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1")]), Policy);
        MatchPlan read = Matching.Json.MatchingJson.Read<MatchPlan>(Matching.Json.MatchingJson.Write(plan));

        Assert.Equal("“n2” has 0 of 1 match asked for.", read.Explain(read.Unmet[0]).Message.In(LanguageTag.English));
    }

    private static UnmetNeed Says(UnmetReason reason, string code, MatchPlan plan)
    {
        UnmetNeed need = Assert.Single(plan.Unmet);
        Assert.Equal(reason, need.Reason);
        Expect.Explained(plan.Explain(need), "match.need");
        Expect.Explained(plan.Explain(need), code);
        return need;
    }

    /// <summary>Allows every pair and counts how often an offer is read.</summary>
    private sealed class CountingRule(int[] reads) : IEligibilityRule
    {
        public string Code => "counting";

        public Text Reason { get; } = new("Everybody may.", "Pueden todos.", "Todos podem.");

        public object? NeedTrait(NeedSide need) => null;

        public object? OfferTrait(OfferSide offer)
        {
            reads[0]++;
            return null;
        }

        public bool Allows(object? needTrait, object? offerTrait) => true;
    }
}
