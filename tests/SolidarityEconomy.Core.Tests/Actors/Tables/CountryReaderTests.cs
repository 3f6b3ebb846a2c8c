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
    [InlineData("Frace", "FR")]
    [InlineData("Italu", "IT")]
    [InlineData("Cypres", "CY")]
    [InlineData("Gremany", "DE")]
    [InlineData("Ecuadorr", "EC")]
    [InlineData("Englnd", "GB")]
    [InlineData("Osterreichh", "AT")]
    public void Read_UniqueMisspelling_IsToldAsWhat(string cell, string alpha2) => Check(cell, alpha2, "table.country-misspelt");

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
