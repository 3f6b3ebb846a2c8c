using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>People, and registries in which things happen, for the tests of this room.</summary>
internal static class Lives
{
    public static readonly LocalDate Day = Logs.Day;

    public static readonly Concept Group = new("example/groups", "g", new Text("Group", "Grupo", "Agrupamento"));

    /// <summary>Someone of whom every field is filled with words that occur nowhere else: they begin with the mark.</summary>
    public static Actor Someone(string id, string mark, Id<Actor>? at = null, ActorKind kind = ActorKind.Person) => new(
        new Id<Actor>(id),
        kind,
        Words(mark + "Name"),
        [new Identifier("EC-CI", mark + "Number")],
        new Place(World.Country("EC"), mark + "Area", mark + "Town", mark + "Post", mark + "Street", 1.5m, 2.5m),
        mark + "Form",
        Own(mark, "member"),
        Own(mark, "structure"),
        [Own(mark, "activity")],
        [Own(mark, "qualifier")],
        new Uri($"https://{mark}.example/"),
        [LanguageTag.Parse("qu")],
        Words(mark + "Words"))
    {
        Aliases = [Words(mark + "Alias")],
        Sectors = [Own(mark, "sector")],
        Positions = [new Position(Words(mark + "Post")) { At = at }],
        Contacts =
        [
            new ContactPoint(ContactChannel.Phone, mark + "Phone", Audience.Coordinator),
            new ContactPoint(ContactChannel.WhatsApp, mark + "WhatsApp", Audience.Participant),
            new ContactPoint(ContactChannel.Email, mark + "Mail", Audience.Public),
        ],
        Personal = kind == ActorKind.Organisation ? null : new PersonalFile(Enum.GetValues<Purpose>().Select(purpose => Yes(purpose)))
        {
            Stays = [new Stay(World.Country("CO"), new DateRange(null, Day.PlusYears(-2)), StayStatus.AsylumSeeker)],
            Ties = [new CountryTie(World.Country("VE"), TieKind.Birth)],
            Declarations = [new Declaration(DeclarationKind.Group, Own(mark, "group"), Yes(Purpose.Inclusion))],
            Evidence = [new IdentityEvidence(EvidenceKind.ConsularCard, mark + "Seer", Day.PlusDays(-9), EvidenceStrength.Weak)],
        },
    };

    public static Profile ProfileOf(string id, string mark, params ImmutableArray<SafetyLimit> limits) => new(new Id<Actor>(id))
    {
        Skills = [new SkillClaim(Own(mark, "skill"))],
        Values = [Own(mark, "value")],
        SafetyLimits = limits,
    };

    public static Need Need(string id, string by, string mark) =>
        new(new Id<Need>(id), new Id<Actor>(by), Registries.Costing, Words(mark + "Need"));

    public static Offer Offer(string id, string by, string mark) =>
        new(new Id<Offer>(id), new Id<Actor>(by), [Registries.Costing], Words(mark + "Offer"));

    public static Consent Yes(Purpose purpose, int days = -10) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day.PlusDays(days));

    public static RegistryChange.Register Registering(string id, string mark, int subject, params ImmutableArray<SafetyLimit> limits) => new(
        Someone(id, mark),
        Logs.Subject(subject),
        ProfileOf(id, mark, limits),
        [Need("n-" + id, id, mark)],
        [Offer("o-" + id, id, mark)]);

    public static Id<Actor> Id(string id) => new(id);

    /// <summary>All that a registry holds as text, whatever came first: records in ordinal order of their ids.</summary>
    public static string Document(Registry registry)
    {
        RegistryInput input = registry.ToInput();
        return CoreJson.Write(input with
        {
            Actors = [.. input.Actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Profiles = input.Profiles is { } profiles ? [.. profiles.OrderBy(profile => profile.Of, StringComparer.Ordinal)] : null,
            Needs = input.Needs is { } needs ? [.. needs.OrderBy(need => need.Id, StringComparer.Ordinal)] : null,
            Offers = input.Offers is { } offers ? [.. offers.OrderBy(offer => offer.Id, StringComparer.Ordinal)] : null,
            Log = input.Log is { } log
                ? log with { Subjects = log.Subjects is { } subjects ? [.. subjects.OrderBy(subject => subject.Of, StringComparer.Ordinal)] : null }
                : null,
        });
    }

    public static Outcome<Registry, RegistryEvent> After(this Registry registry, params IEnumerable<RegistryChange> changes) =>
        registry.Apply(changes, registry.LogHead?.EffectiveOn ?? Day, Logs.Noon, TestContext.Current.CancellationToken);

    private static Text Words(string words) => Text.Of(LanguageTag.Spanish, words);

    private static Concept Own(string mark, string notation) => new("example/" + mark, notation, Words(mark + notation));
}
