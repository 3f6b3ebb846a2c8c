using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class TaxonomyTableTests
{
    private static readonly Text Name = Hierarchies.Name;

    [Fact]
    public void Import_PlainTable_ReadsEveryColumn()
    {
        TaxonomyImport import = Import(
            ["\uFEFFNotation", "Label", "label (es)", "LABEL_pt-BR", "altLabel", "altLabel es", "Broader", "URI", "Valid from", "validUntil"],
            [" sales ", "Sales", "Ventas", "Vendas", "Selling | Trade\nSelling|Sales", "Vender", null, "https://example.org/sales", "2020-01-01", "2029-12-31"],
            ["first", "First\n customers", "", null, "", null, "sales; costing", "", "", "2025-06-30"],
            ["costing", " ", "Costos"]);

        Taxonomy topics = import.Taxonomy!;
        Assert.Equal(["Valid from"], import.Report.Faults.Select(fault => fault.Path));
        Concept sales = topics.Find("sales");
        Assert.Equal(
            [("en", "Sales"), ("es", "Ventas"), ("pt-BR", "Vendas")],
            sales.Label.Values.Select(pair => (pair.Key.ToString(), pair.Value)));
        Assert.Equal(
            [("en", "Selling"), ("en", "Trade"), ("es", "Vender")],
            sales.AlternativeLabels.Select(label => (label.Values.Keys.Single().ToString(), label.Values.Values.Single())));
        Assert.Equal(new Uri("https://example.org/sales"), sales.Uri);
        Assert.Equal(new DateRange(null, new LocalDate(2029, 12, 31)), sales.Validity);
        Assert.Equal("First customers", topics.Find("first").Label.ToString());
        Assert.Equal(["sales", "costing"], topics.Broader(topics.Find("first")).Select(concept => concept.Notation));
        Assert.Equal(["es"], topics.Find("costing").Label.Values.Keys.Select(tag => tag.ToString()));
        Assert.Equal((3, 3, 0, 0), (import.RowsRead, import.RowsKept, import.RowsRejected, import.RowsMerged));
        Assert.Equal(("topics", Name), (topics.Scheme, topics.Name));
    }

    [Fact]
    public void Import_BadRows_AreReportedAndTheOthersKept()
    {
        TaxonomyImport import = Import(
            ["notation", "label", "broader", "uri"],
            ["a", "A", "b|nowhere", "https://example.org/a"],
            ["b", "B", "c"],
            ["c", "C", "a"],
            ["a", "Again"],
            ["d", " "],
            [null, "No code"],
            ["", "\t", ""],
            ["e", "E", "d", "not an address"],
            ["", "F", "", "also none"],
            ["g", "G", "g", "https://example.org/a"],
            ["h", "H", "", "", "too much"],
            ["i", "\uFFFDtopia", "i"]);

        InputReport report = import.Report;
        Assert.Equal(["a", "b", "c", "e", "i"], import.Taxonomy!.Concepts.Select(concept => concept.Notation));
        Assert.Equal((12, 5, 7), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.Equal("nowhere", Warned(report, "broader", "taxonomy.broader-unknown", 1).Arguments["broader"].Value);
        Assert.Equal("c", Warned(report, "broader", "taxonomy.circle", 3).Arguments["notation"].Value);
        Assert.Equal(1L, Expect.Fault(report, "notation", "table.row-duplicate", 4).Message.Arguments["first"].Value);
        Expect.Fault(report, "label", "input.required", 5);
        Expect.Fault(report, "notation", "input.required", 6);
        Warned(report, string.Empty, "table.row-empty", 7);
        Warned(report, "uri", "input.malformed", 8);
        Warned(report, "broader", "taxonomy.broader-unknown", 8);
        Expect.Fault(report, "uri", "input.malformed", 9);
        Expect.Fault(report, "uri", "table.row-duplicate", 10);
        Expect.Fault(report, string.Empty, "table.row-long", 11);
        Warned(report, "label", "table.character-lost", 12);
        Warned(report, "broader", "taxonomy.circle", 12);
        Assert.Equal(13, report.Faults.Length);
        Assert.Equal(report.Faults.Select(fault => fault.Row!.Value).Order(), report.Faults.Select(fault => fault.Row!.Value));
        Assert.Equal(["b", "c"], import.Taxonomy.Ancestors(import.Taxonomy.Find("a")).Select(concept => concept.Notation));
        Assert.Empty(import.Taxonomy.Broader(import.Taxonomy.Find("i")));
    }

    [Fact]
    public void Import_Header_WithoutWhatIsNeeded_GivesNoList()
    {
        foreach (string?[] header in new string?[][] { [], ["notation"], ["label"], [null, "label_x1", "name"] })
        {
            TaxonomyImport import = Import(header, ["a", "A"]);
            Assert.Null(import.Taxonomy);
            Assert.False(import.Report.IsValid);
            Assert.Equal((0, 0, 0), (import.RowsRead, import.RowsKept, import.RowsMerged));
        }

        InputReport report = Import().Report;
        Expect.Fault(report, "notation", "table.column-missing");
        Expect.Fault(report, "label", "table.column-missing");
        report = Import(["notation", "label", "label en", "LABEL", "level", null]).Report;
        Warned(report, "label en", "input.duplicate");
        Warned(report, "LABEL", "input.duplicate");
        Warned(report, "level", "table.column-not-taken");
        Warned(report, "#6", "table.column-unknown");
        Assert.Equal(4, report.Faults.Length);
    }

    [Fact]
    public void Import_Validity_OfWrongFormOrOrder_IsUnknown()
    {
        TaxonomyImport import = Import(
            ["notation", "label", "validFrom", "validUntil"],
            ["a", "A", "2024-13-01", "2025-01-01"],
            ["b", "B", "2025-01-01", "2024-01-01"]);

        Warned(import.Report, "validFrom", "input.malformed", 1);
        Warned(import.Report, "validUntil", "taxonomy.validity-reversed", 2);
        Assert.Equal(new DateRange(null, new LocalDate(2025, 1, 1)), import.Taxonomy!.Concepts[0].Validity);
        Assert.Equal(DateRange.Always, import.Taxonomy.Concepts[1].Validity);
    }

    [Fact]
    public void Import_SeveralTables_AddToEachOther()
    {
        TaxonomyImport import = Hierarchies.Import(
            "topics",
            [
                Table("english", "en", ["code", "label", "uri"], ["a", "Costing", "https://example.org/a"], ["b", "Sales", null]),
                Table("español", "es", ["code", "label", "broader", "uri"], ["a", "Costos", "b", null], ["b", "Ventas", null, "https://example.org/b"]),
                Table("again", "en", ["code", "label", "uri"], ["", "Costs", "https://example.org/a"], ["b", "X", "https://example.org/x"]),
                Table("flat", "en", ["code", "label"], ["a", "Costing"], ["a", "Costing"]),
            ]);

        Taxonomy topics = import.Taxonomy!;
        Assert.Equal(["a", "b"], topics.Concepts.Select(concept => concept.Notation));
        Assert.Equal(["Costing", "Costos"], topics.Concepts[0].Label.Values.Values);
        Assert.Equal([Text.Of(LanguageTag.English, "Costs")], topics.Concepts[0].AlternativeLabels);
        Assert.Equal([topics.Concepts[1]], topics.Broader(topics.Concepts[0]));
        Assert.Equal("https://example.org/b", topics.Concepts[1].Uri!.OriginalString);
        Assert.Equal((8, 6, 2, 4), (import.RowsRead, import.RowsKept, import.RowsRejected, import.RowsMerged));
        Assert.Equal("Costing", Warned(import.Report, "again/label", "taxonomy.label-other", 1).Arguments["first"].Value);
        Assert.Equal("https://example.org/b", Expect.Fault(import.Report, "again/code", "taxonomy.notation-taken", 2).Message.Arguments["other"].Value);
        Expect.Fault(import.Report, "flat/code", "table.row-duplicate", 2);
    }

    [Fact]
    public void Import_CodesThatNest_PutEntriesBelowEachOther()
    {
        TaxonomyTableLayout isco = TaxonomyTableLayout.IscoGroups;
        TaxonomyTable table = new(isco, [["code", "preferredLabel"], ["26", "Law"], ["2", "Professionals"], ["265", "Arts"]]);
        Taxonomy groups = Hierarchies.Import("isco", table).Taxonomy!;
        Assert.Equal(["26", "2"], groups.Ancestors(groups.Find("265")).Select(concept => concept.Notation));

        TaxonomyImport jobs = Hierarchies.Import("jobs", new TaxonomyTable(
            TaxonomyTableLayout.EscoOccupations,
            [
                ["conceptUri", "code", "iscoGroup", "preferredLabel"],
                ["https://example.org/1", "26.1.1", "26", "Deep"],
                ["https://example.org/2", "26.1", "26", "Less"],
                ["https://example.org/3", "26.2.1", "26.1", "Stated"],
                ["https://example.org/4", "", "26.1", "No code"],
                ["https://example.org/5", "27.1", "27", "Nowhere"],
            ]));
        Taxonomy list = jobs.Taxonomy!;
        Assert.Equal(["26.1"], list.Broader(list.Find("26.1.1")).Select(concept => concept.Notation));
        Assert.Equal(["26.1"], list.Broader(list.Find("26.2.1")).Select(concept => concept.Notation));
        Assert.Equal(["26.1"], list.Broader(list.Find("4")).Select(concept => concept.Notation));
        Warned(jobs.Report, "code", "taxonomy.broader-unknown", 2);
        Warned(jobs.Report, "code", "taxonomy.broader-unknown", 5);
    }

    [Fact]
    public void Import_LevelsInColumns_PutTheLastBelowTheOneBefore()
    {
        TaxonomyImport import = Hierarchies.Import("skills", new TaxonomyTable(
            TaxonomyTableLayout.EscoSkillsHierarchy,
            [
                ["Level 0 URI", "Level 0 preferred term", "Level 1 URI", "Level 1 preferred term", "Level 0 code", "Level 1 code"],
                ["https://example.org/s", "skills", "", "", "S"],
                ["https://example.org/s", "skills", "https://example.org/s1", "talking", "S", "S1"],
                ["https://example.org/s", "skills", "https://example.org/s2", "", "S", "S2"],
            ],
            LanguageTag.Spanish));

        Assert.Equal(["S", "S1"], import.Taxonomy!.Concepts.Select(concept => concept.Notation));
        Assert.Equal("S", import.Taxonomy.Broader(import.Taxonomy.Concepts[1])[0].Notation);
        Assert.Equal([LanguageTag.Spanish], import.Taxonomy.Concepts[1].Label.Values.Keys);
        Expect.Fault(import.Report, "Level 1 preferred term", "input.required", 3);
    }

    [Fact]
    public void Import_ChainOfThousands_IsToldToBeTooDeep()
    {
        TaxonomyImport import = Hierarchies.Import("chain", new TaxonomyTable(
            TaxonomyTableLayout.Plain,
            Enumerable.Range(0, 4_100).Select(i => (IReadOnlyList<string?>)[$"n{i}", "N", i == 0 ? null : $"n{i - 1}"])
                .Prepend(["notation", "label", "broader"])));

        Expect.Fault(import.Report, string.Empty, "taxonomy.too-deep");
        Assert.Null(import.Taxonomy);
        Assert.Equal(0, import.RowsKept);
    }

    [Fact]
    public void Import_Misuse_Throws()
    {
        TaxonomyTable table = Table("a", "en", ["code", "label"]);
        Assert.Throws<ArgumentException>(() => Hierarchies.Import(" ", table));
        Assert.Throws<ArgumentException>(() => Hierarchies.Import("a"));
        Assert.Throws<ArgumentException>(() => Hierarchies.Import("a", table, Table("a", "en", ["code", "label"])));
        Assert.Throws<ArgumentException>(() => Hierarchies.Import("a", [null!]));
        Assert.Throws<ArgumentException>(() => Import([null!]));
        Assert.Throws<ArgumentException>(() => new TaxonomyTable(TaxonomyTableLayout.Plain, [], name: " "));
        Assert.Throws<ArgumentException>(() => TaxonomyTableLayout.Plain with { Label = " - " });
        Assert.Throws<ArgumentOutOfRangeException>(() => TaxonomyTableLayout.Plain with { Nesting = (CodeNesting)7 });
        Assert.Equal(TaxonomyTableLayout.Isic, TaxonomyTableLayout.Plain with { Notation = "code", Label = "description", Broader = "parent" });
        Assert.Throws<OperationCanceledException>(() => Table("a", "en", ["code", "label"], ["a", "A"])
            .Import("a", Name, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Import_Progress_IsToldEvery1024Rows()
    {
        List<WorkProgress> told = [];
        new TaxonomyTable(
            TaxonomyTableLayout.Plain,
            Enumerable.Range(0, 2_100).Select(i => (IReadOnlyList<string?>)[$"n{i}", "N"]).Prepend(["notation", "label"]))
            .Import("list", Name, new Told(told), TestContext.Current.CancellationToken);

        Assert.Equal([(1024, 0), (2048, 0), (2100, 2100)], told.Select(progress => (progress.Done, progress.Total)));
        Assert.All(told, progress => Assert.Equal("taxonomies.import", progress.Stage));
    }

    private static Message Warned(InputReport report, string path, string code, int? row = null)
    {
        InputFault fault = Expect.Fault(report, path, code, row);
        Assert.Equal(FaultSeverity.Warning, fault.Severity);
        return fault.Message;
    }

    private static TaxonomyImport Import(params string?[][] table) =>
        new TaxonomyTable(TaxonomyTableLayout.Plain, table).Import("topics", Name, cancellationToken: TestContext.Current.CancellationToken);

    private static TaxonomyTable Table(string name, string language, params string?[][] table) =>
        new(TaxonomyTableLayout.Plain with { Notation = "code" }, table, LanguageTag.Parse(language), name);

    private sealed class Told(List<WorkProgress> list) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => list.Add(value);
    }
}
