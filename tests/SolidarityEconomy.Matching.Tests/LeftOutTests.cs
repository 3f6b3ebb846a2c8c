using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

public class LeftOutTests
{
    [Fact]
    public void LeftOut_OfRandomPlans_FindsAllWhoCompeteForTooFew()
    {
        Dice dice = new(77);
        int shortages = 0;
        int more = 0;
        for (int round = 0; round < 2_000; round++)
        {
            Instance instance = Instance.Random(dice, 6, 5, 3);
            MatchPlan plan = Run.Match(instance);
            LeftOutReport report = plan.LeftOut(instance.Registry, instance.Policy, cancellationToken: TestContext.Current.CancellationToken);
            int[] wanted =
            [
                .. instance.Quantities.Select((quantity, i) =>
                    Math.Min(quantity, Enumerable.Range(0, instance.Capacities.Length).Count(j => instance.Worth(i, j) > 0))),
            ];
            decimal most = Most(Enumerable.Range(0, wanted.Length));

            Assert.True(report.IsComplete);
            Assert.Equal(most - plan.Matches.Length, report.MoreMatches);
            Assert.Equal(wanted.Sum() - most, report.Shortages.Sum(shortage => shortage.Missing));
            Assert.Equal(plan.Unmet.Select(need => need.Need), report.ByReason.SelectMany(group => group.Needs).Select(need => need.Need).Order());
            Id<Need>[] competing = [.. report.Shortages.SelectMany(shortage => shortage.Needs)];
            Assert.Equal(competing.Distinct().Count(), competing.Length);
            foreach (PlanShortage shortage in report.Shortages)
            {
                int[] needs = [.. shortage.Needs.Select(need => Number(need.ToString()))];
                Assert.Equal(needs.Sum(i => (long)wanted[i]), shortage.Wanted);
                Assert.Equal(Most(needs), shortage.Available);
                Assert.InRange(shortage.Missing, 1, shortage.Wanted);
            }

            shortages += report.Shortages.Length;
            more += report.MoreMatches > 0 ? 1 : 0;

            decimal Most(IEnumerable<int> needs)
            {
                int[] those = [.. needs];
                return BruteForce.Best(
                    [.. those.Select(i => instance.Quantities[i])], instance.Capacities, (i, j) => instance.Worth(those[i], j) > 0 ? 1 : 0);
            }
        }

        Assert.InRange(shortages, 300, 10_000);
        Assert.InRange(more, 1, 2_000);
    }

    [Fact]
    public void LeftOut_OfTwoTopics_NamesEachShortageForTheCoordinatorOnly()
    {
        Registry registry = Sample.Registry(
            [
                Sample.Need("a1", "a"), Sample.Need("a2", "a"), Sample.Need("a3", "a"), Sample.Need("b1", "b"), Sample.Need("b2", "b"),
                Sample.Need("c1", "c"),
            ],
            [Sample.Offer("oa", "a"), Sample.Offer("ob", "b"), Sample.Offer("od", "d")]);
        MatchPolicy policy = new([new(Criteria.Topic(), 1)], [EligibilityRules.SameTopic()]);
        MatchPlan plan = Run.Match(registry, policy);
        LeftOutReport report = plan.LeftOut(registry, policy, cancellationToken: TestContext.Current.CancellationToken);
        Explanation said = report.Explain();

        Assert.Equal([UnmetReason.NoOfferInTopic, UnmetReason.OffersFull], report.ByReason.Select(group => group.Reason));
        Assert.Equal("c1", Assert.Single(report.ByReason[0].WithoutAny).ToString());
        Assert.Equal(
            ["a1 a2 a3: oa, 2 of 3", "b1 b2: ob, 1 of 2"],
            report.Shortages.Select(one => $"{string.Join(' ', one.Needs)}: {string.Join(' ', one.Offers)}, {one.Missing} of {one.Wanted}"));
        foreach (string code in (string[])["match.left-out", "match.left-out.reason", "match.left-out.names", "match.left-out.shortage", "match.left-out.shortage-names"])
        {
            Expect.Explained(said, code);
        }

        Assert.Equal("4 necesidades esperan del todo o en parte, 4 de ellas sin ningún emparejamiento.", said.Message.In(LanguageTag.Spanish));
        Assert.DoesNotContain("Need ", said.For(Audience.Participant)!.In(LanguageTag.English), StringComparison.Ordinal);
    }

    [Fact]
    public void LeftOut_WhereTheTotalOutweighsTheNumber_SaysHowManyMoreCouldBe()
    {
        MatchPolicy policy = new([new(new TableCriterion((need, offer) => (need + offer) switch { "n1o1" => 0.9m, "n1o2" => 0.1m, "n2o1" => 0.2m, _ => 0 }), 1)]);
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2")]);
        MatchPlan plan = Run.Match(registry, policy);
        LeftOutReport report = plan.LeftOut(registry, policy, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((1L, 0), (report.MoreMatches, report.Shortages.Length));
        Expect.Explained(report.Explain(), "match.left-out.more-matches");
    }

    [Fact]
    public void LeftOut_OfABlockTooLarge_SaysThatItWasNotLookedAt()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 0.5m), 1)]);
        Registry registry = Sample.Registry(
            Enumerable.Range(0, 2_001).Select(i => Sample.Need(Instance.Name('n', i))), Enumerable.Range(0, 2_000).Select(j => Sample.Offer(Instance.Name('o', j))));
        MatchPlan plan = Run.Match(registry, policy, new MatchOptions(maxPairs: 1));
        LeftOutReport report = plan.LeftOut(registry, policy, cancellationToken: TestContext.Current.CancellationToken);

        Assert.False(report.IsComplete);
        Assert.Equal(UnmetReason.LimitReached, Assert.Single(report.ByReason).Reason);
        Assert.Empty(report.Shortages);
        Expect.Explained(report.Explain(), "match.left-out.not-looked-at");
    }

    private static int Number(string name) => int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture);
}
