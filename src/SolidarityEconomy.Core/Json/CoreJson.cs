using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Json;

/// <summary>JSON of this package: one place to write and read its documents, strictly and within bounds.</summary>
/// <remarks>
/// Names in camel case, dates in ISO form, money as <c>{"amount":"12.34","currency":"USD"}</c>. Every document round-trips. What a
/// host stores: <see cref="RegistryInput"/>, the registry as <see cref="Registry.ToInput"/> writes it; its log, one
/// <see cref="RegistryEvent"/> at a time or as array, list or immutable array; <see cref="RegistryHead"/>; <see cref="PublicView"/>;
/// <see cref="Taxonomy"/> for a list of one's own; and results such as <see cref="RegistryStatistics"/> and <see cref="InputReport"/>.
/// A root document carries <c>schema</c> and <c>version</c>: unknown members are faults, except in a document of a later minor
/// version, where they are passed over. An actor, need, offer or profile by itself is a registry document of one. These, the results of linkage, lists of concepts
/// and the figures of a whole registry are for <see cref="Options"/> or <see cref="Resolver"/>; all other types for any serialiser.
/// </remarks>
public static class CoreJson
{
    /// <summary>The greatest size of a document in bytes of UTF-8 unless a caller names another: 64 MiB.</summary>
    public const int DefaultMaxBytes = JsonFacade.DefaultMaxBytes;

    private static readonly JsonFacade Facade =
        new(
            JsonTypeInfoResolver.Combine(new NodaTimeResolver(), new TaxonomyResolver(), new LinkageResolver(), CoreJsonContext.Default),
            (typeof(RegistryInput), new DocumentSchema(RegistryInput.SchemaName, 1, 2)),
            (typeof(Taxonomy), new DocumentSchema(TaxonomyDocument.SchemaName, 1, 0)),
            (typeof(PublicView), new DocumentSchema(PublicView.SchemaName, 1, 1)));

    /// <summary>The strict options, read-only; for consumers who serialise by themselves.</summary>
    public static JsonSerializerOptions Options => Facade.Options;

    /// <summary>What knows the types of this package; combine it with a resolver of your own.</summary>
    public static IJsonTypeInfoResolver Resolver => Facade.Resolver;

    /// <summary>Writes a value of this package.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">What is written; not null.</param>
    /// <returns>The document on one line.</returns>
    /// <exception cref="NotSupportedException">The type is not one of this package.</exception>
    public static string Write<T>(T value) => Facade.Write(value);

    /// <summary>Reads a value of this package; the shape only, whose first fault ends the reading.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="maxBytes">The greatest size in bytes of UTF-8; above zero.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The document is too long, truncated, of another schema, or has the wrong shape; the path says where.</exception>
    /// <exception cref="NotSupportedException">The type is not one of this package.</exception>
    public static T Read<T>(string json, int maxBytes = DefaultMaxBytes)
        where T : notnull => Facade.Read<T>(json, maxBytes);
}
