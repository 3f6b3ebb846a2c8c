using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>Profiles, and what needs and offers have in common.</content>
internal sealed partial class PartReader
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public Concept? Kind(RegistryInput.ConceptReference? reference) => ConceptOrNull(reference, "kind");

    public DateRange Period(RegistryInput.RangePart? part) => Range(part, "period");

    public RequestStatus Status(string? word) => OneOrNull<RequestStatus>(word, "status") ?? RequestStatus.Open;

    public LocalDate? WaitingSince(LocalDate? day) => Day(day, "waitingSince");

    public ImmutableArray<ExchangeTerm>? Terms(IReadOnlyList<string?>? words)
    {
        if (words is null)
        {
            return null;
        }

        if (words.Count == 0)
        {
            Fault("terms", InputTexts.Required());
        }

        return Distinct<string, string>(words, "terms", (word, path) => OneOrNull<ExchangeTerm>(word, path) is null ? null : word)
            .Select(EnumWords<ExchangeTerm>.Find).OfType<ExchangeTerm>().ToImmutableArray();
    }

    public Profile? Profile(RegistryInput.ProfilePart part)
    {
        int before = _faults.Count;
        Id<Actor> of = ActorId(part.Of, "of");
        ImmutableArray<SkillClaim>? skills =
            DistinctOrNull<RegistryInput.SkillPart, SkillClaim>(part.Skills, "skills", Skill, claim => claim.Skill);
        ImmutableArray<LanguageClaim>? languages =
            DistinctOrNull<RegistryInput.LanguagePart, LanguageClaim>(part.Languages, "languages", Language, claim => claim.Language);
        Availability? availability = part.Availability is null ? null : Availability(part.Availability);
        ContactChannel? channel = OneOrNull<ContactChannel>(part.PreferredChannel, "preferredChannel");
        Bandwidth? bandwidth = OneOrNull<Bandwidth>(part.Bandwidth, "bandwidth");
        ImmutableArray<Concept>? values = part.Values is null ? null : Concepts(part.Values, "values");
        ImmutableArray<SafetyLimit>? limits =
            DistinctOrNull<RegistryInput.LimitPart, SafetyLimit>(part.SafetyLimits, "safetyLimits", Limit);
        return Sound(before, () => new Profile(of)
        {
            Skills = skills,
            Languages = languages,
            Availability = availability,
            PreferredChannel = channel,
            Bandwidth = bandwidth,
            Values = values,
            SafetyLimits = limits,
        });
    }

    public static string ToWords(LocalTime time) => Minutes.Format(time);

    private SkillClaim? Skill(RegistryInput.SkillPart part, string path)
    {
        int before = _faults.Count;
        Concept? skill = Concept(part.Skill, path + ".skill");
        SkillLevel? level = OneOrNull<SkillLevel>(part.Level, path + ".level");
        if (part.Years is { } years && years is < 0 or > SkillClaim.MaxYears)
        {
            Fault(path + ".years", InputTexts.OutOfRange(part.Years.Value, 0, SkillClaim.MaxYears));
        }

        ImmutableArray<string> evidence = Distinct<string, string>(part.Evidence, path + ".evidence", SoundWord);
        return Sound(before, () => new SkillClaim(skill!) { Level = level, Years = part.Years, Evidence = evidence });
    }

    private LanguageClaim? Language(RegistryInput.LanguagePart part, string path)
    {
        int before = _faults.Count;
        LanguageTag language = Language(part.Language, path + ".language");
        LanguageLevel? level = OneOrNull<LanguageLevel>(part.Level, path + ".level");
        CefrLevel? cefr = OneOrNull<CefrLevel>(part.Cefr, path + ".cefr");
        return Sound(before, () => new LanguageClaim(language, level, cefr));
    }

    private Availability? Availability(RegistryInput.AvailabilityPart part)
    {
        const string Path = "availability";
        int before = _faults.Count;
        if (part.HoursAMonth is { } hours && hours is < 0 or > Profiles.Availability.MaxHoursAMonth)
        {
            Fault(Path + ".hoursAMonth", InputTexts.OutOfRange(part.HoursAMonth.Value, 0, Profiles.Availability.MaxHoursAMonth));
        }

        ImmutableArray<WeeklyWindow> windows =
            Distinct<RegistryInput.WindowPart, WeeklyWindow>(part.Windows, Path + ".windows", Window);
        string? zone = WordOrNull(part.Zone, Path + ".zone");
        if (part is { HoursAMonth: null, Windows: null or { Count: 0 }, Zone: null })
        {
            Fault(Path, InputTexts.Required());
        }

        return Sound(before, () => new Availability(part.HoursAMonth, windows, zone));
    }

    private WeeklyWindow? Window(RegistryInput.WindowPart part, string path)
    {
        int before = _faults.Count;
        IsoDayOfWeek day = One<IsoDayOfWeek>(part.Day, path + ".day");
        if (part.Day is not null && EnumWords<IsoDayOfWeek>.Find(part.Day) == IsoDayOfWeek.None)
        {
            Fault(path + ".day", InputTexts.Unknown(part.Day));
        }

        LocalTime? from = Time(part.From, path + ".from");
        LocalTime? until = Time(part.Until, path + ".until");
        if (until <= from && until != LocalTime.Midnight)
        {
            Fault(path + ".until", RegistryTexts.WindowEnds(part.Until, part.From));
        }

        return Sound(before, () => new WeeklyWindow(day, from!.Value, until!.Value));
    }

    private LocalTime? Time(string? words, string path)
    {
        if (string.IsNullOrEmpty(words))
        {
            Fault(path, InputTexts.Required());
            return null;
        }

        ParseResult<LocalTime> time = Minutes.Parse(words);
        if (!time.Success)
        {
            Fault(path, InputTexts.Malformed(words, RegistryTexts.ATime));
        }

        return time.Success ? time.Value : null;
    }

    private SafetyLimit? Limit(RegistryInput.LimitPart part, string path)
    {
        int before = _faults.Count;
        int told = (part.Actor is null ? 0 : 1) + (part.Place is null ? 0 : 1) + (part.Sector is null ? 0 : 1)
            + (part.Kind is null ? 0 : 1) + (part.Organisation is null ? 0 : 1);
        if (told != 1)
        {
            Fault(path, RegistryTexts.OneOf("actor", "place", "sector", "kind", "organisation"));
            return null;
        }

        Concept? place = Parsing.ToPlace(part.Place);
        if (part.Place is not null && place is null)
        {
            Fault(path + ".place", InputTexts.Unknown(part.Place));
        }

        Id<Actor> actor = part.Actor is null ? default : ActorId(part.Actor, path + ".actor");
        Id<Actor> organisation = part.Organisation is null ? default : ActorId(part.Organisation, path + ".organisation");
        Concept? sector = ConceptOrNull(part.Sector, path + ".sector");
        ActorKind? kind = OneOrNull<ActorKind>(part.Kind, path + ".kind");
        return Sound<SafetyLimit>(before, () => (part.Actor, place, sector, kind) switch
        {
            (not null, _, _, _) => new SafetyLimit.ByActor(actor) { ExcludesUnknown = part.ExcludesUnknown },
            (_, not null, _, _) => new SafetyLimit.ByPlace(place) { ExcludesUnknown = part.ExcludesUnknown },
            (_, _, not null, _) => new SafetyLimit.BySector(sector) { ExcludesUnknown = part.ExcludesUnknown },
            (_, _, _, { } known) => new SafetyLimit.ByKind(known) { ExcludesUnknown = part.ExcludesUnknown },
            _ => new SafetyLimit.ByOrganisation(organisation) { ExcludesUnknown = part.ExcludesUnknown },
        });
    }
}
