using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>From a checked document to the registry, and back.</summary>
internal static class RegistryDocument
{
    /// <summary>Makes the registry of a document in which the validation found nothing wrong.</summary>
    public static Registry ToRegistry(RegistryInput input, Vocabulary vocabulary) => new RegistryBuilder()
        .Add(input.Actors.Select(part => ToActor(part, vocabulary)))
        .Add((input.Needs ?? []).Select(part => ToNeed(part, vocabulary)))
        .Add((input.Offers ?? []).Select(part => ToOffer(part, vocabulary)))
        .Build();

    public static RegistryInput ToInput(Registry registry)
    {
        ImmutableArray<RegistryInput.ConceptPart> own =
        [
            .. Concepts(registry)
                .Where(concept => !Vocabulary.IsBuiltIn(concept))
                .Distinct()
                .OrderBy(concept => concept.Scheme, StringComparer.Ordinal)
                .ThenBy(concept => concept.Notation, StringComparer.Ordinal)
                .Select(concept => new RegistryInput.ConceptPart(
                    concept.Scheme, concept.Notation, Words(concept.Label), concept.Uri)),
        ];
        return new RegistryInput(
            [.. registry.Actors.Select(ToPart)],
            [.. registry.Needs.Select(ToPart)],
            [.. registry.Offers.Select(ToPart)],
            own.IsEmpty ? null : own);
    }

    private static IEnumerable<Concept> Concepts(Registry registry) =>
        registry.Actors
            .SelectMany(actor => actor.Activities.AddRange(actor.Qualifiers)
                .Append(actor.MembershipType)
                .Append(actor.OrganisationalStructure))
            .OfType<Concept>()
            .Concat(registry.Needs.Select(need => need.Topic))
            .Concat(registry.Offers.SelectMany(offer => offer.Topics));

    private static Actor ToActor(RegistryInput.ActorPart part, Vocabulary vocabulary) => new(
        new Id<Actor>(part.Id),
        Parsing.Kinds[part.Kind],
        Parsing.ToText(part.Name)!,
        part.Identifiers?.Select(identifier => new Identifier(identifier.Scheme, identifier.Value)),
        part.Place is null ? null : ToPlace(part.Place),
        part.LegalForm,
        vocabulary.Find(part.MembershipType),
        vocabulary.Find(part.OrganisationalStructure),
        part.Activities?.Select(reference => vocabulary.Find(reference)!),
        part.Qualifiers?.Select(reference => vocabulary.Find(reference)!),
        Parsing.ToWebsite(part.Website),
        part.Languages?.Select(LanguageTag.Parse),
        Parsing.ToText(part.Description));

    private static Place ToPlace(RegistryInput.PlacePart part) => new(
        part.Country is null ? null : World.Country(part.Country),
        part.Area,
        part.Locality,
        part.Postcode,
        part.Address,
        part.Latitude,
        part.Longitude);

    private static Need ToNeed(RegistryInput.NeedPart part, Vocabulary vocabulary) => new(
        new Id<Need>(part.Id),
        new Id<Actor>(part.By),
        vocabulary.Find(part.Topic)!,
        Parsing.ToText(part.Title)!,
        part.Languages?.Select(LanguageTag.Parse),
        part.Places?.Select(place => Parsing.ToPlace(place)!),
        part.Quantity,
        part.Urgency is null ? null : Parsing.Urgencies[part.Urgency],
        part.WaitingSince);

    private static Offer ToOffer(RegistryInput.OfferPart part, Vocabulary vocabulary) => new(
        new Id<Offer>(part.Id),
        new Id<Actor>(part.By),
        part.Topics.Select(reference => vocabulary.Find(reference)!),
        Parsing.ToText(part.Title)!,
        part.Languages?.Select(LanguageTag.Parse),
        part.Places?.Select(place => Parsing.ToPlace(place)!),
        part.Capacity);

    private static RegistryInput.ActorPart ToPart(Actor actor) => new(
        actor.Id.ToString(),
        Parsing.Kinds.First(pair => pair.Value == actor.Kind).Key,
        Words(actor.Name),
        OrNull(actor.Identifiers.Select(identifier => new RegistryInput.IdentifierPart(identifier.Scheme, identifier.Value))),
        actor.Place is { } place ? ToPart(place) : null,
        actor.LegalForm,
        Reference(actor.MembershipType),
        Reference(actor.OrganisationalStructure),
        OrNull(actor.Activities.Select(concept => Reference(concept)!)),
        OrNull(actor.Qualifiers.Select(concept => Reference(concept)!)),
        actor.Website?.OriginalString,
        OrNull(actor.Languages.Select(language => language.ToString())),
        actor.Description is { } description ? Words(description) : null);

    private static RegistryInput.PlacePart ToPart(Place place) => new(
        place.Country is { } country ? World.Alpha2(country) : null,
        place.Area,
        place.Locality,
        place.Postcode,
        place.Address,
        place.Latitude,
        place.Longitude);

    private static RegistryInput.NeedPart ToPart(Need need) => new(
        need.Id.ToString(),
        need.By.ToString(),
        Reference(need.Topic)!,
        Words(need.Title),
        OrNull(need.Languages.Select(language => language.ToString())),
        OrNull(need.Places.Select(Code)),
        need.Quantity,
        need.Urgency is { } urgency ? Parsing.Urgencies.First(pair => pair.Value == urgency).Key : null,
        need.WaitingSince);

    private static RegistryInput.OfferPart ToPart(Offer offer) => new(
        offer.Id.ToString(),
        offer.By.ToString(),
        [.. offer.Topics.Select(concept => Reference(concept)!)],
        Words(offer.Title),
        OrNull(offer.Languages.Select(language => language.ToString())),
        OrNull(offer.Places.Select(Code)),
        offer.Capacity);

    private static string Code(Concept place) => World.IsCountry(place) ? World.Alpha2(place) : place.Notation;

    private static RegistryInput.ConceptReference? Reference(Concept? concept) =>
        concept is null ? null : new RegistryInput.ConceptReference(concept.Scheme, concept.Notation);

    private static ImmutableSortedDictionary<string, string> Words(Text text) => text.Values.ToImmutableSortedDictionary(
        pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    private static ImmutableArray<T>? OrNull<T>(IEnumerable<T> items)
    {
        ImmutableArray<T> list = [.. items];
        return list.IsEmpty ? null : list;
    }
}
