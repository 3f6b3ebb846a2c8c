using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

/// <summary>Draws actors, needs, offers and policies in which much is alike, much is unknown and some take no part.</summary>
internal sealed class Market(Dice dice)
{
    public const int Actors = 12;

    public static readonly LocalDate Day = new(2026, 3, 2);

    public static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly string?[] Countries = ["EC", "EC", "PE", "ES", "KE", null];

    private static readonly string[] Tongues = ["es", "es-EC", "en", "pt", "qu"];

    /// <summary>Some that lie near each other, and some that stand alone.</summary>
    private static readonly Concept[] Skilled = [.. SupportTopics.Taxonomy.Concepts.Take(7), Sample.Topic("t0"), Sample.Topic("t1")];

    private static readonly string[] TimeZones = ["America/Guayaquil", "Europe/Madrid", "Nowhere/Here"];

    /// <summary>A registry of so many needs and offers at most, whose actors have both.</summary>
    public Registry Registry(int maxNeeds, int maxOffers)
    {
        Actor[] actors = [.. Enumerable.Range(0, Actors).Select(Actor)];
        RegistryBuilder builder = new RegistryBuilder()
            .Add(actors)
            .Add(actors.Where(_ => dice.Draw(0, 2) > 0).Select(actor => Profile(actor.Id)))
            .Add(Enumerable.Range(0, dice.Draw(0, maxNeeds)).Select(i => Need(Instance.Name('n', i))));
        return builder.Add(Enumerable.Range(0, dice.Draw(0, maxOffers)).Select(i => Offer(Instance.Name('o', i)))).Build();
    }

    public Actor Actor(int number) =>
        Sample.Actor(ActorId(number).ToString(), Countries[dice.Draw(0, 5)], languages: Some(Tongues)) with
        {
            Sectors = [.. Some([Sectors.Public, Sectors.Private, Sectors.Academia])],
            Activities = [.. Some(Skilled)],
            Personal = dice.Draw(0, 9) == 0 ? new PersonalFile([]) { IsBlocked = true } : null,
        };

    public Profile Profile(Id<Actor> of) => new(of)
    {
        SafetyLimits = dice.Draw(0, 2) > 0 ? null :
        [
            dice.Draw(0, 2) switch
            {
                0 => new SafetyLimit.ByActor(ActorId(dice.Draw(0, Actors - 1))),
                1 => new SafetyLimit.ByPlace(World.Country("PE")) { ExcludesUnknown = dice.Draw(0, 1) == 0 },
                _ => new SafetyLimit.BySector(Sectors.Public) { ExcludesUnknown = dice.Draw(0, 1) == 0 },
            },
        ],
        Availability = dice.Draw(0, 2) == 0 ? null : Availability(),
        Skills = dice.Draw(0, 3) == 0 ? null : [.. Some(Skilled).Select(skill => new SkillClaim(skill) { Level = Level(), Years = Years() })],
        Values = dice.Draw(0, 3) == 0 ? null : [.. Some(SolidarityValues.Taxonomy.Concepts.Take(4).ToArray())],
    };

    public Availability Availability() => new(
        10,
        [new WeeklyWindow((IsoDayOfWeek)dice.Draw(1, 3), new LocalTime(dice.Draw(8, 12), 0), new LocalTime(dice.Draw(13, 22), 0))],
        TimeZones[dice.Draw(0, 2)]);

    public Need Need(string id) => new(
        new Id<Need>(id),
        ActorId(dice.Draw(0, Actors - 1)),
        dice.Draw(0, 4) == 0 ? null : Topic(),
        Sample.Words(id),
        dice.Draw(0, 3) == 0 ? null : Some(Tongues).Select(LanguageTag.Parse),
        Places())
    {
        Status = Status(),
    };

    public Offer Offer(string id)
    {
        string[] languages = Some(Tongues);
        return new Offer(
            new Id<Offer>(id),
            ActorId(dice.Draw(0, Actors - 1)),
            Enumerable.Range(0, dice.Draw(0, 3)).Select(_ => Topic()).Distinct(),
            Sample.Words(id),
            languages.Length == 0 ? null : languages.Select(LanguageTag.Parse),
            Places(),
            dice.Draw(0, 9) == 0 ? 0 : null)
        {
            Status = Status(),
            Period = dice.Draw(0, 3) == 0 ? new DateRange(null, Day.PlusDays(dice.Draw(-1, 1))) : default,
        };
    }

    /// <summary>Criteria over concepts, others that are alike for many and one that is not, rules that narrow and rules that do not.</summary>
    public MatchPolicy Policy()
    {
        Taxonomy? near = dice.Draw(0, 1) == 0 ? SupportTopics.Taxonomy : null;
        ICriterion[] criteria =
        [
            Criteria.Topic(near), Criteria.Languages(), Criteria.TerritoryNear(), new TableCriterion(Value, whenMissing: dice.Draw(0, 1)),
            Criteria.Skills(near, Enumerable.Range(0, 8).SelectMany(i => Wishes(new Id<Need>(Instance.Name('n', i)))).ToArray()),
            Criteria.Values(), Criteria.Themes(near), Criteria.SectorSame(), Criteria.SectorOther(),
        ];
        IEligibilityRule[] rules =
        [
            EligibilityRules.SameTopic(),
            EligibilityRules.CommonLanguage(dice.Draw(0, 1) == 0),
            EligibilityRules.Place(dice.Draw(0, 1) == 0),
            EligibilityRules.SameTerritory(TerritoryLevel.SubRegion, dice.Draw(0, 1) == 0),
            EligibilityRules.DifferentTerritory(TerritoryLevel.Country, admitsUnknown: true),
            EligibilityRules.Sharing("sector", Sample.Words("sector"), need => Keys(need.Actor), offer => Keys(offer.Actor), dice.Draw(0, 1) == 0),
            new TableRule((need, offer) => (need[^1] + offer[^1]) % 5 != 0),
        ];
        return new MatchPolicy(
            criteria.Skip(dice.Draw(0, 6)).Take(dice.Draw(1, 5)).Select((criterion, c) => new WeightedCriterion(
                criterion, dice.Draw(c == 0 ? 1 : 0, 3), dice.Draw(0, 3) == 0 ? null : criterion.WhenMissing)),
            rules.Where(_ => dice.Draw(0, 2) == 0),
            dice.Draw(0, 2) == 0 ? 0.4m : 0);
    }

    public CandidateFilter? Filter() => dice.Draw(0, 3) == 0 ? null : new CandidateFilter(
        dice.Draw(0, 2) > 0 ? null : dice.Draw(0, 1) == 0 ? [World.Country("EC"), World.Country("KE")] : [World.SubRegion(World.Country("PE"))!],
        dice.Draw(0, 2) > 0 ? null : Some(Tongues).Distinct().Select(LanguageTag.Parse),
        dice.Draw(0, 2) > 0 ? null : Some([Sectors.Private, Sectors.Academia]),
        dice.Draw(0, 3) > 0 ? null : new CommonTime(
            new Availability(windows: [new WeeklyWindow(IsoDayOfWeek.Tuesday, new LocalTime(9, 0), new LocalTime(18, 0))], zone: "America/Guayaquil"),
            Day,
            Zones,
            dice.Draw(1, 4)),
        dice.Draw(0, 2) > 0 ? null : Day,
        dice.Draw(0, 1) == 0);

    /// <summary>What looking at every offer by the letter of policy and filter finds, in decimals.</summary>
    public static CandidateList Brute(
        IEnumerable<OfferSide> offers, NeedSide need, MatchPolicy policy, int count, CandidateFilter? filter) =>
        Best(need, Suiting(offers, need, policy), count, filter);

    /// <summary>All offers that suit a need by the letter of the policy, the best first.</summary>
    public static IReadOnlyList<(OfferSide Side, decimal Score)> Suiting(IEnumerable<OfferSide> offers, NeedSide need, MatchPolicy policy)
    {
        decimal weights = policy.Criteria.Sum(criterion => criterion.Weight);
        return
        [
            .. offers
                .Where(offer => Participants.TakesPart(need) && Participants.TakesPart(offer) && offer.Offer.Capacity != 0)
                .Select(offer => (Side: offer, Pair: new PairSides(policy, need, offer)))
                .Where(entry => entry.Pair.IsEligible && !entry.Pair.IsKeptApart)
                .Select(entry => (entry.Side, Score: entry.Pair.Score(weights)))
                .Where(entry => entry.Score > 0 && entry.Score >= policy.Threshold)
                .OrderByDescending(entry => entry.Score)
                .ThenBy(entry => entry.Side.Offer.Id),
        ];
    }

    /// <summary>The first of those that suit and pass the filter.</summary>
    public static CandidateList Best(NeedSide need, IEnumerable<(OfferSide Side, decimal Score)> suiting, int count, CandidateFilter? filter) => new(
        need.Need.Id,
        count,
        [
            .. suiting.Where(entry => filter is null || Passes(filter, entry.Side)).Take(count)
                .Select(entry => new Candidate(entry.Side.Offer.Id, entry.Score)),
        ]);

    private static bool Passes(CandidateFilter filter, OfferSide offer)
    {
        Concept? country = offer.Actor.Place?.Country;
        IEnumerable<LanguageTag> spoken = offer.Actor.Languages.Concat((offer.Profile?.Languages ?? []).Select(claim => claim.Language));
        string[] languages = [.. (offer.Offer.Languages ?? spoken).Select(tag => tag.Language)];
        decimal? hours = filter.Time is { } time ? offer.Profile?.Availability?.CommonHours(time.Availability, time.Week, Zones) : null;
        return (filter.Places.IsEmpty || (country is null ? filter.AdmitsUnknown : filter.Places.Any(place => World.IsWithin(country, place))))
            && (filter.Languages.IsEmpty || (languages.Length == 0 ? filter.AdmitsUnknown : filter.Languages.Any(tag => languages.Contains(tag.Language))))
            && (filter.Sectors.IsEmpty || (offer.Actor.Sectors.IsEmpty ? filter.AdmitsUnknown : filter.Sectors.Any(offer.Actor.Sectors.Contains)))
            && (filter.Time is null || (hours is null ? filter.AdmitsUnknown : hours >= filter.Time.LeastHours))
            && (filter.On is not { } day || offer.Offer.Period.Contains(day));
    }

    private static Id<Actor> ActorId(int number) => new(Instance.Name('a', number));

    private static IEnumerable<string> Keys(Actor actor) => actor.Sectors.Select(sector => sector.Notation);

    private static decimal? Value(string need, string offer) => ((need[^1] + (3 * offer[^1])) % 7) switch { 6 => null, int rest => rest / 5m };

    private Concept Topic() => dice.Draw(0, 1) == 0 ? Sample.Topic("t" + dice.Draw(0, 3)) : Skilled[dice.Draw(0, 6)];

    private IEnumerable<SkillWish> Wishes(Id<Need> need) =>
        Some(Skilled).Select(skill => new SkillWish(need, skill) { LeastLevel = Level(), LeastYears = Years() });

    private SkillLevel? Level() => dice.Draw(0, 3) == 0 ? null : (SkillLevel)dice.Draw(0, 3);

    private int? Years() => dice.Draw(0, 4) switch { 0 => null, 1 => dice.Draw(40, 100), _ => dice.Draw(0, 12) };

    private RequestStatus Status() => dice.Draw(0, 7) == 0 ? RequestStatus.Paused : RequestStatus.Open;

    private Concept[]? Places() => dice.Draw(0, 3) switch { 0 => null, 1 => [World.Country("EC"), World.Country("ES")], _ => [] };

    private T[] Some<T>(T[] all) => [.. all.Where(_ => dice.Draw(0, 2) == 0)];
}
