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
        .Add((input.Profiles ?? []).Select(part => new PartReader(vocabulary).Profile(part)!))
        .Add((input.Figures ?? []).Select(part => new PartReader(vocabulary).Figure(part)!))
        .Build()
        .With(LogDocument.ToLife(input.Log, vocabulary));

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
                    concept.Scheme, concept.Notation, PartWriter.Words(concept.Label), concept.Uri)),
        ];
        return new RegistryInput(
            [.. registry.Actors.Select(PartWriter.ToPart)],
            [.. registry.Needs.Select(PartWriter.ToPart)],
            [.. registry.Offers.Select(PartWriter.ToPart)],
            own.IsEmpty ? null : own,
            Profiles: PartWriter.OrNull(registry.Profiles.Select(PartWriter.ToPart)),
            Log: LogDocument.ToPart(registry),
            Figures: PartWriter.OrNull(registry.Figures.Select(PartWriter.ToPart)));
    }

    private static IEnumerable<Concept> Concepts(Registry registry) =>
        registry.Actors.SelectMany(Concepts)
            .Concat(registry.Needs.SelectMany(need => new[] { need.Topic, need.Kind }))
            .Concat(registry.Offers.SelectMany(offer => offer.Topics.Append(offer.Kind)))
            .Concat(registry.Profiles.SelectMany(Concepts))
            .Concat(LogDocument.Concepts(registry, Concepts, Concepts))
            .OfType<Concept>();

    private static IEnumerable<Concept?> Concepts(Actor actor) =>
    [
        .. actor.Activities, .. actor.Qualifiers, actor.MembershipType, actor.OrganisationalStructure, .. actor.Sectors,
        .. actor.Positions.SelectMany(position => position.Territories),
        .. actor.Personal?.Declarations.Select(declaration => declaration.Of) ?? [],
    ];

    private static IEnumerable<Concept> Concepts(Profile profile) =>
    [
        .. profile.Skills?.Select(claim => claim.Skill) ?? [],
        .. profile.Values ?? [],
        .. profile.SafetyLimits?.OfType<SafetyLimit.BySector>().Select(limit => limit.Sector) ?? [],
    ];

    public static Actor ToActor(RegistryInput.ActorPart part, Vocabulary vocabulary)
    {
        PartReader reader = new(vocabulary);
        return new Actor(
            new Id<Actor>(part.Id),
            EnumWords<ActorKind>.Find(part.Kind)!.Value,
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
            Parsing.ToText(part.Description))
        {
            Aliases = reader.Aliases(part),
            Sectors = reader.Sectors(part),
            Positions = reader.Positions(part),
            Contacts = reader.Contacts(part),
            Existence = reader.Existence(part),
            Personal = reader.Personal(part),
            HidesRequests = part.HidesRequests,
        };
    }

    private static Place ToPlace(RegistryInput.PlacePart part) => new(
        part.Country is null ? null : World.Country(part.Country),
        part.Area,
        part.Locality,
        part.Postcode,
        part.Address,
        part.Latitude,
        part.Longitude);

    private static Need ToNeed(RegistryInput.NeedPart part, Vocabulary vocabulary)
    {
        PartReader reader = new(vocabulary);
        return new Need(
            new Id<Need>(part.Id),
            new Id<Actor>(part.By),
            vocabulary.Find(part.Topic),
            Parsing.ToText(part.Title)!,
            part.Languages?.Select(LanguageTag.Parse),
            part.Places?.Select(place => Parsing.ToPlace(place)!),
            part.Quantity,
            EnumWords<Urgency>.Find(part.Urgency),
            part.WaitingSince)
        {
            Kind = reader.Kind(part.Kind),
            Period = reader.Period(part.Period),
            Terms = reader.Terms(part.Terms),
            Status = reader.Status(part.Status),
        };
    }

    private static Offer ToOffer(RegistryInput.OfferPart part, Vocabulary vocabulary)
    {
        PartReader reader = new(vocabulary);
        return new Offer(
            new Id<Offer>(part.Id),
            new Id<Actor>(part.By),
            part.Topics?.Select(reference => vocabulary.Find(reference)!) ?? [],
            Parsing.ToText(part.Title)!,
            part.Languages?.Select(LanguageTag.Parse),
            part.Places?.Select(place => Parsing.ToPlace(place)!),
            part.Capacity)
        {
            Kind = reader.Kind(part.Kind),
            Period = reader.Period(part.Period),
            Terms = reader.Terms(part.Terms),
            WaitingSince = part.WaitingSince,
            Status = reader.Status(part.Status),
        };
    }
}
