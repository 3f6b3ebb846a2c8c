using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class ExplanationTests
{
    private static readonly MatchPolicy Policy = new(
        [new(Criteria.Topic(), 1), new(Criteria.Languages(), 3), new(Criteria.TerritoryNear(), 2)],
        [EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage(), EligibilityRules.Place()]);

    [Fact]
    public void Explain_OfAMatch_GivesTheReasonsTheGreatestContributionFirst()
    {
        MatchPlan plan = OnePair(Policy);
        Explanation why = plan.Explain(Assert.Single(plan.Matches));

        Expect.Explained(why, "match.pair");
        Assert.Equal(
            ["match.fact.languages-common", "match.fact.territory-areas", "match.fact.topic-same", "match.conditions"],
            why.Because.Select(reason => reason.Message.Code));
        Assert.Equal(
            "«Need n» (Name of asker) y «Offer o» (Name of giver) hacen match con un puntaje de 0,933333.",
            why.Message.In(LanguageTag.Spanish));
        Assert.Equal("Idioma en común: español.", why.Because[0].Message.In(LanguageTag.Spanish));
        Assert.Equal(
            "Mesmo país (Equador), áreas diferentes: Azuay e Loja.",
            why.Because[1].Message.In(LanguageTag.Portuguese));
        Expect.Explained(why, "match.reason.weight");
        Assert.Equal(
            ["match.rule.different-actor", "match.rule.same-topic", "match.rule.common-language", "match.rule.place"],
            why.Because[3].Because.Select(rule => rule.Message.Code));
    }

    [Fact]
    public void Explain_ForAParticipant_LeavesFiguresAndConditionsToTheCoordinator()
    {
        MatchPlan plan = OnePair(Policy);
        Explanation why = plan.Explain(plan.Matches[0]);

        Assert.Null(why.For(Audience.Public));
        Explanation seen = why.For(Audience.Participant)!;
        Assert.Equal(3, seen.Because.Length);
        Assert.All(seen.Because, reason => Assert.Empty(reason.Because));
        Assert.NotNull(plan.Explain().For(Audience.Public));
    }

    [Fact]
    public void Explain_OfAPlanThatWasRead_GivesTheFiguresAndWithItsSourcesTheFactsAgain()
    {
        MatchPlan plan = OnePair(Policy);
        MatchPlan read = MatchingJson.Read<MatchPlan>(MatchingJson.Write(plan));
        Explanation why = read.Explain(read.Matches[0]);

        Expect.Explained(why, "match.pair.by-id");
        Expect.Explained(why, "match.reason.value");
        (Registry registry, _) = Pair();
        MatchPlan again = read.With(registry, Policy);
        Assert.Equal(plan.Explain(plan.Matches[0]), again.Explain(again.Matches[0]));
    }

    [Fact]
    public void Explain_WithARegistryThatChanged_GivesTheFiguresOfThePlanAndNoOtherFacts()
    {
        (Registry registry, Need need) = Pair();
        MatchPlan plan = Run.Match(registry, Policy);
        Need french = Sample.Need("n", by: "asker", languages: "fr");
        Registry changed = Sample.Registry([french], registry.Offers, registry.Actors);
        Registry unknown = Sample.Registry([need], [Sample.Offer("o", by: "giver")], Sample.Actor("asker"), Sample.Actor("giver"));

        string[] codes = Codes(plan.With(changed, Policy));
        Assert.Contains("match.reason.value", codes);
        Assert.DoesNotContain("match.fact.languages-none", codes);
        Assert.Contains("match.fact.territory-areas", codes);
        Assert.Equal(
            ["match.reason.value", "match.reason.value", "match.fact.topic-same", "match.conditions"],
            Codes(plan.With(unknown, Policy)));

        static string[] Codes(MatchPlan plan) => [.. plan.Explain(plan.Matches[0]).Because.Select(reason => reason.Message.Code)];
    }

    [Fact]
    public void Explain_OfAMissingValue_SaysWhatItCounts()
    {
        MatchPolicy policy = new(
        [
            new(Criteria.Topic(), 1), new(Criteria.MembershipType(), 1), new(Criteria.Waiting(new LocalDate(2026, 1, 1)), 1),
            new(Criteria.Structure(), 1, null),
        ]);
        MatchPlan plan = OnePair(policy);
        Explanation why = plan.Explain(plan.Matches[0]);

        Assert.Equal(0.5m, plan.Matches[0].Score);
        Assert.Equal([1, null, null, null], plan.Matches[0].Values);
        Expect.Explained(why, "match.reason.missing");
        Expect.Explained(why, "match.reason.left-out");
    }

    [Fact]
    public void Explain_OfAPairOfWhichNothingIsKnown_SaysWhyItCountsOneHalf()
    {
        MatchPlan plan = OnePair(new MatchPolicy([new(Criteria.MembershipType(), 1, null), new(Criteria.Structure(), 1, null)]));
        Explanation why = plan.Explain(plan.Matches[0]);

        Assert.Equal(0.5m, plan.Matches[0].Score);
        Expect.Explained(why, "match.reason.nothing-known");
        Assert.Equal(
            ["match.reason.nothing-known", "match.reason.left-out", "match.reason.left-out", "match.conditions"],
            why.Because.Select(reason => reason.Message.Code));
        Assert.Equal(Audience.Participant, why.Because[0].Audience);
    }

    [Fact]
    public void Explain_OfAPairThatTheCallNamed_SaysPinnedKeptAndBonus()
    {
        MatchPair pair = new(new("n"), new("o"));
        MatchPlan pinned = Run.Match(Pair().Registry, Policy, new MatchConstraints(pinned: [pair]));
        MatchPlan kept = Run.Match(
            Pair().Registry, Policy, new MatchConstraints(kept: [pair], keepPrice: 0.25m, suggested: [new SuggestedPair(pair, 0.5m)]));
        Explanation why = kept.Explain(kept.Matches[0]);

        Expect.Explained(pinned.Explain(pinned.Matches[0]), "match.pair.pinned");
        Expect.Explained(why, "match.pair.kept");
        Assert.Equal(
            "Por ser un par deseado, conservado o muy esperado, en el total se suma 0,750001 al puntaje.",
            Expect.Explained(why, "match.pair.bonus").Message.In(LanguageTag.Spanish));
        Assert.Equal(
            ["match.pair.kept", "match.fact.languages-common", "match.fact.territory-areas", "match.fact.topic-same"],
            why.For(Audience.Participant)!.Because.Select(reason => reason.Message.Code));
    }

    [Fact]
    public void Explain_OfAnOwnCriterionAndRule_SaysTheirWords()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 0.4m), 1)], [new TableRule((_, _) => true)]);
        MatchPlan plan = OnePair(policy);
        Explanation why = plan.Explain(plan.Matches[0]);

        Assert.Equal("Fila n, columna o.", why.Because[0].Message.In(LanguageTag.Spanish));
        Assert.Equal("match.rule.own-table", Expect.Explained(why, "match.rule.own-table").Message.Code);
    }

    [Fact]
    public void Explain_OfEachConditionOfTheLibrary_HasACodeOfItsOwn()
    {
        TerritoryLevel[] levels = Enum.GetValues<TerritoryLevel>();
        MatchPolicy policy = new(
            [new(Criteria.Topic(), 1)],
            [
                .. levels.Select(level => EligibilityRules.SameTerritory(level, admitsUnknown: true)),
                .. levels.Select(level => EligibilityRules.DifferentTerritory(level, admitsUnknown: true)),
            ]);
        Registry registry = Sample.Registry([Sample.Need("n")], [Sample.Offer("o")]);
        MatchPlan plan = Run.Match(registry, policy);
        Explanation why = plan.Explain(plan.Matches[0]);

        foreach (string level in (string[])["area", "country", "sub-region", "region"])
        {
            Expect.Explained(why, "match.rule.same-" + level);
            Expect.Explained(why, "match.rule.different-" + level);
        }
    }

    [Fact]
    public void Explain_OfThePlan_SaysWhatIsProved()
    {
        Expect.Explained(OnePair(Policy).Explain(), "match.plan.optimal");
        Dice dice = new(7);
        MatchOptions small = new(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: 0);
        MatchPlan approximate = Enumerable.Range(0, 150).Select(_ => Run.Match(Instance.Random(dice, 30, 30, 1), small))
            .First(plan => plan.Status == MatchStatus.Approximate);
        Expect.Explained(approximate.Explain(), "match.plan.approximate");
        Expect.Explained(approximate.Explain(), "match.plan");
    }

    [Fact]
    public void Explain_OfWhatIsNotOfThePlan_IsRefused()
    {
        MatchPlan plan = OnePair(Policy);
        MatchPlan other = OnePair(Policy);

        Assert.Throws<ArgumentException>(() => plan.Explain(other.Matches[0]));
        Assert.Throws<ArgumentException>(() => plan.Explain(
            new UnmetNeed(new Id<Need>("x"), 1, 0, UnmetReason.NoOffers, ImmutableArray<int>.Empty, 0, 0)));
    }

    [Fact]
    public void With_AnotherRegistryOrPolicy_IsRefused()
    {
        MatchPlan plan = OnePair(Policy);

        Assert.Throws<ArgumentException>(() => plan.With(Sample.Registry([], []), Policy));
        Assert.Throws<ArgumentException>(() => plan.With(Pair().Registry, new MatchPolicy([new(Criteria.Topic(), 1)])));
    }

    [Fact]
    public void With_AnotherWeightThresholdOrMissingValue_IsRefused()
    {
        MatchPlan plan = OnePair(Policy);
        WeightedCriterion first = Policy.Criteria[0];

        foreach (MatchPolicy other in (MatchPolicy[])
        [
            new(Policy.Criteria, Policy.Rules, 0.5m),
            new(Policy.Criteria.SetItem(0, new(first.Criterion, 2, first.WhenMissing)), Policy.Rules),
            new(Policy.Criteria.SetItem(0, new(first.Criterion, first.Weight, 0.123m)), Policy.Rules),
        ])
        {
            Assert.Throws<ArgumentException>(() => plan.With(Pair().Registry, other));
        }
    }

    [Fact]
    public void With_ARegistryThatLacksAnUnusedOffer_IsRefused()
    {
        Registry registry = Sample.Registry([Sample.Need("n")], [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchPolicy policy = new([new(Criteria.Topic(), 1)]);
        MatchPlan plan = Run.Match(registry, policy);
        Id<Offer> unused = Assert.Single(plan.Unused).Offer;
        Registry without = Sample.Registry(registry.Needs, registry.Offers.Where(offer => offer.Id != unused));

        Assert.Throws<ArgumentException>(() => plan.With(without, policy));
    }

    private static (Registry Registry, Need Need) Pair()
    {
        Need need = Sample.Need("n", by: "asker", languages: "es");
        Registry registry = Sample.Registry(
            [need],
            [Sample.Offer("o", by: "giver", languages: ["es-EC", "qu"])],
            Sample.Actor("asker", "EC", "Azuay"),
            Sample.Actor("giver", "EC", "Loja"));
        return (registry, need);
    }

    private static MatchPlan OnePair(MatchPolicy policy) => Run.Match(Pair().Registry, policy);
}
