using FluentValidation;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>What must hold for a registry document so that a registry can be made of it.</summary>
internal sealed partial class RegistryInputValidator : Rules<RegistryInput>
{
    private static readonly RegistryInputValidator Shared = new();

    private RegistryInputValidator()
    {
        RuleFor(input => input.Schema).Checks(schema =>
            schema == RegistryInput.SchemaName ? [] : [(string.Empty, InputTexts.Unknown(schema ?? string.Empty))]);
        RuleFor(input => input.Version).Checks(version =>
            IsReadable(version) ? [] : [(string.Empty, InputTexts.Unknown(version ?? string.Empty))]);
        RuleFor(input => input.Concepts).Checks(concepts => InputRules.DuplicatePairs(
            concepts, concept => (concept.Scheme, concept.Notation), '/'));
        RuleForEach(input => input.Concepts).IsThere().SetValidator(new ConceptRules());
        RuleFor(input => input.Actors).IsThere();
        RuleForEach(input => input.Actors).IsThere().SetValidator(new ActorRules());
        RuleFor(input => input.Actors).Checks(actors => InputRules.DuplicateIds(actors, actor => actor.Id));
        RuleForEach(input => input.Needs).IsThere().SetValidator(new NeedRules());
        RuleFor(input => input.Needs).Checks(needs => InputRules.DuplicateIds(needs, need => need.Id));
        RuleFor(input => input.Needs).Checks((input, needs) => Strangers(input, needs, need => need.By, "by"));
        RuleForEach(input => input.Offers).IsThere().SetValidator(new OfferRules());
        RuleFor(input => input.Offers).Checks(offers => InputRules.DuplicateIds(offers, offer => offer.Id));
        RuleFor(input => input.Offers).Checks((input, offers) => Strangers(input, offers, offer => offer.By, "by"));
        RuleForEach(input => input.Profiles).IsThere();
        RuleForEach(input => input.Profiles).Reads((profile, reader) => reader.Profile(profile));
        RuleFor(input => input.Profiles).Checks(profiles => InputRules.DuplicateIds(profiles, profile => profile.Of, "of"));
        RuleFor(input => input.Profiles).Checks((input, profiles) => Strangers(input, profiles, profile => profile.Of, "of"));
        RuleForEach(input => input.Figures).IsThere();
        RuleForEach(input => input.Figures).Reads((figure, reader) => reader.Figure(figure));
        RuleFor(input => input.Figures).ChecksIn((figures, vocabulary) => InputRules.Duplicates<RegistryInput.FigurePart, ReportedFigure>(
            figures, part => new PartReader(vocabulary).Figure(part), figure => figure.Matter!));
        RuleFor(input => input.Log).SetValidator(new LogRules()!);
        RuleFor(input => input.Log).Checks(References);
    }

    /// <summary>Reports every fault of a document, in the order of the rules.</summary>
    public static InputReport Report(RegistryInput input, Vocabulary vocabulary)
    {
        ValidationContext<RegistryInput> context = new(input);
        context.RootContextData.Add(nameof(Vocabulary), vocabulary);
        return new InputReport(Shared.Validate(context).Errors.Select(failure => (InputFault)failure.CustomState));
    }

    private static bool IsReadable(string? version) =>
        version?.Split('.') is ["1", { Length: > 0 } minor] && minor.All(char.IsAsciiDigit);

    private static IEnumerable<(string Below, Message Message)> Strangers<T>(
        RegistryInput input, IReadOnlyList<T?>? items, Func<T, string?> by, string member)
        where T : class
    {
        HashSet<string> known = (input.Actors ?? []).Select(actor => actor?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is { } item && Id<Actor>.TryParse(by(item), out Id<Actor> id) && !known.Contains(id.ToString()))
            {
                yield return (InputRules.At(i, member), ActorTexts.UnknownActor(id.ToString()));
            }
        }
    }

    private sealed class ConceptRules : Rules<RegistryInput.ConceptPart>
    {
        public ConceptRules()
        {
            RuleFor(concept => concept.Scheme).Checks(InputRules.RequiredWord);
            RuleFor(concept => concept.Notation).Checks(InputRules.RequiredWord);
            RuleFor(concept => concept.Label).Checks(InputRules.RequiredText);
            RuleFor(concept => concept.Uri).Checks(InputRules.AbsoluteAddress);
        }
    }

    private sealed class ActorRules : Rules<RegistryInput.ActorPart>
    {
        public ActorRules()
        {
            RuleFor(actor => actor.Id).Checks(InputRules.RequiredId<Actor>);
            RuleFor(actor => actor.Kind).Checks(kind => kind is null
                ? [(string.Empty, InputTexts.Required())]
                : InputRules.OneOf<ActorKind>(kind));
            RuleFor(actor => actor.Name).Checks(InputRules.RequiredText);
            RuleForEach(actor => actor.Identifiers).IsThere().SetValidator(new IdentifierRules());
            RuleFor(actor => actor.Identifiers).Checks(identifiers => InputRules.DuplicatePairs(
                identifiers, identifier => (identifier.Scheme, identifier.Value), '-'));
            RuleFor(actor => actor.Place).SetValidator(new PlaceRules()!);
            RuleFor(actor => actor.LegalForm).Checks(InputRules.OptionalWord);
            RuleFor(actor => actor.MembershipType).ChecksIn(InputRules.Reference);
            RuleFor(actor => actor.OrganisationalStructure).ChecksIn(InputRules.Reference);
            RuleFor(actor => actor.Activities).ChecksIn(InputRules.References);
            RuleFor(actor => actor.Qualifiers).ChecksIn(InputRules.References);
            RuleFor(actor => actor.Website).Checks(InputRules.Website);
            RuleFor(actor => actor.Languages).Checks(InputRules.Languages);
            RuleFor(actor => actor.Description).Checks(InputRules.OptionalText);
            RuleFor(actor => actor).Reads((actor, reader) =>
            {
                _ = reader.Aliases(actor);
                _ = reader.Sectors(actor);
                _ = reader.Positions(actor);
                _ = reader.Contacts(actor);
                _ = reader.Existence(actor);
                _ = reader.Personal(actor);
            });
        }
    }

    private sealed class IdentifierRules : Rules<RegistryInput.IdentifierPart>
    {
        public IdentifierRules()
        {
            RuleFor(identifier => identifier.Scheme).Checks(InputRules.RequiredWord);
            RuleFor(identifier => identifier.Value).Checks(InputRules.RequiredWord);
            RuleFor(identifier => identifier.Value).Warns(identifier =>
                identifier is { Scheme: { } scheme, Value: { } value } && Taxonomies.Guard.IsWord(scheme) && Taxonomies.Guard.IsWord(value)
                    ? IdentifierSchemes.FindFault(new Identifier(scheme, value))
                    : null);
        }
    }

    private sealed class PlaceRules : Rules<RegistryInput.PlacePart>
    {
        public PlaceRules()
        {
            RuleFor(place => place).Checks(place =>
                place == new RegistryInput.PlacePart() ? [(string.Empty, InputTexts.Required())] : []);
            RuleFor(place => place.Country).Checks(code => code is null || Taxonomies.World.TryFindCountry(code, out _)
                ? []
                : [(string.Empty, InputTexts.Unknown(code))]);
            RuleFor(place => place.Area).Checks(InputRules.OptionalWord);
            RuleFor(place => place.Locality).Checks(InputRules.OptionalWord);
            RuleFor(place => place.Postcode).Checks(InputRules.OptionalWord);
            RuleFor(place => place.Address).Checks(InputRules.OptionalWord);
            RuleFor(place => place.Latitude).Checks((place, degrees) => Degrees(degrees, place.Longitude, 90));
            RuleFor(place => place.Longitude).Checks((place, degrees) => Degrees(degrees, place.Latitude, 180));
        }

        private static IEnumerable<(string Below, Message Message)> Degrees(decimal? degrees, decimal? other, int limit) =>
            degrees is null ? other is null ? [] : [(string.Empty, InputTexts.Required())]
            : Math.Abs(degrees.Value) <= limit ? []
            : [(string.Empty, InputTexts.OutOfRange(degrees.Value, -limit, limit))];
    }

    private sealed class NeedRules : Rules<RegistryInput.NeedPart>
    {
        public NeedRules()
        {
            RuleFor(need => need.Id).Checks(InputRules.RequiredId<Need>);
            RuleFor(need => need.By).Checks(InputRules.RequiredId<Actor>);
            RuleFor(need => need.Topic).ChecksIn(InputRules.Reference);
            RuleFor(need => need.Title).Checks(InputRules.RequiredText);
            RuleFor(need => need.Languages).Checks(InputRules.Languages);
            RuleFor(need => need.Places).Checks(InputRules.Places);
            RuleFor(need => need.Quantity).Checks(quantity => InputRules.AtLeast(quantity, 1));
            RuleFor(need => need.Urgency).Checks(InputRules.OneOf<Urgency>);
            RuleFor(need => need).Reads((need, reader) =>
            {
                _ = reader.WaitingSince(need.WaitingSince);
                _ = reader.Kind(need.Kind);
                _ = reader.Period(need.Period);
                _ = reader.Terms(need.Terms);
                _ = reader.Status(need.Status);
            });
        }
    }

    private sealed class OfferRules : Rules<RegistryInput.OfferPart>
    {
        public OfferRules()
        {
            RuleFor(offer => offer.Id).Checks(InputRules.RequiredId<Offer>);
            RuleFor(offer => offer.By).Checks(InputRules.RequiredId<Actor>);
            RuleFor(offer => offer.Topics).ChecksIn(InputRules.References);
            RuleFor(offer => offer.Title).Checks(InputRules.RequiredText);
            RuleFor(offer => offer.Languages).Checks(languages => languages is { Count: 0 }
                ? [(string.Empty, InputTexts.Required())]
                : InputRules.Languages(languages));
            RuleFor(offer => offer.Places).Checks(InputRules.Places);
            RuleFor(offer => offer.Capacity).Checks(capacity => InputRules.AtLeast(capacity, 0));
            RuleFor(offer => offer).Reads((offer, reader) =>
            {
                _ = reader.WaitingSince(offer.WaitingSince);
                _ = reader.Kind(offer.Kind);
                _ = reader.Period(offer.Period);
                _ = reader.Terms(offer.Terms);
                _ = reader.Status(offer.Status);
            });
        }
    }
}
