using System.Globalization;
using System.Xml.Linq;
using SolidarityEconomy.Samples.Charts;

namespace SolidarityEconomy.Samples.Tests.Charts;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => ["bars", "stacked bars", "columns", "grouped columns", "lines", "steps"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Draw_AnyKind_SaysWhatItShowsToThoseWhoCannotSeeIt(string kind)
    {
        XElement drawing = Make(kind).Draw("c1");
        Assert.Equal("img", (string?)drawing.Attribute("role"));
        XElement title = drawing.Element(Svg + "title")!;
        XElement description = drawing.Element(Svg + "desc")!;
        Assert.Equal("Costs & <benefits>", title.Value);
        Assert.Equal("What \"stands\" out", description.Value);
        Assert.Equal($"{(string?)title.Attribute("id")} {(string?)description.Attribute("id")}", (string?)drawing.Attribute("aria-labelledby"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Draw_AnyKind_WritesTitleAxesLegendAndNumbersAsText(string kind)
    {
        string[] texts = [.. Make(kind).Draw("c1").Descendants(Svg + "text").Select(text => text.Value)];
        Assert.Contains("Costs & <benefits>", texts);
        Assert.Contains("Month", texts);
        Assert.Contains("Amount (USD)", texts);
        Assert.Contains("paid", texts);
        Assert.Contains("open", texts);
        Assert.Contains("#0", texts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Draw_Twice_GivesTheSameBytesInEveryCulture(string kind)
    {
        string first = Make(kind).Draw("c1").ToString(SaveOptions.DisableFormatting);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(first, Make(kind).Draw("c1").ToString(SaveOptions.DisableFormatting));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Draw_AnyKind_KeepsInsideItsSheetAndNeedsNothingFromOutside(string kind)
    {
        XElement drawing = Make(kind).Draw("c1");
        string text = drawing.ToString(SaveOptions.DisableFormatting);
        Assert.DoesNotContain("href", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        decimal[] box = [.. ((string)drawing.Attribute("viewBox")!).Split(' ').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];
        foreach (XElement shape in drawing.Descendants(Svg + "rect").Where(shape => shape.Parent == drawing && shape.Attribute("x") is not null))
        {
            decimal Read(string name) => decimal.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);
            Assert.InRange(Read("x"), 0, box[2]);
            Assert.InRange(Read("x") + Read("width"), 0, box[2]);
            Assert.InRange(Read("y") + Read("height"), 0, box[3]);
            Assert.True(Read("width") >= 0 && Read("height") >= 0);
        }
    }

    [Fact]
    public void Draw_SeveralSeries_TellsThemApartWithoutColour()
    {
        XElement bars = Make("bars").Draw("c1");
        Assert.NotNull(bars.Descendants(Svg + "pattern").SingleOrDefault(pattern => (string?)pattern.Attribute("id") == "c1-ink1"));
        XElement lines = Make("lines").Draw("c1");
        Assert.Contains(lines.Descendants(Svg + "path"), path => path.Attribute("stroke-dasharray") is not null);
    }

    [Fact]
    public void Constructor_DataThatDoNotFit_Throws()
    {
        Series good = new("paid", [1, 2]);
        Assert.Throws<ArgumentException>(() => new BarChart(Frame, ["a"], [good]));
        Assert.Throws<ArgumentException>(() => new BarChart(Frame, [], []));
        Assert.Throws<ArgumentException>(() => new ColumnChart(Frame, ["a", "b"], [new Series("open", [1, -1])]));
        Assert.Throws<ArgumentException>(() => new LineChart(Frame, ["a", "b"], [.. Enumerable.Repeat(good, 7)]));
        Assert.Throws<ArgumentException>(() => new ChartFrame(" ", "d", "c", "v", _ => ""));
    }

    private static ChartFrame Frame { get; } = new(
        "Costs & <benefits>",
        "What \"stands\" out",
        "Month",
        "Amount (USD)",
        value => "#" + value.ToString("0.##", CultureInfo.InvariantCulture));

    private static IChart Make(string kind)
    {
        string[] months = ["January", "February with a long and winding name that has to wrap", "March"];
        Series[] series = [new("paid", [10, 0, 12.5m]), new("open", [3, 7, 0])];
        return kind switch
        {
            "bars" => new BarChart(Frame, months, series),
            "stacked bars" => new BarChart(Frame, months, series, BarLayout.Stacked),
            "columns" => new ColumnChart(Frame, months, series),
            "grouped columns" => new ColumnChart(Frame, months, series, BarLayout.Grouped),
            "lines" => new LineChart(Frame, months, [series[0], new("open", [-3, 7, 0])]),
            _ => new LineChart(Frame, months, series, LineShape.Steps),
        };
    }
}
