using System.Globalization;
using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

public sealed class OrganisationsTests
{
    private const string Activities = "https://dev.lod.coop/essglobal/2.1/standard/activities-ica/";

    public static TheoryData<string> Languages => ["en", "es", "pt"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Start_SmallTable_CountsEachOrganisationOnceInEachTable(string language)
    {
        using TemporaryFolder folder = new();
        Report report = Report.Of("--organisations", folder.File("table.csv", Table(60)), "--language", language);
        report.IsSelfContained(language);
        Assert.Equal(3, report.Charts.Count);
        XElement[] tallies = [.. report.Html.Descendants("section").Take(2).SelectMany(section => section.Descendants("table"))];
        Assert.Equal(6, tallies.Length);
        Assert.All(tallies, table =>
        {
            (IReadOnlyList<decimal> rows, decimal total) = Report.Column(table, 1, language);
            Assert.Equal(60m, total);
            Assert.Equal(60m, rows.Sum());
        });
    }

    [Fact]
    public void Start_SmallTable_PrintsRowsFindingsAndAProvenPlan()
    {
        using TemporaryFolder folder = new();
        string table = Table(60) + "o1,The same id again,,,\n,No id,,,\nx y,Blank in the id,,,\n";
        SampleRun run = SampleRun.Of("--organisations", folder.File("table.csv", table));
        Assert.Equal(0, run.Code);
        Assert.Contains("63 rows read = 60 kept + 3 rejected", run.Output, StringComparison.Ordinal);
        Assert.Contains("row left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("optimal", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Start_WithCsv_WritesThePlanThatKeepsItsRules()
    {
        using TemporaryFolder folder = new();
        string plan = folder.File("plan.csv");
        SampleRun run = SampleRun.Of("--organisations", folder.File("table.csv", Table(60)), "--csv", plan);
        Assert.Equal(0, run.Code);
        string[][] rows = [.. File.ReadAllLines(plan).Select(line => line.Split(','))];
        Assert.Equal(
            "asking_id,asking_name,asking_region,asking_country,activity,peer_id,peer_name,peer_region,peer_country,score",
            string.Join(',', rows[0]));
        Assert.Equal(3 * 60, rows.Length - 1);
        Assert.All(rows.Skip(1), row =>
        {
            Assert.NotEqual(row[0], row[5]);
            Assert.NotEqual(row[2], row[7]);
            Assert.Equal(["EC", "EC"], [row[3], row[8]]);
            Assert.InRange(decimal.Parse(row[9], CultureInfo.InvariantCulture), 0m, 1m);
        });
        Assert.All(rows.Skip(1).GroupBy(row => row[0]), group => Assert.Equal(3, group.Select(row => row[5]).Distinct().Count()));
        Assert.All(rows.Skip(1).GroupBy(row => row[5]), group => Assert.Equal(3, group.Count()));
    }

    [Fact]
    public void Start_RegionsOfOneNameInTwoCountries_JoinsThem()
    {
        using TemporaryFolder folder = new();
        string table = "Identifier,Name,Primary Activity,Region,Country ID\n" + string.Concat(
            new[] { "a,Alfa,Córdoba,AR", "b,Beta,Córdoba,AR", "c,Gamma,CORDOBA,CO", "d,Delta,Córdoba," }
                .Select(row => row.Split(','))
                .Select(cells => $"{cells[0]},{cells[1]},{Activities}ICA10,{cells[2]},{cells[3]}\n"));
        string plan = folder.File("plan.csv");
        SampleRun run = SampleRun.Of("--organisations", folder.File("table.csv", table), "--csv", plan);
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Code);
        string[][] rows = [.. File.ReadAllLines(plan).Skip(1).Select(line => line.Split(','))];
        Assert.Equal(["a-c", "b-c", "c-a", "c-b"], rows.Select(row => $"{row[0]}-{row[5]}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.NotEqual(row[3], row[8]));
        Assert.Contains("(Córdoba, Argentina)", run.Output, StringComparison.Ordinal);
        Assert.Contains("(CORDOBA, Colombia)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_SemicolonsAndMark_AreReadAsWell()
    {
        using TemporaryFolder folder = new();
        string table = "\uFEFF" + Table(12).Replace(',', ';');
        SampleRun run = SampleRun.Of("--organisations", folder.File("table.csv", table));
        Assert.Contains("12 rows read = 12 kept + 0 rejected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_RealTable_KeepsEveryRowAndPlansIt()
    {
        string file = SolidarityEconomy.Testing.RepositoryRoot.Combine("..", "shared", "data", "organisations", "uk-coops-2022Q2.csv");
        Assert.SkipUnless(File.Exists(file), "The table is not beside the repository.");
        SampleRun run = SampleRun.Of("--organisations", file);
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Code);
        Assert.Contains("7,272 rows read = 7,272 kept + 0 rejected", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Organisations o1, o2 ... of three activities in turn, in regions of four; none is real.</summary>
    private static string Table(int count) => "Identifier,Name,Primary Activity,Region,Country ID\n" + string.Concat(
        Enumerable.Range(1, count).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"o{i},Organisation {i},{Activities}ICA{10 * (1 + (i % 3))},Region {i / 3 % 4},EC\n")));
}
