using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class ConstrainedMatchTests
{
    private static readonly MatchPolicy ByTable = new(
        [new(new TableCriterion((need, offer) => (need + offer) switch { "n1o1" => 0.9m, "n2o1" => 0.7m, "n1o2" => 0.6m, "n2o2" => 0.2m, _ => 0.1m }), 1)],
        threshold: 0.15m);

    private static readonly Registry TwoByTwo =
        Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2")]);

    [Fact, Trait("Runs", "once")]
    public void Match_UnderRandomConstraints_EqualsBruteForceAndIsProved()
    {
        Dice dice = new(20261123);
        int pinned = 0;
        for (int n = 0; n < 3_000; n++)
        {
            Instance instance = Instance.Random(dice, 5, 5, 2);
            MatchConstraints constraints = Constraints(dice, instance);
            MatchPlan plan = Run.Match(instance.Registry, instance.Policy, constraints);
            PlanCheck check = Run.Check(plan, instance);

            Assert.Equal(Expected(instance, constraints), plan.Total);
            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            string json = MatchingJson.Write(plan);
            Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<MatchPlan>(json)));
            pinned += constraints.Pinned.Length - plan.MissedPins.Count();
        }

        Assert.InRange(pinned, 100, 100_000);
    }

    [Fact]
    public void Match_OfGreaterBlocksUnderConstraints_StaysWithinItsBound()
    {
        Dice dice = new(17);
        MatchOptions small = new(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: 2);
        MatchOptions none = new(maxPairs: 1);
        for (int n = 0; n < 150; n++)
        {
            Instance instance = Instance.Random(dice, 20, 20, 2);
            MatchConstraints constraints = Constraints(dice, instance);
            decimal best = Run.Match(instance.Registry, instance.Policy, constraints).Total;
            foreach (MatchOptions options in (MatchOptions[])[small, none])
            {
                MatchPlan plan = Run.Match(instance.Registry, instance.Policy, constraints, options);
                PlanCheck check = Run.Check(plan, instance);

                Assert.True(check.IsValid, string.Join('\n', check.Faults));
                Assert.InRange(best, plan.Total, plan.UpperBound);
            }
        }
    }

    [Fact]
    public void Match_WithoutConstraintsOrWithEmptyOnes_GivesTheSamePairs()
    {
        MatchPlan plain = Run.Match(TwoByTwo, ByTable);
        MatchPlan empty = Run.Match(TwoByTwo, ByTable, MatchConstraints.None);

        Assert.Null(plain.Constraints);
        Assert.Equal(Pairs(plain), Pairs(empty));
        Assert.Equal("n1-o2 n2-o1", Pairs(plain));
    }

    [Fact]
    public void Match_WithAPin_MakesItFirstEvenBelowTheThreshold()
    {
        MatchPlan plan = Run.Match(TwoByTwo, ByTable, new MatchConstraints(pinned: [Pair("n1", "o1"), Pair("n9", "o1")]));

        Assert.Equal("n1-o1 n2-o2", Pairs(plan));
        Assert.Equal([Pair("n9", "o1")], plan.MissedPins);

        MatchPolicy strict = new(ByTable.Criteria, threshold: 0.5m);
        Assert.Equal("n1-o1 n2-o2", Pairs(Run.Match(TwoByTwo, strict, new MatchConstraints(pinned: [Pair("n2", "o2")]))));
    }

    [Fact]
    public void Match_WithAPinThatARuleForbids_LeavesItOutAndSaysSo()
    {
        MatchPolicy policy = new(ByTable.Criteria, [new TableRule((need, offer) => need + offer != "n1o1")]);

        MatchPlan plan = Run.Match(TwoByTwo, policy, new MatchConstraints(pinned: [Pair("n1", "o1")]));

        Assert.Equal([Pair("n1", "o1")], plan.MissedPins);
        Assert.Equal("n1-o2 n2-o1", Pairs(plan));
    }

    [Fact]
    public void Match_WithKeptPairs_ChangesThemOnlyForAGainAboveThePrice()
    {
        // Keeping n1-o1 and n2-o2 is worth 1.1; the other plan 1.3: each of the two may go for a gain of 0.1.
        MatchPair[] kept = [Pair("n1", "o1"), Pair("n2", "o2")];

        Assert.Equal("n1-o1 n2-o2", Pairs(Run.Match(TwoByTwo, ByTable, new MatchConstraints(kept: kept, keepPrice: 0.1m))));
        Assert.Equal("n1-o2 n2-o1", Pairs(Run.Match(TwoByTwo, ByTable, new MatchConstraints(kept: kept, keepPrice: 0.09m))));
    }

    [Fact]
    public void Match_WithASuggestedPair_AddsItsBonus()
    {
        MatchConstraints wish = new(suggested: [new SuggestedPair(Pair("n1", "o1"), 0.3m), new SuggestedPair(Pair("n1", "o1"), 0.1m)]);

        MatchPlan plan = Run.Match(TwoByTwo, ByTable, wish);

        Assert.Equal("n1-o1 n2-o2", Pairs(plan));
        Assert.Equal((1.4m, 0.3m, 0.9m), (plan.Total, plan.Matches[0].Bonus, plan.Matches[0].Score));
    }

    [Fact]
    public void Match_WithHeldPairsAndBusyOffers_TakesTheirPlaces()
    {
        MatchPlan held = Run.Match(TwoByTwo, ByTable, new MatchConstraints(held: [Pair("n2", "o1")]));
        MatchPlan busy = Run.Match(TwoByTwo, ByTable, new MatchConstraints(busy: [new BusyOffer(new Id<Offer>("o1"))]));

        Assert.Equal("n1-o2", Pairs(held));
        Assert.Empty(held.Unmet);
        Assert.Equal("n1-o2", Pairs(busy));
        Expect.Explained(busy.Explain(Assert.Single(busy.Unmet)), "match.unmet.closed-offer");
    }

    [Fact]
    public void Check_OfAPlanWithoutAPinThatCouldBeMade_FindsIt()
    {
        MatchPlan plan = Run.Match(TwoByTwo, ByTable);
        MatchConstraints constraints = new(pinned: [Pair("n1", "o1")]);
        MatchPlan other = new(new PlanParts(
            plan.Threshold, plan.Criteria, plan.Rules, plan.Matches, plan.Unmet, plan.Unused, plan.Blocks, plan.Total, plan.UpperBound,
            plan.Certificate, constraints));

        Expect.Message(Assert.Single(Run.Check(other, TwoByTwo, ByTable).Faults, fault => fault.Code == "match.check.pin"), "match.check.pin");
    }

    [Fact]
    public void Match_ForAShortlist_GivesEachNeedItsBestNames()
    {
        MatchPlan free = Run.Match(TwoByTwo, ByTable, new MatchConstraints(shortlist: new ShortlistTerms(2)));
        MatchPlan spread = Run.Match(TwoByTwo, ByTable, new MatchConstraints(shortlist: new ShortlistTerms(2, 1)));

        Assert.Equal(["o1", "o2"], free.For(new Id<Need>("n1")).Select(match => match.Offer.ToString()));
        Assert.Equal(["o1", "o2"], free.For(new Id<Need>("n2")).Select(match => match.Offer.ToString()));
        Assert.Equal("n1-o2 n2-o1", Pairs(spread));
        Assert.Empty(free.For(new Id<Need>("n7")));
    }

    [Fact]
    public void Match_ForAShortlistWithoutALimitByOffer_NamesTheBestOfEachNeed()
    {
        Dice dice = new(5);
        for (int n = 0; n < 300; n++)
        {
            Instance instance = Instance.Random(dice, 6, 6, 2);
            MatchPlan plan = Run.Match(instance.Registry, instance.Policy, new MatchConstraints(shortlist: new ShortlistTerms(3)));

            for (int i = 0; i < instance.Quantities.Length; i++)
            {
                decimal[] best =
                [
                    .. Enumerable.Range(0, instance.Capacities.Length)
                        .Where(j => instance.Capacities[j] > 0)
                        .Select(j => instance.Worth(i, j)).Where(worth => worth > 0).OrderDescending().Take(3),
                ];
                Assert.Equal(best, plan.For(new Id<Need>(Instance.Name('n', i))).Select(match => match.Score));
            }
        }
    }

    [Fact]
    public void Match_ForAShortlistWithALimitByOffer_GivesNobodyASecondNameBeforeAllHadAFirst()
    {
        Dice dice = new(6);
        for (int n = 0; n < 200; n++)
        {
            Instance instance = Instance.Random(dice, 8, 8, 1);
            MatchPlan first = Run.Match(instance.Registry, instance.Policy, new MatchConstraints(shortlist: new ShortlistTerms(1, 2)));
            MatchPlan plan = Run.Match(instance.Registry, instance.Policy, new MatchConstraints(shortlist: new ShortlistTerms(3, 2)));

            Assert.True(Run.Check(plan, instance).IsValid);
            Assert.All(plan.Matches.CountBy(match => match.Offer), offer => Assert.InRange(offer.Value, 1, 2));
            Assert.Equal(first.Matches.Length, plan.Matches.DistinctBy(match => match.Need).Count());
            Assert.Empty(first.ChangesSince(plan).Came);
        }
    }

    [Fact]
    public void Match_ForMoreNamesThanThereAre_StopsWhenNobodyCanBeGivenAnother()
    {
        Instance instance = Instance.Random(new Dice(7), 30, 30, 2);
        _ = Bytes(new ShortlistTerms(40, 2));
        long few = Bytes(new ShortlistTerms(40, 2));

        Assert.InRange(Bytes(new ShortlistTerms(1_000, 2)), few / 2, few * 2);

        long Bytes(ShortlistTerms terms)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = Run.Match(instance.Registry, instance.Policy, new MatchConstraints(shortlist: terms));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void ChangesSince_AnEarlierPlan_SaysWhoStaysComesAndGoes()
    {
        MatchPlan before = Run.Match(TwoByTwo, ByTable);
        MatchPlan after = Run.Match(TwoByTwo, ByTable, new MatchConstraints(forbidden: [Pair("n2", "o1"), Pair("n2", "o2")]));

        PlanChanges changes = after.ChangesSince(before);

        Assert.Equal((0, 1, 2), (changes.Stayed.Length, changes.Came.Length, changes.Went.Length));
        Assert.Equal([new Id<Need>("n2")], changes.NoLongerMet);
        Assert.Empty(changes.NewlyMet);
        Assert.Equal(-0.4m, changes.Gain);
        Expect.Explained(changes.Explain(), "match.changes");
        Assert.Equal(2, before.ChangesSince(before).Stayed.Length);
    }

    [Fact]
    public void Constraints_Joined_HoldWhatBothSay()
    {
        MatchConstraints one = new(forbidden: [Pair("n1", "o1")], kept: [Pair("n2", "o2")], keepPrice: 0.2m, busy: [new(new Id<Offer>("o1"), 1)]);
        MatchConstraints other = new(forbidden: [Pair("n1", "o1"), Pair("n1", "o0")], keepPrice: 0.5m, busy: [new(new Id<Offer>("o1"), 2)], shortlist: new(3));

        MatchConstraints both = one.And(other);

        Assert.Equal([Pair("n1", "o0"), Pair("n1", "o1")], both.Forbidden);
        Assert.Equal((0.5m, 2, 3), (both.KeepPrice, Assert.Single(both.Busy).Places, both.Shortlist!.NamesPerNeed));
        Assert.Equal([Pair("n2", "o2")], both.Kept);
    }

    [Fact]
    public void Constraints_OutsideTheirRanges_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchConstraints(keepPrice: 100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchConstraints(keepPrice: 0.0000001m));
        Assert.Throws<ArgumentException>(() => new MatchConstraints(pinned: [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuggestedPair(Pair("n1", "o1"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BusyOffer(new Id<Offer>("o1"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShortlistTerms(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShortlistTerms(1, 0));
        Assert.Throws<ArgumentException>(() => new MatchPair(default, new Id<Offer>("o1")));
        Assert.Throws<ArgumentException>(() => Pair("n1", "o1") with { Offer = default });
    }

    private static MatchPair Pair(string need, string offer) => new(new Id<Need>(need), new Id<Offer>(offer));

    internal static string Pairs(MatchPlan plan) => string.Join(' ', plan.Matches.Select(match => $"{match.Need}-{match.Offer}"));

    internal static MatchConstraints Constraints(Dice dice, Instance instance)
    {
        List<MatchPair>[] lists = [[], [], [], [], [], []];
        for (int i = 0; i < instance.Quantities.Length; i++)
        {
            for (int j = 0; j < instance.Capacities.Length; j++)
            {
                for (int list = 0; list < lists.Length; list++)
                {
                    if (dice.Draw(1, 8) == 1)
                    {
                        lists[list].Add(Pair(Instance.Name('n', i), Instance.Name('o', j)));
                    }
                }
            }
        }

        return new MatchConstraints(
            lists[0],
            lists[1],
            lists[2].Select(pair => new SuggestedPair(pair, dice.Draw(1, 200) / 100m)),
            lists[3],
            dice.Draw(0, 10) / 10m,
            lists[4],
            lists[5],
            instance.Capacities.Select((_, j) => j).Where(_ => dice.Draw(0, 5) == 0).Select(j => new BusyOffer(new Id<Offer>(Instance.Name('o', j)), 1)),
            dice.Draw(0, 3) == 0 ? new ShortlistTerms(dice.Draw(1, 3)) : null);
    }

    /// <summary>Places by hand, the pins one by one in their order, and the best of the rest by trying everything.</summary>
    private static decimal Expected(Instance instance, MatchConstraints constraints)
    {
        int[] quantities = [.. instance.Quantities.Select((quantity, i) => Left(
            quantity - constraints.Held.Count(pair => pair.Need == NeedId(i)),
            constraints.Asked.Count(pair => pair.Need == NeedId(i)),
            constraints.Shortlist?.NamesPerNeed))];
        int[] capacities = [.. instance.Capacities.Select((capacity, j) => Left(
            capacity - constraints.Held.Count(pair => pair.Offer == OfferId(j)) - constraints.Busy.Where(busy => busy.Offer == OfferId(j)).Sum(busy => busy.Places),
            constraints.Asked.Count(pair => pair.Offer == OfferId(j)),
            constraints.Shortlist is null ? null : instance.Registry.Needs.Count(need => IsIn(instance, need))))];
        decimal total = 0;
        for (int i = 0; i < quantities.Length; i++)
        {
            for (int j = 0; j < capacities.Length; j++)
            {
                MatchPair pair = new(NeedId(i), OfferId(j));
                if (constraints.Pinned.Contains(pair) && !IsOut(constraints, pair) && instance.MayBe(i, j) && quantities[i] > 0 && capacities[j] > 0)
                {
                    quantities[i]--;
                    capacities[j]--;
                    total += instance.Score(i, j) + Bonus(constraints, pair);
                }
            }
        }

        return total + BruteForce.Best(quantities, capacities, Worth);

        decimal Worth(int i, int j)
        {
            MatchPair pair = new(NeedId(i), OfferId(j));
            return IsOut(constraints, pair) || constraints.Pinned.Contains(pair) || !instance.MayBe(i, j) ? 0
                : constraints.Kept.Contains(pair) ? instance.Score(i, j) + Bonus(constraints, pair)
                : instance.Worth(i, j) is > 0 and var worth ? worth + Bonus(constraints, pair)
                : 0;
        }
    }

    private static bool IsIn(Instance instance, Need need) =>
        need.Status == RequestStatus.Open && instance.Registry.Find(need.By).Personal is not { IsBlocked: true };

    private static int Left(int free, int asked, int? names) => free <= 0 ? 0 : Math.Max((names ?? free) - asked, 0);

    private static bool IsOut(MatchConstraints constraints, MatchPair pair) =>
        constraints.Forbidden.Contains(pair) || constraints.Held.Contains(pair) || constraints.Asked.Contains(pair);

    private static decimal Bonus(MatchConstraints constraints, MatchPair pair) =>
        (constraints.Suggested.FirstOrDefault(wish => wish.Pair == pair)?.Bonus ?? 0)
        + (constraints.Kept.Contains(pair) ? constraints.KeepPrice + 0.000001m : 0);

    private static Id<Need> NeedId(int number) => new(Instance.Name('n', number));

    private static Id<Offer> OfferId(int number) => new(Instance.Name('o', number));
}
