using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Counts, for each member and size, the coalitions of others that lose without the member and win with it.</summary>
internal static class SwingCounter
{
    /// <summary>By generating functions: counts of coalitions of each size and weight below the quota, with one member taken out.</summary>
    public static BigInteger[][] ByWeight(long[] weights, int quota, CancellationToken cancellationToken)
    {
        int members = weights.Length;
        BigInteger[][] counts = Table(members + 1, quota);
        counts[0][0] = 1;
        for (int i = 0; i < members; i++)
        {
            for (int size = i; size >= 0; size--)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int weight = quota - 1 - (int)weights[i]; weight >= 0; weight--)
                {
                    counts[size + 1][weight + (int)weights[i]] += counts[size][weight];
                }
            }
        }

        BigInteger[][] swings = Table(members, members);
        for (int i = 0; i < members; i++)
        {
            int own = (int)weights[i];
            BigInteger[][] others = Table(members, quota);
            for (int size = 0; size < members; size++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int weight = 0; weight < quota; weight++)
                {
                    others[size][weight] = counts[size][weight]
                        - (size > 0 && weight >= own ? others[size - 1][weight - own] : BigInteger.Zero);
                    swings[i][size] += weight >= quota - own ? others[size][weight] : BigInteger.Zero;
                }
            }
        }

        return swings;
    }

    /// <summary>By looking at every coalition.</summary>
    public static BigInteger[][] ByCoalition(long[] weights, long quota, CancellationToken cancellationToken)
    {
        int members = weights.Length;
        long[][] swings = [.. weights.Select(_ => new long[members])];
        for (int mask = 0; mask < 1 << members; mask++)
        {
            if (mask % 1_024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Int128 sum = 0;
            for (int rest = mask; rest != 0; rest &= rest - 1)
            {
                sum += weights[BitOperations.TrailingZeroCount(rest)];
            }

            for (int i = 0; i < members && sum < quota; i++)
            {
                swings[i][BitOperations.PopCount((uint)mask)] += (mask >> i & 1) == 0 && sum + weights[i] >= quota ? 1 : 0;
            }
        }

        return [.. swings.Select(bySize => bySize.Select(count => (BigInteger)count).ToArray())];
    }

    private static BigInteger[][] Table(int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => new BigInteger[columns])];
}
