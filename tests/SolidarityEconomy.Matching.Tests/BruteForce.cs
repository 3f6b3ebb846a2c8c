namespace SolidarityEconomy.Matching.Tests;

/// <summary>The greatest total by trying every set of offers for every need, over all states of the capacities.</summary>
internal static class BruteForce
{
    public static decimal Best(Instance instance) => Best(instance.Quantities, instance.Capacities, instance.Worth);

    public static decimal Best(int[] quantities, int[] capacities, Func<int, int, decimal> worthOf)
    {
        int offers = capacities.Length;
        int[] weight = new int[offers];
        int states = 1;
        for (int j = 0; j < offers; j++)
        {
            weight[j] = states;
            states *= capacities[j] + 1;
        }

        // best[state]: the greatest total of the needs so far with so many places of each offer used.
        decimal?[] best = new decimal?[states];
        best[0] = 0;
        for (int i = 0; i < quantities.Length; i++)
        {
            int need = i;
            decimal?[] next = [.. best];
            for (int chosen = 1; chosen < 1 << offers; chosen++)
            {
                if (int.PopCount(chosen) <= quantities[i] && Worth(offers, j => worthOf(need, j), chosen) is { } worth)
                {
                    Take(capacities, chosen, worth, weight, best, next);
                }
            }

            best = next;
        }

        return best.Max() ?? 0;
    }

    private static decimal? Worth(int offers, Func<int, decimal> worthOf, int chosen)
    {
        decimal worth = 0;
        for (int j = 0; j < offers; j++)
        {
            if ((chosen & (1 << j)) != 0)
            {
                decimal one = worthOf(j);
                if (one == 0)
                {
                    return null;
                }

                worth += one;
            }
        }

        return worth;
    }

    private static void Take(int[] capacities, int chosen, decimal worth, int[] weight, decimal?[] best, decimal?[] next)
    {
        for (int state = 0; state < best.Length; state++)
        {
            int to = state;
            bool fits = best[state] is not null;
            for (int j = 0; fits && j < weight.Length; j++)
            {
                if ((chosen & (1 << j)) != 0)
                {
                    fits = state / weight[j] % (capacities[j] + 1) < capacities[j];
                    to += weight[j];
                }
            }

            if (fits && best[state] + worth > (next[to] ?? -1))
            {
                next[to] = best[state] + worth;
            }
        }
    }
}
