using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class WorldTests
{
    private static readonly string[] Levels = ["Intermediate Region", "Sub-region", "Region", "Global"];

    /// <summary>Where the file that we compare with does not say what the list of the United Nations says, and what that says.</summary>
    private static readonly Dictionary<(string Language, string InTheFile), string> Published = new()
    {
        [("en", "Ivory Coast")] = "Côte d’Ivoire",
        [("en", "Falkland Islands")] = "Falkland Islands (Malvinas)",
        [("en", "Netherlands")] = "Netherlands (Kingdom of the)",
    };

    /// <summary>The one region that the file names in two ways, once each for the area that is not in the list of the United Nations.</summary>
    private static readonly Dictionary<(string Language, string InTheFile), string> SecondNames = new()
    {
        [("fr", "Asie de l'Est")] = "Asie orientale",
    };

    /// <summary>The only area of the file that stands in ISO 3166-1 and not in the list of the United Nations.</summary>
    private static readonly string[] OnlyInIso = ["158"];

    [Theory]
    [InlineData("EC")]
    [InlineData("ec")]
    [InlineData("ECU")]
    [InlineData("218")]
    public void TryFindCountry_AnyCode_FindsTheCountry(string code)
    {
        Assert.True(World.TryFindCountry(code, out Concept? country));
        Assert.Equal("218", country.Notation);
        Assert.Equal("EC", World.Alpha2(country));
        Assert.Equal("ECU", World.Alpha3(country));
        Assert.Same(country, World.Country(code));
        Assert.Equal("Equador", country.Label.In(LanguageTag.Parse("pt-BR")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    [InlineData("019")]
    [InlineData("Ecuador")]
    [InlineData("İE")]
    public void TryFindCountry_NoCountry_IsFalse(string? code) => Assert.False(World.TryFindCountry(code, out _));

    [Fact]
    public void Country_NoCountry_Throws()
    {
        Assert.Throws<ArgumentException>(() => World.Country("XX"));
        Assert.Throws<ArgumentException>(() => World.Alpha2(World.Regions[0]));
        Assert.Throws<ArgumentException>(() => World.Alpha3(EssGlobal.Activities.Concepts[0]));
    }

    [Fact]
    public void Region_EveryCountryButAntarctica_LiesInOneOfFiveAndInOneOfSeventeen()
    {
        Assert.Equal(248 + OnlyInIso.Length, World.Countries.Length);
        Assert.Equal(5, World.Regions.Length);
        Assert.Equal(17, World.SubRegions.Length);
        foreach (Concept country in World.Countries.Where(country => World.Alpha2(country) != "AQ"))
        {
            Concept region = World.Region(country)!;
            Concept sub = World.SubRegion(country)!;
            Assert.Contains(region, World.Regions);
            Assert.Contains(sub, World.SubRegions);
            Assert.Same(region, World.Region(sub));
            Assert.True(World.IsWithin(country, region));
            Assert.Single(World.Regions, other => World.IsWithin(country, other));
        }

        Concept antarctica = World.Country("AQ");
        Assert.Null(World.Region(antarctica));
        Assert.Null(World.SubRegion(antarctica));
        Assert.True(World.IsWithin(antarctica, World.Taxonomy.Find("001")));
    }

    [Fact]
    public void SubRegion_OfRegionsAndOfItself_IsNullOrItself()
    {
        Concept latinAmerica = World.Taxonomy.Find("419");
        Assert.Same(latinAmerica, World.SubRegion(World.Country("BR")));
        Assert.Same(latinAmerica, World.SubRegion(latinAmerica));
        Assert.Null(World.SubRegion(World.Taxonomy.Find("019")));
        Assert.Equal("South America", World.Taxonomy.Broader(World.Country("BR"))[0].Label.In(LanguageTag.English));
    }

    [Fact]
    public void IsCountry_ConceptsOfOtherLists_AreNot()
    {
        Assert.True(World.IsCountry(World.Country("PE")));
        Assert.True(World.IsCountry(new Concept("m49", "604", Text.Of(LanguageTag.English, "Peru"))));
        Assert.False(World.IsCountry(World.Taxonomy.Find("001")));
        Assert.False(World.IsCountry(new Concept("iso", "604", Text.Of(LanguageTag.English, "Peru"))));
        Assert.True(World.Contains(World.Taxonomy.Find("001")));
        Assert.False(World.Contains(EssGlobal.Activities.Concepts[0]));
        Assert.False(World.Contains(new Concept("m49", "999", Text.Of(LanguageTag.English, "Nowhere"))));
    }

    [Fact]
    public void Labels_EveryPlace_IsInFourLanguages() => Assert.All(
        World.Taxonomy.Concepts, place => Assert.Equal(["en", "es", "fr", "pt"], place.Label.Values.Keys.Select(tag => tag.ToString())));

    [Fact]
    public void Labels_Countries_HaveNamesOfTheirOwnInEveryLanguage()
    {
        // The two halves of Saint Martin and the two Congos differ by more than their brackets, too.
        foreach (LanguageTag tag in World.Countries[0].Label.Values.Keys)
        {
            string[] names = [.. World.Countries.Select(country => Text.Fold(country.Label.Values[tag]))];
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void Taxonomy_EqualsTheFileRowByRow_ButForFourNamedDeviations(string language)
    {
        LanguageTag tag = LanguageTag.Parse(language);
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("classifications", $"un-m49-{language}.csv");
        HashSet<string> notations = [];
        int deviating = 0;
        foreach (Dictionary<string, string> row in rows)
        {
            Concept country = World.Country(row["M49 Code"]);
            string inTheFile = row["Country or Area"];
            string published = Published.GetValueOrDefault((language, inTheFile), inTheFile);
            Assert.Equal(published, country.Label.Values[tag]);
            deviating += published == inTheFile ? 0 : 1;
            Assert.Same(country, World.Country(row["ISO-alpha2 Code"]));
            Assert.Same(country, World.Country(row["ISO-alpha3 Code"]));
            Assert.Equal(row["ISO-alpha2 Code"], World.Alpha2(country));
            Assert.Equal(row["ISO-alpha3 Code"], World.Alpha3(country));

            (string Code, string Name)[] above =
            [
                .. Levels
                    .Select(level => (row[$"{level} Code"], Name(language, row[$"{level} Name"]))).Where(level => level.Item1.Length > 0),
            ];
            List<Concept> line = [];
            for (Concept at = country; World.Taxonomy.Broader(at) is [Concept next]; at = next)
            {
                line.Add(next);
            }

            Assert.Equal(above, line.Select(place => (place.Notation, place.Label.Values[tag])));
            notations.UnionWith(above.Select(level => level.Code).Append(country.Notation));
        }

        Assert.Equal(Published.Keys.Count(key => key.Language == language), deviating);
        Assert.Equal(OnlyInIso, rows.Where(row => row["Country or Area"] is "Taiwan" or "Taiwán" or "Taïwan").Select(row => row["M49 Code"]));
        Assert.Equal(248, rows.Count(row => !OnlyInIso.Contains(row["M49 Code"])));
        Assert.Equal(World.Taxonomy.Concepts.Select(place => place.Notation).Order(), notations.Order());
    }

    private static string Name(string language, string inTheFile) => SecondNames.GetValueOrDefault((language, inTheFile), inTheFile);
}
