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
    private readonly int[] _usedCapacity;
    private readonly List<Match> _matches = [];
    private readonly List<UnmetNeed> _waiting = [];
    private readonly List<MatchBlock> _blocks = [];
    private readonly ImmutableSortedDictionary<Id<Need>, decimal>.Builder _needPrices =
        ImmutableSortedDictionary.CreateBuilder<Id<Need>, decimal>();

    private readonly ImmutableSortedDictionary<Id<Offer>, decimal>.Builder _offerPrices =
        ImmutableSortedDictionary.CreateBuilder<Id<Offer>, decimal>();

    public MatchRun(Registry registry, MatchPolicy policy, AssignmentLimits limits)
    {
        _registry = registry;
        _policy = policy;
        _population = new Population(registry);
        _rules = new CompiledRules(_population, policy.Rules);
        _scores = new PairScores(_population, policy.Criteria);
        KeptApart? apart = KeptApart.Of(_population);
        _solver = new BlockSolver(new PairValues(_rules, _scores, apart, policy.LeastPoints), limits);
        _unmet = new UnmetFinder(_population, policy, _rules, _scores, apart);
        _usedCapacity = new int[_population.Offers.Length];
    }

    public MatchPlan Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        List<Block> blocks = BlockPartition.Divide(_population, _rules);
        long total = blocks.Sum(block => (long)block.Needs.Length * block.Offers.Length);
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
            done += (long)block.Needs.Length * block.Offers.Length;
            progress?.Report(new WorkProgress(Stage, done, total));
        }

        return PutTogether();
    }

    private void Plan(Block block, Action<long>? tell, CancellationToken cancellationToken)
    {
        int[] quantities = Array.ConvertAll(block.Needs, i => _population.Needs[i].Quantity);
        int[] capacities = Array.ConvertAll(block.Offers, j => _population.Offers[j].Capacity);
        BlockPlan plan = _solver.Solve(block, quantities, capacities, tell, cancellationToken);
        int[] received = new int[quantities.Length];
        foreach (BlockPair pair in plan.Pairs)
        {
            received[pair.Need]++;
            _usedCapacity[block.Offers[pair.Offer]]++;
            _matches.Add(MatchOf(block.Needs[pair.Need], block.Offers[pair.Offer], pair.Value));
        }

        for (int i = 0; i < received.Length; i++)
        {
            if (received[i] < quantities[i])
            {
                CandidateSearch.Look(i, cancellationToken);
                _waiting.Add(_unmet.Find(block, block.Needs[i], received[i], plan.IsSkipped));
            }
        }

        for (int i = 0; i < quantities.Length; i++)
        {
            AddPrice(_needPrices, _population.Needs[block.Needs[i]].Need.Id, plan.NeedPrices[i]);
        }

        for (int j = 0; j < capacities.Length; j++)
        {
            AddPrice(_offerPrices, _population.Offers[block.Offers[j]].Offer.Id, plan.OfferPrices[j]);
        }

        _blocks.Add(new MatchBlock(
            _population.Needs[block.Needs[0]].Need.Id,
            block.Needs.Length,
            block.Offers.Length,
            plan.Pairs.Length,
            Points.ToDecimal(plan.Total),
            Points.ToDecimal(plan.Bound),
            plan.Total == plan.Bound ? MatchStatus.Optimal
            : plan.IsSkipped ? MatchStatus.LimitReached
            : MatchStatus.Approximate));
    }

    private static void AddPrice<T>(ImmutableSortedDictionary<Id<T>, decimal>.Builder prices, Id<T> id, long price)
        where T : class
    {
        if (price > 0)
        {
            prices.Add(id, Points.ToDecimal(price));
        }
    }

    private Match MatchOf(int need, int offer, int value)
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
            Points.ToDecimal(value),
            values.MoveToImmutable());
    }

    private MatchPlan PutTogether()
    {
        IEnumerable<UnusedOffer> unused = _population.Offers
            .Select((side, j) => (Side: side, Used: _usedCapacity[j]))
            .Where(offer => offer.Used < offer.Side.Capacity)
            .Select(offer => new UnusedOffer(offer.Side.Offer.Id, offer.Side.Capacity, offer.Used));
        MatchPlan plan = new(
            _policy.Threshold,
            [.. _policy.Criteria.Select(c => new PlanCriterion(c.Criterion.Code, c.Criterion.Name, c.Weight, c.WhenMissing))],
            [.. _policy.Rules.Select(rule => new PlanRule(rule.Code, rule.Reason))],
            [.. _matches.OrderBy(match => match.Need).ThenBy(match => match.Offer)],
            [.. _waiting.OrderBy(need => need.Need)],
            [.. unused],
            [.. _blocks],
            Points.Trim(_blocks.Sum(block => block.Total)),
            Points.Trim(_blocks.Sum(block => block.UpperBound)),
            new MatchCertificate(_needPrices.ToImmutable(), _offerPrices.ToImmutable()));
        return plan.With(_registry, _policy);
    }
}
