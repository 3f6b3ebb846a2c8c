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
            : Approximate(block, quantities, capacities, tell, cancellationToken);
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

    private BlockPlan Planned(Block block, PairList pairs, TransportResult result, Int128 bound)
    {
        BlockPair[] chosen = [.. result.Chosen.Select(p => new BlockPair(pairs.Needs[p], pairs.Offers[p], pairs.Values[p]))];
        return new BlockPlan(chosen, result.NeedPrices, result.OfferPrices, Total(block, chosen), bound)
        {
            ReservePrices = result.ReservePrices,
        };
    }

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

        BlockPlan plan = Planned(block, pairs, result, bound);
        return result.IsOptimal ? plan : Completion.Complete(plan, block, values, quantities, capacities, cancellationToken);
    }

    private BlockPlan Approximate(
        Block block, int[] quantities, int[] capacities, Action<long>? tell, CancellationToken cancellationToken)
    {
        long allPairs = (long)quantities.Length * capacities.Length;
        Action<int, int, int>? row =
            tell is null ? null : new BlockProgress(allPairs, FirstPasses + 1 + limits.PricingRounds, tell).Row;
        CandidateSet set = CandidateSearch.Best(
            block,
            values,
            reserves,
            Array.ConvertAll(quantities, limits.Candidates),
            Array.ConvertAll(capacities, limits.Candidates),
            row,
            cancellationToken);
        BlockPlan? best = null;
        for (int round = 0; ; round++)
        {
            PairList pairs = CandidateSearch.Listed(block, values, set);
            TransportResult result = Transport.Solve(quantities, capacities, pairs, limits.Flow, cancellationToken, Nodes(block));
            int before = set.Count;
            int pass = round;
            Int128 bound = Price(
                block, quantities, capacities, result, set, i => row?.Invoke(FirstPasses + pass, i, capacities.Length), cancellationToken);
            BlockPlan next = Planned(block, pairs, result, bound);
            best = best is null ? next : Better(best, next);
            bool isProved = best.Total == best.Bound;
            if (isProved || set.Count == before || round >= limits.PricingRounds || !result.IsOptimal)
            {
                return isProved ? best : Completion.Complete(best, block, values, quantities, capacities, cancellationToken);
            }
        }
    }

    /// <summary>
    /// The bound that the prices prove over all pairs of the block. Pairs that beat their prices and were not looked at yet
    /// join the candidates, the best few of each need.
    /// </summary>
    private Int128 Price(
        Block block,
        int[] quantities,
        int[] capacities,
        TransportResult result,
        CandidateSet set,
        Action<int> row,
        CancellationToken cancellationToken)
    {
        Int128 bound = Bound(quantities, capacities, result);
        long[]? prices = Prices(result);
        TopList best = new();
        for (int i = 0; i < quantities.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            row(i);
            best.Clear(limits.CandidatesPerSide);
            int start = (int)((long)i * capacities.Length / quantities.Length);
            for (int step = 0; step < capacities.Length; step++)
            {
                int j = start + step < capacities.Length ? start + step : start + step - capacities.Length;
                long price = result.NeedPrices[i] + result.OfferPrices[j] - Subsidy(block, i, j, prices);
                if (price < values.Greatest)
                {
                    int value = values.Value(block.Needs[i], block.Offers[j], (int)Math.Max(price, 0));
                    long gain = value == 0 ? 0 : PriceBound.OfPair(value, price, 0);
                    bound += gain;
                    if (gain > 0 && !set.Contains(i, j))
                    {
                        best.Offer((int)Math.Min(gain, int.MaxValue), j);
                    }
                }
            }

            foreach (int j in best.Positions)
            {
                set.Add(i, j);
            }
        }

        return bound;
    }
}
