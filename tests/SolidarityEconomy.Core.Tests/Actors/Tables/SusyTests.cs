using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>The real map of initiatives of SUSY, and dirt of its kind.</summary>
public class SusyTests
{
    private static readonly Lazy<ActorTableImport> Map =
        new(() => TableSamples.Real(ActorTableLayout.Susy, "susy-sse-initiatives-eu.csv"));

    private static readonly LanguageTag Undetermined = LanguageTag.Parse("und");

    [Fact]
    public void Import_RealMap_KeepsEveryRowAndNamesWhatIsDirty()
    {
        ActorTableImport import = Map.Value;
        Assert.Equal((1369, 1369, 0), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.Equal(
            [
                ("country_raw", "input.unknown", 1),
                ("country_raw", "table.country-contradicted", 17),
                ("country_raw", "table.country-misspelt", 3),
                ("country_raw", "table.country-part", 214),
                ("country_raw", "table.country-read", 294),
                ("created_ms", "table.column-not-taken", 1),
                ("fair_trade", "input.unknown", 8),
                ("lat", "table.coordinates-swapped", 1),
                ("name", "table.name-repeated", 35),
                ("organic", "input.unknown", 11),
                ("partner", "table.column-not-taken", 1),
                ("website", "input.malformed", 11),
                ("website", "table.placeholder", 1),
                ("website", "table.website-completed", 120),
            ],
            import.Report.Summary().Select(group => (group.Path, group.Code, group.Count)).Order());
        Assert.Equal(718, import.Report.Faults.Length);
        Assert.True(import.Report.IsValid);
    }

    [Theory]
    [InlineData("country_raw", "table.country-read", 19, "'Österreich'")]
    [InlineData("country_raw", "table.country-read", 201, "'Deutschland'")]
    [InlineData("country_raw", "table.country-read", 186, "'Portogallo'")]
    [InlineData("country_raw", "table.country-read", 350, "'Slovenija'")]
    [InlineData("country_raw", "table.country-read", 555, "'ÖSterreich'")]
    [InlineData("country_raw", "table.country-misspelt", 359, "'Frace'")]
    [InlineData("country_raw", "table.country-misspelt", 18, "'Cypres'")]
    [InlineData("country_raw", "table.country-part", 782, "'England'")]
    [InlineData("country_raw", "table.country-part", 738, "'SCOTLAND'")]
    [InlineData("country_raw", "table.country-part", 942, "'england'")]
    [InlineData("country_raw", "table.country-contradicted", 404, "'SR'")]
    [InlineData("country_raw", "input.unknown", 1036, "'ABERDEEN'")]
    [InlineData("website", "input.malformed", 1, "'update6'")]
    [InlineData("website", "input.malformed", 686, "'Essbare Stadt Wels'")]
    [InlineData("website", "input.malformed", 1084, "louisfarouk")]
    [InlineData("website", "table.placeholder", 611, "'-'")]
    [InlineData("website", "table.website-completed", 8, "http://www.bilsp.org/")]
    [InlineData("lat", "table.coordinates-swapped", 786, "51.4917574")]
    [InlineData("name", "table.name-repeated", 3, "row 1;")]
    [InlineData("organic", "input.unknown", 817, "'sustainable'")]
    [InlineData("organic", "input.unknown", 27, "'limited'")]
    public void Import_RealMap_ReportsEachNamedValue(string column, string code, int row, string words)
    {
        InputFault fault = Expect.Fault(Map.Value.Report, column, code, row);
        Assert.Equal(FaultSeverity.Warning, fault.Severity);
        Assert.Contains(words, fault.Message.In(LanguageTag.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_RealMap_ReadsEverySpellingOrSaysThatItDidNot()
    {
        ActorTableImport import = Map.Value;
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("organisations", "susy-sse-initiatives-eu.csv");
        HashSet<int> reported = [.. import.Report.Faults.Where(fault => fault.Path == "country_raw").Select(fault => fault.Row!.Value)];
        (string Raw, string? Read)[] pairs = [.. rows.Zip(import.Actors).Select(pair => (pair.First["country_raw"], pair.Second.Alpha2()))];
        Assert.Equal(44, pairs.Select(pair => pair.Raw).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pairs.Where(pair => pair.Raw.Length == 0), pair => Assert.Null(pair.Read));
        Assert.All(pairs.Index().Where(one => one.Item.Raw.Length > 0 && one.Item.Read is null), one => Assert.Contains(one.Index + 1, reported));
        Assert.All(pairs.Where(pair => pair.Raw.Length > 0).GroupBy(pair => pair.Raw), same => Assert.Single(same.Distinct()));
        Assert.Equal(285, pairs.Count(pair => pair.Read == "AT"));
        Assert.Equal(499, pairs.Count(pair => pair.Read == "GB"));
        Assert.Equal(94, pairs.Count(pair => pair.Read is null));
        Assert.Equal(
            ["IM", "GH", "UG", "KE"],
            new[] { "Isle of Man", "Ghana", "Uganda", "Kenya" }.Select(raw => pairs.Single(pair => pair.Raw == raw).Read));
    }

    [Fact]
    public void Import_RealMap_KeepsListsLanguagesAndScripts()
    {
        ActorTableImport import = Map.Value;
        Actor garden = import.Actors[1];
        Assert.Equal(
            ["susy/type-of-initiative/recycling_foodwaste", "susy/type-of-initiative/other_foodrescue"],
            garden.Activities.Select(concept => concept.ToString()));
        Assert.Equal(
            [
                "susy/keyword/farmer market", "susy/keyword/local farmers", "susy/keyword/fresh food", "essglobal/qualifiers/Organic",
                "essglobal/qualifiers/Fairtrade",
            ],
            garden.Qualifiers.Select(concept => concept.ToString()));
        Assert.Equal(["bg", "und"], garden.Description!.Values.Keys.Select(tag => tag.ToString()));
        Assert.StartsWith("farmhopping е спасението", garden.Description.In(LanguageTag.Parse("bg")), StringComparison.Ordinal);
        Assert.Equal("Крум Попов 56", garden.Place!.Address);
        Assert.Equal("София", garden.Place.Locality);
        Assert.Equal(100 + 25 + 25 + 10 + 8 + 6, import.Actors.Count(actor => actor.Description?.Values.Keys.Any(tag => tag != Undetermined) == true));
    }

    [Fact]
    public void Export_RealMap_ComesBackWhole() => TableSamples.ComesBack(Map.Value);

    [Theory]
    [InlineData("England", "51.5", "-0.1", "51.5", null)]
    [InlineData("England", "-0.1", "51.5", null, "table.coordinates-swapped")]
    [InlineData("England", "-34.6", "-58.4", null, "table.coordinates-contradicted")]
    [InlineData("Suriname", "48.1", "17.1", null, "table.coordinates-contradicted")]
    [InlineData("Suriname", "5.8", "-55.2", "5.8", null)]
    [InlineData("NZ", "-43.9", "-176.5", "-43.9", null)]
    [InlineData("Chile", "-27.1", "-109.4", "-27.1", null)]
    [InlineData("Ecuador", "NaN", "-78", null, "input.malformed")]
    [InlineData("Ecuador", "Infinity", "-78", null, "input.malformed")]
    [InlineData("Ecuador", "-0,2", "-78", null, "input.malformed")]
    [InlineData("Ecuador", "-90.1", "-78", null, "input.out-of-range")]
    [InlineData("Ecuador", "0", "0", null, "table.coordinates-zero")]
    [InlineData("", "-34.6", "-58.4", "-34.6", null)]
    [InlineData("AQ", "-75", "0", "-75", null)]
    public void Import_CoordinatesAndCountry_DoNotContradictEachOther(
        string country, string latitude, string longitude, string? kept, string? code)
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name", "country_raw", "lat", "lon"], [["1", "A", country, latitude, longitude]]);
        Assert.Equal(kept, import.Actors[0].Place?.Latitude?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(country.Length == 0, import.Actors[0].Place?.Country is null);
        if (code is not null)
        {
            _ = Expect.Fault(import.Report, "lat", code, 1);
        }
    }

    [Theory]
    [InlineData("www.example.org", "http://www.example.org/", "table.website-completed")]
    [InlineData("Example.org/one?two#three", "http://example.org/one?two#three", "table.website-completed")]
    [InlineData("https://example.org", "https://example.org/", null)]
    [InlineData("chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https://www.example.org/a.pdf", "https://www.example.org/a.pdf", "table.website-unwrapped")]
    [InlineData("moz-extension://1f/viewer.html?file=https%3A%2F%2Fexample.org%2Fa.pdf", "https://example.org/a.pdf", "table.website-unwrapped")]
    [InlineData("chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/", null, "input.malformed")]
    [InlineData("chrome-extension://abc/http", null, "input.malformed")]
    [InlineData("chrome-extension://abc/http://", null, "input.malformed")]
    [InlineData("none", null, "table.placeholder")]
    [InlineData("N/A", null, "table.placeholder")]
    [InlineData("¿?", null, "table.placeholder")]
    [InlineData("sin web", null, "table.placeholder")]
    [InlineData("update6", null, "input.malformed")]
    [InlineData("www.pizza", null, "input.malformed")]
    [InlineData("ana@example.org", null, "input.malformed")]
    [InlineData("10.5", null, "input.malformed")]
    [InlineData("example..org", null, "input.malformed")]
    [InlineData("ftp://example.org", null, "input.malformed")]
    [InlineData("javascript:alert(1)", null, "input.malformed")]
    [InlineData("http://a.org http://b.org", null, "input.malformed")]
    [InlineData("http://", null, "input.malformed")]
    public void Import_Website_IsReadCompletedOrUnknown(string cell, string? address, string? code)
    {
        ActorTableImport import = TableSamples.Import(ActorTableLayout.Susy, ["id", "name", "website"], [["1", "A", cell]]);
        Assert.Equal(address, import.Actors[0].Website?.AbsoluteUri);
        if (code is null)
        {
            Assert.Empty(import.Report.Faults);
        }
        else
        {
            _ = Expect.Fault(import.Report, "website", code, 1);
        }
    }

    [Fact]
    public void Import_RepeatedIdAndName_AreTwoDifferentThings()
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name"], [["1", "Útil Deco"], ["1", "Other"], ["2", "UTIL  DECO"], ["3", "Útil Deco 2"]]);
        _ = Expect.Fault(import.Report, "id", "table.row-duplicate", 2);
        _ = Expect.Fault(import.Report, "name", "table.name-repeated", 3);
        Assert.Equal(["1", "2", "3"], import.Actors.Select(actor => actor.Id.ToString()));
        Assert.Equal(2, import.Report.Faults.Length);
    }

    [Theory]
    [InlineData("de: Ein Garten", "de", "Ein Garten")]
    [InlineData("pt-BR: Uma horta", "pt-BR", "Uma horta")]
    [InlineData("FB: no language", "und", "FB: no language")]
    [InlineData("de:", "und", "de:")]
    [InlineData("Open: daily", "und", "Open: daily")]
    [InlineData("he: גן קהילתי", "he", "גן קהילתי")]
    public void Import_DescriptionWithItsLanguage_IsKeptByLanguage(string cell, string language, string words)
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name", "description_lang_other"], [["1", "A", cell]]);
        Assert.Equal(words, import.Actors[0].Description!.Values[LanguageTag.Parse(language)]);
        TableSamples.ComesBack(import);
    }
}
