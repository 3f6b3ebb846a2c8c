using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Policies of inclusion over as many people as a network has, and over the part of a registry that consent allows.</summary>
public class InclusionPopulationTests
{
    private static readonly Concept[] Groups = [PopulationGroups.Find("women"), PopulationGroups.Find("refugees"), PopulationGroups.Find("youth")];

    private static readonly MatchPolicy ByTable = new([new(new TableCriterion((need, offer) => ((Number(need) * 37) + (Number(offer) * 101)) % 97 / 97m), 1)]);

    [Fact]
    public void Match_OfAGreatBlockWithReservesAndShares_IsBoundedCloselyAndProved()
    {
        Dice dice = new(27);
        Need[] needs = [.. Enumerable.Range(0, 900).Select(n => Sample.Need("n" + n))];
        Offer[] offers = [.. Enumerable.Range(0, 120).Select(n => Sample.Offer("o" + n, capacity: dice.Draw(1, 8)))];
        Registry registry = Sample.Registry(
            needs, offers, [.. needs.Select(need => IncludedInstance.Declaring(Sample.Actor(need.By.ToString()), Groups.Where(_ => dice.Draw(0, 9) == 0)))]);
        InclusionPolicy inclusion = new(IncludedInstance.Day, [
            InclusionRule.ReserveShare(Groups[0], 0.25m),
            InclusionRule.ReservePlaces(Groups[1], 1, offers.Take(20).Select(offer => offer.Id)),
            InclusionRule.ShareOfMatches(Groups[2], 0.15m, pastOfGroup: 10, pastInAll: 200, price: 0.5m),
        ]);

        MatchPlan plan = Run.Match(registry, ByTable, inclusion);
        PlanCheck check = Run.Check(plan, registry, ByTable);

        Assert.True(check.IsValid, string.Join('\n', check.Faults));
        Assert.Equal(offers.Sum(offer => offer.Capacity), plan.Matches.Length);
        Assert.InRange(plan.Gap, 0, 0.01m * plan.Matches.Sum(match => match.Score));
        Assert.All(plan.Inclusion!.Rules.Take(2), rule => Assert.InRange(rule.Filled, 1, rule.Asked));
    }

    [Fact]
    public void Match_OfAGreatBlockWithReserves_IsTheSameWithThreadsAndAsGoodAsWithAllPairs()
    {
        Dice dice = new(28);
        Need[] needs = [.. Enumerable.Range(0, 60).Select(n => Sample.Need("n" + n, "abc"[n % 3].ToString()))];
        Offer[] offers = [.. Enumerable.Range(0, 90).Select(n => Sample.Offer("o" + n, "abcd"[n % 4].ToString(), capacity: dice.Draw(0, 2)))];
        Registry registry = Sample.Registry(
            needs, offers, [.. needs.Select(need => IncludedInstance.Declaring(Sample.Actor(need.By.ToString()), Groups.Where(_ => dice.Draw(0, 3) == 0)))]);
        MatchPolicy policy = new([new(Criteria.Topic(), 2), new(ByTable.Criteria[0].Criterion, 1)]);
        InclusionPolicy inclusion = new(IncludedInstance.Day, [
            InclusionRule.ReservePlaces(Groups[0], 1, price: 0.4m), InclusionRule.ShareOfMatches(Groups[1], 0.5m, price: 0.2m),
        ]);

        MatchPlan all = Run.Match(registry, policy, inclusion);
        MatchPlan[] bounded = [.. new[] { 1, 3 }.Select(threads =>
            Run.Match(registry, policy, inclusion, options: new MatchOptions(exactBlockSize: 10, pricingRounds: 100, threads: threads)))];

        Assert.All(bounded, plan => Assert.Equal(all.Total, plan.Total));
        Assert.All(bounded, plan => Assert.Equal(MatchStatus.Optimal, plan.Status));
        Assert.Single(bounded.Select(MatchingJson.Write).Distinct());
        Assert.True(Run.Check(bounded[0], registry, policy).IsValid);
    }

    [Fact]
    public void Match_OfThePartForMatching_KnowsTheGroupsOfThoseWhoConsentToInclusion()
    {
        Registry all = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2"), Sample.Need("n3")],
            [Sample.Offer("o1", by: "house")],
            new Actor(new Id<Actor>("house"), ActorKind.Organisation, Sample.Words("House")),
            Person("of-n1"),
            Person("of-n2", IncludedInstance.Yes()),
            Person("of-n3"));
        InclusionPolicy inclusion = new(IncludedInstance.Day, [InclusionRule.ReservePlaces(Groups[0], 1)]);
        MatchPolicy policy = new([new(new TableCriterion((need, _) => (9 - Number(need)) / 10m), 1)]);

        MatchPlan plan = Run.Match(all.For(Purpose.Matching, IncludedInstance.Day), policy, inclusion);

        Assert.Equal("n2", Assert.Single(plan.Matches).Need.ToString());
        Assert.Equal(new RuleOutcome(1, 1), plan.Inclusion!.Rules[0]);
    }

    [Fact]
    public void Match_WithAnOfferWithoutEnd_CountsItsPlacesWithoutOverflow()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2")],
            [Sample.Offer("o1", capacity: int.MaxValue), Sample.Offer("o2", capacity: int.MaxValue)],
            IncludedInstance.Declaring(Sample.Actor("of-n1"), Groups[0]));
        InclusionPolicy inclusion = new(IncludedInstance.Day, [InclusionRule.ReserveShare(Groups[0], 0.6m), InclusionRule.ShareOfMatches(Groups[0], 1)]);
        MatchConstraints held = new(held: [new MatchPair(new Id<Need>("n9"), new Id<Offer>("o1"))]);

        MatchPlan plan = Run.Match(registry, ByTable, inclusion, held);

        Assert.Equal(int.MaxValue, plan.Inclusion!.Rules[0].Asked);
        Assert.True(Run.Check(plan, registry, ByTable).IsValid);
    }

    private static int Number(string id) => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Somebody who declares a group and consents to being matched, and to more.</summary>
    private static Actor Person(string id, params Consent[] more) => IncludedInstance.Declaring(
        Sample.Actor(id) with { Personal = new PersonalFile([IncludedInstance.Yes(Purpose.Matching), .. more]) }, Groups[0]);
}
