using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Knows the types in which whole lists of concepts stand.</summary>
internal sealed class TaxonomyResolver : IJsonTypeInfoResolver
{
    private static readonly PartConverter<Taxonomy, TaxonomyDocument> Lists = new(TaxonomyDocument.ToPart, TaxonomyDocument.ToValue);
    private static readonly PartConverter<TaxonomyRow, TaxonomyDocument.Row> Rows = new(TaxonomyDocument.ToPart, TaxonomyDocument.ToValue);
    private static readonly PartConverter<TaxonomyImport, TaxonomyDocument.Import> Imports = new(TaxonomyDocument.ToPart, TaxonomyDocument.ToValue);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(Taxonomy) ? Lists.ToTypeInfo(options)
        : type == typeof(TaxonomyRow) ? Rows.ToTypeInfo(options)
        : type == typeof(TaxonomyImport) ? Imports.ToTypeInfo(options)
        : null;
}
