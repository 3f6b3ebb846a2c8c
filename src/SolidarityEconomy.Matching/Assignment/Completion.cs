using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Gives what is still free to needs that still miss something, so that an approximate plan leaves no pair out that could
/// simply be added: needs in their order, each the best offers first, among equals the first. The total is left to be made.
/// </summary>
internal static class Completion
{
    public static BlockPlan Complete(
        BlockPlan plan,
        Block block,
        PairValues values,
        PairBounds? bounds,
        int[] quantities,
        int[] capacities,
        CancellationToken cancellationToken)
    {
        int[] missing = [.. quantities];
        int[] free = [.. capacities];
        HashSet<(int, int)> taken = [];
        foreach (BlockPair pair in plan.Pairs)
        {
            missing[pair.Need]--;
            free[pair.Offer]--;
            taken.Add((pair.Need, pair.Offer));
        }

        List<BlockPair> added = [];
        TopList best = new();
        PairScan scan = new(block, values, bounds);
        for (int i = 0; i < missing.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            if (missing[i] == 0)
            {
                continue;
            }

            best.Clear(Math.Min(missing[i], free.Length));
            scan.Visit(i, 0, new Free(best, j => free[j] > 0 && !taken.Contains((i, j))), cancellationToken);
            foreach (int j in best.Positions)
            {
                added.Add(new BlockPair(i, j, values.Value(block.Needs[i], block.Offers[j])));
                free[j]--;
            }
        }

        BlockPair[] pairs = [.. plan.Pairs.Concat(added).OrderBy(pair => pair.Need).ThenBy(pair => pair.Offer)];
        return plan with { Pairs = pairs };
    }

    private readonly struct Free(TopList best, Func<int, bool> isFree) : IPairVisitor
    {
        public int Floor => best.Least;

        public bool TakesBounds => false;

        public int Above(int other) => isFree(other) ? best.Least : int.MaxValue;

        public void Visit(int other, int value) => best.Offer(value, other);
    }
}
