using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryTests
{
    [Fact]
    public void Build_ActorsNeedsAndOffers_AreFoundByTheirIds()
    {
        Registry registry = Registries.Some(10);
        Assert.Equal(10, registry.Actors.Length);
        Assert.Same(registry.Actors[3], registry.Find(new Id<Actor>("a-3")));
        Assert.Same(registry.Needs[4], registry.Find(new Id<Need>("n-4")));
        Assert.Same(registry.Offers[5], registry.Find(new Id<Offer>("o-5")));
        Assert.True(registry.TryFind(new Id<Actor>("a-9"), out _));
        Assert.False(registry.TryFind(new Id<Actor>("A-9"), out _));
        Assert.False(registry.TryFind(default(Id<Need>), out _));
        Assert.False(registry.TryFind(new Id<Offer>("n-1"), out _));
        Assert.Throws<ArgumentException>(() => registry.Find(new Id<Actor>("x")));
        Assert.Throws<ArgumentException>(() => registry.Find(new Id<Need>("x")));
        Assert.Throws<ArgumentException>(() => registry.Find(new Id<Offer>("x")));
    }

    [Fact]
    public void TryBuild_FaultyBatch_ReportsAllAtOnce()
    {
        Actor actor = new(new Id<Actor>("a"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Rosa"));
        Need need = new(new Id<Need>("n"), new Id<Actor>("b"), Registries.Costing, Registries.Costing.Label);
        Offer offer = new(new Id<Offer>("o"), new Id<Actor>("c"), [Registries.Costing], Registries.Costing.Label);
        RegistryBuilder builder = new RegistryBuilder().Add(actor, actor).Add(need).Add(offer, offer)
            .Add(new Profile(actor.Id), new Profile(new Id<Actor>("d")), new Profile(actor.Id));

        Assert.False(builder.TryBuild(out Registry? registry, out InputReport report));
        Assert.Null(registry);
        Expect.Fault(report, "actors[1].id", "input.duplicate");
        Expect.Fault(report, "needs[0].by", "registry.unknown-actor");
        Expect.Fault(report, "offers[0].by", "registry.unknown-actor");
        Expect.Fault(report, "offers[1].id", "input.duplicate");
        Expect.Fault(report, "profiles[1].of", "registry.unknown-actor");
        Expect.Fault(report, "profiles[2].of", "input.duplicate");
        Assert.Equal(7, report.Faults.Length);
        Assert.Contains("actors[1].id", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => builder.Add((Actor)null!));
        Assert.Throws<ArgumentNullException>(() => builder.Add((Profile)null!));
    }

    [Fact]
    public void Build_GoingOn_LeavesEarlierSnapshotsAlone()
    {
        RegistryBuilder builder = new();
        Registry empty = builder.Build();
        builder.Add(new Actor(new Id<Actor>("a"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Rosa")));
        Assert.Empty(empty.Actors);
        Assert.Single(builder.Build().Actors);
    }

    [Fact]
    public void Statistics_SmallRegistry_CountsAndNamesTheUnknown()
    {
        RegistryStatistics statistics = Registries.Some(10).Statistics();
        Assert.Equal((10, 10, 10), (statistics.Actors, statistics.Needs, statistics.Offers));
        Assert.Equal(19, statistics.MatchesWanted);
        Assert.Equal(20, statistics.Capacity);
        Assert.Equal(
            [("person", 4), ("collective", 3), ("organisation", 3)], statistics.ByKind.Rows.Select(row => (row.Key, row.Count)));
        Assert.Equal("colectivo", statistics.ByKind.Rows[1].Label.In(LanguageTag.Spanish));
        Assert.Equal([("218", 3), ("724", 3), ("404", 2)], statistics.ByCountry.Rows.Select(row => (row.Key, row.Count)));
        Assert.Equal(2, statistics.ByCountry.Unknown);
        Assert.Equal(3, statistics.ByRegion["019"]);
        Assert.Equal(0, statistics.ByRegion["009"]);
        Assert.Equal(10, statistics.ByLegalForm.Unknown);
        Assert.Equal(0, new RegistryBuilder().Build().Statistics().ByKind.Total);
    }

    [Fact]
    public void Statistics_TwoListsShareANotation_AreToldApart()
    {
        Text name = Text.Of(LanguageTag.Spanish, "Rosa");
        RegistryStatistics statistics = new RegistryBuilder()
            .Add(
                new Actor(new Id<Actor>("a"), ActorKind.Person, name, activities: [new Concept("x", "1", name)]),
                new Actor(new Id<Actor>("b"), ActorKind.Person, name, activities: [new Concept("y", "1", name)]))
            .Build().Statistics();
        Assert.Equal([("x/1", 1), ("y/1", 1)], statistics.ByActivity.Rows.Select(row => (row.Key, row.Count)));
    }

    [Fact]
    public void Coverage_SmallRegistry_NamesWhatIsMissing()
    {
        RegistryCoverage coverage = Registries.Some(10).Coverage();
        Assert.Equal(["142", "009"], coverage.Missing.Select(place => place.Notation));
        Assert.Equal(3, coverage.Countries);
        Assert.Equal(2, coverage.Unplaced);
        CoverageRow americas = coverage.Regions.Single(row => row.Place.Notation == "019");
        Assert.Equal((3, 1, 57), (americas.Actors, americas.Countries, americas.CountriesInAll));
        Assert.Equal(14, coverage.MissingSubRegions.Length);

        Explanation explanation = coverage.Explain();
        Expect.Explained(explanation, "registry.coverage");
        Expect.Explained(explanation, "registry.coverage-missing");
        Expect.Explained(explanation, "registry.coverage-unplaced");
        Assert.Equal(
            "There are actors in 3 of 5 regions of the world and in 3 countries.\n  Nobody is registered in Asia and Oceania.\n"
                + "  Of 2 actors no region is known.",
            explanation.In(LanguageTag.English));
        Assert.Contains("No hay nadie registrado en Asia y Oceanía.", explanation.In(LanguageTag.Parse("es-EC")), StringComparison.Ordinal);
        Assert.Contains("Não há ninguém registrado em Ásia e Oceania.", explanation.In(LanguageTag.Portuguese), StringComparison.Ordinal);
        Assert.Equal(Audience.Public, explanation.Audience);
    }

    [Fact]
    public void Coverage_ActorEverywhere_MissesNothing()
    {
        Registry registry = new RegistryBuilder()
            .Add(World.Countries.Select(country => new Actor(
                new Id<Actor>(country.Notation), ActorKind.Organisation, country.Label, place: new Place(country))))
            .Build();
        RegistryCoverage coverage = registry.Coverage();
        Assert.Empty(coverage.Missing);
        Assert.Empty(coverage.MissingSubRegions);
        Assert.Equal(1, coverage.Unplaced);
        Assert.Equal(249, coverage.Countries);
        Assert.Equal(248, coverage.Regions.Sum(row => row.CountriesInAll));
        Assert.Equal(248, coverage.SubRegions.Sum(row => row.Actors));
        Assert.Equal(1, registry.Statistics().ByRegion["010"]);
        Assert.Single(coverage.Explain().Because);
    }

    [Trait("Runs", "once")]
    [Fact]
    public void Build_HundredThousandActors_IsFound()
    {
        Registry registry = Registries.Some(100_000);
        Assert.Equal(100_000, registry.Statistics().ByActivity.Total);
        Assert.Equal("n-99999", registry.Find(new Id<Need>("n-99999")).Id.ToString());
    }
}
