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
    private readonly HashSet<Concept>[] _askers;
    private readonly HashSet<Concept>[] _givers;

    public InclusionReporter(MatchPlan plan, PlanInclusion inclusion, Registry registry, MatchPolicy policy)
    {
        _plan = plan;
        _inclusion = inclusion;
        _population = new Population(registry);
        _values = new PairValues(
            new CompiledRules(_population, policy.Rules),
            new PairScores(_population, policy.Criteria),
            KeptApart.Of(_population),
            policy.LeastPoints,
            PairMarks.Of(_population, plan.Constraints));
        Places places = new(plan.Constraints, _population.Needs.Length);
        _reserves = GroupReserves.Of(
            _population,
            registry,
            inclusion.Policy,
            [.. inclusion.Rules.Select(rule => rule.Asked)],
            plan.Constraints,
            Array.ConvertAll(_population.Needs, places.Of),
            Array.ConvertAll(_population.Offers, places.Of));
        _askers = Array.ConvertAll(_population.Needs, side => inclusion.Policy.GroupsOf(side.Registered));
        _givers = Array.ConvertAll(_population.Offers, side => inclusion.Policy.GroupsOf(side.Registered));
    }

    public InclusionReport Run(CancellationToken cancellationToken)
    {
        int[] able = Able(cancellationToken);
        decimal scores = _plan.Matches.Sum(match => match.Score);
        return new InclusionReport(
            [.. _inclusion.Policy.Rules.Select((rule, k) => Rule(rule, _inclusion.Rules[k], able[k]))],
            [
                .. _inclusion.Policy.GroupsOn(InclusionSide.Needs).Select(Asking),
                .. _inclusion.Policy.GroupsOn(InclusionSide.Offers).Select(Giving),
            ],
            _inclusion.Policy.LeastShown,
            _inclusion.ScoresWithout,
            Points.Trim(scores),
            _plan.Status == MatchStatus.Optimal && _inclusion.StatusWithout == MatchStatus.Optimal);
    }

    private RuleReport Rule(InclusionRule rule, RuleOutcome outcome, int able)
    {
        RuleReport report = new(rule.Group.Scheme, rule.Group.Notation, rule.Group.Label, rule.Side, rule.IsReserve, outcome.Asked);
        return IsShown(rule.Side == InclusionSide.Needs ? _askers : _givers, rule.Group)
            ? report with { Filled = outcome.Filled, Able = able }
            : report;
    }

    private GroupReport Asking(Concept group)
    {
        HashSet<Id<Need>> members = [.. _population.Needs.Where((_, i) => _askers[i].Contains(group)).Select(side => side.Need.Id)];
        return Group(
            group,
            InclusionSide.Needs,
            _askers,
            [.. _plan.Matches.Select(match => match.Need).Where(members.Contains).Select(id => id.ToString())],
            _plan.Unmet.Count(need => members.Contains(need.Need)),
            _plan.Unmet.Length);
    }

    private GroupReport Giving(Concept group)
    {
        HashSet<Id<Offer>> members = [.. _population.Offers.Where((_, j) => _givers[j].Contains(group)).Select(side => side.Offer.Id)];
        return Group(
            group,
            InclusionSide.Offers,
            _givers,
            [.. _plan.Matches.Select(match => match.Offer).Where(members.Contains).Select(id => id.ToString())],
            _plan.Unused.Count(offer => members.Contains(offer.Offer)),
            _plan.Unused.Length);
    }

    private GroupReport Group(Concept group, InclusionSide side, HashSet<Concept>[] all, string[] matches, int waiting, int allWaiting)
    {
        GroupReport report = new(group.Scheme, group.Notation, group.Label, side);
        int members = all.Count(own => own.Contains(group));
        return !IsShown(all, group) ? report : report with
        {
            Members = members,
            Served = matches.Distinct(StringComparer.Ordinal).Count(),
            Matches = matches.Length,
            ShareOfRequests = Share(members, all.Length),
            ShareOfMatches = Share(matches.Length, _plan.Matches.Length),
            ShareOfWaiting = Share(waiting, allWaiting),
        };
    }

    /// <summary>Few members, or few who are none, could be told one by one.</summary>
    private bool IsShown(HashSet<Concept>[] all, Concept group)
    {
        int members = all.Count(own => own.Contains(group));
        int others = all.Length - members;
        return members >= _inclusion.Policy.LeastShown && (others == 0 || others >= _inclusion.Policy.LeastShown);
    }

    /// <summary>For each rule, how many needs or offers of members may be matched where it asks for somebody.</summary>
    private int[] Able(CancellationToken cancellationToken)
    {
        HashSet<int>[] able = [.. _inclusion.Policy.Rules.Select(_ => new HashSet<int>())];
        for (int i = 0; i < _askers.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            for (int j = 0; j < _givers.Length; j++)
            {
                if ((_askers[i].Count > 0 || _givers[j].Count > 0) && (_values.Value(i, j) > 0 || _values.MayBePinned(i, j)))
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
