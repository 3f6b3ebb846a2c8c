using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Taxonomies;

/// <summary>A list of concepts as a document: every entry with what lies above it, so that the same list can be made again.</summary>
internal sealed record TaxonomyDocument(
    [property: JsonPropertyOrder(-2)] string Schema,
    [property: JsonPropertyOrder(-1)] string Version,
    string Scheme,
    Text Name,
    ImmutableArray<TaxonomyDocument.Row> Concepts)
{
    public const string SchemaName = "solidarity-economy/taxonomy";

    private const string SchemaVersion = "1.0";

    public static TaxonomyDocument ToPart(Taxonomy taxonomy) => new(
        SchemaName,
        SchemaVersion,
        taxonomy.Scheme,
        taxonomy.Name,
        [
            .. taxonomy.Concepts.Select(concept => ToPart(new TaxonomyRow(concept.Notation, concept.Label, uri: concept.Uri)
            {
                Broader = [.. taxonomy.Broader(concept).Select(above => above.Notation)],
                AlternativeLabels = concept.AlternativeLabels,
                Validity = concept.Validity,
            })),
        ]);

    public static Taxonomy ToValue(TaxonomyDocument part) =>
        string.Equals(part.Schema, SchemaName, StringComparison.Ordinal) && part.Version.StartsWith("1.", StringComparison.Ordinal)
            ? new Taxonomy(part.Scheme, part.Name, part.Concepts.Select(ToValue))
            : throw new ArgumentException($"A document of {SchemaName} 1.x is expected.", nameof(part));

    public static Row ToPart(TaxonomyRow row) => new(
        row.Notation,
        row.Label,
        row.Broader.IsEmpty ? null : row.Broader,
        row.Uri,
        row.AlternativeLabels.IsEmpty ? null : row.AlternativeLabels,
        row.Validity == DateRange.Always ? null : row.Validity);

    public static TaxonomyRow ToValue(Row part) => new(part.Notation, part.Label, uri: part.Uri)
    {
        Broader = part.Broader ?? [],
        AlternativeLabels = part.AlternativeLabels ?? [],
        Validity = part.Validity ?? DateRange.Always,
    };

    public static Import ToPart(TaxonomyImport import) =>
        new(import.Report, import.RowsRead, import.RowsKept, import.Taxonomy is { } taxonomy ? ToPart(taxonomy) : null);

    public static TaxonomyImport ToValue(Import part)
    {
        Taxonomy? taxonomy = part.Taxonomy is { } list ? ToValue(list) : null;
        return part.RowsKept <= part.RowsRead && part.RowsKept >= (taxonomy?.Concepts.Length ?? 0)
            ? new TaxonomyImport(taxonomy, part.Report, part.RowsRead, part.RowsKept)
            : throw new ArgumentException("The numbers of rows and concepts do not fit each other.", nameof(part));
    }

    internal sealed record Row(
        string Notation,
        Text Label,
        ImmutableArray<string>? Broader = null,
        Uri? Uri = null,
        ImmutableArray<Text>? AlternativeLabels = null,
        DateRange? Validity = null);

    internal sealed record Import(InputReport Report, int RowsRead, int RowsKept, TaxonomyDocument? Taxonomy = null);
}
