using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class TaxonomyTablePropertyTests
{
    private static readonly string?[] Header = ["notation", "label", "label es", "altLabel", "broader", "uri", "validFrom"];

    // Few codes, so that they repeat, lead nowhere and close circles; cells of all kinds elsewhere.
    private static Gen<string?> Code => Gen.Elements<string?>("a", "b", "c", "d", "e", "f", " g ", "", null);

    private static Gen<string?> Cell => Gen.Elements<string?>(
        null, "", " ", "x", "Ñandú", "قهوة", "a | b\nc", ";|;", "2024-02-30", "2024-02-29", "İstanbul", "\uFFFD", new string('w', 300));

    private static Gen<string?[]> Row =>
        from code in Code
        from label in Cell
        from spanish in Cell
        from other in Cell
        from above in Gen.Frequency((3, Code), (1, Gen.Two(Code).Select(pair => (string?)$"{pair.Item1}|{pair.Item2}")), (1, Cell))
        from address in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Code.Select(end => (string?)$"https://example.org/{end}")), (1, Cell))
        from day in Cell
        from length in Gen.Frequency((6, Gen.Constant(7)), (1, Gen.Choose(0, 8)))
        select (string?[])[.. new[] { code, label, spanish, other, above, address, day, "more" }[..length]];

    private static Arbitrary<string?[][]> Rows => Gen.Choose(0, 20).SelectMany(count => Gen.ArrayOf(Row, count)).ToArbitrary();

    [Fact]
    public void Import_AnyTable_IsReadWithoutThrowingAndAddsUp() =>
        Prop.ForAll(Rows, rows =>
        {
            TaxonomyImport import = Import(rows);
            InputFault[] errors = [.. import.Report.Faults.Where(fault => fault.Severity == FaultSeverity.Error)];
            int[] left = [.. errors.Select(fault => fault.Row!.Value)
                .Union(import.Report.Faults.Where(fault => fault.Code == "table.row-empty").Select(fault => fault.Row!.Value))];

            Assert.Equal(rows.Length, import.RowsRead);
            Assert.Equal(import.Taxonomy!.Concepts.Length, import.RowsKept);
            Assert.Equal(left.Length, import.RowsRejected);
            Assert.Equal(0, import.RowsMerged);
            Assert.All(import.Report.Faults, fault => Assert.InRange(fault.Row!.Value, 1, rows.Length));
            Assert.Equal(import.Report.ToString(), Import(rows).Report.ToString());
            Assert.All(import.Taxonomy.Concepts, concept => Assert.Contains(concept, import.Taxonomy.FindByLabel(concept.Label.Values.Values.First())
                .DefaultIfEmpty(concept)));
        }).Holds();

    [Fact]
    public void Import_WhatWasKept_IsAListThatTheRowsSay() =>
        Prop.ForAll(Rows, rows =>
        {
            Taxonomy list = Import(rows).Taxonomy!;
            TaxonomyRow[] kept = [.. list.Concepts.Select(concept => new TaxonomyRow(concept.Notation, concept.Label, null, concept.Uri)
            {
                AlternativeLabels = concept.AlternativeLabels,
                Broader = [.. list.Broader(concept).Select(above => above.Notation)],
                Validity = concept.Validity,
            })];
            Taxonomy again = new("list", Hierarchies.Name, kept);
            Assert.All(kept, row => Assert.All(row.Broader, above => Assert.Contains(rows, source =>
                source.Length > 4
                && (source[0]?.Trim() == row.Notation || source[0] is null or "")
                && source[4]?.Contains(above, StringComparison.Ordinal) == true)));
            Assert.Equal(list.Concepts, again.Concepts);
        }).Holds();

    [Fact]
    public void Import_SecondTimeTheSameTable_AddsNothing() =>
        Prop.ForAll(Rows, rows =>
        {
            Taxonomy once = Import(rows).Taxonomy!;
            string?[][] written = [.. once.Concepts.Select(concept => new[]
            {
                concept.Notation,
                concept.Label.Values.GetValueOrDefault(LanguageTag.English),
                concept.Label.Values.GetValueOrDefault(LanguageTag.Spanish),
                string.Join('|', concept.AlternativeLabels.Select(label => label.ToString())),
                string.Join('|', once.Broader(concept).Select(above => above.Notation)),
                concept.Uri?.OriginalString,
                null,
            })];
            TaxonomyImport twice = Hierarchies.Import("list", Table("one", written), Table("two", written));
            Assert.DoesNotContain(twice.Report.Faults, fault => fault.Code != "table.character-lost");
            Assert.Equal((2 * written.Length, written.Length), (twice.RowsKept, twice.RowsMerged));
            Assert.Equal(once.Concepts, twice.Taxonomy!.Concepts);
            for (int i = 0; i < written.Length; i++)
            {
                Assert.Equal(once.Concepts[i].Label, twice.Taxonomy.Concepts[i].Label);
                Assert.Equal(once.Concepts[i].AlternativeLabels, twice.Taxonomy.Concepts[i].AlternativeLabels);
                Assert.Equal(once.BroaderOf(i).ToArray(), twice.Taxonomy.BroaderOf(i).ToArray());
            }
        }).Holds();

    private static TaxonomyTable Table(string name, string?[][] rows) =>
        new(TaxonomyTableLayout.Plain, rows.Prepend(Header), LanguageTag.English, name);

    private static TaxonomyImport Import(string?[][] rows) => Hierarchies.Import("list", Table("rows", rows));
}
