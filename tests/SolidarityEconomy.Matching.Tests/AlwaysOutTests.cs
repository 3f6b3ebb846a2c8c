using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What no policy can let in: pairs that a safety limit keeps apart, what is not open, and blocked actors.</summary>
public class AlwaysOutTests
{
    private static readonly MatchPolicy Policy = new([new(Criteria.Topic(), 1)], [EligibilityRules.SameTopic()]);

    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    private static readonly Actor Me = Sample.Actor("me");

    private static readonly Actor Other = Sample.Actor("zqx");

    private static readonly Id<Actor> Office = new("office");

    [Fact]
    public void Match_WithALimitByActor_KeepsThePairApartInBothDirections()
    {
        KeepsApart(new SafetyLimit.ByActor(Other.Id), Other);
        LetsIn(new SafetyLimit.ByActor(Office), Other);
    }

    [Fact]
    public void Match_WithALimitByPlace_KeepsThePairApartInBothDirections()
    {
        KeepsApart(new SafetyLimit.ByPlace(World.Country("PE")), Other with { Place = new Place(World.Country("PE")) });
        LetsIn(new SafetyLimit.ByPlace(World.Country("PE")), Other with { Place = new Place(World.Country("EC")) });
    }

    [Fact]
    public void Match_WithALimitBySector_KeepsThePairApartInBothDirections()
    {
        KeepsApart(new SafetyLimit.BySector(Sectors.Public), Other with { Sectors = [Sectors.Academia, Sectors.Public] });
        LetsIn(new SafetyLimit.BySector(Sectors.Public), Other with { Sectors = [Sectors.Academia] });
    }

    [Fact]
    public void Match_WithALimitByKind_KeepsThePairApartInBothDirections()
    {
        KeepsApart(new SafetyLimit.ByKind(ActorKind.Collective), Other with { Kind = ActorKind.Collective });
        LetsIn(new SafetyLimit.ByKind(ActorKind.Collective), Other);
    }

    [Fact]
    public void Match_WithALimitByOrganisation_KeepsThePairApartInBothDirections()
    {
        Position there = new(Sample.Words("Clerk")) { At = Office };
        KeepsApart(new SafetyLimit.ByOrganisation(Office), Other with { Positions = [there] });
        LetsIn(new SafetyLimit.ByOrganisation(Office), Other with { Positions = [there with { At = new Id<Actor>("elsewhere") }] });
    }

    [Fact]
    public void Match_WithAnUnknownAttribute_FollowsWhatTheLimitSaysOfIt()
    {
        foreach (SafetyLimit limit in (SafetyLimit[])
        [
            new SafetyLimit.ByPlace(World.Country("PE")), new SafetyLimit.BySector(Sectors.Public), new SafetyLimit.ByOrganisation(Office),
        ])
        {
            KeepsApart(limit, Other);
            LetsIn(limit with { ExcludesUnknown = false }, Other);
        }
    }

    [Fact]
    public void Explain_OfEverything_NamesNobodyWhoIsKeptAwayAndNoLimit()
    {
        // Ana has the one place of zqx, which Rosa would be told of; an offer of nobody's place would be told of, too.
        Need[] needs = [Sample.Need("rosa-need", by: "rosa", quantity: 3), Sample.Need("a-need", by: "ana")];
        Offer[] offers =
        [
            Sample.Offer("zqx-offer", by: "zqx"), Sample.Offer("zqx-none", by: "zqx", capacity: 0), Sample.Offer("eva-none", by: "eva", capacity: 0),
        ];
        Registry open = Sample.Registry(needs, offers);
        Registry limited = With(open, Limits("rosa", new SafetyLimit.ByActor(new Id<Actor>("zqx"))));
        MatchPlan before = Run.Match(open, Policy);
        MatchPlan plan = Run.Match(limited, Policy);

        Assert.Contains(Said(before, "rosa-need"), said => Has(said, "zqx"));
        Assert.NotEmpty(plan.Matches);
        Assert.All(Said(plan, "rosa-need"), said => Assert.False(Has(said, "zqx"), said));
        Assert.All(Said(plan.With(limited, Policy), "rosa-need"), said => Assert.False(Has(said, "zqx"), said));
        Assert.All(
            Said(plan, "rosa-need").Concat(Said(plan, "a-need")),
            said => Assert.DoesNotContain(["safety", "seguridad", "segurança", "limit", "límite"], word => Has(said, word)));

        Registry alone = With(Sample.Registry([needs[0]], [offers[0], offers[1]]), [.. limited.Profiles]);
        MatchPlan nothing = Run.Match(alone, Policy);
        Assert.All(Said(nothing, "rosa-need"), said => Assert.False(Has(said, "zqx"), said));
        Assert.Equal(UnmetReason.BelowThreshold, Assert.Single(nothing.Unmet).Reason);
    }

    [Fact]
    public void Plan_WithALimit_IsTheOneOfAPairThatScoresZero()
    {
        Dice dice = new(77);
        for (int n = 0; n < 100; n++)
        {
            Registry registry = Sample.Registry(
                Enumerable.Range(0, 4).Select(i => Sample.Need(Instance.Name('n', i), quantity: dice.Draw(1, 2))),
                Enumerable.Range(0, 4).Select(j => Sample.Offer(Instance.Name('o', j), capacity: dice.Draw(0, 2))));
            int away = dice.Draw(0, 3);
            string offer = Instance.Name('o', away);
            string need = Instance.Name('n', dice.Draw(0, 3));
            Registry limited = With(registry, Limits("of-" + need, new SafetyLimit.ByActor(new Id<Actor>("of-" + offer))));
            MatchPlan apart = Run.Match(limited, Table((_, _) => 0.75m));
            MatchPlan zero = Run.Match(registry, Table((one, other) => one == need && other == offer ? 0 : 0.75m));

            Assert.Equal(MatchingJson.Write(zero), MatchingJson.Write(apart));
            Assert.Equal(
                zero.Unmet.SelectMany(entry => Languages.Select(zero.Explain(entry).In)),
                apart.Unmet.SelectMany(entry => Languages.Select(apart.Explain(entry).In)));
        }
    }

    [Fact]
    public void Match_OfWhatIsNotOpen_IsThePlanWithoutIt()
    {
        foreach (RequestStatus status in (RequestStatus[])[RequestStatus.Paused, RequestStatus.Fulfilled, RequestStatus.Closed])
        {
            IsLikeMissing(
                Sample.Registry([Sample.Need("n1"), Sample.Need("n2") with { Status = status }], [Sample.Offer("o1"), Sample.Offer("o2")]),
                Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1"), Sample.Offer("o2")]));
            IsLikeMissing(
                Sample.Registry(
                    [Sample.Need("n1"), Sample.Need("n2")],
                    [Sample.Offer("o1"), Sample.Offer("o2") with { Status = status }, Sample.Offer("o3", capacity: 0) with { Status = status }]),
                Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1")]));
        }
    }

    [Fact]
    public void Match_OfABlockedActor_IsThePlanWithoutItsNeedsAndOffers()
    {
        Actor blocked = Other with { Personal = new PersonalFile([]) { IsBlocked = true } };
        IsLikeMissing(
            Sample.Registry(
                [Sample.Need("n1"), Sample.Need("n2", by: "zqx")], [Sample.Offer("o1"), Sample.Offer("o2", by: "zqx", capacity: 4)], blocked),
            Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]));
        IsLikeMissing(
            Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1", by: "zqx")], blocked), Sample.Registry([Sample.Need("n1")], []));
    }

    [Fact]
    public void Check_OfAPlanFromBeforeTheStatus_FindsPairAndCounts()
    {
        Need[] needs = [Sample.Need("n1"), Sample.Need("n2")];
        Offer[] offers = [Sample.Offer("o1")];
        MatchPlan plan = Run.Match(Sample.Registry(needs, offers), Policy);
        Registry fulfilled = Sample.Registry(needs.Select(need => need with { Status = RequestStatus.Fulfilled }), offers);
        Registry paused = Sample.Registry(needs, offers.Select(offer => offer with { Status = RequestStatus.Paused }));

        PlanCheck check = Run.Check(plan, fulfilled, Policy);
        Assert.Equal(
            ["match.check.blocks", "match.check.not-eligible", "match.check.unmet"],
            check.Faults.Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(Run.Check(plan, paused, Policy).Faults, fault => fault.Code == "match.check.not-eligible");
    }

    private static void KeepsApart(SafetyLimit limit, Actor other)
    {
        foreach (bool isAsking in (bool[])[true, false])
        {
            Registry open = Two(isAsking, other);
            Registry limited = With(open, Limits("me", limit));
            MatchPlan before = Run.Match(open, Policy);
            MatchPlan plan = Run.Match(limited, Policy);

            Assert.Single(before.Matches);
            Assert.Empty(plan.Matches);
            Assert.Equal(0, plan.UpperBound);
            Assert.True(Run.Check(plan, limited, Policy).IsValid);
            Assert.Contains(Run.Check(before, limited, Policy).Faults, fault => fault.Code == "match.check.not-eligible");
        }
    }

    private static void LetsIn(SafetyLimit limit, Actor other)
    {
        foreach (bool isAsking in (bool[])[true, false])
        {
            Registry limited = With(Two(isAsking, other), Limits("me", limit));
            MatchPlan plan = Run.Match(limited, Policy);

            Assert.Single(plan.Matches);
            Assert.True(Run.Check(plan, limited, Policy).IsValid);
        }
    }

    private static void IsLikeMissing(Registry registry, Registry without)
    {
        MatchPlan plan = Run.Match(registry, Policy);
        PlanCheck check = Run.Check(plan, registry, Policy);

        Assert.Equal(MatchingJson.Write(Run.Match(without, Policy)), MatchingJson.Write(plan));
        Assert.True(check.IsValid, string.Join('\n', check.Faults));
        Assert.All(
            plan.Unmet.SelectMany(need => Languages.Select(plan.Explain(need).In)),
            said => Assert.DoesNotContain(["Offer o2", "Offer o3", "zqx"], words => Has(said, words)));
    }

    /// <summary>One need and one offer: mine and the other's, or the other way round.</summary>
    private static Registry Two(bool isAsking, Actor other) => Sample.Registry(
        [Sample.Need("n", by: isAsking ? "me" : "zqx")], [Sample.Offer("o", by: isAsking ? "zqx" : "me")], Me, other);

    private static Profile Limits(string of, SafetyLimit limit) => new(new Id<Actor>(of)) { SafetyLimits = [limit] };

    private static Registry With(Registry registry, params IEnumerable<Profile> profiles) =>
        new RegistryBuilder().Add(registry.Actors).Add(registry.Needs).Add(registry.Offers).Add(profiles).Build();

    private static MatchPolicy Table(Func<string, string, decimal?> value) => new([new(new TableCriterion(value), 1)]);

    /// <summary>All that a plan says of one need and of itself, to every audience, in three languages.</summary>
    private static string[] Said(MatchPlan plan, string need)
    {
        IEnumerable<Explanation> all = plan.Matches.Where(match => match.Need == new Id<Need>(need)).Select(plan.Explain)
            .Concat(plan.Unmet.Where(entry => entry.Need == new Id<Need>(need)).Select(plan.Explain))
            .Append(plan.Explain());
        return
        [
            .. all.SelectMany(said => (Explanation?[])[said, said.For(Audience.Coordinator), said.For(Audience.Participant), said.For(Audience.Public)])
                .OfType<Explanation>()
                .SelectMany(said => Languages.Select(said.In)),
        ];
    }

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
