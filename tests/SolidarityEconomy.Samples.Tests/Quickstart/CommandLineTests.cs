using System.Text;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

public sealed class CommandLineTests
{
    private const string Header = "Identifier,Name,Primary Activity,Region,Country ID\n";

    private static readonly string[] AllOptions = ["--language", "--report", "--organisations", "--csv", "--help"];

    public static TheoryData<string> Languages => ["en", "es", "pt"];

    public static TheoryData<string> BadFiles =>
    [
        "missing", "folder", "empty", "blank", "only a header", "prose", "cut off", "cut row", "binary", "latin-1", "html", "json",
        "other columns", "no id",
    ];

    [Theory]
    [InlineData("--organizations", "x.csv")]
    [InlineData("extra")]
    [InlineData("--language")]
    [InlineData("--language", "fr")]
    [InlineData("--language", "not a tag")]
    [InlineData("--report", "--language", "es")]
    [InlineData("--report=")]
    [InlineData("--report", "a.html", "--report", "b.html")]
    [InlineData("--csv", "a.csv")]
    [InlineData("--organisations", "a.csv", "--csv", "./a.csv")]
    [InlineData("--organisations", "a.csv", "--report", "a.csv")]
    public void Start_CommandLineThatIsNotRight_SaysSoAndEndsWithTwo(params string[] arguments)
    {
        SampleRun run = SampleRun.Of(arguments);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Start_UnknownOption_ComplainsInTheChosenLanguage()
    {
        Assert.StartsWith("Opción desconocida: --colour", SampleRun.Of("--colour", "--language", "es-EC").Errors, StringComparison.Ordinal);
        Assert.StartsWith("Opção desconhecida: --colour", SampleRun.Of("--language=pt", "--colour").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Start_Help_ListsEveryOption(string language)
    {
        SampleRun run = SampleRun.Of("--help", "--language", language);
        Assert.Equal(0, run.Code);
        Assert.All(AllOptions, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Start_FileThatIsNoTable_SaysWhatIsWrongInEachLanguage(string kind)
    {
        using TemporaryFolder folder = new();
        string file = Make(folder, kind);
        string[] complaints = [.. Languages.Select(language =>
        {
            SampleRun run = SampleRun.Of("--organisations", file, "--language", language.Data, "--csv", folder.File("plan.csv"));
            Assert.Equal(2, run.Code);
            Assert.Equal("", run.Output);
            Assert.Contains(file, run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain('{', run.Errors);
            Assert.False(File.Exists(folder.File("plan.csv")));
            return run.Errors;
        })];
        Assert.Equal(3, complaints.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Start_FilesThatAreWrongInDifferentWays_GetDifferentComplaints()
    {
        using TemporaryFolder folder = new();
        string[] complaints = [.. BadFiles.Select(kind =>
        {
            string file = Make(folder, kind.Data);
            return SampleRun.Of("--organisations", file).Errors.Replace(file, "FILE", StringComparison.Ordinal);
        })];
        Assert.Equal(complaints.Length - 1, complaints.Distinct(StringComparer.Ordinal).Count()); // empty and blank say the same
    }

    [Fact]
    public void Start_QuoteNeverClosed_NamesTheLineWhereItOpens()
    {
        using TemporaryFolder folder = new();
        SampleRun run = SampleRun.Of("--organisations", Make(folder, "cut off"));
        Assert.Contains("line 3", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_FileOfProse_IsNotCalledAHeader()
    {
        using TemporaryFolder folder = new();
        Assert.Contains(
            "text without columns, not a CSV table",
            SampleRun.Of("--organisations", Make(folder, "prose")).Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Start_FileThatMayNotBeRead_SaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions are set otherwise there.");
            return;
        }

        using TemporaryFolder folder = new();
        string file = folder.File("locked.csv", Header + "a,A,,,\n");
        File.SetUnixFileMode(file, UnixFileMode.None);
        bool canReadAnyway = CanRead(file);
        Assert.SkipWhen(canReadAnyway, "Who runs this may read every file.");
        SampleRun run = SampleRun.Of("--organisations", file);
        Assert.Equal(2, run.Code);
        Assert.Contains("permission", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_ReportThatCannotBeWritten_SaysSoAndPrintsNothing()
    {
        using TemporaryFolder folder = new();
        SampleRun run = SampleRun.Of("--report", Path.Combine(folder.File("nowhere"), "report.html"));
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
    }

    private static bool CanRead(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Make(TemporaryFolder folder, string kind) => kind switch
    {
        "missing" => folder.File("missing.csv"),
        "folder" => folder.Path,
        "empty" => folder.File("empty.csv", ""),
        "blank" => folder.File("blank.csv", " \n\n\t\n"),
        "only a header" => folder.File("header.csv", Header),
        "prose" => folder.File("prose.txt", "hello world"),
        "cut off" => folder.File("cut.csv", Header + "a,A,,,\nb,\"B and,,,\nc,C,,,\n"),
        "cut row" => folder.File("row.csv", Header + "a,A,,,\nb,B,,"),
        "binary" => folder.File("binary.csv", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0xFF]),
        "latin-1" => folder.File("latin.csv", Encoding.Latin1.GetBytes(Header + "a,Asociación,,,\n")),
        "html" => folder.File("page.csv", "<!DOCTYPE html>\n<html><body>404</body></html>\n"),
        "json" => folder.File("list.csv", "[{\"Identifier\": \"a\"}]\n"),
        "other columns" => folder.File("other.csv", "numero,denominacion\n1,A\n"),
        _ => folder.File("no-id.csv", Header + ",A,,,\n"),
    };
}
