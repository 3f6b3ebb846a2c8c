using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>Makes parts of a document of values.</summary>
internal static partial class PartWriter
{
    public static RegistryInput.ActorPart ToPart(Actor actor) => new(
        actor.Id.ToString(),
        EnumWords<ActorKind>.Of(actor.Kind),
        Words(actor.Name),
        OrNull(actor.Identifiers.Select(identifier => new RegistryInput.IdentifierPart(identifier.Scheme, identifier.Value))),
        actor.Place is { } place ? ToPart(place) : null,
        actor.LegalForm,
        Reference(actor.MembershipType),
        Reference(actor.OrganisationalStructure),
        References(actor.Activities),
        References(actor.Qualifiers),
        actor.Website?.OriginalString,
        OrNull(actor.Languages.Select(language => language.ToString())),
        WordsOrNull(actor.Description),
        OrNull<IReadOnlyDictionary<string, string>>(actor.Aliases.Select(Words)),
        References(actor.Sectors),
        OrNull(actor.Positions.Select(ToPart)),
        OrNull(actor.Contacts.Select(ToPart)),
        Range(actor.Existence),
        actor.Personal is { } personal ? ToPart(personal) : null,
        actor.HidesRequests);

    public static RegistryInput.PositionPart ToPart(Position position) => new(
        Words(position.Title),
        position.At?.ToString(),
        WordsOrNull(position.Organisation),
        References(position.Territories),
        Range(position.Period));

    private static RegistryInput.ContactPart ToPart(ContactPoint contact) => new(
        EnumWords<ContactChannel>.Of(contact.Channel),
        contact.Value,
        contact.VisibleTo == Audience.Coordinator ? null : EnumWords<Audience>.Of(contact.VisibleTo));

    private static RegistryInput.PlacePart ToPart(Place place) => new(
        place.Country is { } country ? World.Alpha2(country) : null,
        place.Area,
        place.Locality,
        place.Postcode,
        place.Address,
        place.Latitude,
        place.Longitude);

    public static RegistryInput.NeedPart ToPart(Need need) => new(
        need.Id.ToString(),
        need.By.ToString(),
        Words(need.Title),
        Reference(need.Topic),
        need.Languages?.Select(language => language.ToString()).ToImmutableArray(),
        need.Places?.Select(Code).ToImmutableArray(),
        need.Quantity,
        EnumWords<Urgency>.Of(need.Urgency),
        need.WaitingSince,
        Reference(need.Kind),
        Range(need.Period),
        Terms(need.Terms),
        Status(need.Status));

    public static RegistryInput.OfferPart ToPart(Offer offer) => new(
        offer.Id.ToString(),
        offer.By.ToString(),
        Words(offer.Title),
        References(offer.Topics),
        offer.Languages?.Select(language => language.ToString()).ToImmutableArray(),
        offer.Places?.Select(Code).ToImmutableArray(),
        offer.Capacity,
        offer.WaitingSince,
        Reference(offer.Kind),
        Range(offer.Period),
        Terms(offer.Terms),
        Status(offer.Status));

    private static string Code(Concept place) => World.IsCountry(place) ? World.Alpha2(place) : place.Notation;

    private static RegistryInput.ConceptReference? Reference(Concept? concept) =>
        concept is null ? null : new RegistryInput.ConceptReference(concept.Scheme, concept.Notation);

    public static ImmutableSortedDictionary<string, string> Words(Text text) => text.Pairs.ToImmutableSortedDictionary(
        pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    public static ImmutableArray<T>? OrNull<T>(IEnumerable<T> items)
    {
        ImmutableArray<T> list = [.. items];
        return list.IsEmpty ? null : list;
    }

    private static ImmutableSortedDictionary<string, string>? WordsOrNull(Text? text) => text is null ? null : Words(text);

    private static ImmutableArray<RegistryInput.ConceptReference>? References(ImmutableArray<Concept> concepts) =>
        OrNull(concepts.Select(concept => Reference(concept)!));

    private static RegistryInput.RangePart? Range(DateRange range) =>
        range == DateRange.Always ? null : new RegistryInput.RangePart(range.From, range.Until);

    private static ImmutableArray<string>? Terms(ImmutableArray<ExchangeTerm>? terms) =>
        terms is { } known ? [.. known.Select(EnumWords<ExchangeTerm>.Of)] : null;

    private static string? Status(RequestStatus status) =>
        status == RequestStatus.Open ? null : EnumWords<RequestStatus>.Of(status);
}
