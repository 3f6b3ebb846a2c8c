using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What everybody may see of a registry: organisations, and persons and collectives who consented to be named in public.</summary>
/// <remarks>
/// Made by <see cref="Registry.PublicView"/>. Of persons and collectives it tells name, country, area, activities, languages and
/// public contacts, with topics, titles, languages and places of their open needs and offers, and nothing else: no web address, no
/// words about themselves, no stays, ties, groups, evidence, consents, safety limits or numbers of persons. Needs and offers of
/// whoever hides them (<see cref="Actor.HidesRequests"/>) are not in it, organisations included. Of needs and offers, what is
/// null is unknown; in documents of version 1.0 null languages and places meant any and anywhere.
/// </remarks>
/// <param name="Actors">Who is who, in the order of the registry.</param>
/// <param name="Needs">What they ask for and is open that day.</param>
/// <param name="Offers">What they give and is open that day.</param>
/// <param name="On">The day for which consents were looked at.</param>
/// <param name="Schema">The name of the schema, always <see cref="SchemaName"/>.</param>
/// <param name="Version">The version of the schema in which the document is written.</param>
public sealed record PublicView(
    IReadOnlyList<PublicView.PublicActor> Actors,
    IReadOnlyList<PublicView.PublicNeed> Needs,
    IReadOnlyList<PublicView.PublicOffer> Offers,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate On,
    [property: JsonPropertyOrder(-2)] string Schema = PublicView.SchemaName,
    [property: JsonPropertyOrder(-1)] string Version = PublicView.SchemaVersion)
{
    /// <summary>What <c>schema</c> says in every document of this kind.</summary>
    public const string SchemaName = "solidarity-economy/public-view";

    /// <summary>The version that this package writes.</summary>
    public const string SchemaVersion = "1.1";

    internal static PublicView Of(Registry published, LocalDate on) => new(
        [.. published.Actors.Select(ToPart)],
        [
            .. published.Needs.Where(need => need.IsOpen(on)).Select(need => new PublicNeed(
                need.Id, need.By, need.Title, need.Topic, need.Quantity, need.Languages, need.Places)),
        ],
        [
            .. published.Offers.Where(offer => offer.IsOpen(on)).Select(offer => new PublicOffer(
                offer.Id, offer.By, offer.Title, OrNull(offer.Topics), offer.Capacity, offer.Languages, offer.Places)),
        ],
        on);

    private static PublicActor ToPart(Actor actor)
    {
        bool isBody = !PurposeScope.NeedsConsent(actor);
        return new PublicActor(
            actor.Id,
            actor.Kind,
            actor.Name,
            OrNull(isBody ? actor.Aliases : []),
            OrNull(isBody ? actor.Identifiers.Select(one => new RegistryInput.IdentifierPart(one.Scheme, one.Value)) : []),
            actor.Place?.Country,
            actor.Place?.Area,
            isBody ? actor.Place?.Locality : null,
            isBody ? actor.LegalForm : null,
            OrNull(actor.Activities),
            OrNull(isBody ? actor.Sectors : []),
            OrNull(isBody ? actor.Qualifiers : []),
            isBody ? actor.Website : null,
            OrNull(actor.Languages),
            isBody ? actor.Description : null,
            OrNull(actor.Contacts.Where(contact => contact.IsVisibleTo(Audience.Public))
                .Select(contact => new PublicContact(contact.Channel, contact.Value))));
    }

    private static ImmutableArray<T>? OrNull<T>(IEnumerable<T> items)
    {
        ImmutableArray<T> list = [.. items];
        return list.IsEmpty ? null : list;
    }

    /// <summary>An organisation, person or collective as everybody may know it; what is null is unknown or not public.</summary>
    /// <param name="Id">Its id in the registry.</param>
    /// <param name="Kind">Person, organisation or collective.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Aliases">Other names and acronyms; of organisations only.</param>
    /// <param name="Identifiers">What registers call it; of organisations only.</param>
    /// <param name="Country">The country where it is.</param>
    /// <param name="Area">The province, state, department or county.</param>
    /// <param name="Locality">The town or village; of organisations only.</param>
    /// <param name="LegalForm">The legal form; of organisations only.</param>
    /// <param name="Activities">What it does, the primary activity first.</param>
    /// <param name="Sectors">To which sectors it counts; of organisations only.</param>
    /// <param name="Qualifiers">What it stands for; of organisations only, since of a person it may tell a group.</param>
    /// <param name="Website">Its web address; of organisations only.</param>
    /// <param name="Languages">The languages it works in.</param>
    /// <param name="Description">A few words about itself; of organisations only.</param>
    /// <param name="Contacts">How anybody may reach it.</param>
    public sealed record PublicActor(
        Id<Actor> Id,
        ActorKind Kind,
        Text Name,
        IReadOnlyList<Text>? Aliases = null,
        IReadOnlyList<RegistryInput.IdentifierPart>? Identifiers = null,
        Concept? Country = null,
        string? Area = null,
        string? Locality = null,
        string? LegalForm = null,
        IReadOnlyList<Concept>? Activities = null,
        IReadOnlyList<Concept>? Sectors = null,
        IReadOnlyList<Concept>? Qualifiers = null,
        Uri? Website = null,
        IReadOnlyList<LanguageTag>? Languages = null,
        Text? Description = null,
        IReadOnlyList<PublicContact>? Contacts = null);

    /// <summary>A way to reach an actor that is open to everybody.</summary>
    /// <param name="Channel">By phone, letter or another way.</param>
    /// <param name="Value">The number or address as people write it.</param>
    public sealed record PublicContact(ContactChannel Channel, string Value);

    /// <summary>What somebody asks for.</summary>
    /// <param name="Id">Its id in the registry.</param>
    /// <param name="By">Who asks.</param>
    /// <param name="Title">The words of the one who asks.</param>
    /// <param name="Topic">What it is about; null when unknown.</param>
    /// <param name="Quantity">How many matches are wanted; null when unknown.</param>
    /// <param name="Languages">The languages in which help can be taken; an empty list means any, null that nobody asked.</param>
    /// <param name="Places">Where help may come from; an empty list means anywhere, null that nobody asked.</param>
    public sealed record PublicNeed(
        Id<Need> Id,
        Id<Actor> By,
        Text Title,
        Concept? Topic = null,
        int? Quantity = null,
        IReadOnlyList<LanguageTag>? Languages = null,
        IReadOnlyList<Concept>? Places = null);

    /// <summary>What somebody gives.</summary>
    /// <param name="Id">Its id in the registry.</param>
    /// <param name="By">Who gives.</param>
    /// <param name="Title">The words of the one who gives.</param>
    /// <param name="Topics">What it is about, the strongest topic first; null when unknown.</param>
    /// <param name="Capacity">How many needs it can serve; null when unknown.</param>
    /// <param name="Languages">The languages in which help can be given; null when unknown.</param>
    /// <param name="Places">Whom it serves; an empty list means everybody, null that nobody asked.</param>
    public sealed record PublicOffer(
        Id<Offer> Id,
        Id<Actor> By,
        Text Title,
        IReadOnlyList<Concept>? Topics = null,
        int? Capacity = null,
        IReadOnlyList<LanguageTag>? Languages = null,
        IReadOnlyList<Concept>? Places = null);
}
