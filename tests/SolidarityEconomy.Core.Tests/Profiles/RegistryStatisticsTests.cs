using System.Text.Json;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryStatisticsTests
{
    private static readonly LocalDate Day = new(2022, 3, 31);

    private static readonly Text Name = Text.Of(LanguageTag.Spanish, "Rosa");

    [Fact]
    public void Statistics_SeveralLanguagesAndTopics_StateTheirOverlap()
    {
        RegistryStatistics statistics = Talkative().Statistics(Day);
        Assert.Equal(Day, statistics.AsOf);
        Assert.Equal([("es", 2), ("qu", 1)], statistics.ByLanguage.Rows.Select(row => (row.Key, row.Count)));
        Assert.Equal((1, 1, 3), (statistics.ByLanguage.Unknown, statistics.ByLanguage.Overlap, statistics.ByLanguage.Total));
        Assert.Equal("quíchua", statistics.ByLanguage.Rows[1].Label.In(LanguageTag.Portuguese));
        Assert.Equal((2, 0, 2), (statistics.NeedsByTopic.Rows[0].Count, statistics.NeedsByTopic.Overlap, statistics.NeedsByTopic.Total));
        Assert.Equal((1, 2, 3), (statistics.AskingByTopic["costing"], statistics.AskingByTopic.Unknown, statistics.AskingByTopic.Total));
        Assert.Equal((2, 1, 1), (statistics.OffersByTopic.Rows.Length, statistics.OffersByTopic.Overlap, statistics.OffersByTopic.Total));
        Assert.Equal((2, 1, 2), (statistics.GivingByTopic.Rows.Length, statistics.GivingByTopic.Overlap, statistics.GivingByTopic.Unknown));
        Assert.Equal((1, 0), (statistics.ByActivity.Rows.Length, statistics.ByActivity.Overlap));
        Assert.Equal((2, 1), (statistics.ByEveryActivity.Rows.Length, statistics.ByEveryActivity.Overlap));
        Assert.Equal([("worker", 1)], statistics.ByCooperativeType.Rows.Select(row => (row.Key, row.Count)));
        Assert.Equal((2, 3), (statistics.ByCooperativeType.Unknown, statistics.ByCooperativeType.Total));
        Assert.Equal((2, 1, 2), (statistics.BySector.Rows.Length, statistics.BySector.Overlap, statistics.BySector.Unknown));
    }

    [Fact]
    public void Explain_InThreeLanguages_SaysDayRowsUnknownOverlapAndTotal()
    {
        Explanation explanation = Talkative().Statistics(Day).Explain();
        _ = Expect.Explained(explanation, "registry.total");
        _ = Expect.Explained(explanation, "registry.as-of");
        _ = Expect.Explained(explanation, "registry.tally-row");
        _ = Expect.Explained(explanation, "registry.tally-unknown");
        _ = Expect.Explained(explanation, "registry.tally-overlap");
        _ = Expect.Explained(explanation, "registry.tally-sum");
        Explanation languages = Expect.Explained(explanation, "registry.tally.language");
        Assert.Equal(
            "Actores por idioma\n  español: 2\n  quechua: 1\n  No se sabe: 1\n"
            + "  Contados otra vez, porque algunos están en varias filas: 1\n  En total, cada uno una vez: 3",
            languages.In(LanguageTag.Spanish));
        Assert.StartsWith(
            "Há 3 atores, 2 demandas e 1 oferta no registro.\n  Os números valem para 31 de março de 2022.",
            explanation.In(LanguageTag.Portuguese),
            StringComparison.Ordinal);
        Assert.DoesNotContain("registry.as-of", Codes(Registries.Some(3).Statistics().Explain()));
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("sector")]
    [InlineData("country")]
    [InlineData("region")]
    [InlineData("area")]
    [InlineData("activity")]
    [InlineData("every-activity")]
    [InlineData("membership-type")]
    [InlineData("organisational-structure")]
    [InlineData("legal-form")]
    [InlineData("cooperative-type")]
    [InlineData("needs")]
    [InlineData("offers")]
    [InlineData("asking")]
    [InlineData("giving")]
    public void Explain_EveryTally_HasAHeading(string name) =>
        Expect.Explained(Talkative().Statistics().Explain(), $"registry.tally.{name}");

    [Fact]
    public void Json_Figures_CanBeKeptAndReadAgain()
    {
        string json = CoreJson.Write(Talkative().Statistics(Day));
        Assert.Contains("\"asOf\":\"2022-03-31\"", json, StringComparison.Ordinal);
        RegistryStatistics read = CoreJson.Read<RegistryStatistics>(json);
        Assert.Equal(json, CoreJson.Write(read));
        Assert.Equal(read.Explain(), Talkative().Statistics(Day).Explain());
        Assert.Equal(json, CoreJson.Write(JsonSerializer.Deserialize<RegistryStatistics>(JsonSerializer.Serialize(read))!));
        string without = CoreJson.Write(Registries.Some(3).Statistics());
        Assert.Equal(without, CoreJson.Write(CoreJson.Read<RegistryStatistics>(without)));
    }

    [Theory]
    [InlineData("\"actors\":3", "\"actors\":4")]
    [InlineData("\"actors\":3", "\"actors\":-3")]
    [InlineData("\"unknown\":1", "\"unknown\":2")]
    [InlineData("\"unknown\":1", "\"unknown\":-1")]
    [InlineData("\"overlap\":1", "\"overlap\":0")]
    [InlineData("\"overlap\":1", "\"overlap\":-1")]
    [InlineData("\"key\":\"qu\"", "\"key\":\"es\"")]
    [InlineData("\"key\":\"qu\"", "\"key\":\" \"")]
    [InlineData("\"count\":1", "\"count\":0")]
    [InlineData("\"matchesWanted\":2", "\"matchesWanted\":0")]
    [InlineData("\"capacity\":1", "\"capacity\":-1")]
    [InlineData("\"needsOfUnknownQuantity\":1", "\"needsOfUnknownQuantity\":-1")]
    [InlineData("\"needsOfUnknownQuantity\":1", "\"needsOfUnknownQuantity\":3")]
    [InlineData("\"offersOfUnknownCapacity\":0", "\"offersOfUnknownCapacity\":2")]
    [InlineData("\"profiles\":0", "\"profiles\":4")]
    [InlineData("\"total\":3", "\"total\":2")]
    [InlineData("\"asOf\":\"2022-03-31\"", "\"asOf\":\"31/03/2022\"")]
    [InlineData("\"needs\":2", "\"needs\":2,\"shoes\":2")]
    public void Json_FiguresThatDoNotAddUp_AreAJsonException(string good, string bad)
    {
        string json = CoreJson.Write(Talkative().Statistics(Day));
        Assert.Contains(good, json, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryStatistics>(json.Replace(good, bad, StringComparison.Ordinal)));
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryStatistics>(json[..^40]));
    }

    [Fact]
    public void Statistics_AnyRegistry_AddUp() =>
        Prop.ForAll(Registries.Inputs.ToArbitrary(), input =>
        {
            if (!Registry.TryCreate(input, out Registry? registry, out _))
            {
                return;
            }

            RegistryStatistics figures = registry.Statistics(Day);
            Tally[] ofActors =
            [
                figures.ByKind, figures.BySector, figures.ByCountry, figures.ByRegion, figures.ByArea, figures.ByLanguage, figures.ByActivity,
                figures.ByEveryActivity, figures.ByMembershipType, figures.ByOrganisationalStructure, figures.ByLegalForm,
                figures.ByCooperativeType,
                figures.AskingByTopic, figures.GivingByTopic,
            ];
            Assert.All(ofActors, tally => Assert.Equal(registry.Actors.Length, tally.Total));
            Assert.Equal(registry.Needs.Length, figures.NeedsByTopic.Total);
            Assert.Equal(registry.Offers.Length, figures.OffersByTopic.Total);
            Assert.All(ofActors.Append(figures.NeedsByTopic).Append(figures.OffersByTopic), tally =>
            {
                Assert.Equal(tally.Total, tally.Rows.Sum(row => row.Count) - tally.Overlap + tally.Unknown);
                Assert.All(tally.Rows, row => Assert.InRange(row.Count, 1, tally.Total));
                Assert.Equal(tally.Rows.Length, tally.Rows.Select(row => row.Key).Distinct().Count());
                Assert.Equal(tally.Rows, tally.Rows.OrderByDescending(row => row.Count).ThenBy(row => row.Key, StringComparer.Ordinal));
            });
            Assert.Equal(registry.Profiles.Length, figures.Profiles);
            Assert.Equal(
                registry.Actors.Sum(actor => Math.Max(0, actor.Activities.Length - 1)), figures.ByEveryActivity.Overlap);
            RegistryCoverage coverage = registry.Coverage();
            Assert.Equal(registry.Actors.Length, coverage.Regions.Sum(row => row.Actors) + coverage.Unplaced);
            Assert.Equal(registry.Actors.Length, coverage.SubRegions.Sum(row => row.Actors) + coverage.Unplaced);
            Assert.Equal(figures.ByRegion.Unknown, coverage.Unplaced);
            Assert.Equal(figures.ByCountry.Rows.Length, coverage.Countries);
        }).Holds(500);

    // One with two languages and every axis, who asks twice about the same and offers two things; two of whom little is known.
    private static Registry Talkative()
    {
        Concept other = new("example/topics", "accounts", new Text("Accounts", "Contabilidad", "Contabilidade"));
        return new RegistryBuilder()
            .Add(
                new Actor(
                    new Id<Actor>("a"),
                    ActorKind.Organisation,
                    Name,
                    place: new Place(World.Country("EC"), "Manabí"),
                    legalForm: "Cooperativa",
                    membershipType: EssGlobal.MembershipTypes.Concepts[0],
                    organisationalStructure: EssGlobal.OrganisationalStructures.Concepts[0],
                    activities: [EssGlobal.Activities.Find("ICA10"), EssGlobal.Activities.Find("ICA160")],
                    languages: [LanguageTag.Spanish, LanguageTag.Parse("es-EC"), LanguageTag.Parse("qu")])
                {
                    Qualifiers = [CooperativeTypes.Worker, EssGlobal.Qualifiers.Find("Organic")],
                    Sectors = [Sectors.Taxonomy.Find("academia"), Sectors.Taxonomy.Find("civil-society")],
                },
                new Actor(new Id<Actor>("b"), ActorKind.Person, Name, languages: [LanguageTag.Parse("es-PE")]),
                new Actor(new Id<Actor>("c"), ActorKind.Person, Name))
            .Add(
                new Need(new Id<Need>("n-1"), new Id<Actor>("b"), Registries.Costing, Name, quantity: 2),
                new Need(new Id<Need>("n-2"), new Id<Actor>("b"), Registries.Costing, Name))
            .Add(new Offer(new Id<Offer>("o-1"), new Id<Actor>("a"), [Registries.Costing, other], Name, capacity: 1))
            .Build();
    }

    private static IEnumerable<string> Codes(Explanation explanation) => explanation.Because.SelectMany(Codes).Prepend(explanation.Message.Code);
}
