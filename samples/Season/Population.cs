using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Season;

/// <summary>Invented members of a diaspora along real corridors, in proportion to the square root of the people who went each.</summary>
/// <remarks>
/// Nobody of them exists. The square root keeps one great corridor from filling the whole population. What no source tells was
/// set by us: one of four asks for help, one of eleven offers it, one of five fields was never filled in.
/// </remarks>
internal sealed class Population
{
    private static readonly string[] FirstNames =
    [
        "Ana", "Beatriz", "Carmen", "Diana", "Elena", "Gabriela", "Inés", "Juana", "Lucía", "Marta", "Nélida", "Paola", "Rosa", "Sonia", "Yolanda",
        "Andrés", "Bruno", "César", "Diego", "Efraín", "Hugo", "Iván", "Jorge", "Luis", "Mateo", "Néstor", "Óscar", "Pablo", "Raúl", "Víctor",
    ];

    private static readonly string[] LastNames =
    [
        "Acosta", "Barrios", "Cárdenas", "Duarte", "Escobar", "Flores", "Guamán", "Herrera", "Ibarra", "Jiménez", "Lema", "Mamani", "Navarro",
        "Ortega", "Paredes", "Quispe", "Ramos", "Salazar", "Tapia", "Ulloa", "Vargas", "Yánez", "Zambrano", "Souza", "Pereira", "Joseph",
    ];

    // What ventures ask for: first what everybody does, then what mostly women of the population asked for, then who came lately.
    private static readonly string[] Common =
    [
        "business-plan", "costing", "pricing", "bookkeeping", "marketing", "sales", "social-media", "online-shop", "spreadsheets", "taxes",
        "contracts", "crowdfunding", "food-safety", "project-management",
    ];

    private static readonly string[] OfWomen = ["sewing", "food-processing", "child-care", "handicrafts", "cooking", "hair-beauty"];
    private static readonly string[] OfNewcomers = ["business-registration", "job-search", "language-practice", "permits", "orientation"];
    private static readonly string[] OfMentors = ["mentoring", "leadership", "budgeting", "branding", "digital-basics", "stock-control", "conflict-resolution"];

    private readonly Dice _dice;
    private readonly Source _source;
    private readonly SeasonDays _days;

    private Population(Dice dice, Source source, SeasonDays days)
    {
        _dice = dice;
        _source = source;
        _days = days;
    }

    /// <summary>Makes so many members; the same seed gives the same ones.</summary>
    public static IReadOnlyList<Member> Make(int members, Dice dice, Source source, SeasonDays days)
    {
        Population population = new(dice, source, days);
        Apportionment shares = Apportionment.ByLargestRemainder(
            members, source.Corridors.Select(corridor => (long)Math.Sqrt(corridor.People)), SeatQuota.Hare);
        IEnumerable<int> tied = shares.Tied.Take(shares.TiedSeats);
        int[] seats = [.. shares.Decide(tied).Seats];
        int number = 0;
        return [.. source.Corridors.SelectMany((corridor, i) => Enumerable.Repeat(corridor, seats[i])).Select(corridor => population.Make(++number, corridor))];
    }

    private Member Make(int number, Corridor corridor)
    {
        string who = $"m-{number:00000}";
        bool isWoman = _dice.Chance(50, who + " woman");
        bool isRefugee = _dice.Chance(corridor.RefugeePercent, who + " refugee");
        bool isReturnee = !isRefugee && _dice.Chance(12, who + " returnee");
        Country home = isReturnee ? corridor.Origin : corridor.Residence;
        string name = $"{FirstNames[(isWoman ? 0 : 15) + _dice.Below(15, who + " first name")]} {_dice.Pick(LastNames, who + " last name")}";
        LanguageClaim[] languages = [.. Languages(who, corridor, isRefugee)];
        Actor actor = new(
            new(who),
            ActorKind.Person,
            Text.Of(LanguageTag.Spanish, name),
            place: new Place(home.Place),
            languages: languages.Select(claim => claim.Language))
        {
            Personal = File(who, corridor, isReturnee, Groups(who, corridor, isWoman, isRefugee, isReturnee)),
        };
        Profile profile = new(actor.Id) { Languages = [.. languages], Availability = Time(who, home) };
        Member member = new(actor, profile, corridor);
        return _dice.Below(1000, who + " role") switch
        {
            < 260 => Asking(member, isWoman, isRefugee),
            < 350 => Offering(member),
            _ => member,
        };
    }

    private Member Asking(Member member, bool isWoman, bool isRefugee)
    {
        string who = member.Actor.Id.ToString();
        string[] topics = isRefugee && _dice.Chance(60, who + " newcomer") ? OfNewcomers : isWoman && _dice.Chance(40, who + " craft") ? OfWomen : Common;
        Concept topic = SupportTopics.Find(_dice.Pick(topics, who + " topic"));
        int round = Round(who);
        int waited = _dice.Below(round > 1 ? 45 : isRefugee ? 60 : 180, who + " waited");
        Need need = new(
            new("n-" + who[2..]),
            member.Actor.Id,
            topic,
            topic.Label,
            quantity: 1,
            waitingSince: _dice.Chance(80, who + " since") || round > 1 ? _days.Begin(round).PlusDays(-waited) : null);
        IReadOnlyList<Concept> skills = _source.Skills.Beside(topic);
        SkillWish wish = new(need.Id, _dice.Chance(50, who + " broad") ? skills[0] : _dice.Pick(skills, who + " wish"))
        {
            LeastLevel = _dice.Chance(60, who + " level") ? SkillLevel.Intermediate : null,
        };
        return member with { Round = round, Need = need, Wish = wish };
    }

    private Member Offering(Member member)
    {
        string who = member.Actor.Id.ToString();
        string[] from = [.. Common, .. OfMentors, .. _dice.Chance(45, who + " craft") ? OfWomen : [], .. _dice.Chance(25, who + " welcome") ? OfNewcomers : []];
        Concept[] topics = [.. Enumerable.Range(0, 3).Select(i => SupportTopics.Find(_dice.Pick(from, $"{who} topic {i}"))).Distinct()];
        SkillClaim[] claims =
        [
            .. from skill in topics.Select((topic, i) => _dice.Pick(_source.Skills.Beside(topic), $"{who} skill {i}")).Distinct()
               select new SkillClaim(skill)
               {
                   Level = _dice.Chance(80, $"{who} has level {skill}") ? (SkillLevel)_dice.Between(1, 3, $"{who} level {skill}") : null,
                   Years = _dice.Chance(80, $"{who} has years {skill}") ? _dice.Between(1, 20, $"{who} years {skill}") : null,
               },
        ];
        string Names(string language) => string.Join(", ", topics.Select(topic => topic.Label.In(LanguageTag.Parse(language))));
        Text title = new(Names("en"), Names("es"), Names("pt"));
        Offer offer = new(
            new("o-" + who[2..]), member.Actor.Id, topics, title, capacity: _dice.Below(100, who + " places") switch { < 55 => 1, < 85 => 2, _ => 3 });
        return member with { Round = Round(who), Offer = offer, Profile = member.Profile with { Skills = [.. claims] } };
    }

    /// <summary>More than half are there at the beginning, the others come with the second and the third round.</summary>
    private int Round(string who) => _dice.Below(100, who + " round") switch { < 56 => 1, < 78 => 2, _ => 3 };

    /// <summary>The language of the origin is native; who asked for refuge often has only the beginnings of the other one.</summary>
    private IEnumerable<LanguageClaim> Languages(string who, Corridor corridor, bool isRefugee)
    {
        string[] own = [.. corridor.Origin.Languages.Take(_dice.Chance(20, who + " second language") ? 2 : 1)];
        string there = corridor.Residence.Languages[0];
        foreach (string language in own)
        {
            yield return new LanguageClaim(LanguageTag.Parse(language), LanguageLevel.Native);
        }

        if (!own.Contains(there, StringComparer.Ordinal) && _dice.Chance(isRefugee ? 50 : 80, who + " language there"))
        {
            yield return new LanguageClaim(
                LanguageTag.Parse(there), isRefugee ? LanguageLevel.Basic : (LanguageLevel)_dice.Between(0, 2, who + " level there"));
        }
    }

    private Availability? Time(string who, Country home)
    {
        if (_dice.Chance(20, who + " time unknown"))
        {
            return null;
        }

        IsoDayOfWeek day = (IsoDayOfWeek)_dice.Between(1, 4, who + " day");
        WeeklyWindow evening = new(day, new LocalTime(18, 0), new LocalTime(21, 0));
        WeeklyWindow weekend = new(_dice.Chance(70, who + " Saturday") ? IsoDayOfWeek.Saturday : IsoDayOfWeek.Sunday, new LocalTime(9, 0), new LocalTime(14, 0));
        return new Availability(windows: _dice.Chance(50, who + " evening") ? [evening, weekend] : [weekend], zone: home.Zone);
    }

    /// <summary>Groups that a member told, and said yes to being given a place by: four of five of those who could.</summary>
    private IEnumerable<Concept> Groups(string who, Corridor corridor, bool isWoman, bool isRefugee, bool isReturnee)
    {
        bool isIndigenous = corridor.Origin.Languages.Length > 1 && _dice.Chance(25, who + " indigenous");
        (bool Is, string Group)[] all =
        [
            (isRefugee, "refugees"),
            (isReturnee, "returnees"),
            (isIndigenous, "indigenous-peoples"),
            (isWoman, "women"),
            (_dice.Chance(25, who + " young"), "youth"),
        ];
        return all.Where(one => one.Is && _dice.Chance(80, $"{who} tells {one.Group}")).Select(one => PopulationGroups.Find(one.Group));
    }

    private PersonalFile File(string who, Corridor corridor, bool isReturnee, IEnumerable<Concept> groups)
    {
        Consent Yes(Purpose purpose) =>
            new(purpose, "season-2026", LanguageTag.Spanish, ConsentChannel.Electronic, "intake desk", _days.Begin(1).PlusDays(-200));
        LocalDate left = new(_dice.Between(1998, 2022, who + " left"), 5, 1);
        LocalDate? back = isReturnee ? new LocalDate(2024, 9, 1) : null;
        Purpose[] purposes = _dice.Chance(85, who + " ties")
            ? [Purpose.Registration, Purpose.Matching, Purpose.MatchingByTies, Purpose.Inclusion]
            : [Purpose.Registration, Purpose.Matching, Purpose.Inclusion];
        return new PersonalFile(purposes.Select(Yes))
        {
            Ties = [new CountryTie(corridor.Origin.Place, TieKind.Birth)],
            Stays =
            [
                new Stay(corridor.Origin.Place, new DateRange(null, left.PlusDays(-1))),
                new Stay(corridor.Residence.Place, new DateRange(left, back?.PlusDays(-1))),
                .. back is { } day ? [new Stay(corridor.Origin.Place, new DateRange(day, null))] : Array.Empty<Stay>(),
            ],
            Declarations = [.. groups.Select(group => new Declaration(DeclarationKind.Group, group, Yes(Purpose.Inclusion)))],
        };
    }
}
