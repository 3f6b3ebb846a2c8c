using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class PairScanTests
{
    private static readonly Concept[] Skills = [.. SupportTopics.Taxonomy.Concepts.Take(30)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Visit_WithBounds_ShowsWhatLookingAtEveryPairShows(bool isTurned)
    {
        Dice dice = new(31);
        for (int n = 0; n < 60; n++)
        {
            (Population population, PairValues values) = Draw(dice, n % 2 == 0 ? SupportTopics.Taxonomy : null);
            Likeness needs = Likeness.Of(values, [.. Enumerable.Range(0, population.Needs.Length)], areNeeds: true);
            Likeness offers = Likeness.Of(values, [.. Enumerable.Range(0, population.Offers.Length)], areNeeds: false);
            Block block = new(needs.Members, offers.Members);
            int[] members = isTurned ? block.Offers : block.Needs;
            PairBounds bounds = new(values, isTurned ? needs : offers, rowsAsk: isTurned);
            PairScan plain = new(block, values, null, isTurned);
            PairScan scan = new(block, values, bounds, isTurned);

            for (int member = 0; member < members.Length; member++)
            {
                int floor = dice.Draw(0, 3) * 250_000;
                Assert.Equal(Seen(plain, member, floor).Order(), Seen(scan, member, floor).Order());
                Assert.Equal(Best(plain, member, 4), Best(scan, member, 4));
            }
        }
    }

    [Fact]
    public void Likeness_OfMembers_PutsThoseThatAreAlikeSideBySide()
    {
        Dice dice = new(32);
        (Population population, PairValues values) = Draw(dice, null);

        Likeness offers = Likeness.Of(values, [.. Enumerable.Range(0, population.Offers.Length)], areNeeds: false);

        Assert.Equal(Enumerable.Range(0, population.Offers.Length), offers.Members.Order());
        Assert.Equal(population.Offers.Length, offers.Starts[^1]);
        for (int group = 0; group + 1 < offers.Starts.Length; group++)
        {
            int[] members = offers.Members[offers.Starts[group]..offers.Starts[group + 1]];
            Assert.Equal(members.Order(), members);
            Assert.All(offers.Criteria, c => Assert.Single(members.Select(member => values.Scores[c].Offers.Of[member]).Distinct()));
            Assert.All(offers.Rules, r => Assert.Single(members.Select(member => values.Rules[r].Offers.Of[member]).Distinct()));
        }
    }

    private static List<(int Other, int Value)> Seen(PairScan scan, int member, int floor)
    {
        Collector all = new(floor);
        scan.Visit(member, scan.PlaceOf(member), all, TestContext.Current.CancellationToken);
        return all.Seen;
    }

    private static int[] Best(PairScan scan, int member, int count)
    {
        TopList best = new();
        scan.FindBest(member, best, count, TestContext.Current.CancellationToken);
        return best.Positions.ToArray();
    }

    private static (Population Population, PairValues Values) Draw(Dice dice, Taxonomy? taxonomy)
    {
        List<SkillWish> wishes = [];
        Need[] needs = [.. Enumerable.Range(0, dice.Draw(1, 15)).Select(i => Sample.Need(Instance.Name('n', i)) with { Topic = dice.Draw(0, 3) == 0 ? null : Some(dice) })];
        foreach (Need need in needs.Where(_ => dice.Draw(0, 3) > 0))
        {
            wishes.AddRange(Distinct(dice, 4).Select(skill =>
                new SkillWish(need.Id, skill) { LeastLevel = Level(dice), LeastYears = dice.Draw(0, 1) == 0 ? null : dice.Draw(0, 9) }));
        }

        Offer[] offers = [.. Enumerable.Range(0, dice.Draw(1, 40)).Select(j => Sample.Offer(Instance.Name('o', j)))];
        Registry plain = Sample.Registry(needs, offers);
        Registry registry = new RegistryBuilder()
            .Add(plain.Actors).Add(plain.Needs).Add(plain.Offers)
            .Add(offers.Where(_ => dice.Draw(0, 5) > 0).Select(offer => new Profile(offer.By)
            {
                Skills =
                [
                    .. Distinct(dice, dice.Draw(0, 6)).Select(skill =>
                        new SkillClaim(skill) { Level = Level(dice), Years = dice.Draw(0, 2) == 0 ? null : dice.Draw(0, 100) }),
                ],
            }))
            .Build();
        Population population = new(registry);
        WeightedCriterion[] criteria =
        [
            new(Criteria.Skills(taxonomy, wishes), dice.Draw(1, 5), dice.Draw(0, 2) == 0 ? null : 0.5m), new(Criteria.Languages(), dice.Draw(0, 2)), new(Criteria.Topic(), 1, null),
            new(Criteria.Urgency(), 1), new(Criteria.Values(), dice.Draw(0, 1)),
        ];
        PairScores scores = new(population, [.. criteria]);
        CompiledRules rules = new(population, [EligibilityRules.CommonLanguage()]);
        return (population, new PairValues(rules, scores, null, leastPoints: dice.Draw(0, 1) == 0 ? 1 : 400_000));
    }

    private static Concept Some(Dice dice) => Skills[dice.Draw(0, Skills.Length - 1)];

    private static SkillLevel? Level(Dice dice) => dice.Draw(0, 4) is > 0 and var level ? (SkillLevel)(level - 1) : null;

    private static IEnumerable<Concept> Distinct(Dice dice, int most) =>
        Enumerable.Range(0, dice.Draw(Math.Min(most, 1), most)).Select(_ => Some(dice)).Distinct();

    private sealed class Collector(int floor) : IPairVisitor
    {
        public List<(int Other, int Value)> Seen { get; } = [];

        public int Floor => floor;

        public bool TakesBounds => false;

        public int Above(int other) => floor + (other % 3);

        public void Visit(int other, int value) => Seen.Add((other, value));
    }
}
