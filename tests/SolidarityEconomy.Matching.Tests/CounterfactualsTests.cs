using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class CounterfactualsTests
{
    private const decimal Least = 0.000001m;

    private static readonly MatchPolicy ByTable = Table((need, offer) => (need + offer) switch
    {
        "n1o1" => 0.9m,
        "n1o2" => 0.8m,
        "n2o1" => 0.7m,
        "n2o2" => 0.1m,
        _ => 0.05m,
    });

    [Fact]
    public void WhyNot_OfAnOutweighedPair_SaysCostNeededScoreAndExchange()
    {
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchPlan plan = Run.Match(registry, ByTable);
        WhyNot why = plan.Counterfactuals(registry, ByTable).WhyNot(new("n1"), new("o1"), TestContext.Current.CancellationToken);

        Assert.Equal((WhyNotReason.Outweighed, 0.9m, 0.5m, 1.4m), (why.Reason, why.Score, why.Cost, why.NeededScore));
        Assert.True(why.IsExact);
        Assert.Equal([Pair("n1", "o1"), Pair("n2", "o2")], why.Came);
        Assert.Equal([Pair("n1", "o2"), Pair("n2", "o1")], why.Went);
        Explanation said = why.Explain();
        foreach (string code in (string[])["outweighed", "cost", "no-score", "holders", "has"])
        {
            Expect.Explained(said, "match.why-not." + code);
        }

        Expect.Explained(said, "match.exchange.goes");
        Expect.Explained(said, "match.exchange.comes");
        Assert.Equal("Los cupos de «Offer o1» fueron para: Need n2.", said.Because[2].Message.In(LanguageTag.Spanish));
        Assert.Empty(said.For(Audience.Participant)!.Because);
        Assert.Null(said.For(Audience.Public));
        Assert.Equal(said, plan.ExplainWhyNot(registry, ByTable, new("n1"), new("o1"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WhyNot_OfAPairThatIsAsGood_SaysThatOneHadToBeTaken()
    {
        MatchPolicy policy = Table((_, _) => 0.5m);
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1")]);
        MatchPlan plan = Run.Match(registry, policy);
        Id<Need> left = Assert.Single(plan.Unmet).Need;
        WhyNot why = Ask(plan, registry, policy).WhyNot(left, new("o1"), TestContext.Current.CancellationToken);

        Assert.Equal((0m, 0.5m, true), (why.Cost, why.NeededScore, why.IsExact));
        Expect.Explained(why.Explain(), "match.why-not.as-good");
    }

    [Fact]
    public void WhyNot_OfEachOtherCause_NamesItInItsOrder()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1", by: "ana"), Sample.Need("n2", quantity: 2), Sample.Need("n3") with { Status = RequestStatus.Closed }],
            [
                Sample.Offer("o1", by: "ana"), Sample.Offer("o2"), Sample.Offer("o3"), Sample.Offer("o4"), Sample.Offer("o5"),
                Sample.Offer("o6", capacity: 0), Sample.Offer("o7"),
            ]);
        MatchPolicy policy = new(
            [new(new TableCriterion((need, offer) => offer == "o7" ? 0.3m : need == "n1" && offer == "o2" ? 1 : 0.6m), 1)],
            [new TableRule((need, offer) => need + offer != "n2o5")],
            threshold: 0.5m);
        MatchConstraints constraints = new(
            pinned: [Pair("n2", "o2")], forbidden: [Pair("n1", "o4")], asked: [Pair("n2", "o3")]);
        MatchPlan plan = Run.Match(registry, policy, constraints);
        Registry large = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchPlan skipped = Run.Match(large, ByTable, new MatchOptions(maxPairs: 1));

        Says(WhyNotReason.NotOpen, "not-open", "n3", "o2");
        Says(WhyNotReason.ThereAlready, "there-already", "n2", "o3");
        WhyNot rule = Says(WhyNotReason.Rule, "rule", "n1", "o1");
        Assert.Equal("different-actor", Assert.Single(rule.Rules).Code);
        Assert.Equal("own-table", Assert.Single(Says(WhyNotReason.Rule, "rule", "n2", "o5").Rules).Code);
        WhyNot forbidden = Says(WhyNotReason.Forbidden, "unsuitable", "n1", "o4");
        Expect.Explained(forbidden.Explain(), "match.why-not.forbidden");
        Assert.Empty(forbidden.Explain().For(Audience.Participant)!.Because);
        Says(WhyNotReason.Unsuitable, "unsuitable", "n1", "o7");
        Says(WhyNotReason.NoPlace, "no-place", "n1", "o6");
        Says(WhyNotReason.NoPlace, "no-place", "n1", "o2");
        Match made = plan.For(new("n1")).Count > 0 ? plan.For(new("n1"))[0] : plan.Matches[0];
        Says(WhyNotReason.Matched, "matched", made.Need.ToString(), made.Offer.ToString());
        Expect.Explained(
            Ask(skipped, large, ByTable).WhyNot(new("n1"), new("o1"), TestContext.Current.CancellationToken).Explain(),
            "match.why-not.limit-reached");

        WhyNot Says(WhyNotReason reason, string code, string need, string offer)
        {
            WhyNot why = Ask(plan, registry, policy).WhyNot(new(need), new(offer), TestContext.Current.CancellationToken);
            Assert.Equal(reason, why.Reason);
            Assert.Null(why.Cost);
            Expect.Explained(why.Explain(), "match.why-not." + code);
            return why;
        }
    }

    [Fact]
    public void WhyNot_OfAPairKeptApart_IsSaidAsOneThatDoesNotSuit()
    {
        Actor asker = Sample.Actor("asker");
        Registry plain = Sample.Registry([Sample.Need("n", by: "asker")], [Sample.Offer("o1"), Sample.Offer("o2")], asker);
        Registry limited = new RegistryBuilder()
            .Add(plain.Actors).Add(plain.Needs).Add(plain.Offers)
            .Add(new Profile(asker.Id) { SafetyLimits = [new SafetyLimit.ByActor(new("of-o1"))] })
            .Build();
        MatchPolicy low = Table((_, offer) => offer == "o1" ? 0.3m : 0.6m, 0.5m);
        MatchPolicy high = Table((_, offer) => offer == "o1" ? 0.9m : 0.6m, 0.5m);

        WhyNot unsuitable = Ask(Run.Match(plain, low), plain, low).WhyNot(new("n"), new("o1"), TestContext.Current.CancellationToken);
        WhyNot apart = Ask(Run.Match(limited, high), limited, high).WhyNot(new("n"), new("o1"), TestContext.Current.CancellationToken);

        Assert.Equal((WhyNotReason.Unsuitable, null, null), (apart.Reason, apart.Score, apart.Cost));
        Assert.Equal(unsuitable.Explain(), apart.Explain());
        Assert.Equal(0, Ask(Run.Match(limited, high), limited, high).OneMorePlace(new("o1"), TestContext.Current.CancellationToken).Worth);
    }

    [Fact, Trait("Runs", "once")]
    public void WhyNot_OnThousandsOfPlans_IsWhatPlanningAgainGives()
    {
        Dice dice = new(4711);
        int outweighed = 0;
        for (int round = 0; round < 3_000; round++)
        {
            Instance instance = Instance.Random(dice, 5, 5, 3);
            if (instance.Quantities.Length == 0 || instance.Capacities.Length == 0)
            {
                continue;
            }

            MatchConstraints constraints = Constraints(dice, instance);
            MatchPlan plan = Run.Match(instance.Registry, instance.Policy, constraints);
            Counterfactuals ask = Ask(plan, instance.Registry, instance.Policy);
            WhyNot[] all =
            [
                .. instance.Registry.Needs.SelectMany(
                    _ => instance.Registry.Offers, (need, offer) => ask.WhyNot(need.Id, offer.Id, TestContext.Current.CancellationToken)),
            ];
            WhyNot[] suiting = [.. all.Where(one => one.Reason == WhyNotReason.Outweighed)];
            WhyNot why = suiting.Length > 0 && round % 4 > 0 ? suiting[dice.Draw(0, suiting.Length - 1)] : all[dice.Draw(0, all.Length - 1)];
            MatchPair pair = why.Pair;
            MatchPlan with = Run.Match(instance.Registry, instance.Policy, constraints.And(new MatchConstraints(pinned: [pair])));
            bool isMade = with.Matches.Any(match => (match.Need, match.Offer) == (pair.Need, pair.Offer));
            if (why.Reason != WhyNotReason.Outweighed)
            {
                // A pin goes below the threshold and before later pins, so nothing follows for what does not suit or has no place.
                Assert.True(
                    why.Reason is WhyNotReason.Unsuitable or WhyNotReason.NoPlace || isMade == (why.Reason == WhyNotReason.Matched));
                continue;
            }

            outweighed++;
            Assert.True(why.IsExact && isMade);
            Assert.Equal(plan.Total - why.Cost, with.Total);
            Assert.Equal(with.Total, Changed(plan, why.Came, why.Went, instance, constraints));
            foreach ((decimal score, bool? isIn) in new[] { (why.NeededScore!.Value - Least, false), (why.NeededScore.Value, (bool?)null), (why.NeededScore.Value + Least, true) })
            {
                if (score <= 1 && score >= Math.Max(instance.Policy.Threshold, Least))
                {
                    MatchPlan scored = Run.Match(instance.Registry, Scoring(instance, (pair, score)), constraints);
                    Assert.Equal(plan.Total + (isIn == true ? Least : 0), scored.Total);
                    Assert.True(isIn is null || isIn == scored.Matches.Any(match => (match.Need, match.Offer) == (pair.Need, pair.Offer)));
                }
            }
        }

        Assert.InRange(outweighed, 300, 3_000);
    }

    [Fact]
    public void OneMore_OfPlacesAndOffers_SaysTheWorthAndWhoWouldComeAndGo()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2"), Sample.Need("n3")], [Sample.Offer("o1"), Sample.Offer("o2"), Sample.Offer("o3", capacity: 2)]);
        MatchPolicy policy = Table((need, offer) => (need + offer) switch
        {
            "n1o1" => 0.9m,
            "n1o2" => 0.6m,
            "n2o1" => 0.8m,
            "n3o9" => 0.3m,
            "n2o9" => 0.9m,
            _ => 0,
        });
        MatchPlan plan = Run.Match(registry, policy);
        Counterfactuals ask = Ask(plan, registry, policy);
        OneMore place = ask.OneMorePlace(new("o1"), TestContext.Current.CancellationToken);
        OneMore one = ask.OneMoreOffer(New(1), TestContext.Current.CancellationToken);
        OneMore two = ask.OneMoreOffer(New(2), TestContext.Current.CancellationToken);

        Assert.Equal((1.4m, 0.3m, true), (plan.Total, place.Worth, place.IsExact));
        Assert.Equal((Pair("n1", "o1"), Pair("n1", "o2")), (Assert.Single(place.Came), Assert.Single(place.Went)));
        Expect.Explained(place.Explain(), "match.one-more.place");
        Assert.Null(place.Explain().For(Audience.Participant));
        Assert.Equal("o1", Assert.Single(ask.WorthyPlaces(cancellationToken: TestContext.Current.CancellationToken)).Offer.Id.ToString());
        Expect.Explained(ask.OneMorePlace(new("o3"), TestContext.Current.CancellationToken).Explain(), "match.one-more.place-nothing");

        // The new offer takes n2, and n1 takes the place that this frees; or it takes n3, who has nobody.
        Assert.Equal((0.4m, true), (one.Worth, one.IsExact));
        Assert.Equal([Pair("n1", "o1"), Pair("n2", "o9")], one.Came);
        Assert.Equal("“Need n2” would get “Offer o9”.", Expect.Explained(one.Explain(), "match.one-more.offer").Because[^1].Message.ToString());
        Assert.Equal((0.7m, false), (two.Worth, two.IsExact));
        Assert.Empty(two.Came);
        Expect.Explained(two.Explain(), "match.one-more.offer-at-most");
        Expect.Explained(
            ask.OneMoreOffer(new(Sample.Offer("o8", by: "eva"), Sample.Actor("eva")), TestContext.Current.CancellationToken).Explain(),
            "match.one-more.nothing");
        Assert.Throws<ArgumentException>(() => ask.OneMoreOffer(new(registry.Offers[0], registry.Find(registry.Offers[0].By)), TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => ask.WhyNot(new("nobody"), new("o1"), TestContext.Current.CancellationToken));

        static OfferSide New(int capacity) => new(Sample.Offer("o9", by: "eva", capacity: capacity), Sample.Actor("eva"));
    }

    [Fact]
    public void Counterfactuals_WithAnotherRegistryOrPolicy_AreRefused()
    {
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]);
        MatchPlan plan = Run.Match(registry, ByTable);

        Assert.Throws<ArgumentException>(() => plan.Counterfactuals(Sample.Registry([], []), ByTable));
        Assert.Throws<ArgumentException>(() => plan.Counterfactuals(registry, Table((_, _) => 0.2m)));
        Assert.Throws<ArgumentException>(() => plan.Counterfactuals(registry, Table((_, _) => 0.9m, 0.5m)));
        Assert.Throws<ArgumentException>(
            () => plan.Counterfactuals(Sample.Registry([Sample.Need("n1") with { Status = RequestStatus.Paused }], registry.Offers), ByTable));
    }

    [Fact, Trait("Runs", "once")]
    public void OneMore_OnThousandsOfPlans_IsWhatPlanningAgainGives()
    {
        Dice dice = new(815);
        int worthy = 0;
        for (int round = 0; round < 3_000; round++)
        {
            Instance instance = Instance.Random(dice, 5, 5, 3);
            if (instance.Capacities.Length == 0)
            {
                continue;
            }

            MatchConstraints constraints = Constraints(dice, instance);
            MatchPlan plan = Run.Match(instance.Registry, instance.Policy, constraints);
            Offer offer = instance.Registry.Offers[dice.Draw(0, instance.Capacities.Length - 1)];
            OneMore place = Ask(plan, instance.Registry, instance.Policy).OneMorePlace(offer.Id, TestContext.Current.CancellationToken);
            Registry more = With(instance.Registry, offer with { Capacity = offer.Capacity + 1 });
            decimal gain = Run.Match(more, instance.Policy, constraints).Total - plan.Total;
            if (constraints.Held.Count(pair => pair.Offer == offer.Id) > offer.Capacity)
            {
                // What is at work takes more places than there are, and would take the new one, too.
                continue;
            }

            Assert.True(place.IsExact ? place.Worth == gain : place.Worth >= gain, $"{round}: {place.Worth} and {gain}");
            if (place.IsExact)
            {
                worthy += place.Worth > 0 ? 1 : 0;
                Assert.Equal(plan.Total + gain, Changed(plan, place.Came, place.Went, instance, constraints, (offer.Id, 1)));
            }
        }

        Assert.InRange(worthy, 300, 3_000);
    }

    [Fact, Trait("Runs", "once")]
    public void OneMoreOffer_OnThousandsOfPlans_IsWhatPlanningAgainGivesOrABound()
    {
        Dice dice = new(99);
        int exact = 0;
        for (int round = 0; round < 2_000; round++)
        {
            Instance instance = Instance.Random(dice, 5, 4, 3);
            decimal[] scores = [.. instance.Quantities.Select(_ => dice.Draw(0, 4) / 4m)];
            OfferSide side = new(Sample.Offer("o-new", by: "somebody", capacity: dice.Draw(1, 2)), Sample.Actor("somebody"));
            MatchPolicy policy = new(
                [new(new TableCriterion((need, offer) => offer == "o-new" ? scores[Number(need)] : instance.Score(Number(need), Number(offer))), 1)],
                [new TableRule((need, offer) => offer == "o-new" || instance.Policy.Rules[1].Allows(need, offer))],
                instance.Policy.Threshold);
            MatchPlan plan = Run.Match(instance.Registry, policy);
            OneMore more = Ask(plan, instance.Registry, policy).OneMoreOffer(side, TestContext.Current.CancellationToken);
            decimal gain = Run.Match(With(instance.Registry, side.Offer, side.Actor), policy).Total - plan.Total;

            Assert.True(more.IsExact ? more.Worth == gain : more.Worth >= gain, $"{round}: {more.Worth} and {gain}");
            Assert.True(more.IsExact || side.Offer.Capacity > 1);
            exact += more is { IsExact: true, Worth: > 0 } ? 1 : 0;
        }

        Assert.InRange(exact, 300, 2_000);
    }

    [Fact]
    public void Counterfactuals_OfAnApproximatePlan_GiveBoundsThatHold()
    {
        Dice dice = new(7);
        MatchOptions small = new(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: 0);
        int bounds = 0;
        HashSet<string> said = [];
        foreach (Instance instance in Enumerable.Range(0, 400).Select(_ => Instance.Random(dice, 25, 25, 1)))
        {
            MatchPlan plan = Run.Match(instance, small);
            if (plan.Status != MatchStatus.Approximate)
            {
                continue;
            }

            bounds++;
            Counterfactuals ask = Ask(plan, instance.Registry, instance.Policy);
            MatchPair pair = Pair(
                Instance.Name('n', dice.Draw(0, instance.Quantities.Length - 1)), Instance.Name('o', dice.Draw(0, instance.Capacities.Length - 1)));
            WhyNot why = ask.WhyNot(pair.Need, pair.Offer, TestContext.Current.CancellationToken);
            MatchPlan with = Run.Match(instance.Registry, instance.Policy, new MatchConstraints(pinned: [pair]));
            Assert.False(why.IsExact);
            said.UnionWith(why.Explain().Because.Select(reason => Expect.Explained(reason, reason.Message.Code).Message.Code));
            Assert.True(why.Reason != WhyNotReason.Outweighed || with.Total <= plan.Total - why.Cost || why.Cost == 0);
            Offer offer = instance.Registry.Find(pair.Offer);
            decimal best = Run.Match(With(instance.Registry, offer with { Capacity = offer.Capacity + 1 }), instance.Policy).Total;
            OneMore more = ask.OneMorePlace(offer.Id, TestContext.Current.CancellationToken);
            said.Add(Expect.Explained(more.Explain(), more.Explain().Message.Code).Message.Code);
            Assert.True(more.IsExact || plan.Total + more.Worth >= best);
        }

        Assert.InRange(bounds, 20, 400);
        Assert.Superset(
            new HashSet<string> { "match.why-not.cost-at-least", "match.why-not.cost-unknown", "match.why-not.needed", "match.one-more.place-at-most" }, said);
    }

    private static MatchPair Pair(string need, string offer) => new(new(need), new(offer));

    private static int Number(string name) => int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static MatchPolicy Table(Func<string, string, decimal?> score, decimal threshold = 0) =>
        new([new WeightedCriterion(new TableCriterion(score), 1)], threshold: threshold);

    private static Counterfactuals Ask(MatchPlan plan, Registry registry, MatchPolicy policy) => plan.Counterfactuals(registry, policy);

    /// <summary>The policy of an instance with another score for one pair.</summary>
    private static MatchPolicy Scoring(Instance instance, (MatchPair Pair, decimal Score) other) => new(
        [
            new(
                new TableCriterion((need, offer) => need == other.Pair.Need.ToString() && offer == other.Pair.Offer.ToString()
                    ? other.Score
                    : instance.Score(Number(need), Number(offer))),
                1),
        ],
        instance.Policy.Rules,
        instance.Policy.Threshold);

    private static Registry With(Registry registry, Offer offer, params Actor[] actors) => new RegistryBuilder()
        .Add(registry.Actors.Concat(actors))
        .Add(registry.Needs)
        .Add(registry.Offers.Where(other => other.Id != offer.Id).Append(offer))
        .Add(registry.Profiles)
        .Build();

    private static MatchConstraints Constraints(Dice dice, Instance instance)
    {
        if (dice.Draw(0, 1) == 0 || instance.Quantities.Length == 0)
        {
            return MatchConstraints.None;
        }

        return new MatchConstraints(
            pinned: Pairs(0, 2),
            forbidden: Pairs(0, 1),
            suggested: Pairs(0, 2).Select(pair => new SuggestedPair(pair, dice.Draw(1, 10) / 10m)),
            kept: Pairs(0, 2),
            keepPrice: dice.Draw(0, 5) / 10m,
            held: Pairs(0, 1));

        MatchPair[] Pairs(int least, int most) =>
        [
            .. Enumerable.Range(0, dice.Draw(least, most)).Select(_ => Pair(
                Instance.Name('n', dice.Draw(0, instance.Quantities.Length - 1)),
                Instance.Name('o', dice.Draw(0, instance.Capacities.Length - 1)))),
        ];
    }

    /// <summary>The total after an exchange, which gives up what is there, makes what may be, and fits into the places.</summary>
    private static decimal Changed(
        MatchPlan plan,
        IReadOnlyCollection<MatchPair> came,
        IReadOnlyCollection<MatchPair> went,
        Instance instance,
        MatchConstraints constraints,
        (Id<Offer> Offer, int Places)? more = null)
    {
        HashSet<MatchPair> pairs = [.. plan.Matches.Select(match => new MatchPair(match.Need, match.Offer))];
        Assert.All(went, pair => Assert.True(pairs.Remove(pair)));
        Assert.All(came, pair => Assert.True(pairs.Add(pair)));
        Assert.All(pairs.CountBy(pair => pair.Need), load => Assert.InRange(load.Value, 0, instance.Quantities[Number(load.Key.ToString())]));
        Assert.All(pairs.CountBy(pair => pair.Offer), load => Assert.InRange(
            load.Value, 0, instance.Capacities[Number(load.Key.ToString())] + (more?.Offer == load.Key ? more.Value.Places : 0)));
        return pairs.Sum(pair => instance.Score(Number(pair.Need.ToString()), Number(pair.Offer.ToString())) + constraints.TermsOf(pair).Bonus);
    }
}
