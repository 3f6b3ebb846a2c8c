using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class MatcherTests
{
    private static readonly MatchOptions Small = new(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: 0);
    private static readonly MatchPolicy ByTopic = new([new(Criteria.Topic(), 1)], [EligibilityRules.SameTopic()]);

    [Fact, Trait("Runs", "once")]
    public void Match_On5000SmallInstances_EqualsBruteForceAndIsProved()
    {
        Dice dice = new(20261122);
        for (int n = 0; n < 5_000; n++)
        {
            Instance instance = Instance.Random(dice, 6, 6, 2);
            MatchPlan plan = Run.Match(instance);
            PlanCheck check = Run.Check(plan, instance);

            Assert.Equal(BruteForce.Best(instance), plan.Total);
            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(0, plan.Gap);
            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            Assert.Equal(plan.Total, check.UpperBound);
        }
    }

    [Fact]
    public void Match_OfBlocksAboveTheExactSize_IsBoundedAndSaysWhatItIs()
    {
        Dice dice = new(7);
        int approximate = 0;
        for (int n = 0; n < 150; n++)
        {
            Instance instance = Instance.Random(dice, 30, 30, 1);
            MatchPlan exact = Run.Match(instance);
            MatchPlan plan = Run.Match(instance, Small);
            PlanCheck check = Run.Check(plan, instance);

            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            Assert.True(plan.Total <= exact.Total && exact.Total <= plan.UpperBound);
            Assert.Equal(plan.Gap == 0 ? MatchStatus.Optimal : MatchStatus.Approximate, plan.Status);
            Assert.InRange(plan.RelativeGap, plan.Gap == 0 ? 0 : 0.000001m, 1);
            approximate += plan.Status == MatchStatus.Approximate ? 1 : 0;
        }

        Assert.InRange(approximate, 10, 150);
    }

    [Fact]
    public void Match_OfGreatBlocksWithManyRounds_BecomesOptimal()
    {
        Dice dice = new(8);
        MatchOptions rounds = new(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: 100);
        for (int n = 0; n < 60; n++)
        {
            Instance instance = Instance.Random(dice, 30, 30, 3);
            MatchPlan plan = Run.Match(instance, rounds);

            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(Run.Match(instance).Total, plan.Total);
        }
    }

    [Fact]
    public void Match_WithMoreRounds_NeverHasAWorseBound()
    {
        // A limit of steps may stop a later round whose prices prove little.
        Dice dice = new(11);
        for (int n = 0; n < 100; n++)
        {
            Instance instance = Instance.Random(dice, 30, 30, 3);
            decimal[] bounds =
            [
                .. Enumerable.Range(0, 6).Select(rounds => Run.Match(
                    instance,
                    new MatchOptions(exactBlockSize: 5, candidatesPerSide: 1, pricingRounds: rounds, maxPivots: 10 + (2 * n))).UpperBound),
            ];

            Assert.Equal(bounds.OrderDescending(), bounds);
        }
    }

    [Fact]
    public void Match_WithAnyNumberOfThreads_GivesTheSamePlan()
    {
        Dice dice = new(21);
        for (int n = 0; n < 20; n++)
        {
            Instance instance = Instance.Random(dice, 60, 60, 3);
            string[] plans =
            [
                .. new[] { 1, 2, 7 }.Select(threads => MatchingJson.Write(Run.Match(
                    instance, new MatchOptions(exactBlockSize: 5, candidatesPerSide: 2, pricingRounds: 3, threads: threads)))),
            ];

            Assert.Single(plans.Distinct());
        }
    }

    [Fact]
    public void Match_WithTheInputInAnotherOrder_GivesTheSamePlan()
    {
        Dice dice = new(9);
        for (int n = 0; n < 200; n++)
        {
            Instance instance = Instance.Random(dice, 12, 12, 3);
            Registry shuffled = new RegistryBuilder()
                .Add(instance.Registry.Actors.OrderBy(_ => dice.Draw(0, 999)))
                .Add(instance.Registry.Needs.OrderBy(_ => dice.Draw(0, 999)))
                .Add(instance.Registry.Offers.OrderBy(_ => dice.Draw(0, 999)))
                .Add(instance.Registry.Profiles.OrderBy(_ => dice.Draw(0, 999)))
                .Build();
            MatchOptions options = n % 2 == 0 ? Small : new MatchOptions();

            Assert.Equal(
                MatchingJson.Write(Run.Match(instance, options)),
                MatchingJson.Write(Run.Match(shuffled, instance.Policy, options)));
        }
    }

    [Fact]
    public void Match_WithoutNeedsOrOffers_IsAnEmptyOptimalPlan()
    {
        MatchPlan plan = Run.Match(Sample.Registry([], []), ByTopic);

        Assert.Equal(MatchStatus.Optimal, plan.Status);
        Assert.Empty(plan.Matches);
        Assert.Empty(plan.Unmet);
        Assert.Empty(plan.Unused);
        Assert.Equal(0, plan.Total);
        Assert.Equal(0, plan.RelativeGap);
    }

    [Fact]
    public void Match_OfTenThousandEqualScores_ServesEverybody()
    {
        Registry registry = Sample.Registry(
            Enumerable.Range(0, 100).Select(i => Sample.Need(Instance.Name('n', i))),
            Enumerable.Range(0, 100).Select(j => Sample.Offer(Instance.Name('o', j))));

        MatchPlan plan = Run.Match(registry, ByTopic);

        Assert.Equal(100, plan.Total);
        Assert.Empty(plan.Unmet);
        Assert.Empty(plan.Unused);
        Assert.Equal(plan.Total, Run.Match(registry, ByTopic, new MatchOptions(exactBlockSize: 10, candidatesPerSide: 3)).Total);
    }

    [Fact]
    public void Match_ByTopic_DividesIntoBlocksAndJoinsThemThroughAnOfferOfSeveralTopics()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1", "a"), Sample.Need("n2", "b"), Sample.Need("n3", "c"), Sample.Need("n4", "d")],
            [Sample.Offer("o1", "a b"), Sample.Offer("o2", "b"), Sample.Offer("o3", "c")]);

        MatchPlan plan = Run.Match(registry, ByTopic);

        Assert.Equal(["n1", "n3", "n4"], plan.Blocks.Select(block => block.FirstNeed.ToString()));
        Assert.Equal((2, 2, 2), (plan.Blocks[0].Needs, plan.Blocks[0].Offers, plan.Blocks[0].Matches));
        Assert.Equal(0, plan.Blocks[2].Offers);
        Assert.Equal(["n1 o1", "n2 o2", "n3 o3"], plan.Matches.Select(match => $"{match.Need} {match.Offer}"));
        Assert.True(Run.Check(plan, registry, ByTopic).IsValid);
    }

    [Fact]
    public void Match_OfAnActorWithItself_IsNeverMade()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1", by: "a"), Sample.Need("n2", by: "b")],
            [Sample.Offer("o1", by: "a"), Sample.Offer("o2", by: "b")]);

        MatchPlan plan = Run.Match(registry, new MatchPolicy([new(Criteria.Topic(), 1)]));

        Assert.Equal(["n1 o2", "n2 o1"], plan.Matches.Select(match => $"{match.Need} {match.Offer}"));
    }

    [Fact]
    public void Match_OfAPairThatScoresZero_IsNeverMade()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 0), 1)]);
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]);

        MatchPlan plan = Run.Match(registry, policy);

        Assert.Empty(plan.Matches);
        Assert.Equal(UnmetReason.BelowThreshold, Assert.Single(plan.Unmet).Reason);
        Assert.Equal(1, Assert.Single(plan.Unused).Left);
    }

    [Fact]
    public void Match_OfABlockAboveTheLimitOfPairs_IsSkippedAndBounded()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1", quantity: 2), Sample.Need("n2")], [Sample.Offer("o1", capacity: 5), Sample.Offer("o2")]);

        MatchPlan plan = Run.Match(registry, ByTopic, new MatchOptions(maxPairs: 3));

        Assert.Equal(MatchStatus.LimitReached, plan.Status);
        Assert.Equal((0, 3), (plan.Total, plan.UpperBound));
        Assert.Equal(1, plan.RelativeGap);
        Assert.All(plan.Unmet, need => Assert.Equal(UnmetReason.LimitReached, need.Reason));
        Assert.True(Run.Check(plan, registry, ByTopic).IsValid);
        Expect.Explained(plan.Explain(), "match.plan.limit-reached");
        Expect.Explained(plan.Explain(plan.Unmet[0]), "match.unmet.limit-reached");
    }

    [Fact]
    public void Match_StoppedByTheLimitOfSteps_IsStillAPlanWithABound()
    {
        Dice dice = new(4);
        for (int n = 0; n < 40; n++)
        {
            Instance instance = Instance.Random(dice, 12, 12, 2);
            MatchPlan plan = Run.Match(instance, new MatchOptions(maxPivots: dice.Draw(1, 6)));

            Assert.True(Run.Check(plan, instance).IsValid);
            Assert.InRange(Run.Match(instance).Total, plan.Total, plan.UpperBound);
        }
    }

    [Fact]
    public void Match_WithProgress_TellsEachBlockAndEndsAtTheTotal()
    {
        List<WorkProgress> told = [];
        Registry registry = Sample.Registry(
            [Sample.Need("n1", "a"), Sample.Need("n2", "b")], [Sample.Offer("o1", "a"), Sample.Offer("o2", "b")]);

        Matcher.Match(registry, ByTopic, null, new Listener(told.Add), TestContext.Current.CancellationToken);

        Assert.Equal([0, 1, 2], told.Select(step => step.Done));
        Assert.All(told, step => Assert.Equal(("match.plan", 2), (step.Stage, step.Total)));
    }

    [Fact]
    public void Match_WithProgress_TellsAlsoWithinAGreatBlock()
    {
        List<WorkProgress> told = [];
        Registry registry = Sample.Registry(
            Enumerable.Range(0, 200).Select(i => Sample.Need(Instance.Name('n', i))),
            Enumerable.Range(0, 150).Select(j => Sample.Offer(Instance.Name('o', j))));

        Matcher.Match(registry, ByTopic, Small, new Listener(told.Add), TestContext.Current.CancellationToken);

        Assert.InRange(told.Count, 5, 100);
        Assert.Equal(told.Select(step => step.Done).Order(), told.Select(step => step.Done));
        Assert.Equal(new WorkProgress("match.plan", 30_000, 30_000), told[^1]);
        Assert.All(told.SkipLast(1), step => Assert.InRange(step.Done, 0, 29_999));
    }

    [Fact]
    public void Match_WithACancelledToken_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            Matcher.Match(Sample.Registry([], []), ByTopic, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Match_WhenOnlyUnrelatedAttributesChange_GivesTheSameScores()
    {
        Need[] needs = [Sample.Need("n1", by: "a", quantity: 2), Sample.Need("n2", by: "b")];
        Offer[] offers = [Sample.Offer("o1", by: "c"), Sample.Offer("o2", by: "d", capacity: 2)];
        MatchPolicy policy = new(
        [
            new(Criteria.Topic(), 1), new(Criteria.Languages(), 2), new(Criteria.TerritoryNear(), 3), new(Criteria.Urgency(), 1),
            new(Criteria.MembershipType(), 1), new(Criteria.Structure(), 1),
        ]);
        Actor[] plain = [.. "abcd".Select(c => Sample.Actor(c.ToString(), "EC", "Azuay", "es"))];
        Actor[] other = [.. plain.Select(actor => new Actor(
            actor.Id,
            ActorKind.Collective,
            Sample.Words("Another name"),
            [new Identifier("tax", "1234")],
            actor.Place,
            "another legal form",
            website: new Uri("https://example.org/"),
            languages: actor.Languages,
            description: Sample.Words("self-declared group, nationality, fame")))];

        Assert.Equal(
            MatchingJson.Write(Run.Match(Sample.Registry(needs, offers, plain), policy)),
            MatchingJson.Write(Run.Match(Sample.Registry(needs, offers, other), policy)));
    }

    [Fact]
    public void Match_WithACriterionOutsideItsRange_NamesTheCriterion()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 1.5m), 1)]);
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]);

        Assert.Contains("table", Assert.Throws<InvalidOperationException>(() => Run.Match(registry, policy)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_OutsideTheirRanges_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(exactBlockSize: 5_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(candidatesPerSide: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(pricingRounds: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(maxPairs: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(maxPairs: 100_000_000_001));
        Assert.Equal(100_000_000_000, new MatchOptions(maxPairs: 100_000_000_000).MaxPairs);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(threads: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(threads: 1_025));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions(maxPivots: 0));
    }

    private sealed class Listener(Action<WorkProgress> listen) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => listen(value);
    }
}
