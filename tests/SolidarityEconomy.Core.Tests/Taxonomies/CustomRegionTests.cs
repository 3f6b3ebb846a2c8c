using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class CustomRegionTests
{
    private static readonly SourceReference Statute = new("Statute of the network", year: 2020);

    [Theory]
    [InlineData("regional-conference-on-migration", "rcm-members.csv")]
    [InlineData("south-american-conference-on-migration", "csm-members.csv")]
    public void Members_OfAConference_EqualTheFileRowByRow(string notation, string file) => Assert.Equal(
        ReferenceData.Records("domain-reference", file).Select(row => World.Country(row["iso3"])),
        CustomRegions.Find(notation).Countries);

    [Fact]
    public void DevelopedEconomiesAndGlobalSouth_EveryCountryButAntarctica_IsInOne()
    {
        foreach (Concept country in World.Countries)
        {
            int regions = new[] { CustomRegions.DevelopedEconomies, CustomRegions.GlobalSouth }.Count(region => region.Contains(country));
            Assert.Equal(World.Alpha2(country) == "AQ" ? 0 : 1, regions);
        }

        Assert.All(
            ["US", "CA", "DE", "IL", "JP", "KR", "AU", "NZ"],
            code => Assert.True(CustomRegions.DevelopedEconomies.Contains(World.Country(code)), code));
        Assert.All(
            ["MX", "CL", "CN", "IN", "ZA", "TR", "FJ", "KP"],
            code => Assert.True(CustomRegions.GlobalSouth.Contains(World.Country(code)), code));
    }

    [Fact]
    public void BuiltIn_Regions_AreFoundByNotationAndNamedInThreeLanguages()
    {
        Assert.Equal(6, CustomRegions.All.Length);
        Assert.All(CustomRegions.All, region =>
        {
            Assert.Same(region, CustomRegions.Find(region.Notation));
            Assert.Equal(3, region.Name.Values.Count);
            Assert.False(World.Taxonomy.TryFind(region.Notation, out _));
        });
        Assert.Equal(["BO", "CO", "EC", "PE"], CustomRegions.AndeanLatinAmerica.Countries.Select(World.Alpha2));
        Assert.Equal(21, CustomRegions.Mediterranean.Countries.Length);
        Assert.Throws<ArgumentException>(() => CustomRegions.Find("Mediterranean"));
        Assert.Throws<ArgumentNullException>(() => CustomRegions.Find(null!));
    }

    [Fact]
    public void Contains_OnADay_IsUnknownOutsideOfTheValidity()
    {
        CustomRegion andes = CustomRegions.AndeanLatinAmerica;
        LocalDate first = andes.Validity.From!.Value;
        Assert.True(andes.Contains(World.Country("EC"), first));
        Assert.False(andes.Contains(World.Country("VE"), first));
        Assert.Null(andes.Contains(World.Country("VE"), first.PlusDays(-1)));
        Assert.False(andes.Contains(World.Taxonomy.Find("005")));
        Assert.False(andes.Contains(EssGlobal.Activities.Concepts[0]));
        Assert.Throws<ArgumentNullException>(() => andes.Contains(null!));
    }

    [Fact]
    public void Constructor_OwnRegion_IsEqualByValueAndSurvivesWith()
    {
        CustomRegion own = Own("EC", "PE");
        Assert.Equal(Own("EC", "PE"), own);
        Assert.Equal(Own("EC", "PE").GetHashCode(), own.GetHashCode());
        Assert.NotEqual(Own("PE", "EC"), own);
        Assert.Equal("border (2)", own.ToString());
        CustomRegion wider = own with { Countries = [World.Country("CO"), .. own.Countries], Validity = DateRange.Since(new LocalDate(2020, 1, 1)) };
        Assert.Equal(3, wider.Countries.Length);
        Assert.NotEqual(own, wider);
    }

    [Fact]
    public void Constructor_BadCountries_Throws()
    {
        CustomRegion own = Own("EC");
        Assert.Throws<ArgumentException>(() => Own());
        Assert.Throws<ArgumentException>(() => Own("EC", "EC"));
        Assert.Throws<ArgumentException>(() => own with { Countries = default });
        Assert.Throws<ArgumentException>(() => own with { Countries = [World.Regions[0]] });
        Assert.Throws<ArgumentException>(() => own with { Countries = [null!] });
        Assert.Throws<ArgumentException>(() => own with { Countries = [new Concept("iso", "218", own.Name)] });
        Assert.Throws<ArgumentNullException>(() => own with { Source = null! });
        Assert.Throws<ArgumentNullException>(() => own with { Name = null! });
        Assert.Throws<ArgumentException>(() => new CustomRegion(" ", own.Name, own.Countries, Statute));
    }

    private static CustomRegion Own(params string[] codes) =>
        new("border", new Text("Border", "Frontera", "Fronteira"), codes.Select(World.Country), Statute);
}
