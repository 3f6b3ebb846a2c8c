using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class TaxonomyTests
{
    private static readonly Text Name = new("Topics", "Temas", "Temas");

    private static readonly Taxonomy Topics = new(
        "topics",
        Name,
        [
            Row("sales.first", "First customers", "Primeros clientes", "sales"),
            Row("sales", "Sales", "Ventas"),
            Row("costing", "Costing", "Costeo", null, "https://example.org/costing"),
            Row("pricing", "Pricing", "Costeo"),
        ]);

    [Fact]
    public void TryFind_Notation_IsOrdinal()
    {
        Assert.True(Topics.TryFind("sales", out Concept? sales));
        Assert.Same(sales, Topics.Find("sales"));
        Assert.False(Topics.TryFind("Sales", out _));
        Assert.False(Topics.TryFind(null, out _));
        Assert.Throws<ArgumentException>(() => Topics.Find("nothing"));
        Assert.Equal("topics", Topics.Scheme);
        Assert.Same(Name, Topics.Name);
        Assert.Equal(["sales.first", "sales", "costing", "pricing"], Topics.Concepts.Select(concept => concept.Notation));
    }

    [Fact]
    public void TryFindByUri_Address_FindsTheEntry()
    {
        Assert.True(Topics.TryFindByUri(new Uri("https://example.org/costing"), out Concept? concept));
        Assert.Equal("costing", concept.Notation);
        Assert.False(Topics.TryFindByUri(new Uri("https://example.org/other"), out _));
        Assert.False(Topics.TryFindByUri(new Uri("costing", UriKind.Relative), out _));
        Assert.False(Topics.TryFindByUri(null, out _));
    }

    [Fact]
    public void FindByLabel_AnyLanguageAccentAndCase_FindsAllThatAreCalledSo()
    {
        Assert.Equal(["sales.first"], Topics.FindByLabel("  PRIMÉROS clientes ").Select(concept => concept.Notation));
        Assert.Equal(["costing", "pricing"], Topics.FindByLabel("costeo").Select(concept => concept.Notation));
        Assert.Empty(Topics.FindByLabel("cost"));
        Assert.Empty(Topics.FindByLabel(string.Empty));
    }

    [Fact]
    public void Broader_EntriesOfTheList_AreFollowedUpwards()
    {
        Concept first = Topics.Find("sales.first");
        Concept sales = Topics.Find("sales");
        Assert.Equal([sales], Topics.Broader(first));
        Assert.Empty(Topics.Broader(sales));
        Assert.True(Topics.IsWithin(first, sales));
        Assert.True(Topics.IsWithin(first, first));
        Assert.False(Topics.IsWithin(sales, first));
        Assert.Throws<ArgumentException>(() => Topics.Broader(World.Country("EC")));
        Assert.Throws<ArgumentException>(() => Topics.IsWithin(first, World.Country("EC")));
    }

    [Fact]
    public void Constructor_BadRows_Throw()
    {
        Refused(Row("a", "A", "A"), Row("a", "B", "B"));
        Refused(Row("a", "A", "A", "b"));
        Refused(Row("a", "A", "A", "a"));
        Refused(Row("x", "X", "X", "a"), Row("a", "A", "A", "b"), Row("b", "B", "B", "a"));
        Refused(Row("a", "A", "A", null, "https://example.org/a"), Row("b", "B", "B", null, "https://example.org/a"));
        Assert.Empty(new Taxonomy("topics", Name, []).Concepts);
    }

    [Fact]
    public void Row_BadParts_Throw()
    {
        Text label = new("A", "A", "A");

        Assert.Throws<ArgumentNullException>(() => new TaxonomyRow(null!, label));
        Assert.Throws<ArgumentException>(() => new TaxonomyRow(" ", label));
        Assert.Throws<ArgumentNullException>(() => new TaxonomyRow("a", null!));
        Assert.Throws<ArgumentException>(() => new TaxonomyRow("a", label, string.Empty));
        Assert.Throws<ArgumentException>(() => new TaxonomyRow("a", label, null, new Uri("a", UriKind.Relative)));
        Assert.Equal(new TaxonomyRow("a", label, "b"), new TaxonomyRow("a", new Text("A", "A", "A"), "b"));
    }

    [Fact]
    public void Row_CopyAndChange_KeepsTheInvariants()
    {
        TaxonomyRow row = Row("a", "A", "A") with
        {
            Broader = ["b", "c"],
            AlternativeLabels = [new Text("AA", "AA", "AA")],
            Validity = DateRange.Since(new LocalDate(2020, 1, 1)),
        };

        Assert.Equal(row, Row("a", "A", "A", "b") with
        {
            Broader = ["b", "c"],
            AlternativeLabels = [new Text("AA", "AA", "AA")],
            Validity = DateRange.Since(new LocalDate(2020, 1, 1)),
        });
        Assert.Equal(row.GetHashCode(), (row with { }).GetHashCode());
        Assert.NotEqual(row, row with { Broader = ["c", "b"] });
        Assert.NotEqual(row, row with { AlternativeLabels = default });
        Assert.NotEqual(row, row with { Validity = default });
        Assert.NotEqual(row, row with { Uri = new Uri("https://example.org/a#b") });
        Assert.Equal("a A", row.ToString());
        Assert.Empty((row with { Broader = default }).Broader);
        Assert.Throws<ArgumentException>(() => row with { Notation = "a " });
        Assert.Throws<ArgumentNullException>(() => row with { Label = null! });
        Assert.Throws<ArgumentException>(() => row with { Broader = ["b", "b"] });
        Assert.Throws<ArgumentException>(() => row with { Broader = [" "] });
        Assert.Throws<ArgumentException>(() => row with { AlternativeLabels = [null!] });
        Assert.Throws<ArgumentException>(() => row with { Uri = new Uri("a", UriKind.Relative) });
    }

    [Fact]
    public void IsWithin_RandomForests_EqualsTheWalkUpwards()
    {
        // Entry i lies below an earlier one, or at the top; the rows come in any order.
        Gen<int[]> parents = Gen.Choose(1, 40).SelectMany(n => Gen.CollectToArray(
            Enumerable.Range(0, n).Select(i => Gen.Choose(-1, i - 1))));
        Prop.ForAll(parents.ToArbitrary(), above =>
        {
            IEnumerable<TaxonomyRow> rows = above.Select((parent, i) => Row($"n{i}", $"N {i}", $"N {i}", parent < 0 ? null : $"n{parent}"));
            Taxonomy taxonomy = new("forest", Name, rows.Reverse());
            for (int i = 0; i < above.Length; i++)
            {
                HashSet<int> line = [i];
                for (int at = above[i]; at >= 0; at = above[at])
                {
                    line.Add(at);
                }

                for (int j = 0; j < above.Length; j++)
                {
                    Assert.Equal(line.Contains(j), taxonomy.IsWithin(taxonomy.Find($"n{i}"), taxonomy.Find($"n{j}")));
                }
            }
        }).Holds();
    }

    private static TaxonomyRow Row(string notation, string en, string es, string? broader = null, string? uri = null) => new(
        notation,
        Text.Of([(LanguageTag.English, en), (LanguageTag.Spanish, es)]),
        broader,
        uri is null ? null : new Uri(uri));

    private static void Refused(params TaxonomyRow[] rows) =>
        Assert.Throws<ArgumentException>(() => new Taxonomy("topics", Name, rows));
}
