using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Gives what is still free to needs that still miss something, so that an approximate plan leaves no pair out that could
/// simply be added: needs in their order, each the best offers first, among equals the first. The total is left to be made.
/// </summary>
internal static class Completion
{
    public static BlockPlan Complete(
        BlockPlan plan, Block block, PairValues values, int[] quantities, int[] capacities, CancellationToken cancellationToken)
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
        for (int i = 0; i < missing.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            if (missing[i] == 0)
            {
                continue;
            }

            best.Clear(Math.Min(missing[i], free.Length));
            for (int j = 0; j < free.Length; j++)
            {
                int value = free[j] > 0 && !taken.Contains((i, j)) ? values.Value(block.Needs[i], block.Offers[j]) : 0;
                if (value > 0)
                {
                    best.Offer(value, j);
                }
            }

            foreach (int j in best.Positions)
            {
                added.Add(new BlockPair(i, j, values.Value(block.Needs[i], block.Offers[j])));
                free[j]--;
            }
        }

        BlockPair[] pairs = [.. plan.Pairs.Concat(added).OrderBy(pair => pair.Need).ThenBy(pair => pair.Offer)];
        return plan with { Pairs = pairs };
    }
}
