using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Plans one block: with all its pairs when it is small, else with the best ones and a bound over all.</summary>
internal sealed class BlockSolver(PairValues values, AssignmentLimits limits, GroupReserves? reserves = null)
{
    /// <summary>The passes over all pairs before the rounds: by need and by offer.</summary>
    private const int FirstPasses = 2;

    /// <summary>Small blocks that rules about all matches join are planned with all their pairs up to this many blocks' worth of them.</summary>
    private const int ExactBlocks = 16;

    private readonly long[]? _prices = reserves?.FullPrices();
    private IReadOnlyList<(int Reserve, long Price)> _priced = [];

    public BlockPlan Solve(Block block, int[] quantities, int[] capacities, Action<long>? tell, CancellationToken cancellationToken)
    {
        if (block.Offers.Length == 0)
        {
            return new BlockPlan([], new long[quantities.Length], [], 0, 0);
        }

        bool isExact = block.IsWithin(limits.ExactSize, ExactBlocks);
        long pairs = isExact ? block.Pairs : (long)quantities.Length * capacities.Length;
        BlockPlan plan = pairs > limits.MaxPairs ? Skip(block, quantities, capacities)
            : isExact ? Exact(block, quantities, capacities, cancellationToken)
            : InOrder(block, quantities, capacities, tell, cancellationToken);
        return plan with { Total = Total(block, plan.Pairs) };
    }

    /// <summary>What chosen pairs are worth, with what they are worth to reserves.</summary>
    private long Total(Block block, BlockPair[] pairs) =>
        pairs.Sum(pair => (long)pair.Value)
        + (reserves?.Worth(pairs.Select(pair => (block.Needs[pair.Need], block.Offers[pair.Offer]))) ?? 0);

    private ReserveNodes? Nodes(Block block) => reserves is null ? null : new ReserveNodes(block, reserves);

    private long Subsidy(Block block, int need, int offer, long[]? prices) =>
        prices is null ? 0 : reserves!.Subsidy(block.Needs[need], block.Offers[offer], prices);

    /// <summary>The prices of all reserves until the next call: those that the flow has, and the full ones of the others.</summary>
    private long[]? Prices(TransportResult? result)
    {
        foreach ((int reserve, _) in _priced)
        {
            _prices![reserve] = reserves!.All[reserve].FullPrice;
        }

        _priced = result?.ReservePrices ?? [];
        foreach ((int reserve, long price) in _priced)
        {
            _prices![reserve] = price;
        }

        return _prices;
    }

    private Int128 Bound(int[] quantities, int[] capacities, TransportResult result) =>
        PriceBound.OfPrices(quantities, result.NeedPrices)
        + PriceBound.OfPrices(capacities, result.OfferPrices)
        + PriceBound.OfReserves(reserves, result.ReservePrices);

    /// <summary>Too many pairs to look at: no match is worth more than 1, its bonus and its reserves, which bounds any plan.</summary>
    private BlockPlan Skip(Block block, int[] quantities, int[] capacities)
    {
        bool needsAreFewer = quantities.Sum(quantity => (long)quantity) <= capacities.Sum(capacity => (long)capacity);
        long[] needPrices = new long[quantities.Length];
        long[] offerPrices = new long[capacities.Length];
        long greatest = Scoring.Points.One + values.GreatestWaiting + (reserves?.GreatestSubsidy ?? 0);
        Array.Fill(needsAreFewer ? needPrices : offerPrices, greatest);
        Int128 bound = PriceBound.OfPrices(quantities, needPrices) + PriceBound.OfPrices(capacities, offerPrices);
        long[]? full = Prices(null);
        foreach (int need in block.Needs)
        {
            foreach (int offer in values.Marks is null ? [] : values.Marks.OffersOf(need))
            {
                int value = values.Value(need, offer);
                bound += value == 0 ? 0 : PriceBound.OfPair(value + (reserves?.Subsidy(need, offer, full!) ?? 0), greatest, 0);
            }
        }

        return new BlockPlan([], needPrices, offerPrices, 0, bound) { IsSkipped = true };
    }

    private BlockPlan Planned(Block block, BlockPair[] chosen, TransportResult result, Int128 bound) =>
        new(chosen, [.. result.NeedPrices], [.. result.OfferPrices], Total(block, chosen), bound)
        {
            ReservePrices = result.ReservePrices,
        };

    private static BlockPair[] Chosen(PairList pairs, TransportResult result) =>
        [.. result.Chosen.Select(p => new BlockPair(pairs.Needs[p], pairs.Offers[p], pairs.Values[p]))];

    private static BlockPair[] Pairs(PairList pairs) =>
        [.. Enumerable.Range(0, pairs.Count).Select(p => new BlockPair(pairs.Needs[p], pairs.Offers[p], pairs.Values[p]))];

    /// <summary>
    /// The pairs of the greater total with the prices of the lesser bound: both hold of the block, and a later round may have
    /// the worse of either. Among equals the later one.
    /// </summary>
    private static BlockPlan Better(BlockPlan one, BlockPlan next)
    {
        BlockPlan pairs = next.Total >= one.Total ? next : one;
        BlockPlan bound = next.Bound <= one.Bound ? next : one;
        return pairs with
        {
            NeedPrices = bound.NeedPrices,
            OfferPrices = bound.OfferPrices,
            ReservePrices = bound.ReservePrices,
            Bound = bound.Bound,
        };
    }

    private BlockPlan Exact(Block block, int[] quantities, int[] capacities, CancellationToken cancellationToken)
    {
        PairList pairs = CandidateSearch.All(block, values, cancellationToken);
        TransportResult result = Transport.Solve(quantities, capacities, pairs, limits.Flow, cancellationToken, Nodes(block));
        long[]? prices = Prices(result);
        Int128 bound = Bound(quantities, capacities, result);
        for (int p = 0; p < pairs.Count; p++)
        {
            (int i, int j) = (pairs.Needs[p], pairs.Offers[p]);
            bound += PriceBound.OfPair(pairs.Values[p] + Subsidy(block, i, j, prices), result.NeedPrices[i], result.OfferPrices[j]);
        }

        BlockPlan plan = Planned(block, Chosen(pairs, result), result, bound);
        return result.IsOptimal ? plan : Completion.Complete(plan, block, values, null, quantities, capacities, cancellationToken);
    }

    /// <summary>In the order of likeness, so that only pairs are scored that may be good enough.</summary>
    private BlockPlan InOrder(
        Block block, int[] quantities, int[] capacities, Action<long>? tell, CancellationToken cancellationToken)
    {
        BlockOrder order = new(block, values);
        return order.Back(Approximate(order, order.OfNeeds(quantities), order.OfOffers(capacities), tell, cancellationToken));
    }

    private BlockPlan Approximate(
        BlockOrder order, int[] quantities, int[] capacities, Action<long>? tell, CancellationToken cancellationToken)
    {
        Block block = order.Block;
        long allPairs = (long)quantities.Length * capacities.Length;
        Action<int, int, int>? row =
            tell is null ? null : new BlockProgress(allPairs, FirstPasses + 1 + limits.PricingRounds, tell).Row;
        PairBounds bounds = new(values, order.Offers, rowsAsk: false);
        CandidateSet set = CandidateSearch.Best(
            block, values, bounds, order.Needs, reserves, quantities, capacities, limits.Candidates, limits.Threads, row, cancellationToken);
        ChainSearch? chains = reserves is null ? new ChainSearch(quantities, capacities, limits.Flow.MaxPivots, cancellationToken) : null;
        BlockPair[] added = Pairs(set.ToList());
        BlockPlan? best = null;
        for (int round = 0; ; round++)
        {
            (BlockPair[] chosen, TransportResult result) = chains is null
                ? Flow(block, quantities, capacities, set, cancellationToken)
                : Extend(chains, added);
            int pass = round;
            (Int128 bound, added) = Price(
                block, bounds, quantities, capacities, result, set, i => row?.Invoke(FirstPasses + pass, i, capacities.Length), cancellationToken);
            BlockPlan next = Planned(block, chosen, result, bound);
            best = best is null ? next : Better(best, next);
            bool isProved = best.Total == best.Bound;
            if (isProved || added.Length == 0 || round >= limits.PricingRounds || !result.IsOptimal)
            {
                BlockPlan last = isProved
                    ? best
                    : Completion.Complete(best, block, values, bounds, quantities, capacities, cancellationToken);
                return last with { Bounded = (block, bounds) };
            }
        }
    }

    /// <summary>Without reserves: from where the last round ended.</summary>
    private static (BlockPair[] Chosen, TransportResult Result) Extend(ChainSearch chains, BlockPair[] added)
    {
        chains.Solve(added);
        return (chains.Pairs(), new TransportResult([], chains.NeedPrices, chains.OfferPrices, chains.IsOptimal));
    }

    private (BlockPair[] Chosen, TransportResult Result) Flow(
        Block block, int[] quantities, int[] capacities, CandidateSet set, CancellationToken cancellationToken)
    {
        PairList pairs = set.ToList();
        TransportResult result = Transport.Solve(quantities, capacities, pairs, limits.Flow, cancellationToken, Nodes(block));
        return (Chosen(pairs, result), result);
    }

    /// <summary>
    /// The bound that the prices prove over all pairs of the block. Pairs that beat their prices and were not looked at yet
    /// join the candidates, the best few of each need.
    /// </summary>
    private (Int128 Bound, BlockPair[] Added) Price(
        Block block,
        PairBounds bounds,
        int[] quantities,
        int[] capacities,
        TransportResult result,
        CandidateSet set,
        Action<int> row,
        CancellationToken cancellationToken)
    {
        Subsidies? subsidies = Prices(result) is { } prices ? new Subsidies(block, reserves!, prices) : null;
        long[] gains = new long[quantities.Length];
        BlockPair[][] found = new BlockPair[quantities.Length][];
        Lanes.Run(
            limits.Threads,
            quantities.Length,
            () =>
            {
                PairScan scan = new(block, values, bounds);
                PriceVisitor beating = new(set, result, limits.CandidatesPerSide, subsidies);
                return i =>
                {
                    beating.Turn(i);
                    scan.Visit(i, scan.PlaceOf(i), beating, cancellationToken);
                    gains[i] = beating.Gains;
                    found[i] = [.. beating.Best.Select(j => new BlockPair(i, j, values.Value(block.Needs[i], block.Offers[j])))];
                };
            },
            row,
            cancellationToken);
        BlockPair[] added = [.. found.SelectMany(pairs => pairs)];
        foreach (BlockPair pair in added)
        {
            set.Add(pair.Need, pair.Offer, pair.Value);
        }

        return (gains.Aggregate(Bound(quantities, capacities, result), (sum, gain) => sum + gain), added);
    }
}
