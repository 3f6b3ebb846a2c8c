using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Samples.Quickstart.Organisations;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

public sealed partial class OrganisationsTests
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

    [Trait("Runs", "once")]
    [Fact]
    public void Start_RealTable_KeepsEveryRowAndPlansIt()
    {
        SampleRun run = SampleRun.Of("--organisations", RealTable());
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Code);
        Assert.Contains("7,272 rows read = 7,272 kept + 0 rejected", run.Output, StringComparison.Ordinal);
        string said = string.Join(' ', run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        decimal gap = Report.Number(Assert.Single(GapSaid().Matches(said)).Groups[1].Value, "en");
        if (ApproximateSaid().Match(said) is { Success: true } approximate)
        {
            decimal total = Report.Number(approximate.Groups[1].Value, "en");
            decimal bound = Report.Number(approximate.Groups[2].Value, "en");
            Assert.DoesNotContain("No other plan has a greater total score", said, StringComparison.Ordinal);
            Assert.True(total < bound, approximate.Value);
            Assert.InRange(gap - (100m * (bound - total) / bound), -0.005m, 0.0051m); // two decimals are printed
        }
        else
        {
            Assert.Contains("No other plan has a greater total score than ", said, StringComparison.Ordinal);
            Assert.Equal(0m, gap);
        }
    }

    [Trait("Runs", "once")]
    [Fact]
    public void Of_ActivitiesOfAtMost500RealOrganisations_IsProvedOptimalOverAllPairs()
    {
        CsvFile table = CsvFile.Read(RealTable());
        Actor[] few =
        [
            .. ActorTable.Import(ActorTableLayout.DigitalCommons, table.Header, table.Rows, cancellationToken: TestContext.Current.CancellationToken).Actors
                .Where(actor => actor.Activities.Length > 0)
                .GroupBy(actor => actor.Activities[0])
                .Where(group => group.Count() <= 500)
                .SelectMany(group => group),
        ];
        PeerExchange exchange = PeerExchange.Of(few, null);
        Assert.True(few.Length > 2_000);
        Assert.Equal(few.Length, exchange.Registry.Needs.Length);
        Assert.All(exchange.Plan.Blocks, block => Assert.Equal((MatchStatus.Optimal, 0m), (block.Status, block.Gap)));
        PlanCheck check = exchange.Plan.Check(exchange.Registry, PeerExchange.Policy, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(check.Faults);
        Assert.Equal(exchange.Plan.Total, check.Total);
        Assert.Equal(exchange.Plan.Total, check.UpperBound);
    }

    private static string RealTable()
    {
        string file = SolidarityEconomy.Testing.RepositoryRoot.Combine("..", "shared", "data", "organisations", "uk-coops-2022Q2.csv");
        Assert.SkipUnless(File.Exists(file), "The table is not beside the repository.");
        return file;
    }

    [GeneratedRegex(@"The gap is ([\d.,]+)% of the bound\.")]
    private static partial Regex GapSaid();

    [GeneratedRegex(@"The plan is approximate: its total score is ([\d.,]+), and the best plan has ([\d.,]+) at most\.")]
    private static partial Regex ApproximateSaid();

    /// <summary>Organisations o1, o2 ... of three activities in turn, in regions of four; none is real.</summary>
    private static string Table(int count) => "Identifier,Name,Primary Activity,Region,Country ID\n" + string.Concat(
        Enumerable.Range(1, count).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"o{i},Organisation {i},{Activities}ICA{10 * (1 + (i % 3))},Region {i / 3 % 4},EC\n")));
}
