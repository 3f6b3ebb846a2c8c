using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Samples.RegisterQuality;
using SolidarityEconomy.Samples.Tests.Quickstart;

namespace SolidarityEconomy.Samples.Tests.RegisterQuality;

public sealed class QualityTests
{
    private static readonly Dictionary<string, Quality> Looked = new(StringComparer.Ordinal);

    private static readonly string OwnTable = Path.Combine(AppContext.BaseDirectory, "directory.csv");

    public static TheoryData<string> Languages => ["en", "es", "pt"];

    /// <summary>Files beside the repository; docs/tables.md says what comes out of each.</summary>
    public static TheoryData<string, string> RealFiles => new()
    {
        { "uk-coops-2022Q2.csv", "digital-commons" },
        { "ica-youth-coops-americas.csv", "ica-youth" },
        { "es-cyl-cooperatives.csv", "es-cyl" },
        { "susy-sse-initiatives-eu.csv", "susy" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Start_WithoutArguments_LooksThroughItsOwnTable(string language)
    {
        SampleRun run = Run("--language", language);
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Errors);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Of_OwnTable_AccountsForEveryRowAndFindsTheDoubleOnes()
    {
        Quality quality = Quality.Of(OwnTable, null);
        Assert.Equal("digital-commons", quality.Import.Layout.Name);
        Assert.Equal(18, quality.Import.RowsRead);
        Assert.Equal(quality.Import.RowsRead, quality.Import.RowsKept + quality.Import.RowsRejected);
        Assert.Equal(4, quality.Import.RowsRejected);
        Assert.Equal(quality.Import.RowsKept, quality.Statistics.Actors);
        string[] found = [.. quality.Linkage.Pairs.Select(pair => $"{pair.One.Id} {pair.Other.Id} {pair.Verdict}")];
        Assert.Contains("E-01 E-02 Same", found);
        Assert.Contains(found, pair => pair.StartsWith("E-03 E-04", StringComparison.Ordinal));
        Assert.DoesNotContain("E-16 E-17 Same", found);
    }

    [Fact]
    public void Start_WithCsv_WritesACleanTableThatReadsBack()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, Run("--csv", folder.File("clean.csv")).Code);
        Quality before = Quality.Of(OwnTable, null);
        Quality after = Quality.Of(folder.File("clean.csv"), "digital-commons");
        Assert.Equal(before.Import.RowsKept, after.Import.RowsKept);
        Assert.Equal(0, after.Import.RowsRejected);
        Assert.Equal(
            before.Import.Actors.Select(actor => (actor.Id, actor.Place?.Country, actor.Website)),
            after.Import.Actors.Select(actor => (actor.Id, actor.Place?.Country, actor.Website)));
        Assert.Contains("'=Cooperativa Fórmula", File.ReadAllText(folder.File("clean.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_TableThatTellsTypes_ShowsWhatBecameOfEachClass()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("cyl.csv", """
            numero,denominacion,provincia,localidad,clase
            1,Uno,León,León,Trabajo
            2,Dos,León,León,Trabajo
            3,Tres,León,León,Viviendas
            4,Cuatro,León,León,Segundo grado
            5,Cinco,León,León,

            """);
        SampleRun run = Run(file, "--language", "es", "--csv", folder.File("clean.csv"));
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("Actores por tipo de cooperativa", run.Output, StringComparison.Ordinal);
        Assert.Contains("Trabajo → Cooperativa de trabajo, 2 veces", run.Output, StringComparison.Ordinal);
        Assert.Contains("Viviendas → Cooperativa de consumo / de usuarios, 1 vez", run.Output, StringComparison.Ordinal);
        Assert.Contains("Segundo grado → no se sabe, 1 vez", run.Output, StringComparison.Ordinal);
        Assert.Contains("– → no se sabe, 1 vez", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["clase,cooperative_type", "Trabajo,worker", "Trabajo,worker", "Viviendas,consumer-user", "Segundo grado,", ","],
            File.ReadAllLines(folder.File("clean.csv")).Select(line => string.Join(',', line.Split(',')[^2..])));
        Assert.Equal(0, Run(folder.File("clean.csv")).Code);
    }

    [Fact]
    public void Start_ColumnsInPortugueseThatNobodyKnows_PointsToTheManual()
    {
        using TemporaryFolder folder = new();
        SampleRun run = Run(folder.File("x.csv", "código,razão social,município\n1,Coop,Recife\n"), "--language", "pt");
        Assert.Equal(2, run.Code);
        Assert.Contains("docs/tables.md", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--layout", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_EachRunAndEveryCulture_PrintsTheSameBeforeTheTimes()
    {
        string once = BeforeTheTimes(Run().Output);
        using (ForeignCulture.Turkish())
        {
            Assert.Equal(once, BeforeTheTimes(Run().Output));
        }
    }

    [Theory]
    [InlineData("--colour", "red")]
    [InlineData("--layout", "own")]
    [InlineData("--language", "fr")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("there-is-no-such-file.csv")]
    [InlineData("a.csv", "--csv", "./a.csv")]
    [InlineData("--csv")]
    public void Start_CommandLineThatIsNotRight_SaysSoAndEndsWithTwo(params string[] arguments)
    {
        SampleRun run = Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("rock,paper,scissors\n1,2,3\n")]
    [InlineData("Identifier,Name\n,\n")]
    [InlineData("Identifier,Name\n")]
    [InlineData("")]
    [InlineData("Identifier,Name\n1,\"cut")]
    [InlineData("{}")]
    public void Start_FileOfNoUse_SaysSoInEachLanguage(string content)
    {
        using TemporaryFolder folder = new();
        string file = folder.File("x.csv", content);
        string[] complaints =
        [
            .. Languages.Select(language =>
            {
                SampleRun run = Run(file, "--language", language.Data);
                Assert.Equal(2, run.Code);
                return Assert.Single(run.Errors.TrimEnd().Split('\n'));
            }),
        ];
        Assert.Equal(3, complaints.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void Of_RealFile_GivesTheFiguresOfTheDocumentation(string file, string layout)
    {
        Quality quality = Real(file);
        ActorTableImport import = quality.Import;
        Assert.Equal(layout, import.Layout.Name);
        Assert.Equal(import.RowsRead, import.RowsKept + import.RowsRejected);
        Assert.Equal(
            DocumentedRows(columns: 9).Single(row => row[1].Contains($"`{file}`", StringComparison.Ordinal))[2..],
            new[]
            {
                import.RowsRead, import.RowsKept, import.RowsRejected, import.Report.Faults.Length,
                quality.Linkage.Same.Count(), quality.Linkage.ToAsk.Count(), quality.Merged,
            }.Select(Shown));
        Assert.Equal(
            DocumentedRows(columns: 4).Where(row => row[0] == file).Select(row => string.Join(' ', row[1..])).Order(StringComparer.Ordinal),
            import.Report.Summary().Select(group => $"{group.Path} {group.Code} {Shown(group.Count)}").Order(StringComparer.Ordinal));
        Assert.Equal(
            DocumentedRows(columns: 5).Where(row => row[0] == file).Select(row => (row[2], row[3], row[4])),
            quality.TellsTypes ? quality.Classes.Select(row => (row.Words, row.Type?.Notation ?? "unknown", Shown(row.Count))) : []);
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void Of_RealFile_MergesOnlyWhatIsTheSameAndCanBeTakenBack(string file, string layout)
    {
        Quality quality = Real(file);
        Assert.Equal(layout, quality.Import.Layout.Name);
        HashSet<Id<Actor>> same = [.. quality.Linkage.Same.SelectMany(pair => new[] { pair.One.Id, pair.Other.Id })];
        Assert.All(quality.Merges, merge =>
        {
            Assert.Superset(merge.Sources.Select(source => source.Actor.Id).ToHashSet(), same);
            Assert.Subset(quality.Import.Actors.ToHashSet(), merge.Undo().ToHashSet());
        });
        Assert.Equal(
            quality.Linkage.Clusters.Where(cluster => !cluster.IsContradicted).Select(cluster => cluster.Actors[0].Id),
            quality.Merges.Select(merge => merge.Actor.Id));
    }

    /// <summary>A file beside the repository, looked through once for all tests; the layout is chosen by its columns.</summary>
    private static Quality Real(string file)
    {
        string path = RepositoryRoot.Combine("..", "shared", "data", "organisations", file);
        Assert.SkipUnless(File.Exists(path), $"{file} is not beside the repository.");
        lock (Looked)
        {
            return Looked.TryGetValue(file, out Quality? quality) ? quality : Looked[file] = Quality.Of(path, null);
        }
    }

    private static IEnumerable<string[]> DocumentedRows(int columns) =>
        File.ReadLines(RepositoryRoot.Combine("docs", "tables.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells.Length == columns);

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static SampleRun Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = QualityRun.Start(arguments, output, errors);
        return new SampleRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    private static string BeforeTheTimes(string output) => output[..output.IndexOf("\n4. ", StringComparison.Ordinal)];
}
