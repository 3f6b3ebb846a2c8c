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
    }

    private int Least => _inclusion.Policy.LeastShown;

    public InclusionReport Run(CancellationToken cancellationToken)
    {
        int[] able = Able(cancellationToken);
        decimal scores = _plan.Matches.Sum(match => match.Score);
        return new InclusionReport(
            [.. _inclusion.Policy.Rules.Select((rule, k) => Rule(rule, _inclusion.Rules[k], able[k]))],
            [
                .. _inclusion.Policy.GroupsOn(InclusionSide.Needs).Select(group => Group(group, InclusionSide.Needs)),
                .. _inclusion.Policy.GroupsOn(InclusionSide.Offers).Select(group => Group(group, InclusionSide.Offers)),
            ],
            Least,
            _inclusion.ScoresWithout,
            Points.Trim(scores),
            _plan.Status == MatchStatus.Optimal && _inclusion.StatusWithout == MatchStatus.Optimal);
    }

    private RuleReport Rule(InclusionRule rule, RuleOutcome outcome, int able)
    {
        RuleReport report = new(rule.Group.Scheme, rule.Group.Notation, rule.Group.Label, rule.Side, rule.IsReserve);
        IEnumerable<MatchPair> made = _plan.Matches.Select(match => new MatchPair(match.Need, match.Offer));
        IEnumerable<MatchPair> there = rule.IsReserve ? [.. _plan.Constraints?.Held ?? [], .. _plan.Constraints?.Asked ?? []] : [];
        return IsShown(rule.Side, rule.Group) && AreEnough(made) && AreEnough(there)
            ? report with { Asked = outcome.Asked, Filled = outcome.Filled, Able = able }
            : report;

        bool AreEnough(IEnumerable<MatchPair> pairs) => FewPeople.AreNoneOrEnough(
            pairs.Where(pair => !rule.IsReserve || rule.IsAt(pair.Offer) || rule.IsAt(pair.Need)).SelectMany(pair => Behind(rule.Side, pair)), Least);
    }

    private GroupReport Group(Concept group, InclusionSide side)
    {
        GroupReport report = new(group.Scheme, group.Notation, group.Label, side);
        if (!IsShown(side, group))
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
        if (!AreEnough(matched) || !AreEnough(waiting))
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

        // Of those who are not counted, the rest of the members would tell as much.
        bool AreEnough(HashSet<string> counted) => all.GroupBy(one => counted.Contains(one.Id))
            .All(part => FewPeople.AreNoneOrEnough(part.Select(one => one.Actor), Least));
    }

    private bool IsShown(InclusionSide side, Concept group) =>
        FewPeople.AreEnough(side == InclusionSide.Needs ? _askers : _givers, actor => IsMember(actor, group), Least);

    private bool IsMember(Actor actor, Concept group) => _groups[actor.Id].Contains(group);

    /// <summary>Who stands on a side of a pair; nobody when the registry does not know the pair.</summary>
    private IEnumerable<Actor> Behind(InclusionSide side, MatchPair pair) =>
        side == InclusionSide.Needs
            ? _registry.TryFind(pair.Need, out Need? need) ? [_registry.Find(need.By)] : []
            : _registry.TryFind(pair.Offer, out Offer? offer) ? [_registry.Find(offer.By)] : [];

    /// <summary>For each rule, how many needs or offers of members may be matched where it asks for somebody.</summary>
    private int[] Able(CancellationToken cancellationToken)
    {
        HashSet<int>[] able = [.. _inclusion.Policy.Rules.Select(_ => new HashSet<int>())];
        for (int i = 0; i < _askers.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            for (int j = 0; j < _givers.Length && _quantities[i] > 0; j++)
            {
                bool isOpen = _capacities[j] > 0 && (_groups[_askers[i].Id].Count > 0 || _groups[_givers[j].Id].Count > 0);
                if (isOpen && (_values.Value(i, j) > 0 || _values.MayBePinned(i, j)))
                {
                    foreach (GroupReserve reserve in _reserves.Of(i, j))
                    {
                        foreach ((int rule, _, int target) in reserve.Rules)
                        {
                            _ = target > 0 && able[rule].Add(reserve.Side == InclusionSide.Needs ? i : j);
                        }
                    }
                }
            }
        }

        return Array.ConvertAll(able, requests => requests.Count);
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : Points.Trim(decimal.Round((decimal)part / whole, Points.Decimals));
}
