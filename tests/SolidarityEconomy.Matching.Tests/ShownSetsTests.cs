using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

public class ShownSetsTests
{
    [Fact]
    public void TryAdd_OfSetsInOneAnother_ShowsOneAloneWhereTheRestIsFew()
    {
        ShownSets sets = Of(100, least: 5);

        Assert.True(sets.TryAdd(Set(100, 0, 40)));
        Assert.False(sets.TryAdd(Set(100, 0, 42)));
        Assert.False(sets.TryAdd(Set(100, 42, 100)));
        Assert.True(sets.TryAdd(Set(100, 0, 45)));
        Assert.False(sets.TryAdd(Set(100, 0, 97)));
        Assert.False(sets.TryAdd(Set(100, 0, 3)));
        Assert.True(sets.TryAdd(Set(100, 0, 100), new bool[100]));
    }

    [Fact]
    public void TryAdd_OfSetsThatShareFew_ShowsThemUnlessASumTellsWhatTheyShare()
    {
        // Women are 0 to 39, refugees 37 to 69: three are both. Who is either, or only one of both, tells of the three.
        ShownSets sets = Of(100, least: 5);

        Assert.True(sets.TryAdd(Set(100, 0, 40)));
        Assert.True(sets.TryAdd(Set(100, 37, 70)));
        Assert.False(sets.May(Set(100, 0, 70)));
        Assert.False(sets.May([.. Enumerable.Range(0, 100).Select(p => p is < 37 or (>= 40 and < 70))]));
        Assert.True(sets.May(Set(100, 0, 60)));
    }

    [Fact]
    public void TryAdd_BesideOpenSetsOfFew_MindsOnlyWhatIsNew()
    {
        ShownSets sets = Of(50, least: 5);
        sets.Open([.. Enumerable.Range(0, 50).Select(p => p / 48)]);

        Assert.True(sets.TryAdd(Set(50, 0, 20)));
        Assert.True(sets.TryAdd([.. Enumerable.Range(0, 50).Select(p => p is < 10 or >= 48)]));
        Assert.False(sets.TryAdd(Set(50, 18, 50)));
    }

    [Fact]
    public void TryAdd_OfPeopleWhoAreInNoOpenSet_CountsThemAsFew()
    {
        ShownSets sets = new(20, 3);
        sets.Open([.. Enumerable.Range(0, 20).Select(p => p < 18 ? 0 : -1)]);

        Assert.True(sets.May(Set(20, 0, 9)));
        Assert.False(sets.May(Set(20, 18, 20)));
        Assert.False(sets.May(Set(20, 0, 20)));
    }

    [Fact]
    public void TryAdd_OfRandomSets_LetsNoCombinationTellOfFew()
    {
        Dice dice = new(20261123);
        int shown = 0;
        for (int n = 0; n < 400; n++)
        {
            int people = dice.Draw(5, 20);
            ShownSets sets = Of(people, least: 3);
            List<bool[]> kept = [Set(people, 0, people)];
            for (int k = 0; k < 4; k++)
            {
                bool[] set = Near(dice, kept[dice.Draw(0, kept.Count - 1)]);
                if (sets.TryAdd(set))
                {
                    kept.Add(set);
                }
            }

            shown += kept.Count - 1;
            AssertTellsOfEnough(kept, least: 3);
        }

        Assert.InRange(shown, 200, 1_200);
    }

    [Fact, Trait("Runs", "once")]
    public void ReportInclusion_OfOverlappingGroupsAndPlaces_LetsNoDifferenceTellOfFew()
    {
        Dice dice = new(31);
        int rules = 0;
        int groups = 0;
        for (int n = 0; n < 60; n++)
        {
            (Registry registry, InclusionPolicy policy, Dictionary<Id<Actor>, Concept[]> own) = Overlapping(dice);
            MatchPolicy scores = new([new(new TableCriterion((need, offer) => ((need[^1] * 7) + (offer[^1] * 5)) % 11 / 11m), 1)]);
            MatchPlan plan = Run.Match(registry, scores, policy);
            InclusionReport report = plan.ReportInclusion(registry, scores, cancellationToken: TestContext.Current.CancellationToken);
            Id<Actor>[] people = [.. registry.Needs.Select(need => need.By).Distinct()];

            Concept[] shown = [.. report.Groups.Where(group => group.Members is not null).Select(group => Find(policy, group.Group))];
            AssertTellsOfEnough([All(), .. shown.Select(group => Who(by => own[by].Contains(group)))], policy.LeastShown);
            foreach (Concept group in shown)
            {
                List<bool[]> places = [All()];
                if (report.Groups.Single(one => one.Group == group.Notation).Served is not null)
                {
                    places.Add(Who(by => plan.Matches.Any(match => registry.Find(match.Need).By == by)));
                    places.Add(Who(by => plan.Unmet.Any(need => registry.Find(need.Need).By == by)));
                }

                for (int k = 0; k < policy.Rules.Length; k++)
                {
                    InclusionRule rule = policy.Rules[k];
                    if (rule.Group.Equals(group) && report.Rules[k].Filled is not null)
                    {
                        rules++;
                        places.Add(Who(by => plan.Matches.Any(match =>
                            registry.Find(match.Need).By == by && (!rule.IsReserve || rule.Offers.IsEmpty || rule.Offers.Contains(match.Offer)))));
                    }
                }

                AssertTellsOfEnough(places, policy.LeastShown);
            }

            groups += shown.Length;

            bool[] All() => Who(_ => true);

            bool[] Who(Func<Id<Actor>, bool> isIn) => Array.ConvertAll(people, by => isIn(by));
        }

        Assert.InRange(groups, 40, 180);
        Assert.InRange(rules, 20, 240);
    }

    [Fact, Trait("Runs", "once")]
    public void Evaluate_OfOverlappingGroups_LetsNoDifferenceTellOfFew()
    {
        Dice dice = new(32);
        int groups = 0;
        for (int n = 0; n < 60; n++)
        {
            (Registry registry, InclusionPolicy policy, Dictionary<Id<Actor>, Concept[]> own) = Overlapping(dice, Purpose.Statistics);
            MatchPolicy scores = new([new(new TableCriterion((_, _) => 1), 1)]);
            Concept[] asked = [.. policy.Rules.Select(rule => rule.Group).Distinct()];
            PlanEvaluation evaluation = Run.Match(registry, scores)
                .Evaluate(registry, scores, new EvaluationTerms(IncludedInstance.Day, asked, 3), cancellationToken: TestContext.Current.CancellationToken);
            Actor[] people = [.. registry.Needs.Select(need => registry.Find(need.By)).DistinctBy(actor => actor.Id)];

            Concept[] shown = [.. asked.Where(group => evaluation.Needs.ByGroup.Rows.Any(row => row.Key == group.ToString()))];
            Assert.Equal(asked.Length, shown.Length + evaluation.Needs.ByGroup.Hidden);
            AssertTellsOfEnough(
                [
                    Array.ConvertAll(people, _ => true),
                    .. people.Select(actor => actor.Place?.Country).Distinct().Select(land => Array.ConvertAll(people, actor => Equals(actor.Place?.Country, land))),
                    .. shown.Select(group => Array.ConvertAll(people, actor => own[actor.Id].Contains(group))),
                ],
                3,
                open: 1 + people.Select(actor => actor.Place?.Country).Distinct().Count());
            groups += shown.Length;
        }

        Assert.InRange(groups, 40, 180);
    }

    /// <summary>Up to 24 people of two countries and of groups that nearly lie in one another, and rules at overlapping offers.</summary>
    private static (Registry, InclusionPolicy, Dictionary<Id<Actor>, Concept[]>) Overlapping(Dice dice, Purpose purpose = Purpose.Inclusion)
    {
        Concept[] groups = [.. "abc".Select(letter => new Concept("groups", letter.ToString(), Sample.Words("Group " + letter)))];
        int count = dice.Draw(8, 24);
        List<bool[]> members = [Set(count, 0, dice.Draw(0, count))];
        members.Add(Near(dice, members[0]));
        members.Add(Near(dice, members[dice.Draw(0, 1)]));
        Dictionary<Id<Actor>, Concept[]> own = Enumerable.Range(0, count)
            .ToDictionary(p => new Id<Actor>("of-" + Instance.Name('n', p)), p => groups.Where((_, g) => members[g][p]).ToArray());
        Offer[] offers = [.. Enumerable.Range(0, 4).Select(j => Sample.Offer(Instance.Name('o', j), capacity: dice.Draw(1, 6)))];
        Registry registry = Sample.Registry(
            Enumerable.Range(0, count).Select(p => Sample.Need(Instance.Name('n', p), quantity: dice.Draw(1, 2))),
            offers,
            own.Select(entry => Sample.Actor(entry.Key.ToString(), dice.Draw(0, 1) == 0 ? "EC" : "CO") with
            {
                Personal = new PersonalFile([])
                {
                    Declarations = [.. entry.Value.Select(group => new Declaration(DeclarationKind.Group, group, IncludedInstance.Yes(purpose)))],
                },
            }));
        InclusionPolicy policy = new(
            IncludedInstance.Day,
            Enumerable.Range(0, 5).Select(_ => dice.Draw(0, 3) == 0
                ? InclusionRule.ShareOfMatches(groups[dice.Draw(0, 2)], 0.5m)
                : InclusionRule.ReservePlaces(groups[dice.Draw(0, 2)], dice.Draw(1, 3), offers.Select(offer => offer.Id).Where(_ => dice.Draw(0, 2) > 0))),
            leastShown: 3);
        return (registry, policy, own);
    }

    /// <summary>Tries every combination of the sets with weights from -2 to 2: none is about one or two people alone, unless it is one of the open ones.</summary>
    private static void AssertTellsOfEnough(List<bool[]> sets, int least, int open = 1)
    {
        int[] weights = new int[sets.Count];
        Array.Fill(weights, -2);
        do
        {
            int told = Enumerable.Range(0, sets[0].Length).Count(p => sets.Select((set, k) => set[p] ? weights[k] : 0).Sum() != 0);
            bool isNew = weights.Skip(open).Any(weight => weight != 0);
            Assert.False(isNew && told > 0 && told < least, $"The weights {string.Join(' ', weights)} tell of {told}.");
        }
        while (Next());

        bool Next()
        {
            for (int k = 0; k < weights.Length; k++)
            {
                if (++weights[k] <= 2)
                {
                    return true;
                }

                weights[k] = -2;
            }

            return false;
        }
    }

    private static Concept Find(InclusionPolicy policy, string notation) => policy.Rules.First(rule => rule.Group.Notation == notation).Group;

    private static ShownSets Of(int people, int least)
    {
        ShownSets sets = new(people, least);
        sets.Open(new int[people]);
        return sets;
    }

    private static bool[] Set(int people, int from, int to) => [.. Enumerable.Range(0, people).Select(p => p >= from && p < to)];

    /// <summary>The same set but for a few, or another one altogether.</summary>
    private static bool[] Near(Dice dice, bool[] set)
    {
        int changes = dice.Draw(0, 3);
        bool isOther = dice.Draw(0, 2) == 0;
        return Array.ConvertAll(set, isIn => isOther ? dice.Draw(0, 1) == 0 : isIn ^ (dice.Draw(0, set.Length) < changes));
    }
}
