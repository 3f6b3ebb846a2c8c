using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>Parts of actors.</content>
internal sealed partial class PartReader
{
    public ImmutableArray<Text> Aliases(RegistryInput.ActorPart part) =>
        Distinct<IReadOnlyDictionary<string, string>, Text>(part.Aliases, "aliases", Words);

    public ImmutableArray<Concept> Sectors(RegistryInput.ActorPart part) => Concepts(part.Sectors, "sectors");

    public ImmutableArray<Position> Positions(RegistryInput.ActorPart part) =>
        Distinct<RegistryInput.PositionPart, Position>(part.Positions, "positions", Position);

    public ImmutableArray<ContactPoint> Contacts(RegistryInput.ActorPart part) =>
        Distinct<RegistryInput.ContactPart, ContactPoint>(part.Contacts, "contacts", Contact);

    public DateRange Existence(RegistryInput.ActorPart part) => Range(part.Existence, "existence");

    public PersonalFile? Personal(RegistryInput.ActorPart part)
    {
        const string Path = "personal";
        if (part.Personal is not { } personal)
        {
            return null;
        }

        int before = _faults.Count;
        if (EnumWords<ActorKind>.Find(part.Kind) == ActorKind.Organisation)
        {
            Fault(Path, RegistryTexts.OrganisationPersonal());
        }

        if (personal.Consents is null)
        {
            Fault(Path + ".consents", InputTexts.Required());
        }

        ImmutableArray<Consent> consents = Distinct<RegistryInput.ConsentPart, Consent>(personal.Consents, Path + ".consents", Consent);
        ImmutableArray<Stay> stays = All<RegistryInput.StayPart, Stay>(personal.Stays, Path + ".stays", Stay);
        ImmutableArray<CountryTie> ties = Distinct<RegistryInput.TiePart, CountryTie>(personal.Ties, Path + ".ties", Tie);
        ImmutableArray<Declaration> declarations =
            Distinct<RegistryInput.DeclarationPart, Declaration>(personal.Declarations, Path + ".declarations", Declaration);
        ImmutableArray<IdentityEvidence> evidence =
            Distinct<RegistryInput.EvidencePart, IdentityEvidence>(personal.Evidence, Path + ".evidence", Evidence);
        LocalDate? blocked = Day(personal.BlockedOn, Path + ".blockedOn");
        return Sound(before, () => new PersonalFile(consents)
        {
            Stays = stays,
            Ties = ties,
            Declarations = declarations,
            Evidence = evidence,
            IsBlocked = personal.IsBlocked,
            BlockedOn = blocked,
        });
    }

    private Position? Position(RegistryInput.PositionPart part, string path)
    {
        int before = _faults.Count;
        Text? title = Words(part.Title, path + ".title");
        Id<Actor>? at = part.At is null ? null : ActorId(part.At, path + ".at");
        Text? organisation = WordsOrNull(part.Organisation, path + ".organisation");
        ImmutableArray<Concept> territories = Concepts(part.Territories, path + ".territories");
        DateRange period = Range(part.Period, path + ".period");
        return Sound(before, () => new Position(title!)
        {
            At = at,
            Organisation = organisation,
            Territories = territories,
            Period = period,
        });
    }

    private ContactPoint? Contact(RegistryInput.ContactPart part, string path)
    {
        int before = _faults.Count;
        ContactChannel channel = One<ContactChannel>(part.Channel, path + ".channel");
        string value = Word(part.Value, path + ".value");
        Audience? visibleTo = OneOrNull<Audience>(part.VisibleTo, path + ".visibleTo");
        return Sound(before, () => new ContactPoint(channel, value, visibleTo ?? Audience.Coordinator));
    }

    private Consent? Consent(RegistryInput.ConsentPart part, string path)
    {
        int before = _faults.Count;
        Purpose purpose = One<Purpose>(part.Purpose, path + ".purpose");
        string version = Word(part.TextVersion, path + ".textVersion");
        LanguageTag language = Language(part.Language, path + ".language");
        ConsentChannel channel = One<ConsentChannel>(part.Channel, path + ".channel");
        string collector = Word(part.Collector, path + ".collector");
        LocalDate? given = Day(part.GivenOn, path + ".givenOn");
        LocalDate? expires = NotBefore(Day(part.ExpiresOn, path + ".expiresOn"), given, path + ".expiresOn");
        LocalDate? revoked = NotBefore(Day(part.RevokedOn, path + ".revokedOn"), given, path + ".revokedOn");
        return Sound(before, () => new Consent(purpose, version, language, channel, collector, part.GivenOn)
        {
            ExpiresOn = expires,
            RevokedOn = revoked,
        });
    }

    private Stay? Stay(RegistryInput.StayPart part, string path)
    {
        int before = _faults.Count;
        Concept? country = Country(part.Country, path + ".country");
        DateRange period = Range(part.Period, path + ".period");
        StayStatus? status = OneOrNull<StayStatus>(part.Status, path + ".status");
        return Sound(before, () => new Stay(country!, period, status));
    }

    private CountryTie? Tie(RegistryInput.TiePart part, string path)
    {
        int before = _faults.Count;
        Concept? country = Country(part.Country, path + ".country");
        TieKind kind = One<TieKind>(part.Kind, path + ".kind");
        DateRange period = Range(part.Period, path + ".period");
        return Sound(before, () => new CountryTie(country!, kind, period));
    }

    private Declaration? Declaration(RegistryInput.DeclarationPart part, string path)
    {
        int before = _faults.Count;
        DeclarationKind? kind = One<DeclarationKind>(part.Kind, path + ".kind");
        Concept? of = Concept(part.Of, path + ".of");
        if (of is not null && kind != DeclarationKind.Diaspora && World.Contains(of))
        {
            Fault(path + ".of", RegistryTexts.DeclaredPlace(of.Label));
        }

        Consent? consent = null;
        if (part.Consent is null)
        {
            Fault(path + ".consent", InputTexts.Required());
        }
        else
        {
            consent = Consent(part.Consent, path + ".consent");
        }

        return Sound(before, () => new Declaration(kind.Value, of!, consent!));
    }

    private IdentityEvidence? Evidence(RegistryInput.EvidencePart part, string path)
    {
        int before = _faults.Count;
        EvidenceKind kind = One<EvidenceKind>(part.Kind, path + ".kind");
        string seenBy = Word(part.SeenBy, path + ".seenBy");
        _ = Day(part.SeenOn, path + ".seenOn");
        EvidenceStrength strength = One<EvidenceStrength>(part.Strength, path + ".strength");
        LocalDate? expires = Day(part.ExpiresOn, path + ".expiresOn");
        return Sound(before, () => new IdentityEvidence(kind, seenBy, part.SeenOn, strength, expires));
    }
}
