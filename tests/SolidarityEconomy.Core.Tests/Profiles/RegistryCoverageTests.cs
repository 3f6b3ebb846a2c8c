using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryCoverageTests
{
    // The online community of the sources has members everywhere in the world except in Oceania.
    private static readonly string[] Community = ["KE", "SN", "EC", "BR", "CA", "IN", "JP", "ES", "FR", "PL"];

    [Fact]
    public void Coverage_CommunityOfTheSources_MissesOceania()
    {
        RegistryCoverage coverage = Of(Community).Coverage(new LocalDate(2022, 3, 31));
        Assert.Equal("009", Assert.Single(coverage.Missing).Notation);
        Assert.Equal(["053", "054", "057", "061"], coverage.MissingSubRegions.Select(place => place.Notation).Where(IsInOceania));
        Assert.Equal(10, coverage.Countries);
        Assert.Equal(0, coverage.Unplaced);
        Assert.Equal(
            "Hay actores en 4 de las 5 regiones del mundo y en 10 países.\n  Las cifras valen al 31 de marzo de 2022.\n  No hay nadie registrado en Oceanía.",
            coverage.Explain().In(LanguageTag.Spanish));
        _ = Expect.Explained(coverage.Explain(), "registry.as-of");
        _ = Expect.Explained(coverage.Explain(), "registry.coverage");
        _ = Expect.Explained(coverage.Explain(), "registry.coverage-missing");
    }

    [Fact]
    public void Coverage_AMemberInFiji_MissesNothing() => Assert.Empty(Of([.. Community, "FJ"]).Coverage().Missing);

    [Fact]
    public void Json_Coverage_CanBeKeptAndReadAgain()
    {
        string json = CoreJson.Write(Of(Community).Coverage(new LocalDate(2022, 3, 31)));
        RegistryCoverage read = CoreJson.Read<RegistryCoverage>(json);
        Assert.Equal(json, CoreJson.Write(read));
        Assert.Equal("Oceania", Assert.Single(read.Missing).Label.ToString());
        Assert.Equal(json, CoreJson.Write(JsonSerializer.Deserialize<RegistryCoverage>(JsonSerializer.Serialize(read))!));
        string without = CoreJson.Write(Of(["EC"]).Coverage());
        Assert.Equal(without, CoreJson.Write(CoreJson.Read<RegistryCoverage>(without)));
    }

    [Theory]
    [InlineData("\"countries\":10", "\"countries\":3")]
    [InlineData("\"unplaced\":0", "\"unplaced\":-1")]
    [InlineData("\"notation\":\"009\"", "\"notation\":\"142\"")]
    [InlineData("\"notation\":\"009\"", "\"notation\":\"999\"")]
    [InlineData("\"actors\":3", "\"actors\":4")]
    [InlineData("\"regions\":", "\"religions\":")]
    public void Json_CoverageThatDoesNotAddUp_IsAJsonException(string good, string bad)
    {
        string json = CoreJson.Write(Of(Community).Coverage());
        Assert.Contains(good, json, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryCoverage>(json.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void CoverageRow_Misuse_Throws()
    {
        Concept africa = World.Taxonomy.Find("002");
        Assert.Throws<ArgumentNullException>(() => new CoverageRow(null!, 1, 1, 60));
        Assert.Throws<ArgumentException>(() => new CoverageRow(Registries.Costing, 1, 1, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoverageRow(africa, 1, 2, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoverageRow(africa, 2, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoverageRow(africa, 2, -1, 1));
    }

    private static bool IsInOceania(string notation) => World.IsWithin(World.Taxonomy.Find(notation), World.Taxonomy.Find("009"));

    private static Registry Of(string[] countries) => new RegistryBuilder()
        .Add(countries.Select(country => new Actor(
            new Id<Actor>(country), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Rosa"), place: new Place(World.Country(country)))))
        .Build();
}
