using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Plans one block: with all its pairs when it is small, else with the best ones and a bound over all.</summary>
internal sealed class BlockSolver(PairValues values, AssignmentLimits limits)
{
    /// <summary>The passes over all pairs before the rounds: by need and by offer.</summary>
    private const int FirstPasses = 2;

    public BlockPlan Solve(Block block, int[] quantities, int[] capacities, Action<long>? tell, CancellationToken cancellationToken)
    {
        if (block.Offers.Length == 0)
        {
            return new BlockPlan([], new long[quantities.Length], [], 0, 0);
        }

        return (long)quantities.Length * capacities.Length > limits.MaxPairs ? Skip(block, quantities, capacities)
            : Math.Max(quantities.Length, capacities.Length) <= limits.ExactSize
                ? Exact(block, quantities, capacities, cancellationToken)
                : Approximate(block, quantities, capacities, tell, cancellationToken);
    }

    /// <summary>Too many pairs to look at: no match is worth more than 1 and its bonus, which bounds any plan.</summary>
    private BlockPlan Skip(Block block, int[] quantities, int[] capacities)
    {
        bool needsAreFewer = quantities.Sum(quantity => (long)quantity) <= capacities.Sum(capacity => (long)capacity);
        long[] needPrices = new long[quantities.Length];
        long[] offerPrices = new long[capacities.Length];
        Array.Fill(needsAreFewer ? needPrices : offerPrices, Scoring.Points.One);
        Int128 bound = PriceBound.OfPrices(quantities, needPrices) + PriceBound.OfPrices(capacities, offerPrices);
        foreach (int need in block.Needs)
        {
            foreach (int offer in values.Marks is null ? [] : values.Marks.OffersOf(need))
            {
                bound += PriceBound.OfPair(values.Value(need, offer), Scoring.Points.One, 0);
            }
        }

        return new BlockPlan([], needPrices, offerPrices, 0, bound) { IsSkipped = true };
    }

    private static BlockPlan Planned(PairList pairs, TransportResult result, Int128 bound)
    {
        BlockPair[] chosen = [.. result.Chosen.Select(p => new BlockPair(pairs.Needs[p], pairs.Offers[p], pairs.Values[p]))];
        return new BlockPlan(chosen, result.NeedPrices, result.OfferPrices, chosen.Sum(pair => (long)pair.Value), bound);
    }

    /// <summary>
    /// The pairs of the greater total with the prices of the lesser bound: both hold of the block, and a later round may have
    /// the worse of either. Among equals the later one.
    /// </summary>
    private static BlockPlan Better(BlockPlan one, BlockPlan next)
    {
        BlockPlan pairs = next.Total >= one.Total ? next : one;
        BlockPlan bound = next.Bound <= one.Bound ? next : one;
        return pairs with { NeedPrices = bound.NeedPrices, OfferPrices = bound.OfferPrices, Bound = bound.Bound };
    }

    private BlockPlan Exact(Block block, int[] quantities, int[] capacities, CancellationToken cancellationToken)
    {
        PairList pairs = CandidateSearch.All(block, values, cancellationToken);
        TransportResult result = Transport.Solve(quantities, capacities, pairs, limits.Flow, cancellationToken);
        Int128 bound = PriceBound.OfPrices(quantities, result.NeedPrices) + PriceBound.OfPrices(capacities, result.OfferPrices);
        for (int p = 0; p < pairs.Count; p++)
        {
            bound += PriceBound.OfPair(pairs.Values[p], result.NeedPrices[pairs.Needs[p]], result.OfferPrices[pairs.Offers[p]]);
        }

        BlockPlan plan = Planned(pairs, result, bound);
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
            Array.ConvertAll(quantities, limits.Candidates),
            Array.ConvertAll(capacities, limits.Candidates),
            row,
            cancellationToken);
        BlockPlan? best = null;
        for (int round = 0; ; round++)
        {
            PairList pairs = CandidateSearch.Listed(block, values, set);
            TransportResult result = Transport.Solve(quantities, capacities, pairs, limits.Flow, cancellationToken);
            int before = set.Count;
            int pass = round;
            Int128 bound = Price(
                block, quantities, capacities, result, set, i => row?.Invoke(FirstPasses + pass, i, capacities.Length), cancellationToken);
            BlockPlan next = Planned(pairs, result, bound);
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
        Int128 bound = PriceBound.OfPrices(quantities, result.NeedPrices) + PriceBound.OfPrices(capacities, result.OfferPrices);
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
                long price = result.NeedPrices[i] + result.OfferPrices[j];
                if (price < values.Greatest)
                {
                    int value = values.Value(block.Needs[i], block.Offers[j], (int)price);
                    long gain = PriceBound.OfPair(value, price, 0);
                    bound += gain;
                    if (gain > 0 && !set.Contains(i, j))
                    {
                        best.Offer((int)gain, j);
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
