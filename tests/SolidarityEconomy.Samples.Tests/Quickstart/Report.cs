using System.Globalization;
using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

/// <summary>A written page, read again as XML: what a reader of it can count on.</summary>
internal sealed class Report
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private Report(string text)
    {
        Text = text;
        Html = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Text { get; }

    public XElement Html { get; }

    public IReadOnlyList<XElement> Charts => [.. Html.Descendants(Svg + "svg")];

    public IReadOnlyList<XElement> Tables => [.. Html.Descendants("table")];

    public static Report Of(params string[] arguments)
    {
        using TemporaryFolder folder = new();
        string file = folder.File("report.html");
        SampleRun run = SampleRun.Of([.. arguments, "--report", file]);
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Code);
        return new Report(File.ReadAllText(file));
    }

    public static Report Read(string text) => new(text);

    /// <summary>Asserts that the page is one file that needs no other, and that a reader without eyes or colours is served.</summary>
    public void IsSelfContained(string language)
    {
        Assert.Equal(language, (string?)Html.Attribute("lang"));
        Assert.Empty(Html.Descendants("script"));
        Assert.Empty(Html.Descendants("link"));
        Assert.DoesNotContain(Html.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "src" or "href" or "srcset");
        Assert.DoesNotContain("@import", Text, StringComparison.Ordinal);
        Assert.All(
            Text.Split("url(").Skip(1),
            rest => Assert.StartsWith("#", rest, StringComparison.Ordinal));
        string[] ids = [.. Html.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Html.Descendants().Attributes("aria-labelledby").SelectMany(labels => labels.Value.Split(' ')),
            label => Assert.Contains(label, ids));
        Assert.All(Charts, chart =>
        {
            Assert.Equal("img", (string?)chart.Attribute("role"));
            Assert.False(string.IsNullOrWhiteSpace(chart.Element(Svg + "title")?.Value));
            Assert.False(string.IsNullOrWhiteSpace(chart.Element(Svg + "desc")?.Value));
        });
        Assert.All(Tables, table =>
        {
            Assert.False(string.IsNullOrWhiteSpace(table.Element("caption")?.Value));
            Assert.All(table.Descendants("th"), cell => Assert.True((string?)cell.Attribute("scope") is "row" or "col"));
        });
    }

    /// <summary>The numbers of a column, and the one below them.</summary>
    public static (IReadOnlyList<decimal> Rows, decimal Total) Column(XElement table, int column, string language)
    {
        string Cell(XElement row) => row.Elements().ElementAt(column).Value;
        decimal[] rows = [.. table.Element("tbody")!.Elements("tr").Select(row => Number(Cell(row), language))];
        return (rows, Number(Cell(table.Element("tfoot")!.Element("tr")!), language));
    }

    public static decimal Number(string written, string language)
    {
        bool hasComma = language is not "en";
        string plain = new([.. written.Where(c => char.IsAsciiDigit(c) || c == '-' || c == (hasComma ? ',' : '.'))]);
        return decimal.Parse(plain.Replace(',', '.'), CultureInfo.InvariantCulture);
    }
}
