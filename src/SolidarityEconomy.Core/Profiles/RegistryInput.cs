using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>A registry as a document: what stands in the JSON file, not yet checked.</summary>
/// <remarks>
/// Read with <see cref="Json.CoreJson.Read{T}"/>, which checks the shape, then made into a registry with
/// <see cref="Registry.TryCreate(RegistryInput, out Registry?, out InputReport)"/>, which reports every fault at once. Lists that
/// are null are empty, except in a profile, a need or an offer, where null says that nobody asked; other values that are null are
/// unknown. The document holds everything, also what is private: what leaves the house is another view. Documents of version 1.0,
/// which knew neither profiles nor personal files, and of 1.1, in which a need or offer could leave little unknown, are read for ever
/// and keep their meaning.
/// </remarks>
/// <param name="Actors">Who is who.</param>
/// <param name="Needs">Who asks for what.</param>
/// <param name="Offers">Who gives what.</param>
/// <param name="Concepts">
/// The concepts of lists that are not built in, so that the document can be understood without those lists.
/// </param>
/// <param name="Schema">The name of the schema, always <see cref="SchemaName"/>.</param>
/// <param name="Version">The version of the schema in which the document is written.</param>
/// <param name="Profiles">What actors can do, when and by which means; since 1.1.</param>
/// <param name="Log">Where the log stands and what ties it to the records; since 1.1. Null before the first change.</param>
/// <param name="Figures">What sources report, kept side by side where they disagree; since 1.2.</param>
public sealed partial record RegistryInput(
    IReadOnlyList<RegistryInput.ActorPart> Actors,
    IReadOnlyList<RegistryInput.NeedPart>? Needs = null,
    IReadOnlyList<RegistryInput.OfferPart>? Offers = null,
    IReadOnlyList<RegistryInput.ConceptPart>? Concepts = null,
    [property: JsonPropertyOrder(-2)] string Schema = RegistryInput.SchemaName,
    [property: JsonPropertyOrder(-1)] string Version = RegistryInput.SchemaVersion,
    IReadOnlyList<RegistryInput.ProfilePart>? Profiles = null,
    RegistryInput.LogPart? Log = null,
    IReadOnlyList<RegistryInput.FigurePart>? Figures = null)
{
    /// <summary>What <c>schema</c> says in every document of this kind.</summary>
    public const string SchemaName = "solidarity-economy/registry";

    /// <summary>The version that this package writes.</summary>
    public const string SchemaVersion = "1.2";

    /// <summary>A concept of a list of one's own.</summary>
    /// <param name="Scheme">The list.</param>
    /// <param name="Notation">Its code in the list.</param>
    /// <param name="Label">What people call it, by language.</param>
    /// <param name="Uri">Its absolute address.</param>
    public sealed record ConceptPart(
        string Scheme, string Notation, IReadOnlyDictionary<string, string> Label, Uri? Uri = null);

    /// <summary>Names a concept that is built in or stands under <see cref="Concepts"/>.</summary>
    /// <param name="Scheme">The list, for example <c>essglobal/activities-ica</c>.</param>
    /// <param name="Notation">Its code in the list, for example <c>ICA260</c>.</param>
    public sealed record ConceptReference(string Scheme, string Notation);

    /// <summary>What a register calls an actor.</summary>
    /// <param name="Scheme">The register, for example <c>EC-RUC</c>.</param>
    /// <param name="Value">What stands in the register, written as there.</param>
    public sealed record IdentifierPart(string Scheme, string Value)
    {
        /// <summary>Tells only what it is, since the number of a person is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(IdentifierPart);
    }

    /// <summary>Where an actor is; something of it is known.</summary>
    /// <param name="Country">ISO 3166-1 alpha-2, for example <c>EC</c>; alpha-3 and M49 digits are read too.</param>
    /// <param name="Area">Province, state, department or county.</param>
    /// <param name="Locality">Town or village.</param>
    /// <param name="Postcode">As the post of the country writes it.</param>
    /// <param name="Address">Street and house, lines separated by line feeds.</param>
    /// <param name="Latitude">Degrees north, -90 to 90; with a longitude.</param>
    /// <param name="Longitude">Degrees east, -180 to 180; with a latitude.</param>
    public sealed record PlacePart(
        string? Country = null,
        string? Area = null,
        string? Locality = null,
        string? Postcode = null,
        string? Address = null,
        decimal? Latitude = null,
        decimal? Longitude = null)
    {
        /// <summary>Tells only what it is, since an address is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(PlacePart);
    }

    /// <summary>From a day until a day; a range that is known at neither end is left out.</summary>
    /// <param name="From">The first day; null when the beginning is open.</param>
    /// <param name="Until">The last day, not before the first; null when the end is open.</param>
    public sealed record RangePart(
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? From = null,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? Until = null);
}
