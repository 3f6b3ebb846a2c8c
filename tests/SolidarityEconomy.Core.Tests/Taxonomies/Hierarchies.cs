using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

/// <summary>Random hierarchies for properties.</summary>
internal static class Hierarchies
{
    public static Text Name { get; } = new("List", "Lista", "Lista");

    /// <summary>Each entry below at most so many of those before it; the numbers are then dealt out anew, so that rows come in any order.</summary>
    public static Gen<int[][]> Of(int entries, int parents) =>
        from count in Gen.Choose(1, entries)
        from above in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => i == 0
            ? Gen.Constant(Array.Empty<int>())
            : from many in Gen.Choose(0, parents)
              from some in Gen.ArrayOf(Gen.Choose(0, i - 1), many)
              select some.Distinct().ToArray()))
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        select Renumber(above, [.. order]);

    public static Taxonomy Make(int[][] broader, Func<int, DateRange>? validity = null) => new(
        "list",
        Name,
        broader.Select((above, i) => new TaxonomyRow($"n{i}", Text.Of(LanguageTag.English, $"Entry {i}"))
        {
            Broader = [.. above.Select(parent => $"n{parent}")],
            Validity = validity?.Invoke(i) ?? default,
        }));

    /// <summary>Reads tables until the test is stopped.</summary>
    public static TaxonomyImport Import(string scheme, params TaxonomyTable[] tables) =>
        TaxonomyTable.Import(scheme, Name, tables, cancellationToken: TestContext.Current.CancellationToken);

    public static IEnumerable<int> Places(Taxonomy taxonomy, IEnumerable<Concept> concepts) => concepts.Select(taxonomy.IndexOf);

    private static int[][] Renumber(int[][] above, int[] order)
    {
        int[][] renumbered = new int[above.Length][];
        for (int i = 0; i < above.Length; i++)
        {
            renumbered[order[i]] = [.. above[i].Select(parent => order[parent])];
        }

        return renumbered;
    }
}
