using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>What must hold for a registry document so that a registry can be made of it.</summary>
internal sealed class RegistryInputValidator : Rules<RegistryInput>
{
    public RegistryInputValidator(Vocabulary vocabulary)
    {
        RuleFor(input => input.Schema).Checks(schema =>
            schema == RegistryInput.SchemaName ? [] : [(string.Empty, InputTexts.Unknown(schema ?? string.Empty))]);
        RuleFor(input => input.Version).Checks(version =>
            IsReadable(version) ? [] : [(string.Empty, InputTexts.Unknown(version ?? string.Empty))]);
        RuleFor(input => input.Concepts).Checks(concepts => InputRules.DuplicatePairs(
            concepts, concept => (concept.Scheme, concept.Notation), '/'));
        RuleForEach(input => input.Concepts).IsThere().SetValidator(new ConceptRules());
        RuleFor(input => input.Actors).IsThere();
        RuleForEach(input => input.Actors).IsThere().SetValidator(new ActorRules(vocabulary));
        RuleFor(input => input.Actors).Checks(actors => InputRules.DuplicateIds(actors, actor => actor.Id));
        RuleForEach(input => input.Needs).IsThere().SetValidator(new NeedRules(vocabulary));
        RuleFor(input => input.Needs).Checks(needs => InputRules.DuplicateIds(needs, need => need.Id));
        RuleFor(input => input.Needs).Checks((input, needs) => Strangers(input, needs, need => need.By));
        RuleForEach(input => input.Offers).IsThere().SetValidator(new OfferRules(vocabulary));
        RuleFor(input => input.Offers).Checks(offers => InputRules.DuplicateIds(offers, offer => offer.Id));
        RuleFor(input => input.Offers).Checks((input, offers) => Strangers(input, offers, offer => offer.By));
    }

    private static bool IsReadable(string? version) =>
        version?.Split('.') is ["1", { Length: > 0 } minor] && minor.All(char.IsAsciiDigit);

    private static IEnumerable<(string Below, Message Message)> Strangers<T>(
        RegistryInput input, IReadOnlyList<T?>? items, Func<T, string?> by)
        where T : class
    {
        HashSet<string> known = (input.Actors ?? []).Select(actor => actor?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is { } item && Id<Actor>.TryParse(by(item), out Id<Actor> id) && !known.Contains(id.ToString()))
            {
                yield return (InputRules.At(i, "by"), ActorTexts.UnknownActor(id.ToString()));
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
        public ActorRules(Vocabulary vocabulary)
        {
            RuleFor(actor => actor.Id).Checks(InputRules.RequiredId<Actor>);
            RuleFor(actor => actor.Kind).Checks(kind => kind is null
                ? [(string.Empty, InputTexts.Required())]
                : InputRules.OneOf(kind, Parsing.Kinds));
            RuleFor(actor => actor.Name).Checks(InputRules.RequiredText);
            RuleForEach(actor => actor.Identifiers).IsThere().SetValidator(new IdentifierRules());
            RuleFor(actor => actor.Identifiers).Checks(identifiers => InputRules.DuplicatePairs(
                identifiers, identifier => (identifier.Scheme, identifier.Value), '-'));
            RuleFor(actor => actor.Place).SetValidator(new PlaceRules()!);
            RuleFor(actor => actor.LegalForm).Checks(InputRules.OptionalWord);
            RuleFor(actor => actor.MembershipType).Checks(reference => InputRules.Reference(reference, vocabulary));
            RuleFor(actor => actor.OrganisationalStructure).Checks(reference => InputRules.Reference(reference, vocabulary));
            RuleFor(actor => actor.Activities).Checks(references => InputRules.References(references, vocabulary));
            RuleFor(actor => actor.Qualifiers).Checks(references => InputRules.References(references, vocabulary));
            RuleFor(actor => actor.Website).Checks(InputRules.Website);
            RuleFor(actor => actor.Languages).Checks(InputRules.Languages);
            RuleFor(actor => actor.Description).Checks(InputRules.OptionalText);
        }
    }

    private sealed class IdentifierRules : Rules<RegistryInput.IdentifierPart>
    {
        public IdentifierRules()
        {
            RuleFor(identifier => identifier.Scheme).Checks(InputRules.RequiredWord);
            RuleFor(identifier => identifier.Value).Checks(InputRules.RequiredWord);
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
        public NeedRules(Vocabulary vocabulary)
        {
            RuleFor(need => need.Id).Checks(InputRules.RequiredId<Need>);
            RuleFor(need => need.By).Checks(InputRules.RequiredId<Actor>);
            RuleFor(need => need.Topic).IsThere();
            RuleFor(need => need.Topic).Checks(reference => InputRules.Reference(reference, vocabulary));
            RuleFor(need => need.Title).Checks(InputRules.RequiredText);
            RuleFor(need => need.Languages).Checks(InputRules.Languages);
            RuleFor(need => need.Places).Checks(InputRules.Places);
            RuleFor(need => need.Quantity).Checks(quantity => InputRules.AtLeast(quantity, 1));
            RuleFor(need => need.Urgency).Checks(urgency => InputRules.OneOf(urgency, Parsing.Urgencies));
        }
    }

    private sealed class OfferRules : Rules<RegistryInput.OfferPart>
    {
        public OfferRules(Vocabulary vocabulary)
        {
            RuleFor(offer => offer.Id).Checks(InputRules.RequiredId<Offer>);
            RuleFor(offer => offer.By).Checks(InputRules.RequiredId<Actor>);
            RuleFor(offer => offer.Topics).Checks(topics => topics is null || topics.Count == 0
                ? [(string.Empty, InputTexts.Required())]
                : InputRules.References(topics, vocabulary));
            RuleFor(offer => offer.Title).Checks(InputRules.RequiredText);
            RuleFor(offer => offer.Languages).Checks(InputRules.Languages);
            RuleFor(offer => offer.Places).Checks(InputRules.Places);
            RuleFor(offer => offer.Capacity).Checks(capacity => InputRules.AtLeast(capacity, 0));
        }
    }
}
