using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Season;

/// <summary>Three rounds of mentoring: plan, ask, wait ten days, replace the silent, work, complete, and plan again.</summary>
/// <remarks>What the library decides is the plans; how people answer is drawn, since these people are invented.</remarks>
internal sealed class MentoringSeason
{
    /// <summary>Of groups with fewer members nothing is shown.</summary>
    public const int LeastShown = 10;

    /// <summary>How many of a hundred pairs are to be with members of indigenous peoples.</summary>
    public const int IndigenousPercent = 6;

    private const int RestDays = 60;

    /// <summary>What giving up a pair that was planned and not yet asked has to be worth, in parts of a perfect score.</summary>
    public const decimal KeepPrice = 0.05m;

    /// <summary>What filling one of the places that are owed may cost in total score.</summary>
    private const decimal PlacePrice = 1;

    private static readonly Concept Refugees = PopulationGroups.Find("refugees");
    private static readonly Concept Indigenous = PopulationGroups.Find("indigenous-peoples");
    private static readonly EngagementTerms Terms = new(SeasonDays.AnswerDays, contactDays: 20);
    private readonly IReadOnlyList<Member> _members;
    private readonly Dice _dice;
    private readonly Taxonomy _skills;
    private readonly SeasonDays _days;
    private readonly Dictionary<Id<Need>, Member> _asking;
    private readonly Dictionary<Id<Need>, Need> _needs = [];
    private readonly Dictionary<Id<Offer>, Offer> _offers = [];
    private EngagementBook _book = new();
    private MatchPair[] _planned = [];

    public MentoringSeason(IReadOnlyList<Member> members, Dice dice, Taxonomy skills, SeasonDays days)
    {
        _members = members;
        _dice = dice;
        _skills = skills;
        _asking = members.Where(member => member.Need is not null).ToDictionary(member => member.Need!.Id);
        _days = days;
    }

    public IEnumerable<SeasonRound> Run() => Enumerable.Range(1, SeasonDays.Rounds).Select(Play);

    /// <summary>Who may be matched, and what is preferred, on a day.</summary>
    public MatchPolicy Policy(LocalDate day) => new(
        [
            new(Criteria.Skills(_skills, _members.Select(member => member.Wish).OfType<SkillWish>()), 4),
            new(Criteria.Topic(SupportTopics.Taxonomy), 3),
            new(Criteria.LanguageLevel(), 2),
            new(Criteria.Corridor(day), 1),
            new(Criteria.CommonTime(day, DateTimeZoneProviders.Tzdb, 2), 1),
        ],
        [EligibilityRules.CommonLanguage(admitsUnknown: false)],
        threshold: 0.5m);

    /// <summary>What is owed on a day: a place for refugees where there are three, a share of all pairs so far, and to waiting.</summary>
    public InclusionPolicy Inclusion(LocalDate day) => new(
        day,
        [
            InclusionRule.ReservePlaces(Refugees, 1, _offers.Values.Where(offer => offer.Capacity == 3).Select(offer => offer.Id), PlacePrice),
            InclusionRule.ShareOfMatches(
                Indigenous,
                IndigenousPercent / 100m,
                pastOfGroup: _book.Engagements.Count(one => IsOfGroup(one.Pair.Need, Indigenous, day)),
                pastInAll: _book.Engagements.Length,
                price: PlacePrice),
        ],
        new WaitingPriority(perDay: 0.0005m, most: 0.1m),
        LeastShown);

    private bool IsOfGroup(Id<Need> need, Concept group, LocalDate day) =>
        _asking[need].Actor.Personal!.GroupsOn(day, Purpose.Inclusion).Contains(group);

    private SeasonRound Play(int round)
    {
        (LocalDate begin, LocalDate sweep, LocalDate end) = (_days.Begin(round), _days.Sweep(round), _days.End(round));
        int left = round == 1 ? 0 : Leave(round, begin);
        (int newNeeds, int newOffers) = Arrive(round);
        Registry registry = OpenOn(begin);
        MatchPolicy policy = Policy(begin);
        MatchConstraints constraints = ConstraintsOn(begin);
        MatchPlan without = Matcher.Match(registry, policy, constraints);
        MatchPlan plan = Matcher.Match(registry, policy, Inclusion(begin), constraints);
        Ask(plan, round, begin);

        Outcome<EngagementBook, EngagementEvent> swept = _book.NoteSilence(sweep, At(sweep));
        _book = swept.OrThrow();
        Pause(sweep);
        HashSet<MatchPair> planned = [.. _planned];
        MatchPlan replacement = Matcher.Match(OpenOn(sweep), Policy(sweep), Inclusion(sweep), ConstraintsOn(sweep));
        Ask(replacement, round, sweep);
        Work(end);
        return new SeasonRound(round)
        {
            NewNeeds = newNeeds,
            NewOffers = newOffers,
            Left = left,
            Unserved = [.. registry.Needs.Select(need => need.Id).Except(constraints.Held.Concat(constraints.Asked).Select(pair => pair.Need))],
            Registry = registry,
            Plan = plan,
            Inclusion = plan.ReportInclusion(registry, policy),
            WithoutPolicy = without,
            Replacement = replacement,
            Kept = replacement.Matches.Count(match => planned.Contains(new MatchPair(match.Need, match.Offer))),
            Silent = swept.Events.Length,
            Book = _book,
            Waiting = _book.Waiting(OpenOn(end), end),
        };
    }

    /// <summary>The needs and offers of a day, of those who said yes to being matched, and no more of each than that takes.</summary>
    private Registry OpenOn(LocalDate day) => new RegistryBuilder()
        .Add(_members.Select(member => member.Actor))
        .Add(_members.Select(member => member.Profile))
        .Add(_needs.Values)
        .Add(_offers.Values)
        .Build()
        .For(Purpose.Matching, day);

    /// <summary>What is at work or asked stays out of the plan; what was planned and not yet asked is kept at a price.</summary>
    private MatchConstraints ConstraintsOn(LocalDate day) =>
        _book.ConstraintsOn(day, RestDays).And(new MatchConstraints(kept: _planned, keepPrice: KeepPrice));

    private (int Needs, int Offers) Arrive(int round)
    {
        Member[] come = [.. _members.Where(member => member.Round == round)];
        foreach (Member member in come)
        {
            if (member.Need is { } need)
            {
                _needs.Add(need.Id, need);
            }

            if (member.Offer is { } offer)
            {
                _offers.Add(offer.Id, offer);
            }
        }

        return (come.Count(member => member.Need is not null), come.Count(member => member.Offer is not null));
    }

    /// <summary>Some move on: what they asked for or offered is closed, and what they were in is dropped.</summary>
    private int Leave(int round, LocalDate day)
    {
        Need[] needs = [.. _needs.Values.Where(need => need.Status == RequestStatus.Open && _dice.Chance(3, $"{need.Id} leaves {round}"))];
        Offer[] offers = [.. _offers.Values.Where(offer => offer.Status == RequestStatus.Open && _dice.Chance(5, $"{offer.Id} leaves {round}"))];
        Array.ForEach(needs, need => _needs[need.Id] = need with { Status = RequestStatus.Closed });
        Array.ForEach(offers, offer => _offers[offer.Id] = offer with { Status = RequestStatus.Closed });
        HashSet<Id<Need>> goneNeeds = [.. needs.Select(need => need.Id)];
        HashSet<Id<Offer>> goneOffers = [.. offers.Select(offer => offer.Id)];
        _book = _book.With(_book.Engagements
            .Where(one => !one.HasEnded && (goneNeeds.Contains(one.Pair.Need) || goneOffers.Contains(one.Pair.Offer)))
            .Select(one => one.Drop(day, At(day), "moved-on").OrThrow()));
        return needs.Length + offers.Length;
    }

    /// <summary>A coordinator reaches nine of ten pairs of a plan in time; the others stay planned.</summary>
    private void Ask(MatchPlan plan, int round, LocalDate day)
    {
        ILookup<bool, Match> reached = plan.Matches.ToLookup(match => _dice.Chance(90, $"{match.Need} {match.Offer} reached {Name(day)}"));
        _planned = [.. reached[false].Select(match => new MatchPair(match.Need, match.Offer))];
        _book = _book.With(reached[true].Select(match => Answered(match, round, day)));
    }

    private Engagement Answered(Match match, int round, LocalDate day)
    {
        Id<Engagement> id = new(string.Create(CultureInfo.InvariantCulture, $"e-{round}-{match.Need}-{match.Offer}"));
        Engagement engagement = Engagement.Propose(id, new MatchPair(match.Need, match.Offer), Terms, day, At(day)).OrThrow()
            .Release(day, At(day)).OrThrow();
        (EngagementSide Side, int Silent, int Declines)[] sides = [(EngagementSide.Need, 4, 4), (EngagementSide.Offer, 14, 6)];
        foreach ((EngagementSide side, int silent, int declines) in sides)
        {
            int answer = _dice.Below(100, $"{id} {side}");
            LocalDate on = engagement.LastOn.PlusDays(_dice.Between(0, 4, $"{id} {side} days"));
            if (answer < silent)
            {
                return engagement;
            }

            if (answer < silent + declines)
            {
                return engagement.Decline(side, on, At(on)).OrThrow();
            }

            engagement = engagement.Accept(side, on, At(on)).OrThrow();
        }

        LocalDate contact = engagement.LastOn.PlusDays(_dice.Between(1, 10, $"{id} contact"));
        return _dice.Chance(95, $"{id} meets") ? engagement.MakeContact(contact, At(contact)).OrThrow() : engagement;
    }

    /// <summary>A need that did not answer rests until its owner is reached again.</summary>
    private void Pause(LocalDate day)
    {
        foreach (Engagement one in _book.Engagements.Where(one => one.WasSilent(EngagementSide.Need) && one.EndedOn == day))
        {
            _needs[one.Pair.Need] = _needs[one.Pair.Need] with { Status = RequestStatus.Paused };
        }
    }

    /// <summary>Until the last day some reach what they were for and free their place, a few end before.</summary>
    private void Work(LocalDate end)
    {
        _book = _book.NoteSilence(end, At(end)).OrThrow();
        Pause(end);
        Engagement[] done = [.. _book.Engagements.Where(one => one.Stage == EngagementStage.Underway && _dice.Chance(45, $"{one.Id} done {Name(end)}"))];
        foreach (Engagement one in done)
        {
            Need need = _needs[one.Pair.Need];
            _needs[need.Id] = need with { Status = RequestStatus.Fulfilled };
        }

        HashSet<Id<Engagement>> completed = [.. done.Select(one => one.Id)];
        Engagement[] dropped =
        [
            .. _book.Engagements.Where(one =>
                one.Stage == EngagementStage.Underway && !completed.Contains(one.Id) && _dice.Chance(6, $"{one.Id} dropped {Name(end)}")),
        ];
        _book = _book.With(done.Select(one => one.Complete(end, At(end)).OrThrow()).Concat(dropped.Select(one => one.Drop(end, At(end), "no-time").OrThrow())));
    }

    private static string Name(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static Instant At(LocalDate day) => Instant.FromUtc(day.Year, day.Month, day.Day, 12, 0);
}
