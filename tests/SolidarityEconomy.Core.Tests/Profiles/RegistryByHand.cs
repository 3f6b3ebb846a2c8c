using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using Part = SolidarityEconomy.Profiles.RegistryInput;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Builds what a document says with public constructors and the builder only; what they do not accept, they throw at.</summary>
internal sealed class RegistryByHand
{
    private readonly Dictionary<(string, string), Concept> _own;
    private readonly bool _isOld;

    private RegistryByHand(Part input)
    {
        _own = (input.Concepts ?? []).ToDictionary(
            part => (part.Scheme, part.Notation), part => new Concept(part.Scheme, part.Notation, Words(part.Label), part.Uri));
        _isOld = input.Version is "1.0" or "1.1";
    }

    public static Registry Build(Part input)
    {
        RegistryByHand hand = new(input);
        return new RegistryBuilder()
            .Add(input.Actors.Select(hand.Make))
            .Add((input.Needs ?? []).Select(hand.Make))
            .Add((input.Offers ?? []).Select(hand.Make))
            .Add((input.Profiles ?? []).Select(hand.Make))
            .Add((input.Figures ?? []).Select(Make))
            .Build();
    }

    private static Text Words(IReadOnlyDictionary<string, string> words) =>
        Text.Of(words.Select(pair => (LanguageTag.Parse(pair.Key), pair.Value)));

    private static T Enumerated<T>(string word)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(word);
        return Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!) == word)
            ?? throw new ArgumentException(word);
    }

    private static T? EnumeratedOrNull<T>(string? word)
        where T : struct, Enum => word is null ? null : Enumerated<T>(word);

    private static DateRange Range(Part.RangePart? part) => part is null ? default : new DateRange(part.From, part.Until);

    private static Concept Country(string code) => World.Country(code);

    private static Concept Anywhere(string code) =>
        World.TryFindCountry(code, out Concept? country) ? country : World.Taxonomy.Find(code);

    private static Consent Make(Part.ConsentPart part) => new(
        Enumerated<Purpose>(part.Purpose),
        part.TextVersion,
        LanguageTag.Parse(part.Language),
        Enumerated<ConsentChannel>(part.Channel),
        part.Collector,
        part.GivenOn)
    {
        ExpiresOn = part.ExpiresOn,
        RevokedOn = part.RevokedOn,
    };

    private static ReportedFigure Make(Part.FigurePart part) => new(
        Words(part.Counts),
        part.Value,
        new SourceReference(part.Source.Title, part.Source.Author, part.Source.Year, part.Source.Article, part.Source.Url, part.Source.IsVerified),
        EnumeratedOrNull<FigureQualifier>(part.Qualifier) ?? FigureQualifier.Exact,
        part.AsOf)
    {
        Matter = part.Matter,
    };

    private static ImmutableArray<T> All<TPart, T>(IReadOnlyList<TPart>? parts, Func<TPart, T> make) => [.. (parts ?? []).Select(make)];

    private static ImmutableArray<T>? AllOrNull<TPart, T>(IReadOnlyList<TPart>? parts, Func<TPart, T> make) =>
        parts is null ? null : [.. parts.Select(make)];

    private Concept Find(Part.ConceptReference reference) =>
        _own.TryGetValue((reference.Scheme, reference.Notation), out Concept? concept)
            ? concept
            : new[] { World.Taxonomy, EssGlobal.Activities, EssGlobal.MembershipTypes, SupportKinds.Taxonomy }
                .Single(list => list.Scheme == reference.Scheme).Find(reference.Notation);

    private Concept? FindOrNull(Part.ConceptReference? reference) => reference is null ? null : Find(reference);

    private Actor Make(Part.ActorPart part) => new(
        new Id<Actor>(part.Id),
        Enumerated<ActorKind>(part.Kind),
        Words(part.Name),
        part.Identifiers?.Select(one => new Identifier(one.Scheme, one.Value)),
        part.Place is null ? null : new Place(
            part.Place.Country is null ? null : Country(part.Place.Country),
            part.Place.Area,
            part.Place.Locality,
            part.Place.Postcode,
            part.Place.Address,
            part.Place.Latitude,
            part.Place.Longitude),
        part.LegalForm,
        FindOrNull(part.MembershipType),
        null,
        part.Activities?.Select(Find),
        null,
        part.Website is null ? null : new Uri(part.Website),
        part.Languages?.Select(LanguageTag.Parse))
    {
        Aliases = All(part.Aliases, Words),
        Sectors = All(part.Sectors, Find),
        Positions = All(part.Positions, position => new Position(Words(position.Title))
        {
            At = position.At is null ? null : new Id<Actor>(position.At),
            Organisation = position.Organisation is null ? null : Words(position.Organisation),
            Territories = All(position.Territories, Find),
            Period = Range(position.Period),
        }),
        Contacts = All(part.Contacts, contact => new ContactPoint(
            Enumerated<ContactChannel>(contact.Channel),
            contact.Value,
            EnumeratedOrNull<Audience>(contact.VisibleTo) ?? Audience.Coordinator)),
        Existence = Range(part.Existence),
        Personal = part.Personal is null ? null : Make(part.Personal),
        HidesRequests = part.HidesRequests,
    };

    private PersonalFile Make(Part.PersonalPart part) => new(part.Consents.Select(Make))
    {
        Stays = All(part.Stays, stay => new Stay(Country(stay.Country), Range(stay.Period), EnumeratedOrNull<StayStatus>(stay.Status))),
        Ties = All(part.Ties, tie => new CountryTie(Country(tie.Country), Enumerated<TieKind>(tie.Kind), Range(tie.Period))),
        Declarations = All(part.Declarations, declaration => new Declaration(
            Enumerated<DeclarationKind>(declaration.Kind), Find(declaration.Of), Make(declaration.Consent))),
        Evidence = All(part.Evidence, evidence => new IdentityEvidence(
            Enumerated<EvidenceKind>(evidence.Kind),
            evidence.SeenBy,
            evidence.SeenOn,
            Enumerated<EvidenceStrength>(evidence.Strength),
            evidence.ExpiresOn)),
        IsBlocked = part.IsBlocked,
        BlockedOn = part.BlockedOn,
    };

    private Need Make(Part.NeedPart part) => new(
        new Id<Need>(part.Id),
        new Id<Actor>(part.By),
        FindOrNull(part.Topic),
        Words(part.Title),
        (part.Languages ?? Missing<string>())?.Select(LanguageTag.Parse),
        (part.Places ?? Missing<string>())?.Select(Anywhere),
        part.Quantity ?? (_isOld ? 1 : null),
        EnumeratedOrNull<Urgency>(part.Urgency),
        part.WaitingSince)
    {
        Kind = FindOrNull(part.Kind),
        Period = Range(part.Period),
        Terms = AllOrNull(part.Terms, Enumerated<ExchangeTerm>),
        Status = EnumeratedOrNull<RequestStatus>(part.Status) ?? RequestStatus.Open,
    };

    private Offer Make(Part.OfferPart part) => new(
        new Id<Offer>(part.Id),
        new Id<Actor>(part.By),
        part.Topics?.Select(Find) ?? [],
        Words(part.Title),
        _isOld && part.Languages is { Count: 0 } ? null : part.Languages?.Select(LanguageTag.Parse),
        (part.Places ?? Missing<string>())?.Select(Anywhere),
        part.Capacity ?? (_isOld ? 1 : null))
    {
        WaitingSince = part.WaitingSince,
        Kind = FindOrNull(part.Kind),
        Period = Range(part.Period),
        Terms = AllOrNull(part.Terms, Enumerated<ExchangeTerm>),
        Status = EnumeratedOrNull<RequestStatus>(part.Status) ?? RequestStatus.Open,
    };

    // What a need or offer leaves out was no answer of its own before version 1.2.
    private T[]? Missing<T>() => _isOld ? [] : null;

    private Profile Make(Part.ProfilePart part) => new(new Id<Actor>(part.Of))
    {
        Skills = AllOrNull(part.Skills, skill => new SkillClaim(Find(skill.Skill))
        {
            Level = EnumeratedOrNull<SkillLevel>(skill.Level),
            Years = skill.Years,
            Evidence = All(skill.Evidence, words => words),
        }),
        Languages = AllOrNull(part.Languages, language => new LanguageClaim(
            LanguageTag.Parse(language.Language),
            EnumeratedOrNull<LanguageLevel>(language.Level),
            EnumeratedOrNull<CefrLevel>(language.Cefr))),
        Availability = part.Availability is not { } availability ? null : new Availability(
            availability.HoursAMonth, availability.Windows?.Select(Make), availability.Zone),
        PreferredChannel = EnumeratedOrNull<ContactChannel>(part.PreferredChannel),
        Bandwidth = EnumeratedOrNull<Bandwidth>(part.Bandwidth),
        Values = AllOrNull(part.Values, Find),
        SafetyLimits = AllOrNull(part.SafetyLimits, Make),
    };

    private static WeeklyWindow Make(Part.WindowPart part) => new(
        Enumerated<IsoDayOfWeek>(part.Day), Time(part.From), Time(part.Until));

    private static LocalTime Time(string words) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(words).GetValueOrThrow();

    private SafetyLimit Make(Part.LimitPart part)
    {
        SafetyLimit?[] told =
        [
            part.Actor is null ? null : new SafetyLimit.ByActor(new Id<Actor>(part.Actor)),
            part.Place is null ? null : new SafetyLimit.ByPlace(Anywhere(part.Place)),
            part.Sector is null ? null : new SafetyLimit.BySector(Find(part.Sector)),
            part.Kind is null ? null : new SafetyLimit.ByKind(Enumerated<ActorKind>(part.Kind)),
            part.Organisation is null ? null : new SafetyLimit.ByOrganisation(new Id<Actor>(part.Organisation)),
        ];
        return told.OfType<SafetyLimit>().Single() with { ExcludesUnknown = part.ExcludesUnknown };
    }
}
