using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching;

/// <summary>Works out again, from declarations and rules alone, what a plan owes to groups, what it gave them and what that proves.</summary>
internal sealed class InclusionChecker
{
    private readonly MatchPlan _plan;
    private readonly PlanInclusion _stated;
    private readonly InclusionPolicy _policy;
    private readonly Registry _registry;
    private readonly Dictionary<Id<Need>, int> _needPlaces;
    private readonly Dictionary<Id<Offer>, int> _offerPlaces;
    private readonly Dictionary<Id<Actor>, HashSet<Concept>> _groups = [];
    private readonly Concept[] _askers;
    private readonly Concept[] _givers;
    private readonly Dictionary<Key, decimal> _prices;
    private readonly ILookup<string, MatchPair> _thereByOffer;
    private readonly ILookup<string, MatchPair> _thereByNeed;
    private readonly Dictionary<Key, (int Rule, int Target)[]> _rules = [];
    private readonly Dictionary<Key, bool> _isSomething = [];

    public InclusionChecker(
        MatchPlan plan, PlanInclusion stated, Registry registry, IEnumerable<NeedSide> needs, IEnumerable<OfferSide> offers, Places places)
    {
        _plan = plan;
        _stated = stated;
        _policy = stated.Policy;
        _registry = registry;
        _needPlaces = needs.ToDictionary(side => side.Need.Id, places.Of);
        _offerPlaces = offers.ToDictionary(side => side.Offer.Id, places.Of);
        _askers = _policy.GroupsOn(InclusionSide.Needs);
        _givers = _policy.GroupsOn(InclusionSide.Offers);
        _prices = stated.Prices.ToDictionary(
            price => new Key(_policy.Rules[price.Rule].Side, _policy.Rules[price.Rule].Group, price.At), price => price.Price);
        MatchPair[] there = [.. plan.Constraints?.Held ?? [], .. plan.Constraints?.Asked ?? []];
        _thereByOffer = there.ToLookup(pair => pair.Offer.ToString(), StringComparer.Ordinal);
        _thereByNeed = there.ToLookup(pair => pair.Need.ToString(), StringComparer.Ordinal);
        GreatestGain = (_policy.Waiting?.Most ?? 0) + (4 * _policy.Rules.Sum(rule => rule.Price));
    }

    public static InclusionChecker Of(MatchPlan plan, PlanInclusion stated, Registry registry)
    {
        Participants participants = new(registry);
        NeedSide[] needs = [.. participants.Needs];
        return new InclusionChecker(plan, stated, registry, needs, participants.Offers, new Places(plan.Constraints, needs.Length));
    }

    /// <summary>The groups that a match counts for, in a reserve or in a share of all matches.</summary>
    public IEnumerable<(Concept Group, bool IsReserve)> GroupsOf(Match match) =>
        KeysOf(match.Need, match.Offer).Select(key => (key.Group, key.At is not null));

    /// <summary>Waiting and reserves add no more than this to any pair.</summary>
    public decimal GreatestGain { get; }

    public decimal Waiting(Need need) => _policy.Waiting?.Of(need, _policy.On) ?? 0;

    /// <summary>What the prices of reserves add to a pair.</summary>
    public decimal Subsidy(Id<Need> need, Id<Offer> offer) => KeysOf(need, offer).Sum(PriceOf);

    /// <summary>What the reserves add to the bound: of any number of places, the most that they pay above their price.</summary>
    public decimal Bound(IEnumerable<Match> pins)
    {
        Dictionary<Key, int> pinned = Counts(pins);
        return _prices.Keys.Union(pinned.Keys).Sum(key =>
        {
            int taken = pinned.GetValueOrDefault(key);
            return RulesAt(key).Select(rule => Math.Max(rule.Target - taken, 0)).Append(0)
                .Max(places => Worth(key, taken + places) - (PriceOf(key) * places));
        });
    }

    /// <summary>The worth of all filled places, and the rules of which the plan says what does not hold.</summary>
    public (decimal Worth, List<int> Wrong) Check(CancellationToken cancellationToken)
    {
        Dictionary<Key, int> counts = Counts(_plan.Matches);
        long[] asked = new long[_policy.Rules.Length];
        int[] filled = new int[_policy.Rules.Length];
        foreach (Key key in Keys())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((int rule, int target) in RulesAt(key))
            {
                asked[rule] += target;
                filled[rule] += Math.Min(target, counts.GetValueOrDefault(key));
            }
        }

        long most = Math.Min(_needPlaces.Values.Sum(places => (long)places), _offerPlaces.Values.Sum(places => (long)places));
        List<int> wrong = [];
        for (int k = 0; k < asked.Length; k++)
        {
            InclusionRule rule = _policy.Rules[k];
            bool isOwed = rule.IsReserve
                || (asked[k] >= rule.MatchesOf(_plan.Matches.Length) && asked[k] <= rule.MatchesOf(most));
            if (!isOwed || _stated.Rules[k] != RuleOutcome.Of(asked[k], filled[k]))
            {
                wrong.Add(k);
            }
        }

        return (_policy.Rules.Zip(filled, (rule, places) => rule.Price * places).Sum(), wrong);
    }

    private IEnumerable<Key> Keys() =>
    [
        .. _askers.Select(group => new Key(InclusionSide.Needs, group, null)),
        .. _givers.Select(group => new Key(InclusionSide.Offers, group, null)),
        .. _offerPlaces.Keys.SelectMany(offer => _askers.Select(group => new Key(InclusionSide.Needs, group, offer.ToString()))),
        .. _needPlaces.Keys.SelectMany(need => _givers.Select(group => new Key(InclusionSide.Offers, group, need.ToString()))),
    ];

    private Dictionary<Key, int> Counts(IEnumerable<Match> matches) =>
        matches.SelectMany(match => KeysOf(match.Need, match.Offer)).CountBy(key => key).ToDictionary();

    private decimal PriceOf(Key key) => _prices.TryGetValue(key, out decimal price) ? price : RulesOf(key).Sum(k => _policy.Rules[k].Price);

    private decimal Worth(Key key, int count) => RulesAt(key).Sum(rule => _policy.Rules[rule.Rule].Price * Math.Min(rule.Target, count));

    /// <summary>Where a pair counts: for the first group of either actor that has something there.</summary>
    private IEnumerable<Key> KeysOf(Id<Need> need, Id<Offer> offer)
    {
        HashSet<Concept> asking = GroupsOf(need);
        HashSet<Concept> giving = GroupsOf(offer);
        foreach ((InclusionSide side, string? at) in new (InclusionSide, string?)[]
        {
            (InclusionSide.Needs, null), (InclusionSide.Needs, offer.ToString()), (InclusionSide.Offers, null), (InclusionSide.Offers, need.ToString()),
        })
        {
            HashSet<Concept> own = side == InclusionSide.Needs ? asking : giving;
            Concept? group = own.Count == 0 ? null : Array.Find(
                side == InclusionSide.Needs ? _askers : _givers, group => own.Contains(group) && IsSomething(new Key(side, group, at)));
            if (group is not null)
            {
                yield return new Key(side, group, at);
            }
        }
    }

    private HashSet<Concept> GroupsOf(Id<Need> id) => _registry.TryFind(id, out Need? need) ? GroupsOf(need.By) : [];

    private HashSet<Concept> GroupsOf(Id<Offer> id) => _registry.TryFind(id, out Offer? offer) ? GroupsOf(offer.By) : [];

    private HashSet<Concept> GroupsOf(Id<Actor> id)
    {
        if (!_groups.TryGetValue(id, out HashSet<Concept>? groups))
        {
            groups = _policy.GroupsOf(_registry.Find(id));
            _groups.Add(id, groups);
        }

        return groups;
    }

    private bool IsSomething(Key key)
    {
        if (!_isSomething.TryGetValue(key, out bool isSomething))
        {
            isSomething = key.At is null
                ? RulesOf(key).Any()
                : Free(key) > 0 && RulesOf(key).Any(k => _policy.Rules[k].PlacesOf((long)Free(key) + Earlier(key).Count()) > 0);
            _isSomething.Add(key, isSomething);
        }

        return isSomething;
    }

    /// <summary>The rules of a group in a place, with how many matches of the plan each asks for there.</summary>
    private (int Rule, int Target)[] RulesAt(Key key)
    {
        if (!_rules.TryGetValue(key, out (int, int)[]? rules))
        {
            rules = key.At is null ? [.. RulesOf(key).Select(k => (k, _stated.Rules[k].Asked))]
                : IsSomething(key) ? [.. ReservesAt(key)]
                : [];
            _rules.Add(key, rules);
        }

        return rules;
    }

    private IEnumerable<(int Rule, int Target)> ReservesAt(Key key)
    {
        HashSet<Concept>[] earlier = [.. Earlier(key)];
        Concept[] groups = key.Side == InclusionSide.Needs ? _askers : _givers;
        int filled = earlier.Count(own => key.Group.Equals(Array.Find(groups, group => own.Contains(group) && IsSomething(key with { Group = group }))));
        int free = Free(key);
        return RulesOf(key).Select(k => (k, Math.Clamp(_policy.Rules[k].PlacesOf((long)free + earlier.Length) - filled, 0, free)));
    }

    private IEnumerable<int> RulesOf(Key key) => Enumerable.Range(0, _policy.Rules.Length).Where(k =>
        _policy.Rules[k] is var rule
        && rule.Side == key.Side
        && rule.Group.Equals(key.Group)
        && rule.IsReserve == (key.At is not null)
        && (key.At is null || (key.Side == InclusionSide.Needs ? rule.IsAt(new Id<Offer>(key.At)) : rule.IsAt(new Id<Need>(key.At)))));

    private int Free(Key key) => key.Side == InclusionSide.Needs
        ? _offerPlaces.GetValueOrDefault(new Id<Offer>(key.At!))
        : _needPlaces.GetValueOrDefault(new Id<Need>(key.At!));

    /// <summary>The groups of those who are at work or asked in a place already.</summary>
    private IEnumerable<HashSet<Concept>> Earlier(Key key) => key.Side == InclusionSide.Needs
        ? _thereByOffer[key.At!].Select(pair => GroupsOf(pair.Need))
        : _thereByNeed[key.At!].Select(pair => GroupsOf(pair.Offer));

    /// <summary>A group in a place: at an offer or need, or among all matches.</summary>
    private readonly record struct Key(InclusionSide Side, Concept Group, string? At);
}
