using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

public sealed class StoryTests
{
    private const int PlainWidth = 100;

    public static TheoryData<string> Languages => ["en", "es", "pt"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Start_WithoutFile_TellsBothStoriesInTheLanguage(string language)
    {
        SampleRun run = SampleRun.Of("--language", language);
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain('{', run.Output);
        Assert.DoesNotContain('}', run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= PlainWidth && !line.EndsWith(' '), line));
        Assert.Contains(language switch { "es" => "inventados", "pt" => "inventados", _ => "invented" }, run.Output, StringComparison.Ordinal);
        Assert.Contains("Rosa Amaguaña Toaza", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_InThreeLanguages_SharesNoSentence()
    {
        HashSet<string>[] lines =
        [
            .. Languages.Select(language => SampleRun.Of("--language", language.Data).Output.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Count(char.IsLetter) > 30 && !line.Contains("--language", StringComparison.Ordinal))
                .ToHashSet(StringComparer.Ordinal)),
        ];
        Assert.Empty(lines[0].Intersect(lines[1]));
        Assert.Empty(lines[0].Intersect(lines[2]));
        Assert.Empty(lines[1].Intersect(lines[2]));
    }

    [Theory]
    [InlineData("es-EC", "es")]
    [InlineData("pt-BR", "pt")]
    [InlineData("en-US", "en")]
    public void Start_LanguageWithCountry_SpeaksTheLanguage(string tag, string language) =>
        Assert.Equal(SampleRun.Of("--language", language).Output.Split('\n')[0], SampleRun.Of("--language=" + tag).Output.Split('\n')[0]);

    [Fact]
    public void Start_Twice_PrintsTheSame() => Assert.Equal(SampleRun.Of(), SampleRun.Of());

    [Fact]
    public void Start_WithoutLanguage_SpeaksEnglish() => Assert.Equal(SampleRun.Of("--language", "en"), SampleRun.Of());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_AnyLanguage_IsOneFileForEveryReader(string language)
    {
        Report report = Report.Of("--language", language);
        report.IsSelfContained(language);
        Assert.Equal(3, report.Charts.Count);
        Assert.DoesNotContain("{", report.Html.Element("body")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_Totals_AreTheSumsOfTheirRows(string language)
    {
        IReadOnlyList<XElement> tables = Report.Of("--language", language).Tables;
        XElement[] withTotal = [.. tables.Where(table => table.Element("tfoot") is not null)];
        Assert.Equal(6, withTotal.Length);
        XElement[] simple = [withTotal[0], withTotal[1], withTotal[2], withTotal[3]]; // actors, costs, means, month
        Assert.All(simple, table =>
        {
            (IReadOnlyList<decimal> rows, decimal total) =
                Report.Column(table, table.Element("thead")!.Descendants("th").Count() - 1, language);
            Assert.Equal(rows.Sum(), total);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_Loan_IsWhatThePlanNeedsAndComesFromTheFund(string language)
    {
        XElement[] tables = [.. Report.Of("--language", language).Tables.Where(table => table.Element("tfoot") is not null)];
        decimal costs = Report.Column(tables[1], 3, language).Total;
        decimal means = Report.Column(tables[2], 3, language).Total;
        (IReadOnlyList<decimal> fund, decimal left) = Report.Column(tables[4], 1, language);
        Assert.Equal(fund[0] + fund[1] + fund[2], fund[3]);
        Assert.Equal(-(costs - means), fund[4]);
        Assert.Equal(fund[3] + fund[4], left);

        (IReadOnlyList<decimal> interest, decimal interestTotal) = Report.Column(tables[5], 3, language);
        (IReadOnlyList<decimal> principal, decimal principalTotal) = Report.Column(tables[5], 4, language);
        (IReadOnlyList<decimal> instalments, decimal instalmentTotal) = Report.Column(tables[5], 5, language);
        Assert.Equal(interest.Sum(), interestTotal);
        Assert.Equal(principal.Sum(), principalTotal);
        Assert.Equal(instalments.Sum(), instalmentTotal);
        Assert.Equal(costs - means, principalTotal);
        Assert.Equal(principalTotal + interestTotal, instalmentTotal);
        decimal surplus = Report.Column(tables[3], 3, language).Total;
        Assert.All(instalments, instalment => Assert.True(instalment <= 0.6m * surplus));
    }

    [Fact]
    public void Report_TenDaysLater_TheSilentMentorIsReplacedAndWhoHasNobodyWaits()
    {
        XElement[] sections = [.. Report.Of().Html.Descendants("section")];
        XElement[] plan = [.. sections[1].Descendants("table").First().Element("tbody")!.Elements("tr")];
        XElement[] lists = [.. sections[2].Elements("div").Where(div => (string?)div.Attribute("class") == "points")];
        Assert.StartsWith($"{plan.Length - 1} pairs said yes.", sections[2].Element("p")!.Value, StringComparison.Ordinal);
        Assert.Contains("Óscar Villca Rojas said nothing", sections[2].Element("p")!.Value, StringComparison.Ordinal);
        Assert.Equal("Yuliana Rondón Paredes with Patricia Yánez Corral", lists[0].Element("p")!.Value);
        Assert.Equal(3, lists[0].Descendants("li").Count());
        Assert.Equal(14 - plan.Length, lists[1].Descendants("li").Count());
        Assert.All(lists[1].Descendants("li"), line => Assert.Contains("waits since", line.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Report_Pairs_HaveThreeReasonsAndOthersAReason()
    {
        Report report = Report.Of();
        XElement section = report.Html.Descendants("section").ElementAt(1);
        XElement[] pairs = [.. section.Elements("div").Where(div => (string?)div.Attribute("class") == "points")];
        XElement[] tables = [.. section.Descendants("table")];
        Assert.Equal(tables[0].Element("tbody")!.Elements("tr").Count(), pairs.Length);
        Assert.All(pairs, pair => Assert.Equal(3, pair.Descendants("li").Count()));
        XElement[] left = [.. tables[1].Element("tbody")!.Elements("tr")];
        Assert.Equal(14, pairs.Length + left.Length);
        Assert.NotEmpty(left);
        Assert.All(left, row => Assert.True(row.Elements().Last().Value.Length > 20));
        Assert.Equal(left.Length, left.Select(row => row.Elements().Last().Value).Distinct().Count());
    }
}
