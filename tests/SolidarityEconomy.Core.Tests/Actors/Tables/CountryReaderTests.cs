using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

public class CountryReaderTests
{
    [Theory]
    [InlineData("AT", "AT")]
    [InlineData("aut", "AT")]
    [InlineData("040", "AT")]
    [InlineData("uk", "GB")]
    [InlineData("FRANCE", "FR")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Brasil", "BR")]
    [InlineData("Isle of Man", "IM")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/countries-iso/gb", "GB")]
    public void Read_CodeOrName_IsReadWithoutAWord(string cell, string alpha2) => Check(cell, alpha2, null);

    [Theory]
    [InlineData("Österreich", "AT")]
    [InlineData("OESTERREICH", "AT")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Slovenija", "SI")]
    [InlineData("Portogallo", "PT")]
    [InlineData("България", "BG")]
    [InlineData("ΕΛΛΆΔΑ", "GR")]
    [InlineData("Magyarország", "HU")]
    public void Read_NameInAnotherLanguage_IsToldAsWhat(string cell, string alpha2) => Check(cell, alpha2, "table.country-read");

    [Theory]
    [InlineData("England")]
    [InlineData("SCOTLAND")]
    [InlineData("Cymru")]
    [InlineData("Irlanda del Norte")]
    public void Read_PartOfTheUnitedKingdom_IsToldAsSuch(string cell) => Check(cell, "GB", "table.country-part");

    [Theory]
    [InlineData("Gremany", "DE")]
    [InlineData("Ecuadorr", "EC")]
    [InlineData("Argentinia", "AR")]
    [InlineData("Osterreichh", "AT")]
    public void Read_UniqueMisspelling_IsToldAsWhat(string cell, string alpha2) => Check(cell, alpha2, "table.country-misspelt");

    [Theory]
    [InlineData("Frace", "FR", "46.2", "2.2")]
    [InlineData("Italu", "IT", "41.9", "12.5")]
    [InlineData("Cypres", "CY", "35.1", "33.4")]
    [InlineData("Englnd", "GB", "51.5", "-0.1")]
    [InlineData("Ecuado", "EC", "-0.2", "-78.5")]
    public void Read_ShortMisspelling_NeedsCoordinatesThere(string cell, string alpha2, string latitude, string longitude)
    {
        Actor there = ReadAt(cell, latitude, longitude, "table.country-misspelt");
        Assert.Equal(alpha2, there.Alpha2());
        Assert.NotNull(there.Place!.Latitude);

        Actor elsewhere = ReadAt(cell, "-41.3", "174.8", "table.country-suggested");
        Assert.Null(elsewhere.Alpha2());
        Assert.NotNull(elsewhere.Place!.Latitude);
        Check(cell, null, "table.country-suggested");
    }

    [Fact]
    public void Read_LongMisspelling_LosesAgainstCoordinatesElsewhere()
    {
        Actor actor = ReadAt("Argentinia", "48.1", "17.1", "table.country-suggested");
        Assert.Null(actor.Alpha2());
        Assert.Equal(48.1m, actor.Place!.Latitude);
    }

    [Theory]
    [InlineData("Salta", "-24.8", "-65.4")]
    [InlineData("Almería", "36.8", "-2.5")]
    [InlineData("Colonia", "-34.5", "-57.8")]
    [InlineData("Siberia", "60", "100")]
    [InlineData("Manama", "26.2", "50.6")]
    [InlineData("DE/AT", "48", "14")]
    [InlineData("/AT", "48", "14")]
    public void Read_RealPlaceThatIsNoCountry_KeepsItsCoordinates(string cell, string latitude, string longitude)
    {
        Actor actor = ReadAt(cell, latitude, longitude, "input.unknown");
        Assert.Null(actor.Alpha2());
        Assert.NotNull(actor.Place!.Latitude);
    }

    [Fact]
    public void Read_Guyane_IsNotGuyana() => Assert.Equal("GF", ReadAt("Guyane", "4.9", "-52.3", "table.country-read").Alpha2());

    [Theory]
    [InlineData("FR", "-21.1", "55.5")]
    [InlineData("France", "16.2", "-61.5")]
    [InlineData("NL", "12.1", "-68.9")]
    [InlineData("US", "13.4", "144.8")]
    [InlineData("GB", "-51.7", "-57.9")]
    [InlineData("DK", "64.2", "-51.7")]
    public void Read_StateWithPartsOverseas_KeepsCountryAndPosition(string cell, string latitude, string longitude)
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name", "country_raw", "lat", "lon"], [["1", "A", cell, latitude, longitude]]);
        Assert.NotNull(import.Actors[0].Alpha2());
        Assert.NotNull(import.Actors[0].Place!.Latitude);
        _ = Expect.Fault(import.Report, "lat", "table.coordinates-overseas", 1);
        Assert.Single(import.Report.Faults);
    }

    [Theory]
    [InlineData("ABERDEEN")]
    [InlineData("Nigera")] // Niger or Nigeria
    [InlineData("Slovania")] // Slovenia or Slovakia
    [InlineData("Chle")] // four letters
    [InlineData("ZZ")]
    [InlineData("Europe")]
    [InlineData("-")]
    [InlineData("Yugoslavia")]
    [InlineData("אוסטריה")]
    public void Read_AnythingElse_IsUnknown(string cell) => Check(cell, null, "input.unknown");

    [Fact]
    public void Read_EveryNameOfTheWorld_IsNeverAnotherCountry()
    {
        string[] cells = [.. World.Countries.SelectMany(country => country.Label.Values.Values.Append(World.Alpha2(country)))];
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name", "country_raw"], cells.Select((cell, i) => new[] { $"{i}", $"A{i}", cell }));
        foreach ((string cell, string? read) in cells.Zip(import.Actors.Select(actor => actor.Alpha2())))
        {
            Assert.True(
                read is null || World.Country(read).Label.Values.Values.Append(read).Contains(cell), $"'{cell}' was read as {read}.");
        }
    }

    private static Actor ReadAt(string cell, string latitude, string longitude, string code)
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name", "country_raw", "lat", "lon"], [["1", "A", cell, latitude, longitude]]);
        _ = Expect.Fault(import.Report, "country_raw", code, 1);
        Assert.Single(import.Report.Faults);
        return import.Actors[0];
    }

    private static void Check(string cell, string? alpha2, string? code)
    {
        ActorTableImport import = TableSamples.Import(ActorTableLayout.Susy, ["id", "name", "country_raw"], [["1", "A", cell]]);
        Assert.Equal(alpha2, import.Actors.Single().Alpha2());
        if (code is null)
        {
            Assert.Empty(import.Report.Faults);
        }
        else
        {
            _ = Expect.Fault(import.Report, "country_raw", code, 1);
            Assert.Single(import.Report.Faults);
        }
    }
}
