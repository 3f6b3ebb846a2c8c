using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>A registry as a document: what stands in the JSON file, not yet checked.</summary>
/// <remarks>
/// Read with <see cref="Json.CoreJson.Read{T}"/>, which checks the shape, then made into a registry with
/// <see cref="Registry.TryCreate(RegistryInput, out Registry?, out InputReport)"/>, which reports every fault at once. Lists that
/// are null are empty; other values that are null are unknown.
/// </remarks>
/// <param name="Actors">Who is who.</param>
/// <param name="Needs">Who asks for what.</param>
/// <param name="Offers">Who gives what.</param>
/// <param name="Concepts">
/// The concepts of lists that are not built in, so that the document can be understood without those lists.
/// </param>
/// <param name="Schema">The name of the schema, always <see cref="SchemaName"/>.</param>
/// <param name="Version">The version of the schema in which the document is written.</param>
public sealed record RegistryInput(
    IReadOnlyList<RegistryInput.ActorPart> Actors,
    IReadOnlyList<RegistryInput.NeedPart>? Needs = null,
    IReadOnlyList<RegistryInput.OfferPart>? Offers = null,
    IReadOnlyList<RegistryInput.ConceptPart>? Concepts = null,
    [property: JsonPropertyOrder(-2)] string Schema = RegistryInput.SchemaName,
    [property: JsonPropertyOrder(-1)] string Version = RegistryInput.SchemaVersion)
{
    /// <summary>What <c>schema</c> says in every document of this kind.</summary>
    public const string SchemaName = "solidarity-economy/registry";

    /// <summary>The version that this package writes.</summary>
    public const string SchemaVersion = "1.0";

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
    public sealed record IdentifierPart(string Scheme, string Value);

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
        decimal? Longitude = null);

    /// <summary>A person, organisation or collective as the document tells of it.</summary>
    /// <param name="Id">Its id, once in the document.</param>
    /// <param name="Kind">One of <c>person</c>, <c>organisation</c>, <c>collective</c>.</param>
    /// <param name="Name">What it is called, by language.</param>
    /// <param name="Identifiers">What registers call it.</param>
    /// <param name="Place">Where it is.</param>
    /// <param name="LegalForm">The legal form in the words of the source.</param>
    /// <param name="MembershipType">Who the members are.</param>
    /// <param name="OrganisationalStructure">How it is organised.</param>
    /// <param name="Activities">What it does, the primary activity first.</param>
    /// <param name="Qualifiers">What it stands for.</param>
    /// <param name="Website">Its web address with http or https.</param>
    /// <param name="Languages">The languages it works in, for example <c>es-EC</c>.</param>
    /// <param name="Description">A few words about itself, by language.</param>
    public sealed record ActorPart(
        string Id,
        string Kind,
        IReadOnlyDictionary<string, string> Name,
        IReadOnlyList<IdentifierPart>? Identifiers = null,
        PlacePart? Place = null,
        string? LegalForm = null,
        ConceptReference? MembershipType = null,
        ConceptReference? OrganisationalStructure = null,
        IReadOnlyList<ConceptReference>? Activities = null,
        IReadOnlyList<ConceptReference>? Qualifiers = null,
        string? Website = null,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyDictionary<string, string>? Description = null);

    /// <summary>What an actor asks for, as the document tells it.</summary>
    /// <param name="Id">Its id, once among the needs.</param>
    /// <param name="By">The id of the actor who asks.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Title">The words of the one who asks, by language.</param>
    /// <param name="Languages">The languages in which help can be taken; none means any.</param>
    /// <param name="Places">Where help may come from: country codes or M49 digits of regions; none means anywhere.</param>
    /// <param name="Quantity">How many matches are wanted, 1 or more; 1 when it is missing.</param>
    /// <param name="Urgency">One of <c>low</c>, <c>normal</c>, <c>high</c>.</param>
    /// <param name="WaitingSince">The day from which it waits.</param>
    public sealed record NeedPart(
        string Id,
        string By,
        ConceptReference Topic,
        IReadOnlyDictionary<string, string> Title,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyList<string>? Places = null,
        int Quantity = 1,
        string? Urgency = null,
        [property: JsonConverter(typeof(LocalDateConverter))] NodaTime.LocalDate? WaitingSince = null);

    /// <summary>What an actor gives, as the document tells it.</summary>
    /// <param name="Id">Its id, once among the offers.</param>
    /// <param name="By">The id of the actor who offers.</param>
    /// <param name="Topics">What it is about, the strongest topic first.</param>
    /// <param name="Title">The words of the one who offers, by language.</param>
    /// <param name="Languages">The languages in which help can be given.</param>
    /// <param name="Places">Whom it serves: country codes or M49 digits of regions; none means anywhere.</param>
    /// <param name="Capacity">How many needs it can serve, 0 or more; 1 when it is missing.</param>
    public sealed record OfferPart(
        string Id,
        string By,
        IReadOnlyList<ConceptReference> Topics,
        IReadOnlyDictionary<string, string> Title,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyList<string>? Places = null,
        int Capacity = 1);
}
