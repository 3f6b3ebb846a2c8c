using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>A policy of inclusion by numbers of the population: which pair counts for which reserves, four at most.</summary>
/// <remarks>
/// Those are one at the offer, for who asks; one at the need, for who offers; and one among all matches for either.
/// </remarks>
internal sealed class GroupReserves
{
    public const int None = -1;

    private readonly List<GroupReserve> _all = [];
    private readonly ulong[] _needGroups;
    private readonly ulong[] _offerGroups;
    private readonly int[] _overNeeds;
    private readonly int[] _overOffers;
    private readonly int[][] _atOffers;
    private readonly int[][] _atNeeds;

    private GroupReserves(Population population, InclusionPolicy policy)
    {
        Policy = policy;
        _needGroups = Members(policy, InclusionSide.Needs, population.Needs.Select(side => side.Registered));
        _offerGroups = Members(policy, InclusionSide.Offers, population.Offers.Select(side => side.Registered));
        _overNeeds = new int[_needGroups.Length];
        _overOffers = new int[_offerGroups.Length];
        _atOffers = new int[_offerGroups.Length][];
        _atNeeds = new int[_needGroups.Length][];
    }

    public InclusionPolicy Policy { get; }

    public IReadOnlyList<GroupReserve> All => _all;

    /// <summary>True when some rule is about all matches, so that no block can be planned without the others.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Nothing is worth more to a pair.</summary>
    public long GreatestSubsidy { get; private set; }

    /// <summary>Compiles a policy.</summary>
    /// <param name="population">Who takes part.</param>
    /// <param name="registry">Where those are found whom earlier pairs name.</param>
    /// <param name="policy">What is owed to whom.</param>
    /// <param name="targets">For each rule about all matches, how many of them are asked for.</param>
    /// <param name="constraints">What is there already: pairs at work or asked fill reserves, too.</param>
    /// <param name="quantities">How many matches each need may get.</param>
    /// <param name="capacities">How many matches each offer may get.</param>
    public static GroupReserves Of(
        Population population,
        Registry registry,
        InclusionPolicy policy,
        int[] targets,
        MatchConstraints? constraints,
        int[] quantities,
        int[] capacities)
    {
        GroupReserves reserves = new(population, policy);
        MatchPair[] there = [.. constraints?.Held ?? [], .. constraints?.Asked ?? []];
        ILookup<Id<Offer>, MatchPair> byOffer = there.ToLookup(pair => pair.Offer);
        ILookup<Id<Need>, MatchPair> byNeed = there.ToLookup(pair => pair.Need);
        Concept[] askers = policy.GroupsOn(InclusionSide.Needs);
        Concept[] givers = policy.GroupsOn(InclusionSide.Offers);
        reserves.AddShares(InclusionSide.Needs, askers, targets, reserves._needGroups, reserves._overNeeds);
        reserves.AddShares(InclusionSide.Offers, givers, targets, reserves._offerGroups, reserves._overOffers);
        for (int j = 0; j < capacities.Length; j++)
        {
            Id<Offer> id = population.Offers[j].Offer.Id;
            HashSet<Concept>[] earlier =
            [
                .. byOffer[id].Select(pair => registry.TryFind(pair.Need, out Need? need) ? policy.GroupsOf(registry.Find(need.By)) : []),
            ];
            reserves._atOffers[j] = reserves.AddReserves(
                InclusionSide.Needs, askers, j, capacities[j], earlier, rule => rule.IsAt(id));
        }

        for (int i = 0; i < quantities.Length; i++)
        {
            Id<Need> id = population.Needs[i].Need.Id;
            HashSet<Concept>[] earlier =
            [
                .. byNeed[id].Select(pair => registry.TryFind(pair.Offer, out Offer? offer) ? policy.GroupsOf(registry.Find(offer.By)) : []),
            ];
            reserves._atNeeds[i] = reserves.AddReserves(
                InclusionSide.Offers, givers, i, quantities[i], earlier, rule => rule.IsAt(id));
        }

        reserves.GreatestSubsidy = 4 * reserves._all.Select(reserve => reserve.FullPrice).DefaultIfEmpty().Max();
        return reserves;
    }

    /// <summary>The reserve among all matches for who asks, or <see cref="None"/>.</summary>
    public int OverNeed(int need) => _overNeeds[need];

    /// <summary>The reserve among all matches for who offers, or <see cref="None"/>.</summary>
    public int OverOffer(int offer) => _overOffers[offer];

    /// <summary>The reserve at an offer that who asks counts for, or <see cref="None"/>.</summary>
    public int AtOffer(int need, int offer) => First(_atOffers[offer], _needGroups[need]);

    /// <summary>The reserve at a need that who offers counts for, or <see cref="None"/>.</summary>
    public int AtNeed(int need, int offer) => First(_atNeeds[need], _offerGroups[offer]);

    /// <summary>What an offer keeps for the groups of who asks, the first group first.</summary>
    public ReadOnlySpan<int> AtOffer(int offer) => _atOffers[offer];

    /// <summary>What a need keeps for the groups of who offers, the first group first.</summary>
    public ReadOnlySpan<int> AtNeed(int need) => _atNeeds[need];

    /// <summary>The reserves that a pair counts for.</summary>
    public IEnumerable<GroupReserve> Of(int need, int offer) =>
        ((int[])[_overNeeds[need], AtOffer(need, offer), _overOffers[offer], AtNeed(need, offer)])
            .Where(reserve => reserve != None).Select(reserve => _all[reserve]);

    /// <summary>What prices by reserve add to the value of a pair.</summary>
    public long Subsidy(int need, int offer, long[] prices) =>
        _needGroups[need] == 0 && _offerGroups[offer] == 0
            ? 0
            : Price(_overNeeds[need], prices) + Price(_overOffers[offer], prices)
                + Price(AtOffer(need, offer), prices) + Price(AtNeed(need, offer), prices);

    /// <summary>What prices by reserve add to the pairs of each of some needs with some offers, at most.</summary>
    public long[] MostSubsidies(int[] needs, int[] offers, long[] prices)
    {
        long atAnyOffer = offers.Select(offer => Price(_overOffers[offer], prices)).DefaultIfEmpty().Max();
        ulong givers = offers.Aggregate(0UL, (groups, offer) => groups | _offerGroups[offer]);
        Dictionary<ulong, long> ofGroups = [];
        return Array.ConvertAll(needs, need =>
        {
            ulong groups = _needGroups[need];
            if (!ofGroups.TryGetValue(groups, out long atOffer))
            {
                atOffer = offers.Select(offer => Price(First(_atOffers[offer], groups), prices)).DefaultIfEmpty().Max();
                ofGroups.Add(groups, atOffer);
            }

            return Price(_overNeeds[need], prices) + atAnyOffer + atOffer + MostAt(_atNeeds[need], givers, prices);
        });
    }

    /// <summary>For each reserve the price when none of it is filled.</summary>
    public long[] FullPrices() => [.. _all.Select(reserve => reserve.FullPrice)];

    /// <summary>How many of some pairs count for each reserve; those for which none does are left out.</summary>
    public Dictionary<GroupReserve, int> Count(IEnumerable<(int Need, int Offer)> pairs) =>
        pairs.SelectMany(pair => Of(pair.Need, pair.Offer)).CountBy(reserve => reserve).ToDictionary();

    /// <summary>What some pairs are worth to the reserves, after those that were made before.</summary>
    public long Worth(IEnumerable<(int Need, int Offer)> pairs) => Count(pairs).Sum(entry => entry.Key.Worth(entry.Value));

    /// <summary>Counts pairs as made before the search, or, with a sign of -1, no longer.</summary>
    public void Take(IEnumerable<(int Need, int Offer)> pairs, int sign = 1)
    {
        foreach ((GroupReserve reserve, int count) in Count(pairs))
        {
            reserve.Taken += sign * count;
        }
    }

    private long MostAt(int[] reserves, ulong groups, long[] prices)
    {
        long most = 0;
        foreach (int reserve in reserves)
        {
            most = (groups & (1UL << _all[reserve].Group)) != 0 ? Math.Max(most, prices[reserve]) : most;
        }

        return most;
    }

    private static long Price(int reserve, long[] prices) => reserve == None ? 0 : prices[reserve];

    private static ulong[] Members(InclusionPolicy policy, InclusionSide side, IEnumerable<Actors.Actor> actors)
    {
        Concept[] groups = policy.GroupsOn(side);
        return
        [
            .. actors.Select(actor =>
            {
                HashSet<Concept> own = groups.Length == 0 ? [] : policy.GroupsOf(actor);
                ulong bits = 0;
                for (int g = 0; g < groups.Length; g++)
                {
                    bits |= own.Contains(groups[g]) ? 1UL << g : 0;
                }

                return bits;
            }),
        ];
    }

    private int First(int[] reserves, ulong groups)
    {
        foreach (int reserve in groups == 0 ? [] : reserves)
        {
            if ((groups & (1UL << _all[reserve].Group)) != 0)
            {
                return reserve;
            }
        }

        return None;
    }

    private void AddShares(InclusionSide side, Concept[] groups, int[] targets, ulong[] members, int[] over)
    {
        List<int> added = [];
        for (int g = 0; g < groups.Length; g++)
        {
            GroupReserve reserve = new(side, g, None);
            for (int k = 0; k < Policy.Rules.Length; k++)
            {
                InclusionRule rule = Policy.Rules[k];
                if (!rule.IsReserve && rule.Side == side && rule.Group.Equals(groups[g]))
                {
                    reserve.Add(k, rule.PricePoints, targets[k]);
                }
            }

            Keep(reserve, added);
        }

        int[] all = [.. added];
        for (int i = 0; i < over.Length; i++)
        {
            over[i] = First(all, members[i]);
            IsShared |= over[i] != None;
        }
    }

    /// <summary>The reserves of one place, by group, less what pairs of before fill.</summary>
    private int[] AddReserves(
        InclusionSide side,
        Concept[] groups,
        int place,
        int free,
        HashSet<Concept>[] earlier,
        Func<InclusionRule, bool> isHere)
    {
        List<int> added = [];
        long all = (long)free + earlier.Length;
        if (free == 0)
        {
            return [];
        }

        Concept?[] counted = [.. earlier.Select(own => Array.Find(groups, group => own.Contains(group) && Reserved(group) > 0))];
        for (int g = 0; g < groups.Length; g++)
        {
            if (Reserved(groups[g]) == 0)
            {
                continue;
            }

            int before = counted.Count(groups[g].Equals);
            GroupReserve reserve = new(side, g, place);
            foreach (int k in Enumerable.Range(0, Policy.Rules.Length).Where(k => IsMeant(Policy.Rules[k], groups[g])))
            {
                reserve.Add(k, Policy.Rules[k].PricePoints, Math.Clamp(Policy.Rules[k].PlacesOf(all) - before, 0, free));
            }

            Keep(reserve, added);
        }

        return [.. added];

        bool IsMeant(InclusionRule rule, Concept group) => rule.IsReserve && rule.Group.Equals(group) && isHere(rule);

        int Reserved(Concept group) =>
            Policy.Rules.Where(rule => IsMeant(rule, group)).Select(rule => rule.PlacesOf(all)).DefaultIfEmpty().Max();
    }

    private void Keep(GroupReserve reserve, List<int> added)
    {
        if (reserve.Rules.Count > 0)
        {
            added.Add(_all.Count);
            _all.Add(reserve);
        }
    }
}
