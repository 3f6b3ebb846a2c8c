using System.Numerics;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class PartnershipTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Between_TwoOrganisations_TellsWhatEachCouldGive()
    {
        CandidatePair pair = CandidatePair.Between(Who("coop", "cook sell law"), Who("town", "land law"));
        CandidatePair needed = CandidatePair.Between(Who("coop", "cook sell law"), Who("town", "land law"), ["cook", "law"]);

        Assert.Equal(["law"], pair.Shared);
        Assert.Equal(["cook", "sell"], pair.OnlyFirst);
        Assert.Equal(["land"], pair.OnlySecond);
        Assert.Equal((new Ratio(1, 4), new Ratio(1, 2)), (pair.Likeness, pair.Synergy));
        Assert.Equal((new Ratio(1, 2), Ratio.Zero), (needed.Likeness, needed.Synergy));
        Assert.Equal(Ratio.Zero, CandidatePair.Between(Who("a", ""), Who("b", "")).Likeness);
        Explanation explanation = pair.Explain();
        Assert.Equal(
            "La cooperativa y town: semejanza 25\u00a0%, sinergia 50\u00a0%.",
            pair.Explain(new Dictionary<string, Text> { ["coop"] = new("The co-op", "La cooperativa", "A cooperativa") }).Message.In(LanguageTag.Spanish));
        Assert.Equal("coop and town: 25% alike, 50% synergy.", Expect.Explained(explanation, "team.pair").Message.In(LanguageTag.English));
        Expect.Explained(explanation, "team.pair.shared");
        Assert.Equal("coop could give town: cook and sell.", Expect.Explained(explanation, "team.pair.gives").ToString());
    }

    [Fact]
    public void FindSynergies_OfSeveral_ListsTheGreatestFirst()
    {
        TeamCandidate[] all = [Who("d", "a b"), Who("c", "c d"), Who("b", "a c"), Who("a", "a")];

        CandidatePair[] pairs = [.. CandidatePair.FindSynergies(all, 10, cancellationToken: Token)];

        Assert.Equal(["c d 1/1", "a c 2/3", "b c 2/3", "b d 2/3"], pairs.Select(pair => $"{pair.First} {pair.Second} {pair.Synergy}"));
        Assert.Equal("c d", $"{pairs[0].First} {pairs[0].Second}");
        Assert.Equal(pairs.Select(pair => pair.Synergy).OrderDescending(), pairs.Select(pair => pair.Synergy));
        Assert.Single(CandidatePair.FindSynergies(all.Reverse(), 1, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => CandidatePair.FindSynergies(all, 0, cancellationToken: Token));
    }

    [Fact]
    public void Counterparts_OfRandomPosts_AreAlikeInAllAsFarAsCanBe()
    {
        Dice dice = new(371);
        for (int n = 0; n < 1_000; n++)
        {
            TeamCandidate[] ours = Posts(dice, "o");
            TeamCandidate[] theirs = Posts(dice, "t");

            CounterpartPlan plan = CounterpartPlan.Make(ours, theirs.Reverse(), Token);

            long total = plan.Pairs.Sum(pair => Millionths(pair));
            Assert.Equal(Best(ours, theirs), total);
            Assert.All(plan.Pairs, pair => Assert.NotEmpty(pair.Shared));
            Assert.Equal(ours.Length, plan.Pairs.Length + plan.Alone.Length);
            Assert.Equal(theirs.Length, plan.Pairs.Length + plan.OtherAlone.Length);
        }
    }

    [Fact]
    public void Counterparts_OfTwoGovernments_MirrorEachOther()
    {
        CounterpartPlan plan = CounterpartPlan.Make(
            [Who("cl:migration", "migration borders") with { Kind = "national" }, Who("cl:town", "migration") with { Kind = "local" }, Who("cl:sport", "sport")],
            [Who("pe:migration", "migration") with { Kind = "national" }, Who("pe:province", "borders") with { Kind = "regional" }],
            Token);

        CandidatePair pair = Assert.Single(plan.Pairs);
        Assert.Equal(("cl:migration", "pe:migration"), (pair.First, pair.Second));
        Assert.Equal(["cl:sport", "cl:town"], plan.Alone);
        Assert.Equal(["pe:province"], plan.OtherAlone);
        Expect.Explained(plan.Explain(), "team.counterparts");
        Expect.Explained(plan.Explain(), "team.counterparts.none");
        Assert.Empty(CounterpartPlan.Make([], [], Token).Pairs);
        Assert.Throws<ArgumentException>(() => CounterpartPlan.Make([Who("a", "x"), Who("a", "y")], [], Token));
    }

    [Fact]
    public void Tasks_OfSomebodyBestAtEverything_GoByComparativeAdvantage()
    {
        // Ana does more of both, but twice as much of the letters and only a little more of the meals.
        TaskPlan plan = TaskPlan.Make(
            [new("ana", "letters", 10), new("ana", "meals", 110), new("beto", "letters", 5), new("beto", "meals", 100)], cancellationToken: Token);

        Assert.Equal(["letters ana", "meals beto"], plan.Places.Select(place => $"{place.Given.Task} {place.Given.Actor}"));
        Assert.Equal([true, false], plan.Places.Select(place => place.IsAbsolutelyBest));
        Expect.Explained(plan.Explain(), "team.tasks");
        Expect.Explained(plan.Explain(), "team.tasks.best");
        Assert.Contains(
            "comidas: Beto, 100. ana haría 110, y rinde más en letters.",
            plan.Explain(new Dictionary<string, Text> { ["beto"] = new("Beto", "Beto", "Beto"), ["meals"] = new("meals", "comidas", "refeições") })
                .Because.Select(line => line.Message.In(LanguageTag.Spanish)));
        Assert.Equal(
            "meals: beto, 100. ana would do 110, and is of more use at letters.",
            Expect.Explained(plan.Explain(), "team.tasks.relative").ToString());
    }

    [Fact]
    public void Tasks_OfRandomAbilities_HaveTheGreatestProduct()
    {
        Dice dice = new(412);
        for (int n = 0; n < 2_000; n++)
        {
            int tasksEach = dice.Draw(1, 2);
            TaskAbility[] abilities =
            [
                .. from actor in Enumerable.Range(0, dice.Draw(1, 4))
                   from task in Enumerable.Range(0, 4)
                   where dice.Draw(0, 3) > 0
                   select new TaskAbility($"a{actor}", $"t{task}", dice.Draw(1, 999) / 100m),
            ];

            TaskPlan plan = TaskPlan.Make(abilities.Reverse(), tasksEach, Token);

            (int count, BigInteger product) = Best(abilities, tasksEach, 0, []);
            Assert.Equal(count, plan.Places.Length);
            Assert.Equal(product, plan.Places.Aggregate(BigInteger.One, (all, place) => all * (int)(place.Given.Output * 100)));
            Assert.All(plan.Places.CountBy(place => place.Given.Actor), actor => Assert.True(actor.Value <= tasksEach));
        }
    }

    [Fact]
    public void Tasks_ForWhichNobodyIsLeft_AreSaid()
    {
        TaskPlan plan = TaskPlan.Make([new("ana", "letters", 1), new("ana", "meals", 3), new("beto", "meals", 3)], cancellationToken: Token);
        TaskPlan one = TaskPlan.Make([new("ana", "letters", 1), new("ana", "meals", 0.001m)], cancellationToken: Token);

        Assert.Equal(2, plan.Places.Length);
        Assert.Equal(["meals"], one.LeftOut);
        Expect.Explained(one.Explain(), "team.tasks.left");
        Assert.Empty(TaskPlan.Make([], cancellationToken: Token).Places);
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new("ana", "letters", 0)], cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new("ana", "letters", 1), new("ana", "letters", 2)], cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new(" ", "letters", 1)], cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => TaskPlan.Make([], 0, Token));
    }

    [Fact]
    public void LocalImpact_OfResources_SaysWhatSurelyAndWhatMayReachLocalActors()
    {
        TeamCandidate[] actors = [new("coop", Territories: ["cl", "andes"]), new("ngo", Territories: ["be"]), new("new")];

        LocalImpact impact = LocalImpact.Of([("coop", 30), ("coop", 20), ("ngo", 40), ("new", 5), ("else", 5)], actors, "cl", "pe");

        Assert.Equal((50m, 40m, 10m), (impact.Local, impact.Elsewhere, impact.Unknown));
        Assert.Equal((new Ratio(1, 2), new Ratio(3, 5)), (impact.LeastShare, impact.GreatestShare));
        Expect.Explained(impact.Explain(), "team.local.share");
        Expect.Explained(LocalImpact.Of([], actors, "cl").Explain(), "team.local.none");
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalImpact.Of([("coop", -1)], actors, "cl"));
        Assert.Throws<ArgumentException>(() => LocalImpact.Of([(" ", 1)], actors, "cl"));
    }

    private static TeamCandidate Who(string name, string capabilities) =>
        new(name, Capabilities: [.. capabilities.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Capability(word))]);

    private static TeamCandidate[] Posts(Dice dice, string side) =>
    [
        .. Enumerable.Range(0, dice.Draw(0, 4)).Select(i => Who(
            $"{side}{i}", string.Join(' ', "abcde".Where(_ => dice.Draw(0, 2) == 0))) with { Kind = dice.Draw(0, 2) switch { 0 => null, 1 => "k", _ => "l" } }),
    ];

    private static long Millionths(CandidatePair pair) => (long)(pair.Likeness.Numerator * 1_000_000 / pair.Likeness.Denominator);

    private static long Best(ReadOnlySpan<TeamCandidate> ours, TeamCandidate[] theirs)
    {
        if (ours.IsEmpty)
        {
            return 0;
        }

        TeamCandidate first = ours[0];
        long best = Best(ours[1..], theirs);
        foreach (TeamCandidate other in theirs)
        {
            if (first.Kind is null || other.Kind is null || first.Kind == other.Kind)
            {
                best = Math.Max(best, Millionths(CandidatePair.Between(first, other)) + Best(ours[1..], [.. theirs.Where(one => one != other)]));
            }
        }

        return best;
    }

    private static (int Count, BigInteger Product) Best(TaskAbility[] abilities, int tasksEach, int task, Dictionary<string, int> loads)
    {
        if (task == 4)
        {
            return (0, 1);
        }

        (int Count, BigInteger Product) best = Best(abilities, tasksEach, task + 1, loads);
        foreach (TaskAbility ability in abilities.Where(one => one.Task == $"t{task}" && loads.GetValueOrDefault(one.Actor) < tasksEach))
        {
            loads[ability.Actor] = loads.GetValueOrDefault(ability.Actor) + 1;
            (int count, BigInteger product) = Best(abilities, tasksEach, task + 1, loads);
            loads[ability.Actor]--;
            (int Count, BigInteger Product) found = (count + 1, product * (int)(ability.Output * 100));
            best = found.CompareTo(best) > 0 ? found : best;
        }

        return best;
    }
}
