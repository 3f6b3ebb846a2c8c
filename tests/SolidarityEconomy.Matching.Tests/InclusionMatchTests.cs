using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

public class InclusionMatchTests
{
    [Fact, Trait("Runs", "once")]
    public void Match_WithRandomPolicies_EqualsBruteForceAndIsProved()
    {
        Dice dice = new(20261122);
        int filled = 0;
        int tried = 0;
        while (tried < 3_000)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 4, 4, 2);
            if (instance.PairCount > 10)
            {
                continue;
            }

            tried++;
            MatchPlan plan = Run.Match(instance);
            PlanCheck check = Run.Check(plan, instance.Registry, instance.Plain.Policy);

            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(instance.Best(plan.Inclusion!.Rules), plan.Total);
            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            string json = MatchingJson.Write(plan);
            Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<MatchPlan>(json)));
            filled += plan.Inclusion.Rules.Sum(rule => rule.Filled);
        }

        Assert.InRange(filled, 1_000, 100_000);
    }

    [Fact, Trait("Runs", "once")]
    public void Match_WithPairsAtWorkOrAsked_EqualsBruteForceAndIsProved()
    {
        Dice dice = new(20261124);
        int filled = 0;
        int tried = 0;
        while (tried < 1_500)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 4, 4, 3);
            MatchConstraints earlier = instance.Earlier(dice);
            if (instance.PairCount - earlier.Held.Length - earlier.Asked.Length > 9)
            {
                continue;
            }

            tried++;
            MatchPlan plan = Run.Match(instance, earlier);
            PlanCheck check = Run.Check(plan, instance.Registry, instance.Plain.Policy);

            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(instance.Best(plan.Inclusion!.Rules, earlier), plan.Total);
            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            filled += plan.Inclusion.Rules.Sum(rule => rule.Filled);
        }

        Assert.InRange(filled, 300, 100_000);
    }

    [Fact]
    public void Match_OfGreaterBlocksWithPolicies_StaysWithinItsBound()
    {
        Dice dice = new(18);
        MatchOptions small = new(exactBlockSize: 5, candidatesPerSide: 2, pricingRounds: 4);
        MatchOptions none = new(maxPairs: 1);
        for (int n = 0; n < 150; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 20, 20, 2, hasShares: n % 2 == 0);
            decimal best = Run.Match(instance).Total;
            foreach (MatchOptions options in (MatchOptions[])[small, none])
            {
                MatchPlan plan = Run.Match(instance, options: options);
                PlanCheck check = Run.Check(plan, instance.Registry, instance.Plain.Policy);

                Assert.True(check.IsValid, string.Join('\n', check.Faults));
                if (instance.Policy.Rules.All(rule => rule.IsReserve))
                {
                    Assert.InRange(best, plan.Total, plan.UpperBound);
                }
            }
        }
    }

    [Fact, Trait("Runs", "once")]
    public void Match_WithPoliciesUnderConstraints_IsOptimalAndProved()
    {
        Dice dice = new(19);
        int filled = 0;
        for (int n = 0; n < 1_500; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 6, 6, 3);
            MatchConstraints constraints = ConstrainedMatchTests.Constraints(dice, instance.Plain);
            MatchPlan plan = Run.Match(instance, constraints);
            PlanCheck check = Run.Check(plan, instance.Registry, instance.Plain.Policy);

            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            Assert.Equal(MatchStatus.Optimal, plan.Status);
            filled += plan.Inclusion!.Rules.Sum(rule => rule.Filled);

            MatchConstraints scarce = constraints.And(new MatchConstraints(shortlist: new ShortlistTerms(2, 1)));
            PlanCheck names = Run.Check(Run.Match(instance, scarce), instance.Registry, instance.Plain.Policy);
            Assert.True(names.IsValid, string.Join('\n', names.Faults));
        }

        Assert.InRange(filled, 500, 100_000);
    }

    [Fact]
    public void Match_WithASharedRule_PlansManyBlocksAsExactlyAsOne()
    {
        Dice dice = new(20);
        for (int n = 0; n < 100; n++)
        {
            (Registry registry, InclusionPolicy inclusion) = Topics(dice, topics: 5, people: 40);
            MatchPlan divided = Run.Match(registry, ByTopic(divides: true), inclusion, options: new MatchOptions(exactBlockSize: 25));
            MatchPlan whole = Run.Match(registry, ByTopic(divides: false), inclusion);

            Assert.Equal(MatchStatus.Optimal, divided.Status);
            Assert.Equal((whole.Total, whole.InclusionCost), (divided.Total, divided.InclusionCost));
            Assert.True(Run.Check(divided, registry, ByTopic(divides: true)).IsValid);
            MatchBlock block = Assert.Single(divided.Blocks);
            Assert.Equal((registry.Needs.Length, divided.Matches.Length), (block.Needs, block.Matches));
            Assert.InRange(divided.Inclusion!.Rules[0].Asked, inclusion.Rules[0].MatchesOf(divided.Matches.Length), int.MaxValue);
        }
    }

    [Fact]
    public void Match_WithPolicies_DoesNotDependOnTheOrderOfTheRegistry()
    {
        Dice dice = new(21);
        for (int n = 0; n < 200; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 8, 8, 2);
            Registry turned = new RegistryBuilder()
                .Add(instance.Registry.Actors.Reverse())
                .Add(instance.Registry.Needs.Reverse())
                .Add(instance.Registry.Offers.Reverse())
                .Add(instance.Registry.Profiles.Reverse())
                .Build();

            Assert.Equal(
                MatchingJson.Write(Run.Match(instance)),
                MatchingJson.Write(Run.Match(turned, instance.Plain.Policy, instance.Policy)));
        }
    }

    [Fact]
    public void Match_WithAPolicyThatServesNobody_IsThePlanWithoutIt()
    {
        Dice dice = new(22);
        InclusionPolicy strange = new(IncludedInstance.Day, [
            InclusionRule.ReservePlaces(new Concept("groups", "z", Sample.Words("z")), 1),
            InclusionRule.ShareOfMatches(new Concept("groups", "z", Sample.Words("z")), 0.5m),
        ]);
        for (int n = 0; n < 200; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 8, 8, 2);
            MatchPlan plain = Run.Match(instance.Registry, instance.Plain.Policy);
            MatchPlan with = Run.Match(instance.Registry, instance.Plain.Policy, strange);

            Assert.Equal(ConstrainedMatchTests.Pairs(plain), ConstrainedMatchTests.Pairs(with));
            Assert.Equal((0, plain.Total), (with.InclusionCost, with.Total));
            Assert.All(with.Inclusion!.Rules, rule => Assert.Equal(0, rule.Filled));
        }
    }

    [Fact, Trait("Runs", "once")]
    public void Match_WithOrWithoutGroups_GivesEveryPairTheSameScore()
    {
        Dice dice = new(23);
        for (int n = 0; n < 500; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 8, 8, 2);
            Registry nobody = new RegistryBuilder()
                .Add(instance.Registry.Actors.Select(actor => actor.Personal is { } file
                    ? actor with { Personal = file with { Declarations = [] } }
                    : actor))
                .Add(instance.Registry.Needs)
                .Add(instance.Registry.Offers)
                .Add(instance.Registry.Profiles)
                .Build();
            MatchPlan plan = Run.Match(instance);

            Assert.Equal(
                MatchingJson.Write(Run.Match(nobody, instance.Plain.Policy)), MatchingJson.Write(Run.Match(instance.Registry, instance.Plain.Policy)));
            Assert.All(plan.Matches, match => Assert.Equal(
                instance.Plain.Worth(Number(match.Need.ToString()), Number(match.Offer.ToString())), match.Score));
        }
    }

    [Fact]
    public void Match_WithReserves_LeavesNoPlaceEmptyThatSomebodyEligibleWants()
    {
        Dice dice = new(24);
        for (int n = 0; n < 500; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 8, 8, 3);
            MatchPlan plan = Run.Match(instance);

            Assert.DoesNotContain(
                plan.Unmet.SelectMany(need => plan.Unused.Select(offer => (need.Need, offer.Offer))),
                pair => instance.Plain.Worth(Number(pair.Need.ToString()), Number(pair.Offer.ToString())) > 0
                    && !plan.Matches.Any(match => (match.Need, match.Offer) == pair));
        }
    }

    [Fact]
    public void InclusionCost_OfAnOptimalPlan_IsNoMoreThanThePricesOfWhatItFilled()
    {
        Dice dice = new(25);
        int dear = 0;
        for (int n = 0; n < 500; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 8, 8, 2);
            if (instance.Policy.Waiting is null)
            {
                MatchPlan plan = Run.Match(instance);

                Assert.InRange(plan.InclusionCost, 0, plan.Inclusion!.Worth);
                dear += plan.InclusionCost > 0 ? 1 : 0;
            }
        }

        Assert.InRange(dear, 20, 500);
    }

    [Fact]
    public void Check_OfAPlanThatMisstatesItsRules_FindsIt()
    {
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")], IncludedInstance.Declaring(Sample.Actor("of-n1"), Sample.Topic("group")));
        MatchPolicy policy = ByTopic(divides: true);
        MatchPlan plan = Run.Match(
            registry, policy, new InclusionPolicy(IncludedInstance.Day, [InclusionRule.ReservePlaces(Sample.Topic("group"), 1)]));
        PlanInclusion stated = plan.Inclusion!;
        PlanInclusion wrong = new(stated.Policy, [stated.Rules[0] with { Asked = 2 }], stated.Prices, stated.ScoresWithout, stated.StatusWithout);
        MatchPlan other = new(new PlanParts(
            plan.Threshold, plan.Criteria, plan.Rules, plan.Matches, plan.Unmet, plan.Unused, plan.Blocks, plan.Total, plan.UpperBound,
            plan.Certificate, null, wrong));

        Assert.True(Run.Check(plan, registry, policy).IsValid);
        Expect.Message(Assert.Single(Run.Check(other, registry, policy).Faults), "match.check.inclusion");
        Assert.Throws<ArgumentException>(() => new PlanInclusion(stated.Policy, [], stated.Prices, 0, MatchStatus.Optimal));
        Assert.Throws<ArgumentException>(() => new PlanInclusion(stated.Policy, stated.Rules, [new ReservePrice(1, 0)], 0, MatchStatus.Optimal));
        Assert.Throws<ArgumentException>(() => new PlanInclusion(stated.Policy, stated.Rules, [new(0, 1, "o1"), new(0, 2, "o1")], 0, MatchStatus.Optimal));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanInclusion(stated.Policy, stated.Rules, [], -1, MatchStatus.Optimal));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanInclusion(stated.Policy, stated.Rules, [], 0, (MatchStatus)9));
    }

    [Fact]
    public void Match_WithAPolicy_TellsProgressThatNeverFallsAndEndsWithAll()
    {
        IncludedInstance instance = IncludedInstance.Random(new Dice(26), 8, 8, 2);
        List<WorkProgress> told = [];

        Matcher.Match(
            instance.Registry, instance.Plain.Policy, instance.Policy, progress: new Told(told), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(told.Select(step => step.Done).Order(), told.Select(step => step.Done));
        Assert.Equal(told[^1].Total, told[^1].Done);
    }

    private static int Number(string id) => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Told(List<WorkProgress> steps) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => steps.Add(value);
    }

    private static MatchPolicy ByTopic(bool divides) => new(
        [new(new TableCriterion((need, offer) => ((need[^1] * 7) + (offer[^1] * 3)) % 11 / 10m), 1)],
        divides ? [EligibilityRules.SameTopic()] : [new TableRule((need, offer) => need[0] == offer[0])]);

    private static (Registry Registry, InclusionPolicy Policy) Topics(Dice dice, int topics, int people)
    {
        Concept group = Sample.Topic("group");
        Need[] needs = [.. Enumerable.Range(0, people).Select(n => (char)('a' + (n % topics)) is var topic ? Sample.Need($"{topic}-n{n}", topic.ToString()) : null!)];
        Offer[] offers = [.. Enumerable.Range(0, people / 2).Select(n => (char)('a' + (n % topics)) is var topic ? Sample.Offer($"{topic}-o{n}", topic.ToString()) : null!)];
        Actor[] actors = [.. needs.Select(need => IncludedInstance.Declaring(Sample.Actor(need.By.ToString()), dice.Draw(0, 3) == 0 ? [group] : []))];
        decimal price = dice.Draw(0, 1) == 0 ? 100 : dice.Draw(1, 5) / 10m;
        return (Sample.Registry(needs, offers, actors), new InclusionPolicy(IncludedInstance.Day, [InclusionRule.ShareOfMatches(group, 0.4m, price: price)]));
    }
}
