using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching;

/// <summary>Counts by group what a plan with a policy of inclusion did, and hides what would point at people.</summary>
internal sealed class InclusionReporter
{
    private readonly MatchPlan _plan;
    private readonly PlanInclusion _inclusion;
    private readonly Population _population;
    private readonly PairValues _values;
    private readonly GroupReserves _reserves;
    private readonly Registry _registry;
    private readonly int[] _quantities;
    private readonly int[] _capacities;
    private readonly Actor[] _askers;
    private readonly Actor[] _givers;
    private readonly Dictionary<Id<Actor>, HashSet<Concept>> _groups;
    private readonly Dictionary<InclusionSide, ShownPeople> _shown;

    public InclusionReporter(MatchPlan plan, PlanInclusion inclusion, Registry registry, MatchPolicy policy)
    {
        _plan = plan;
        _inclusion = inclusion;
        _registry = registry;
        _population = new Population(registry);
        _values = new PairValues(
            new CompiledRules(_population, policy.Rules),
            new PairScores(_population, policy.Criteria),
            KeptApart.Of(_population),
            policy.LeastPoints,
            PairMarks.Of(_population, plan.Constraints));
        Places places = new(plan.Constraints, _population.Needs.Length);
        _quantities = Array.ConvertAll(_population.Needs, places.Of);
        _capacities = Array.ConvertAll(_population.Offers, places.Of);
        _reserves = GroupReserves.Of(
            _population,
            registry,
            inclusion.Policy,
            [.. inclusion.Rules.Select(rule => rule.Asked)],
            plan.Constraints,
            _quantities,
            _capacities);
        _askers = Array.ConvertAll(_population.Needs, side => side.Registered);
        _givers = Array.ConvertAll(_population.Offers, side => side.Registered);
        _groups = _askers.Concat(_givers).DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, inclusion.Policy.GroupsOf);
        _shown = Enum.GetValues<InclusionSide>().ToDictionary(
            side => side,
            side => new ShownPeople(side == InclusionSide.Needs ? _askers : _givers, There().SelectMany(pair => Behind(side, pair)), _groups, Least));
    }

    private int Least => _inclusion.Policy.LeastShown;

    public InclusionReport Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        (HashSet<int>[] able, HashSet<int>[] suited) = LookAtPairs(progress, cancellationToken);
        GroupReport[] groups =
        [
            .. _inclusion.Policy.GroupsOn(InclusionSide.Needs).Select(group => Group(group, InclusionSide.Needs)),
            .. _inclusion.Policy.GroupsOn(InclusionSide.Offers).Select(group => Group(group, InclusionSide.Offers)),
        ];
        return new InclusionReport(
            [.. _inclusion.Policy.Rules.Select((rule, k) => Rule(k, able[k].Count, suited[k]))],
            [.. groups],
            Least,
            _inclusion.ScoresWithout,
            Points.Trim(_plan.Matches.Sum(match => match.Score)),
            _plan.Status == MatchStatus.Optimal && _inclusion.StatusWithout == MatchStatus.Optimal);
    }

    private RuleReport Rule(int number, int able, HashSet<int> suited)
    {
        InclusionRule rule = _inclusion.Policy.Rules[number];
        RuleReport report = new(rule.Group.Scheme, rule.Group.Notation, rule.Group.Label, rule.Side, rule.IsReserve);
        Actor[] side = rule.Side == InclusionSide.Needs ? _askers : _givers;
        bool isShown = _shown[rule.Side].ShowsAmong(
                rule.Group,
                Behind(_plan.Matches.Select(match => new MatchPair(match.Need, match.Offer))),
                Behind(rule.IsReserve ? There() : []),
                suited.Select(request => side[request]))
            && _shown[rule.Side].ShowsWithout(rule.Group, GroupsBefore(number));
        RuleOutcome outcome = _inclusion.Rules[number];
        return isShown ? report with { Asked = outcome.Asked, Filled = outcome.Filled, Able = able } : report;

        IEnumerable<Actor> Behind(IEnumerable<MatchPair> pairs) => pairs
            .Where(pair => !rule.IsReserve || rule.IsAt(pair.Offer) || rule.IsAt(pair.Need))
            .SelectMany(pair => this.Behind(rule.Side, pair));
    }

    private GroupReport Group(Concept group, InclusionSide side)
    {
        GroupReport report = new(group.Scheme, group.Notation, group.Label, side);
        if (!_shown[side].Shows(group))
        {
            return report;
        }

        (string Id, Actor Actor)[] all = side == InclusionSide.Needs
            ? Array.ConvertAll(_population.Needs, need => (need.Need.Id.ToString(), need.Registered))
            : Array.ConvertAll(_population.Offers, offer => (offer.Offer.Id.ToString(), offer.Registered));
        HashSet<string> members = [.. all.Where(one => IsMember(one.Actor, group)).Select(one => one.Id)];
        string[] matches = [.. _plan.Matches.Select(match => side == InclusionSide.Needs ? match.Need.ToString() : match.Offer.ToString())];
        HashSet<string> matched = [.. matches];
        HashSet<string> waiting = side == InclusionSide.Needs
            ? [.. _plan.Unmet.Select(need => need.Need.ToString())]
            : [.. _plan.Unused.Select(offer => offer.Offer.ToString())];
        report = report with { Members = members.Count, ShareOfRequests = Share(members.Count, all.Length) };
        if (!_shown[side].ShowsAmong(group, Among(matched), Among(waiting)))
        {
            return report;
        }

        int made = matches.Count(members.Contains);
        return report with
        {
            Served = matched.Count(members.Contains),
            Matches = made,
            ShareOfMatches = Share(made, matches.Length),
            ShareOfWaiting = Share(waiting.Count(members.Contains), waiting.Count),
        };

        IEnumerable<Actor> Among(HashSet<string> requests) => all.Where(one => requests.Contains(one.Id)).Select(one => one.Actor);
    }

    private bool IsMember(Actor actor, Concept group) => _groups[actor.Id].Contains(group);

    /// <summary>Who stands on a side of a pair; nobody when the registry does not know the pair.</summary>
    private IEnumerable<Actor> Behind(InclusionSide side, MatchPair pair) =>
        side == InclusionSide.Needs
            ? _registry.TryFind(pair.Need, out Need? need) ? [_registry.Find(need.By)] : []
            : _registry.TryFind(pair.Offer, out Offer? offer) ? [_registry.Find(offer.By)] : [];

    /// <summary>The pairs that are at work or were asked.</summary>
    private IEnumerable<MatchPair> There() => [.. _plan.Constraints?.Held ?? [], .. _plan.Constraints?.Asked ?? []];

    /// <summary>For each sort of place of a rule, the groups that members of several count for first.</summary>
    private IEnumerable<IReadOnlyCollection<Concept>> GroupsBefore(int rule)
    {
        Concept[] groups = _inclusion.Policy.GroupsOn(_inclusion.Policy.Rules[rule].Side);
        ILookup<(InclusionSide, int), GroupReserve> byPlace = _reserves.All.ToLookup(reserve => (reserve.Side, reserve.Place));
        return _reserves.All.Where(reserve => reserve.Rules.Any(entry => entry.Rule == rule))
            .Select(reserve => byPlace[(reserve.Side, reserve.Place)].Select(other => other.Group).Where(other => other < reserve.Group).Order().ToArray())
            .DistinctBy(before => string.Join(' ', before), StringComparer.Ordinal)
            .Select(before => Array.ConvertAll(before, group => groups[group]));
    }

    /// <summary>
    /// For each rule, the needs or offers of members that may be matched where it asks for somebody; and those of anybody that may.
    /// </summary>
    private (HashSet<int>[] Able, HashSet<int>[] Suited) LookAtPairs(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        HashSet<int>[] able = [.. _inclusion.Policy.Rules.Select(_ => new HashSet<int>())];
        HashSet<int>[] suited = [.. _inclusion.Policy.Rules.Select(_ => new HashSet<int>())];
        HashSet<int>[] places = [.. _inclusion.Policy.Rules.Select((_, rule) => PlacesOf(rule))];
        for (int i = 0; i < _askers.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            progress?.Report(new WorkProgress("match.inclusion", i, _askers.Length));
            for (int j = 0; j < _givers.Length && _quantities[i] > 0; j++)
            {
                bool isAsked = false;
                for (int rule = 0; rule < able.Length && _capacities[j] > 0 && !isAsked; rule++)
                {
                    isAsked = Asks(rule, i, j);
                }

                if (isAsked && (_values.Value(i, j) > 0 || _values.MayBePinned(i, j)))
                {
                    for (int rule = 0; rule < able.Length; rule++)
                    {
                        _ = Asks(rule, i, j) && suited[rule].Add(Request(rule, i, j));
                    }

                    foreach ((int rule, _, int target) in _reserves.Of(i, j).SelectMany(reserve => reserve.Rules))
                    {
                        _ = target > 0 && able[rule].Add(Request(rule, i, j));
                    }
                }
            }
        }

        return (able, suited);

        int Request(int rule, int need, int offer) => _inclusion.Policy.Rules[rule].Side == InclusionSide.Needs ? need : offer;

        // A rule asks at a pair for what it does not know yet: whether somebody suits, and a member of the group counts.
        bool Asks(int rule, int need, int offer)
        {
            InclusionRule asked = _inclusion.Policy.Rules[rule];
            (int request, int place, Actor actor) = asked.Side == InclusionSide.Needs ? (need, offer, _askers[need]) : (offer, need, _givers[offer]);
            return (places[rule].Contains(place) || places[rule].Contains(GroupReserves.None))
                && !(suited[rule].Contains(request) && (able[rule].Contains(request) || !IsMember(actor, asked.Group)));
        }
    }

    /// <summary>Where a rule asks for somebody at all.</summary>
    private HashSet<int> PlacesOf(int rule) =>
    [
        .. _reserves.All.Where(reserve => reserve.Rules.Any(entry => entry.Rule == rule && entry.Target > 0)).Select(reserve => reserve.Place),
    ];

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : Points.Trim(decimal.Round((decimal)part / whole, Points.Decimals));
}
