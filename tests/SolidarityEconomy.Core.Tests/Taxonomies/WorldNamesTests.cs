using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class WorldNamesTests
{
    [Theory]
    [InlineData("Bolivia", "BO")]
    [InlineData("venezuela", "VE")]
    [InlineData("Irán", "IR")]
    [InlineData("Iran", "IR")]
    [InlineData("Cocos Islands", "CC")]
    [InlineData("Netherlands", "NL")]
    [InlineData("Países Bajos", "NL")]
    [InlineData("Micronesia", "FM")]
    [InlineData("Islas Malvinas", "FK")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("UNITED STATES", "US")]
    [InlineData("Estados Unidos", "US")]
    [InlineData("EE.UU.", "US")]
    [InlineData("u.s.a.", "US")]
    [InlineData("South Korea", "KR")]
    [InlineData("Coreia do Sul", "KR")]
    [InlineData("Tanzanía", "TZ")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Congo", "CG")]
    [InlineData("Sint Maarten", "SX")]
    [InlineData("Saint Martin", "MF")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Turquía", "TR")]
    [InlineData("Russia", "RU")]
    [InlineData("Tanzania", "TZ")]
    public void Find_NameOfACountry_FindsIt(string name, string alpha2) => Assert.Same(World.Country(alpha2), WorldNames.Find(name));

    [Theory]
    [InlineData("")]
    [InlineData("Korea")]
    [InlineData("San Martín")]
    [InlineData("Europe")]
    [InlineData("Americas")]
    [InlineData("Atlantis")]
    public void Find_NameOfNoneOrOfTwo_FindsNone(string name) => Assert.Null(WorldNames.Find(name));

    [Fact]
    public void Find_EveryNameOfEveryList_FindsItsCountry()
    {
        foreach (Concept country in World.Countries)
        {
            Assert.All(country.Label.Values.Values, label => Assert.Same(country, WorldNames.Find(label)));
        }

        Assert.All(WorldNames.Everyday, pair => Assert.Same(pair.Country, WorldNames.Find(pair.Name)));
    }

    [Fact]
    public void TryFindCountryByName_KnownAndUnknown_TellsTheCountryOrNone()
    {
        Assert.True(World.TryFindCountryByName("  bolivia ", out Concept? country));
        Assert.Same(World.Country("BO"), country);
        Assert.True(World.TryFindCountryByName("États-Unis", out country));
        Assert.Same(World.Country("US"), country);
        Assert.False(World.TryFindCountryByName("Atlantis", out country));
        Assert.Null(country);
        Assert.False(World.TryFindCountryByName(null, out _));
    }

    [Fact]
    public void AlternativeLabels_OfTheList_AreFoundAndFindTheirCountry()
    {
        foreach (Concept country in World.Countries)
        {
            Assert.All(country.AlternativeLabels.SelectMany(label => label.Values.Values), name =>
                Assert.Contains(country, World.Taxonomy.FindByLabel(name)));
        }

        Assert.Equal([World.Country("VE")], World.Taxonomy.FindByLabel("Venezuela"));
        Assert.Equal([World.Country("US")], World.Taxonomy.FindByLabel("EE.UU."));
        Assert.Empty(World.Taxonomy.Concepts.Where(place => !World.IsCountry(place)).SelectMany(place => place.AlternativeLabels));
    }

    [Fact]
    public void Everyday_Names_AreNotThoseOfTheListAndStandOnce()
    {
        Assert.All(WorldNames.Everyday, pair => Assert.DoesNotContain(
            Text.Fold(pair.Name), pair.Country.Label.Values.Values.Select(Text.Fold)));
        string[] folded = [.. WorldNames.Everyday.Select(pair => Text.Fold(pair.Name))];
        Assert.Equal(folded.Distinct(), folded);
    }
}
