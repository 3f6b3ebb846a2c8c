using System.Xml.Linq;
using SolidarityEconomy.Samples.SameOrDifferent;
using SolidarityEconomy.Samples.Tests.Quickstart;

namespace SolidarityEconomy.Samples.Tests.SameOrDifferent;

public sealed class SameOrDifferentTests
{
    private static readonly string Table = Path.Combine(AppContext.BaseDirectory, "directory.csv");

    [Theory]
    [InlineData("en", "Same or different?", "precision")]
    [InlineData("es", "¿Iguales o distintas?", "precisión")]
    [InlineData("pt", "Iguais ou diferentes?", "precisão")]
    public void Start_WithoutAFile_MeasuresItsOwnTableInEachLanguage(string language, string title, string head)
    {
        SampleRun run = Run("--language", language);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith(title, run.Output, StringComparison.Ordinal);
        Assert.Contains(head, run.Output, StringComparison.Ordinal);
        Assert.Contains("240", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_OwnTable_IsPreciseAndFindsMoreAtALowerThreshold()
    {
        Measurement measurement = Measurement.Make(SmallTable.Actors(LanguageTag.English), "a");
        Assert.Equal(240, measurement.Rows);
        Assert.All(measurement.Points, point => Assert.InRange(point.Right, 0, Math.Min(point.Same, point.True)));
        Assert.Equal(measurement.Points.Select(point => point.Same).OrderDescending(), measurement.Points.Select(point => point.Same));
        Assert.True(measurement.Default.Precision >= new Ratio(99, 100), $"Precision {measurement.Default.Precision}");
        Assert.NotNull(measurement.Example);
    }

    [Fact]
    public void Start_SameSeed_PrintsTheSameInEveryCulture()
    {
        string once = Run().Output;
        using (ForeignCulture.Turkish())
        {
            Assert.Equal(once, Run().Output);
        }

        Assert.NotEqual(once, Run("--seed", "b").Output);
    }

    [Fact]
    public void Start_FilesAndCurve_MeasuresEachAndWritesTheCurve()
    {
        using TemporaryFolder folder = new();
        string[] others = [folder.File("one.csv", File.ReadAllText(Table)), folder.File("two.csv", File.ReadAllText(Table))];
        SampleRun run = Run(Table, "--held-out", others[0], "--held-out", others[1], "--svg", folder.File("curve.svg"));
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(3, run.Output.Split("Of 14 organisations").Length - 1);
        Assert.Contains("'one.csv'", run.Output, StringComparison.Ordinal);
        Assert.Contains("'two.csv'", run.Output, StringComparison.Ordinal);
        Assert.Equal("svg", XElement.Parse(File.ReadAllText(folder.File("curve.svg"))).Name.LocalName);
    }

    [Fact]
    public void Start_Help_ShowsTheOptions()
    {
        SampleRun run = Run("--help", "--language", "pt");
        Assert.Equal(0, run.Code);
        Assert.All(["--held-out", "--language", "--seed", "--svg"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--colour", "red")]
    [InlineData("--language", "fr")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("--seed")]
    [InlineData("--seed", "a", "--seed", "b")]
    [InlineData("there-is-no-such-file.csv")]
    [InlineData("--held-out", "there-is-no-such-file.csv")]
    [InlineData("a.csv", "--svg", "./a.csv")]
    public void Start_CommandLineThatIsNotRight_SaysSoAndEndsWithTwo(params string[] arguments)
    {
        SampleRun run = Run(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("rock,paper,scissors\n1,2,3\n")]
    [InlineData("Identifier,Name\n,\n")]
    public void Start_FileWithoutOrganisations_SaysSo(string content)
    {
        using TemporaryFolder folder = new();
        SampleRun run = Run(folder.File("x.csv", content));
        Assert.Equal(2, run.Code);
        Assert.Contains("holds no organisations", run.Errors, StringComparison.Ordinal);
    }

    private static SampleRun Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = SameOrDifferentRun.Start(arguments, output, errors);
        return new SampleRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
