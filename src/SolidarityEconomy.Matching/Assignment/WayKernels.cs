using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One step of a search for shortest ways over whole rows, as wide as the machine allows.</summary>
/// <remarks>A distance is kept as twice itself, and one more for a column that has a row: so among equals a free one comes first.</remarks>
internal static class WayKernels
{
    /// <summary>The key of a column that no way leads to yet; greater than that of every way.</summary>
    public const long Unreached = 1L << 62;

    /// <summary>The key of a column whose distance is settled.</summary>
    public const long Settled = long.MaxValue;

    /// <summary>Shortens the ways to the columns of a row and finds the nearest column that is not settled; among equal keys the first.</summary>
    /// <param name="row">The costs of the row.</param>
    /// <param name="prices">The price of each column.</param>
    /// <param name="before">How far the row is, less what it pays.</param>
    /// <param name="number">The number of the row.</param>
    /// <param name="taken">1 for each column that has a row, else 0.</param>
    /// <param name="keys">The distances, as said above.</param>
    /// <param name="via">From which row the way to each column comes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Spread(
        ReadOnlySpan<long> row, ReadOnlySpan<long> prices, long before, long number, ReadOnlySpan<long> taken, Span<long> keys, Span<long> via)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        ref long t = ref MemoryMarshal.GetReference(taken);
        ref long d = ref MemoryMarshal.GetReference(keys);
        ref long v = ref MemoryMarshal.GetReference(via);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        long least = Settled;
        long nearest = -1;
        if (Vector512.IsHardwareAccelerated && count >= 8)
        {
            Vector512<long> best = Vector512.Create(Settled);
            Vector512<long> bestPlace = Vector512.Create(-1L);
            Vector512<long> place = Vector512.CreateSequence(0L, 1);
            for (; j + 8 <= count; j += 8)
            {
                Vector512<long> way = Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j) + Vector512.Create(before);
                Vector512<long> fresh = (way << 1) + Vector512.LoadUnsafe(ref t, j);
                Vector512<long> known = Vector512.LoadUnsafe(ref d, j);
                Vector512<long> isShorter = Vector512.LessThan(fresh, known) & ~Vector512.Equals(known, Vector512.Create(Settled));
                known = Vector512.ConditionalSelect(isShorter, fresh, known);
                known.StoreUnsafe(ref d, j);
                Vector512.ConditionalSelect(isShorter, Vector512.Create(number), Vector512.LoadUnsafe(ref v, j)).StoreUnsafe(ref v, j);
                Vector512<long> isNearer = Vector512.LessThan(known, best);
                best = Vector512.ConditionalSelect(isNearer, known, best);
                bestPlace = Vector512.ConditionalSelect(isNearer, place, bestPlace);
                place += Vector512.Create(8L);
            }

            for (int lane = 0; lane < 8; lane++)
            {
                if (best[lane] < least || (best[lane] == least && bestPlace[lane] < nearest))
                {
                    (least, nearest) = (best[lane], bestPlace[lane]);
                }
            }
        }

        for (; j < count; j++)
        {
            long known = Unsafe.Add(ref d, j);
            if (known == Settled)
            {
                continue;
            }

            long fresh = unchecked(((Unsafe.Add(ref r, j) - Unsafe.Add(ref p, j) + before) << 1) + Unsafe.Add(ref t, j));
            if (fresh < known)
            {
                Unsafe.Add(ref d, j) = known = fresh;
                Unsafe.Add(ref v, j) = number;
            }

            if (known < least)
            {
                (least, nearest) = (known, (long)j);
            }
        }

        return (int)nearest;
    }
}
