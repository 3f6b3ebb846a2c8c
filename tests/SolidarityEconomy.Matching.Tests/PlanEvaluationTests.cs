using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

public class PlanEvaluationTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly MatchPolicy ByTable = Table((need, offer) => (need + offer) switch
    {
        "n1o1" => 0.7m,
        "n1o2" => 0.6m,
        "n2o1" => 0.8m,
        "n2o2" => 0.3m,
        "n3o1" or "n3o3" => 0.1m,
        _ => 0,
    });

    [Fact]
    public void Evaluate_OfRandomPlans_EqualsTheDefinitions()
    {
        Dice dice = new(31);
        int envious = 0;
        for (int round = 0; round < 2_000; round++)
        {
            Instance instance = Instance.Random(dice, 7, 7, 3);
            MatchPlan plan = Run.Match(instance);
            PlanEvaluation found = Evaluate(plan, instance.Registry, instance.Policy);
            int[][] own =
            [
                .. instance.Registry.Needs.Select((need, _) =>
                    plan.Matches.Where(match => match.Need == need.Id).Select(match => Number(match.Offer.ToString())).ToArray()),
            ];
            int[] open = [.. Enumerable.Range(0, own.Length).Where(i => TakesPart(instance.Registry, instance.Registry.Needs[i].By, instance.Registry.Needs[i].Status))];

            Assert.Equal((open.Length, open.Count(i => own[i].Length > 0)), (found.Needs.Count, found.Needs.Served));
            Assert.Equal((open.Sum(i => (long)instance.Quantities[i]), (long)plan.Matches.Length), (found.Needs.Asked, found.Needs.Given));
            Assert.Equal(plan.Unmet.Length, found.Needs.Count - found.Needs.Full);
            Assert.All(found.Unmet, count => Assert.Equal(plan.Unmet.Count(need => need.Reason == count.Reason), count.Needs));
            Assert.Equal(plan.Unused.Sum(offer => (long)offer.Left), found.Offers.Asked - found.Offers.Given);
            int[] ranks =
            [
                .. open.SelectMany(i => own[i].Select(j =>
                    1 + Enumerable.Range(0, instance.Capacities.Length)
                        .Count(k => instance.Capacities[k] > 0 && instance.Worth(i, k) > instance.Worth(i, j)))),
            ];
            Assert.Equal((ranks.Length, ranks.Count(rank => rank == 1)), (found.Ranks?.Count ?? 0, found.FirstRanks));
            Assert.Equal(ranks.Length == 0 ? null : (decimal)ranks.Max(), found.Ranks?.Greatest);
            Assert.Equal(plan.Matches.Length == 0 ? null : plan.Matches.Min(match => match.Score), found.Scores?.Least);
            bool[] envies = [.. open.Select(i => Wants(i, (_, _) => true))];
            bool[] justly = [.. open.Select(i => Wants(i, (j, value) => plan.Matches.Any(match =>
                Number(match.Offer.ToString()) == j && match.Score < value)))];
            Assert.Equal((envies.Count(yes => yes), justly.Count(yes => yes)), (found.Envious, found.JustlyEnvious));
            Assert.Equal(
                Gini([.. open.Select(i => Ratio.FromDecimal(own[i].Sum(j => instance.Worth(i, j))) / instance.Quantities[i])]), found.Gini);
            string json = MatchingJson.Write(found);
            Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<PlanEvaluation>(json)));
            envious += found.Envious;

            bool Wants(int i, Func<int, decimal, bool> suits) => Enumerable.Range(0, instance.Capacities.Length).Any(j =>
                !own[i].Contains(j)
                && instance.Worth(i, j) > (own[i].Length < instance.Quantities[i] ? 0 : own[i].Min(mine => instance.Worth(i, mine)))
                && plan.Matches.Any(match => Number(match.Offer.ToString()) == j)
                && suits(j, instance.Worth(i, j)));
        }

        Assert.InRange(envious, 300, 100_000);
    }

    [Fact]
    public void Evaluate_OfAPlan_SaysItsFiguresInWords()
    {
        Registry registry = Sample.Registry(
            [
                Sample.Need("n1", by: "ana") with { WaitingSince = Day.PlusDays(-10) },
                Sample.Need("n2", by: "eva", quantity: 2) with { WaitingSince = Day.PlusDays(-40) },
                Sample.Need("n3") with { WaitingSince = Day.PlusDays(-30) },
            ],
            [Sample.Offer("o1", by: "luz"), Sample.Offer("o2")],
            Sample.Actor("ana", "EC"),
            Sample.Actor("eva", "EC"),
            Sample.Actor("luz", "PE"));
        MatchPlan plan = Run.Match(registry, ByTable);
        PlanEvaluation found = plan.Evaluate(registry, ByTable, new EvaluationTerms(Day), cancellationToken: TestContext.Current.CancellationToken);
        Explanation said = found.Explain();

        // n1 has o2 (0.6), n2 has o1 (0.8); n1 would suit o1 with 0.7, n3 with 0.1.
        Assert.Equal("n1-o2 n2-o1", string.Join(' ', plan.Matches.Select(match => $"{match.Need}-{match.Offer}")));
        Assert.Equal((3, 2, 1, 4L, 2L), (found.Needs.Count, found.Needs.Served, found.Needs.Full, found.Needs.Asked, found.Needs.Given));
        Assert.Equal((2, 2, new Ratio(1, 2), Ratio.One), (found.Offers.Count, found.Offers.Full, found.Needs.Share, found.Offers.Share));
        Assert.Equal((UnmetReason.OffersFull, 2, 2L), (found.Unmet[0].Reason, found.Unmet[0].Needs, found.Unmet[0].Missing));
        Assert.Equal((0.6m, 0.7m, 0.8m), (found.Scores!.Least, found.Scores.Mean, found.Scores.Greatest));
        Assert.Equal((1m, 2m, 1), (found.Ranks!.Least, found.Ranks.Greatest, found.FirstRanks));
        Assert.Equal((3, 0), (found.Envious, found.JustlyEnvious));
        Assert.Equal((10m, 40m, 30m), (found.WaitedOfMet!.Least, found.WaitedOfMet.Greatest, found.WaitedOfLeftOut!.Median));

        // What each gets by what it asks for: 0.6, 0.8 / 2, 0. Differences 0.2, 0.6, 0.4 twice, by 2 * 3 * 1.
        Assert.Equal(new Ratio(2, 5), found.Gini);
        Assert.Equal(["unknown", "EC"], found.Needs.ByTerritory.Rows.Select(row => row.Key));
        Assert.Equal((2, 2, 3L, 2L), Figures(found.Needs.ByTerritory.Find("EC")!));
        Assert.Equal((1, 1, 1L, 1L), Figures(found.Offers.ByTerritory.Find("PE")!));
        foreach (string code in (string[])
        [
            "covered", "used", "unmet", "scores", "ranks", "envy", "inequality", "met-waited", "left-out-wait", "needs-by-territory",
            "offers-by-territory", "need-row", "offer-row",
        ])
        {
            Expect.Explained(said, "match.evaluation." + code);
        }

        Assert.Equal("2 de 3 necesidades tienen un emparejamiento; a 1 no le falta nada.", said.Message.In(LanguageTag.Spanish));
        Assert.Equal(
            "2 needs wait for 2 matches: the places of the offers that suit are taken.",
            Expect.Explained(said, "match.evaluation.unmet").Message.ToString());
        string open = said.For(Audience.Public)!.In(LanguageTag.Spanish);
        Assert.Contains("Necesidades por país", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Ecuador", open, StringComparison.Ordinal);
        Assert.Contains("Ecuador", said.In(LanguageTag.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfTerritoriesWithFewPeople_TellsThePublicNeitherThemNorWhatGivesThemAway()
    {
        // In Ecuador six people, in Peru five; in Colombia one with five needs. Six less five would tell of Colombia.
        Actor[] actors =
        [
            .. Enumerable.Range(0, 6).Select(i => Sample.Actor("ec" + i, "EC")),
            .. Enumerable.Range(0, 5).Select(i => Sample.Actor("pe" + i, "PE")),
            Sample.Actor("co", "CO"),
        ];
        Need[] needs =
        [
            .. actors[..^1].Select(actor => Sample.Need("n-" + actor.Id, by: actor.Id.ToString())),
            .. Enumerable.Range(0, 5).Select(i => Sample.Need("n-co" + i, by: "co")),
        ];

        string all = Public(needs);
        string without = Public(needs[..^5]);

        Assert.Contains("Ecuador", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Colombia", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Per\u00fa", all, StringComparison.Ordinal);
        Assert.Contains("Per\u00fa", without, StringComparison.Ordinal);

        string Public(Need[] asking)
        {
            Registry registry = Sample.Registry(asking, [Sample.Offer("o1", by: "ec0")], actors);
            PlanEvaluation found = Evaluate(Run.Match(registry, ByTable), registry, ByTable);
            Assert.Equal(asking.Length == needs.Length ? (5, 1) : (0, 0), (Row("CO")?.Count ?? 0, Row("CO")?.People ?? 0));
            return found.Explain().For(Audience.Public)!.In(LanguageTag.Spanish);

            OutcomeRow? Row(string key) => found.Needs.ByTerritory.Find(key);
        }
    }

    [Fact]
    public void Evaluate_ByGroup_CountsPeopleAndNotTheirNeeds()
    {
        Concept women = Sample.Topic("women");
        Actor one = Sample.Actor("one") with
        {
            Personal = new PersonalFile([Yes(Purpose.Matching)]) { Declarations = [Declared(women, Purpose.Statistics)] },
        };
        Registry registry = Sample.Registry(
            Enumerable.Range(0, 12).Select(i => Sample.Need($"n{i:D2}", by: i < 6 ? "one" : null)), [Sample.Offer("o1")], one);

        PlanEvaluation found = Run.Match(registry, ByTable).Evaluate(
            registry, ByTable, new EvaluationTerms(Day, [women]), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(found.Needs.ByGroup.Rows);
        Assert.Equal(1, found.Needs.ByGroup.Hidden);
    }

    [Fact]
    public void Evaluate_ByGroupAndTerritory_GivesMeansOfEnoughPeople()
    {
        Concept women = Sample.Topic("women");
        Actor[] actors =
        [
            .. Enumerable.Range(0, 14).Select(i => Sample.Actor($"a{i:D2}") with
            {
                Personal = new PersonalFile([Yes(Purpose.Matching)]) { Declarations = i < 6 ? [Declared(women, Purpose.Statistics)] : [] },
            }),
        ];
        Registry registry = Sample.Registry(
            actors.Select((actor, i) => Sample.Need("n-" + actor.Id, by: actor.Id.ToString()) with
            {
                WaitingSince = i is 0 or 13 ? null : Day.PlusDays(-10 * i),
            }),
            Enumerable.Range(0, 14).Select(j => Sample.Offer($"o{j:D2}", by: "giver")),
            actors);
        MatchPolicy policy = Table((need, offer) => need[^2..] == offer[^2..] ? 0.5m + (0.02m * int.Parse(need[^2..], null)) : 0.1m);
        PlanEvaluation found = Run.Match(registry, policy).Evaluate(
            registry, policy, new EvaluationTerms(Day, [women]), cancellationToken: TestContext.Current.CancellationToken);

        OutcomeRow row = Assert.Single(found.Needs.ByGroup.Rows);
        Assert.Equal((0.55m, 1m, 30m), (row.MeanScore, row.MeanRank, row.MeanWaited));
        OutcomeRow everywhere = Assert.Single(found.Needs.ByTerritory.Rows);
        Assert.Equal((0.63m, 1m, 65m), (everywhere.MeanScore, everywhere.MeanRank, everywhere.MeanWaited));
        OutcomeRow places = Assert.Single(found.Offers.ByTerritory.Rows);
        Assert.Equal((0.63m, null, null), (places.MeanScore, places.MeanRank, places.MeanWaited));
        Explanation said = found.Explain();
        foreach (string code in (string[])["row-score", "row-rank", "row-waited"])
        {
            Expect.Explained(said, "match.evaluation." + code);
        }

        string json = MatchingJson.Write(found);
        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<PlanEvaluation>(json)));
    }

    [Fact]
    public void Evaluate_OfNobody_HasNoSharesAndNoSpreads()
    {
        Registry registry = Sample.Registry([], []);
        PlanEvaluation found = Evaluate(Run.Match(registry, ByTable), registry, ByTable);

        Assert.Null(found.Needs.Share);
        Assert.Null(found.Scores);
        Assert.Null(found.Gini);
        Assert.Equal("match.evaluation", Expect.Explained(found.Explain(), "match.evaluation").Message.Code);
        Assert.Empty(found.CompareWith(found).Figures.Where(figure => figure.Before != figure.After));
    }

    [Fact]
    public void Evaluate_ByGroup_CountsDeclaredMembersWithConsentAndHidesSmallGroups()
    {
        Concept women = Sample.Topic("women");
        Concept youth = Sample.Topic("youth");
        Concept nobody = Sample.Topic("nobody");
        Actor[] actors =
        [
            .. Enumerable.Range(0, 12).Select(i => Sample.Actor($"a{i:D2}") with
            {
                Personal = new PersonalFile([Yes(Purpose.Matching)])
                {
                    Declarations =
                    [
                        .. i < 5 ? [Declared(women, Purpose.Statistics)] : Array.Empty<Declaration>(),
                        .. i == 5 ? [Declared(women, Purpose.Inclusion)] : Array.Empty<Declaration>(),
                        .. i == 6 ? [Declared(women, Purpose.Statistics).Revoke(Day)] : Array.Empty<Declaration>(),
                        .. i > 7 ? [Declared(youth, Purpose.Statistics)] : Array.Empty<Declaration>(),
                    ],
                },
            }),
        ];
        Registry registry = Sample.Registry(
            actors.Select(actor => Sample.Need("n-" + actor.Id, by: actor.Id.ToString())),
            Enumerable.Range(0, 4).Select(j => Sample.Offer("o" + j, by: "giver")),
            actors);
        MatchPolicy policy = Table((need, _) => need == "n-a03" ? 0.4m : 0.5m);
        MatchPlan plan = Run.Match(registry, policy, new MatchConstraints(pinned: [new(new("n-a03"), new("o0"))]));
        EvaluationTerms terms = new(Day, [women, youth, nobody]);
        PlanEvaluation found = plan.Evaluate(registry, policy, terms, cancellationToken: TestContext.Current.CancellationToken);

        OutcomeRow row = Assert.Single(found.Needs.ByGroup.Rows);
        Assert.Equal((women.ToString(), 5, 5L), (row.Key, row.Count, row.Asked));
        Assert.Equal(plan.Matches.Count(match => string.CompareOrdinal(match.Need.ToString(), "n-a05") < 0), row.Given);
        Assert.Equal((2, 3), (found.Needs.ByGroup.Hidden, found.Offers.ByGroup.Hidden));

        // Of five women fewer have a match, and of none it is known how long she waited.
        Assert.Equal((null, null, null), (row.MeanScore, row.MeanRank, row.MeanWaited));
        Explanation said = found.Explain();
        foreach (string code in (string[])["needs-by-group", "offers-by-group", "hidden"])
        {
            Expect.Explained(said, "match.evaluation." + code);
        }

        Assert.DoesNotContain("women", said.For(Audience.Participant)!.In(LanguageTag.English), StringComparison.Ordinal);
        string json = MatchingJson.Write(found);
        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<PlanEvaluation>(json)));
        Assert.DoesNotContain("n-a03", json, StringComparison.Ordinal);

        // Without the declarations nothing else changes.
        Registry plain = Sample.Registry(registry.Needs, registry.Offers, actors.Select(actor => actor with { Personal = null }));
        PlanEvaluation without = plan.Evaluate(plain, policy, new EvaluationTerms(Day), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(without.Needs.ByGroup.Rows);
        Assert.DoesNotContain(without.CompareWith(found).Figures, figure => figure.Difference != 0);
        Assert.Equal(found.Needs.ByTerritory.Rows, without.Needs.ByTerritory.Rows);
    }

    [Fact]
    public void CompareWith_AnotherPolicyOfTheSameRegistry_SaysWhatItDoesBetterAndWorse()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2"), Sample.Need("n3")], [Sample.Offer("o1"), Sample.Offer("o2"), Sample.Offer("o3")]);
        MatchPolicy strict = new(ByTable.Criteria, threshold: 0.7m);
        PlanEvaluation before = Evaluate(Run.Match(registry, strict), registry, ByTable);
        PlanEvaluation after = Evaluate(Run.Match(registry, ByTable), registry, ByTable);
        EvaluationComparison compared = after.CompareWith(before);

        Assert.Equal((new Ratio(1, 3), Ratio.One), (compared.Find("coverage")!.Before, compared.Find("coverage")!.After));
        Assert.Equal(new Ratio(2, 3), compared.Find("coverage")!.Difference);
        Assert.True(compared.Find("mean-score")!.Difference < 0);
        Assert.True(compared.Find("gini")!.Difference < 0);
        Assert.Null(compared.Find("waited-of-left-out"));
        Explanation said = compared.Explain();
        Expect.Explained(said, "match.comparison");
        Assert.Equal(
            "Antes 0,333333, ahora 1: parte de los emparejamientos pedidos.",
            Expect.Explained(said, "match.comparison.changed").Message.In(LanguageTag.Spanish));
        PlanEvaluation empty = Evaluate(Run.Match(registry, new MatchPolicy(ByTable.Criteria, threshold: 1)), registry, ByTable);
        Assert.Contains("not known", empty.CompareWith(after).Explain().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":\"1.0\"", "\"version\":\"2.0\"")]
    [InlineData("\"envious\":0", "\"envious\":7")]
    [InlineData("\"firstRanks\":1", "\"firstRanks\":2")]
    [InlineData("\"given\":1", "\"given\":2")]
    [InlineData("\"mean\":0.9", "\"mean\":0.8")]
    [InlineData("\"smallestGroup\":5", "\"smallestGroup\":1")]
    [InlineData("\"smallestGroup\":5", "\"smallestGroup\":5,\"extra\":1")]
    public void Evaluation_OfATamperedDocument_IsNotRead(string before, string after)
    {
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]);
        string json = MatchingJson.Write(Evaluate(Run.Match(registry, Table((_, _) => 0.9m)), registry, Table((_, _) => 0.9m)));

        Assert.Contains(before, json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => MatchingJson.Read<PlanEvaluation>(json.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Evaluate_OfARegistryWithoutThePlan_IsRefused()
    {
        Registry registry = Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]);
        MatchPlan plan = Run.Match(registry, ByTable);

        Assert.Throws<ArgumentException>(() => Evaluate(plan, Sample.Registry([], []), ByTable));
        Assert.Throws<ArgumentException>(() => Evaluate(Run.Match(Sample.Registry(registry.Needs, []), ByTable), Sample.Registry([], []), ByTable));
    }

    private static MatchPolicy Table(Func<string, string, decimal?> score) => new([new(new TableCriterion(score), 1)]);

    private static PlanEvaluation Evaluate(MatchPlan plan, Registry registry, MatchPolicy policy) =>
        plan.Evaluate(registry, policy, cancellationToken: TestContext.Current.CancellationToken);

    private static (int Count, int Served, long Asked, long Given) Figures(OutcomeRow row) => (row.Count, row.Served, row.Asked, row.Given);

    private static bool TakesPart(Registry registry, Id<Actor> by, RequestStatus status) =>
        status == RequestStatus.Open && registry.Find(by).Personal is not { IsBlocked: true };

    private static int Number(string name) => int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static Ratio? Gini(Ratio[] amounts)
    {
        Ratio sum = Ratio.Zero;
        Ratio differences = Ratio.Zero;
        foreach (Ratio one in amounts)
        {
            sum += one;
            foreach (Ratio other in amounts)
            {
                differences += (one - other).Abs();
            }
        }

        return sum.IsZero ? null : differences / (sum * (2 * amounts.Length));
    }

    private static Declaration Declared(Concept group, Purpose purpose) => new(DeclarationKind.Group, group, Yes(purpose));

    private static Consent Yes(Purpose purpose) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day.PlusDays(-100));
}
