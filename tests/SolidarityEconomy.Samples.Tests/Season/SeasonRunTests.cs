using SolidarityEconomy.Samples.Season;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Samples.Tests.Quickstart;

namespace SolidarityEconomy.Samples.Tests.Season;

/// <summary>The season as it is started from the command line, small, without any table.</summary>
public sealed class SeasonRunTests
{
    private static readonly string[] Small = ["--members", "300", "--data", "nowhere"];

    public static TheoryData<string> Languages => ["en", "es", "pt"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Start_AnyLanguage_TellsTheSeasonOnPaperAndOnThePage(string language)
    {
        using TemporaryFolder folder = new();
        string file = folder.File("season.html");

        (int code, string output, string errors) = Run([.. Small, "--language", language, "--report", file]);

        Assert.Equal("", errors);
        Assert.Equal(ExitCode.Done, code);
        Assert.DoesNotContain('{', output);
        Assert.Contains("nowhere", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Report report = Report.Read(File.ReadAllText(file));
        report.IsSelfContained(language);
        Assert.Equal(4, report.Charts.Count);
        Assert.Contains("–", report.Tables[^1].Value, StringComparison.Ordinal); // of groups so small nothing is told
        Assert.DoesNotContain("{", report.Html.Element("body")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_TwiceInAnotherCulture_PrintsTheSameAndAnotherSeedDoesNot()
    {
        (_, string output, _) = Run(Small);
        using (ForeignCulture.Turkish())
        {
            Assert.Equal(output, Run(Small).Output);
        }

        Assert.NotEqual(output, Run([.. Small, "--seed", "otra"]).Output);
    }

    [Theory]
    [InlineData("'12'", "--members", "12")]
    [InlineData("'many'", "--members", "many")]
    [InlineData("--ronda", "--ronda", "4")]
    [InlineData("'fr'", "--language", "fr")]
    public void Start_OptionThatIsNotRight_IsNamedAndRefused(string named, params string[] arguments)
    {
        (int code, string output, string errors) = Run(arguments);
        Assert.Equal(ExitCode.Refused, code);
        Assert.Equal("", output);
        Assert.Contains(named, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_Help_ListsTheOptions()
    {
        (int code, string output, _) = Run(["--help"]);
        Assert.Equal(ExitCode.Done, code);
        Assert.All(["--members", "--seed", "--report", "--language", "--data"], option => Assert.Contains(option, output, StringComparison.Ordinal));
    }

    private static (int Code, string Output, string Errors) Run(IReadOnlyList<string> arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = SeasonRun.Start(arguments, output, errors);
        return (code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
