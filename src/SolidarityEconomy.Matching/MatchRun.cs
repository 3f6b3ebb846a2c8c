using System.Collections.Immutable;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>One run of the matcher: everything compiled to numbers, block after block planned, the plan put together.</summary>
internal sealed class MatchRun
{
    private const string Stage = "match.plan";

    private readonly Registry _registry;
    private readonly MatchPolicy _policy;
    private readonly Population _population;
    private readonly CompiledRules _rules;
    private readonly PairScores _scores;
    private readonly BlockSolver _solver;
    private readonly UnmetFinder _unmet;
    private readonly PairValues _values;
    private readonly MatchConstraints? _constraints;
    private readonly InclusionTargets? _inclusion;
    private readonly int _threads;
    private readonly int[] _quantities;
    private readonly int[] _capacities;
    private readonly int[] _usedCapacity;
    private readonly GroupReserves? _reserves;
    private readonly SortedDictionary<int, long> _reservePrices = [];
    private readonly List<(int Need, int Offer)> _made = [];
    private readonly List<Match> _matches = [];
    private readonly List<UnmetNeed> _waiting = [];
    private readonly List<MatchBlock> _blocks = [];
    private readonly ImmutableSortedDictionary<Id<Need>, decimal>.Builder _needPrices =
        ImmutableSortedDictionary.CreateBuilder<Id<Need>, decimal>();

    private readonly ImmutableSortedDictionary<Id<Offer>, decimal>.Builder _offerPrices =
        ImmutableSortedDictionary.CreateBuilder<Id<Offer>, decimal>();

    public MatchRun(
        Registry registry, MatchPolicy policy, MatchConstraints? constraints, AssignmentLimits limits, InclusionTargets? inclusion = null)
    {
        _registry = registry;
        _threads = limits.Threads;
        _policy = policy;
        _population = new Population(registry);
        _rules = new CompiledRules(_population, policy.Rules);
        _scores = new PairScores(_population, policy.Criteria);
        KeptApart? apart = KeptApart.Of(_population);
        _constraints = constraints;
        _inclusion = inclusion;
        int[]? waiting = inclusion?.Policy.WaitingPoints(_population.Needs);
        _values = new PairValues(_rules, _scores, apart, policy.LeastPoints, PairMarks.Of(_population, constraints), waiting);
        _unmet = new UnmetFinder(_population, policy, _rules, _values);
        Places places = new(constraints, _population.Needs.Length);
        _quantities = Array.ConvertAll(_population.Needs, places.Of);
        _capacities = Array.ConvertAll(_population.Offers, places.Of);
        _usedCapacity = new int[_population.Offers.Length];
        _reserves = inclusion is null
            ? null
            : GroupReserves.Of(_population, registry, inclusion.Policy, inclusion.Targets, constraints, _quantities, _capacities);
        _solver = new BlockSolver(_values, limits, _reserves);
    }

    public MatchPlan Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        List<Block> blocks = BlockPartition.Divide(_population, _rules);
        if (_reserves is { IsShared: true } && blocks.Count > 1)
        {
            blocks = [Block.Join(blocks)];
        }

        long total = blocks.Sum(block => block.Pairs);
        long done = 0;
        progress?.Report(new WorkProgress(Stage, done, total));
        foreach (Block block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long before = done;
            Plan(
                block,
                progress is null ? null : looked => progress.Report(new WorkProgress(Stage, before + looked, total)),
                cancellationToken);
            done += block.Pairs;
            progress?.Report(new WorkProgress(Stage, done, total));
        }

        return PutTogether();
    }

    private void Plan(Block block, Action<long>? tell, CancellationToken cancellationToken)
    {
        int[] received = new int[block.Needs.Length];
        int before = _matches.Count;
        long pinned = Pin(block, received);
        (int, int)[] pins = [.. _made.Skip(before)];
        pinned += _reserves?.Worth(pins) ?? 0;
        _reserves?.Take(pins);
        int[] quantities = [.. block.Needs.Select((need, i) => _quantities[need] - received[i])];
        int[] capacities = Array.ConvertAll(block.Offers, j => _capacities[j] - _usedCapacity[j]);
        BlockPlan plan = _solver.Solve(block, quantities, capacities, tell, cancellationToken);
        if (_constraints?.Shortlist is { } shortlist && shortlist.NamesPerOffer < _population.Needs.Length)
        {
            plan = InRounds(plan, block, quantities, capacities, cancellationToken);
        }

        foreach (BlockPair pair in plan.Pairs)
        {
            received[pair.Need]++;
            _usedCapacity[block.Offers[pair.Offer]]++;
            Make(block.Needs[pair.Need], block.Offers[pair.Offer]);
        }

        AddWaiting(block, received, plan, cancellationToken);
        for (int i = 0; i < quantities.Length; i++)
        {
            AddPrice(_needPrices, _population.Needs[block.Needs[i]].Need.Id, plan.NeedPrices[i]);
        }

        for (int j = 0; j < capacities.Length; j++)
        {
            AddPrice(_offerPrices, _population.Offers[block.Offers[j]].Offer.Id, plan.OfferPrices[j]);
        }

        foreach ((int reserve, long price) in plan.ReservePrices)
        {
            _reservePrices.Add(reserve, price);
        }

        _blocks.Add(new MatchBlock(
            _population.Needs[block.Needs[0]].Need.Id,
            block.Needs.Length,
            block.Offers.Length,
            _matches.Count - before,
            Points.ToDecimal(plan.Total + pinned),
            Points.ToDecimal(plan.Bound + pinned),
            plan.Total == plan.Bound ? MatchStatus.Optimal
            : plan.IsSkipped ? MatchStatus.LimitReached
            : MatchStatus.Approximate));
    }

    private void AddWaiting(Block block, int[] received, BlockPlan plan, CancellationToken cancellationToken)
    {
        (Block Part, int Need, int Count)[] lacking =
        [
            .. block.Parts
                .SelectMany(part => part.Needs.Select(need => (part, need)))
                .Zip(received, (place, count) => (place.part, place.need, count))
                .Where(place => place.count < _quantities[place.need]),
        ];
        UnmetNeed[] found = new UnmetNeed[lacking.Length];
        Lanes.Run(
            _threads,
            lacking.Length,
            () =>
            {
                (Block? Block, PairScan? Scan) last = default;
                PairScan ScanOf(Block block)
                {
                    if (last.Block != block)
                    {
                        last = (block, new PairScan(block, _values, plan.Bounded?.Bounds));
                    }

                    return last.Scan!;
                }

                return k =>
                {
                    (Block part, int need, int count) = lacking[k];
                    found[k] = _unmet.Find(
                        plan.Bounded?.Block ?? part, need, _quantities[need], count, plan.IsSkipped, ScanOf, cancellationToken);
                };
            },
            null,
            cancellationToken);
        _waiting.AddRange(found);
    }

    private static void AddPrice<T>(ImmutableSortedDictionary<Id<T>, decimal>.Builder prices, Id<T> id, long price)
        where T : class
    {
        if (price > 0)
        {
            prices.Add(id, Points.ToDecimal(price));
        }
    }

    /// <summary>Makes the pinned pairs of a block that rules, limits and places allow, in the order of ids.</summary>
    /// <returns>What they are worth together, in points.</returns>
    private long Pin(Block block, int[] received)
    {
        long worth = 0;
        for (int i = 0; i < block.Needs.Length && _values.Marks is not null; i++)
        {
            int need = block.Needs[i];
            foreach (int offer in _values.Marks.OffersOf(need))
            {
                if (received[i] < _quantities[need] && _usedCapacity[offer] < _capacities[offer] && _values.MayBePinned(need, offer))
                {
                    received[i]++;
                    _usedCapacity[offer]++;
                    Make(need, offer);
                    worth += _scores.Score(need, offer) + _values.Bonus(need, offer);
                }
            }
        }

        return worth;
    }

    /// <summary>
    /// Names that are scarce are given one by one: nobody gets another name before all had the chance of one. The prices of
    /// the whole still prove what no shortlist exceeds.
    /// </summary>
    private BlockPlan InRounds(BlockPlan whole, Block block, int[] quantities, int[] capacities, CancellationToken cancellationToken)
    {
        List<BlockPair> pairs = [];
        long total = 0;
        int[] missing = [.. quantities];
        int[] free = [.. capacities];
        _values.Taken = [];
        for (int round = 0; round < _constraints!.Shortlist!.NamesPerNeed && !whole.IsSkipped; round++)
        {
            BlockPlan next = _solver.Solve(block, Array.ConvertAll(missing, count => Math.Min(count, 1)), free, null, cancellationToken);
            foreach (BlockPair pair in next.Pairs)
            {
                missing[pair.Need]--;
                free[pair.Offer]--;
                _values.Taken.Add((block.Needs[pair.Need], block.Offers[pair.Offer]));
            }

            pairs.AddRange(next.Pairs);
            total += next.Total;
            _reserves?.Take(next.Pairs.Select(pair => (block.Needs[pair.Need], block.Offers[pair.Offer])));
            if (next.Pairs.Length == 0)
            {
                // Nobody can be given another name: a further round would find what this one did.
                break;
            }
        }

        _values.Taken = null;
        _reserves?.Take(pairs.Select(pair => (block.Needs[pair.Need], block.Offers[pair.Offer])), -1);
        return whole with { Pairs = [.. pairs], Total = total };
    }

    private void Make(int need, int offer)
    {
        _made.Add((need, offer));
        _matches.Add(MatchOf(need, offer));
    }

    private Match MatchOf(int need, int offer)
    {
        ImmutableArray<decimal?>.Builder values = ImmutableArray.CreateBuilder<decimal?>(_scores.CriterionCount);
        for (int c = 0; c < _scores.CriterionCount; c++)
        {
            int points = _scores.Value(c, need, offer);
            values.Add(points == Points.Missing ? null : Points.ToDecimal(points));
        }

        return new Match(
            _population.Needs[need].Need.Id,
            _population.Offers[offer].Offer.Id,
            Points.ToDecimal(_scores.Score(need, offer)),
            values.MoveToImmutable(),
            Points.ToDecimal(_values.Bonus(need, offer)));
    }

    private MatchPlan PutTogether()
    {
        IEnumerable<UnusedOffer> unused = _population.Offers
            .Select((side, j) => (side.Offer.Id, Capacity: _capacities[j], Used: _usedCapacity[j]))
            .Where(offer => offer.Used < offer.Capacity)
            .Select(offer => new UnusedOffer(offer.Id, offer.Capacity, offer.Used));
        MatchPlan plan = new(new PlanParts(
            _policy.Threshold,
            [.. _policy.Criteria.Select(c => new PlanCriterion(c.Criterion.Code, c.Criterion.Name, c.Weight, c.WhenMissing))],
            [.. _policy.Rules.Select(rule => new PlanRule(rule.Code, rule.Reason))],
            [.. _matches.OrderBy(match => match.Need).ThenBy(match => match.Offer)],
            [.. _waiting.OrderBy(need => need.Need)],
            [.. unused],
            [.. _blocks],
            Points.Trim(_blocks.Sum(block => block.Total)),
            Points.Trim(_blocks.Sum(block => block.UpperBound)),
            new MatchCertificate(_needPrices.ToImmutable(), _offerPrices.ToImmutable()),
            _constraints,
            _inclusion is null ? null : Inclusion()));
        return plan.With(_registry, _policy);
    }

    private PlanInclusion Inclusion()
    {
        InclusionPolicy policy = _inclusion!.Policy;
        Dictionary<GroupReserve, int> counts = _reserves!.Count(_made);
        long[] asked = new long[policy.Rules.Length];
        int[] filled = new int[policy.Rules.Length];
        foreach (GroupReserve reserve in _reserves.All)
        {
            foreach ((int rule, _, int target) in reserve.Rules)
            {
                asked[rule] += target;
                filled[rule] += Math.Min(target, counts.GetValueOrDefault(reserve));
            }
        }

        IEnumerable<ReservePrice> prices = _reservePrices
            .Where(entry => entry.Value != _reserves.All[entry.Key].FullPrice)
            .Select(entry => PriceOf(policy, _reserves.All[entry.Key], entry.Value));
        return new PlanInclusion(
            policy,
            [.. asked.Zip(filled, RuleOutcome.Of)],
            [.. prices.OrderBy(price => price.Rule).ThenBy(price => price.At, StringComparer.Ordinal)],
            _inclusion.ScoresWithout,
            _inclusion.StatusWithout);
    }

    private ReservePrice PriceOf(InclusionPolicy policy, GroupReserve reserve, long price) => new(
        policy.FirstRule(reserve.Side, policy.GroupsOn(reserve.Side)[reserve.Group]),
        Points.ToDecimal(price),
        reserve.Place == GroupReserves.None ? null
            : reserve.Side == InclusionSide.Needs ? _population.Offers[reserve.Place].Offer.Id.ToString()
            : _population.Needs[reserve.Place].Need.Id.ToString());
}
