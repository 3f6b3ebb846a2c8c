using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Passes over one row of costs, as wide as the machine allows; the answers are those of the plain loops at their ends.</summary>
/// <remarks>Whole numbers within the bound of <see cref="AssignmentProblem"/>, so nothing is rounded and nothing overflows.</remarks>
internal static class RowKernels
{
    /// <summary>Lowers each element of <paramref name="least"/> to that of the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Lower(ReadOnlySpan<long> row, Span<long> least)
    {
        Debug.Assert(row.Length == least.Length, "One element for each column.");
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long l = ref MemoryMarshal.GetReference(least);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; j + 8 <= count; j += 8)
            {
                Vector512.Min(Vector512.LoadUnsafe(ref r, j), Vector512.LoadUnsafe(ref l, j)).StoreUnsafe(ref l, j);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; j + 4 <= count; j += 4)
            {
                Vector256.Min(Vector256.LoadUnsafe(ref r, j), Vector256.LoadUnsafe(ref l, j)).StoreUnsafe(ref l, j);
            }
        }

        for (; j < count; j++)
        {
            Unsafe.Add(ref l, j) = Math.Min(Unsafe.Add(ref l, j), Unsafe.Add(ref r, j));
        }
    }

    /// <summary>Writes the row less the prices, and finds the least element of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Reduce(ReadOnlySpan<long> row, ReadOnlySpan<long> prices, Span<long> reduced)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        ref long h = ref MemoryMarshal.GetReference(reduced);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        long least = long.MaxValue;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> best = Vector512.Create(long.MaxValue);
            for (; j + 8 <= count; j += 8)
            {
                Vector512<long> cost = Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j);
                cost.StoreUnsafe(ref h, j);
                best = Vector512.Min(best, cost);
            }

            least = Least(best).ToScalar();
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> best = Vector256.Create(long.MaxValue);
            for (; j + 4 <= count; j += 4)
            {
                Vector256<long> cost = Vector256.LoadUnsafe(ref r, j) - Vector256.LoadUnsafe(ref p, j);
                cost.StoreUnsafe(ref h, j);
                best = Vector256.Min(best, cost);
            }

            least = Least(best).ToScalar();
        }

        for (; j < count; j++)
        {
            long cost = Unsafe.Add(ref r, j) - Unsafe.Add(ref p, j);
            Unsafe.Add(ref h, j) = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    /// <summary>Counts the elements that are not above a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountUpTo(ReadOnlySpan<long> values, long limit)
    {
        ref long h = ref MemoryMarshal.GetReference(values);
        nuint count = (nuint)values.Length;
        nuint j = 0;
        int found = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> limits = Vector512.Create(limit);
            for (; j + 8 <= count; j += 8)
            {
                found += BitOperations.PopCount(Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref h, j), limits).ExtractMostSignificantBits());
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> limits = Vector256.Create(limit);
            for (; j + 4 <= count; j += 4)
            {
                found += BitOperations.PopCount(Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref h, j), limits).ExtractMostSignificantBits());
            }
        }

        for (; j < count; j++)
        {
            found += Unsafe.Add(ref h, j) <= limit ? 1 : 0;
        }

        return found;
    }

    /// <summary>Lists the places where the row less the prices is not above a limit, rising, as many as there is room for.</summary>
    /// <returns>How many were listed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ListUpTo(ReadOnlySpan<long> row, ReadOnlySpan<long> prices, long limit, Span<int> places)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        int found = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> limits = Vector512.Create(limit);
            for (; j + 8 <= count && found + 8 <= places.Length; j += 8)
            {
                ulong bits = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j), limits)
                    .ExtractMostSignificantBits();
                for (; bits != 0; bits &= bits - 1)
                {
                    places[found++] = (int)j + BitOperations.TrailingZeroCount(bits);
                }
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> limits = Vector256.Create(limit);
            for (; j + 4 <= count && found + 4 <= places.Length; j += 4)
            {
                uint bits = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref r, j) - Vector256.LoadUnsafe(ref p, j), limits)
                    .ExtractMostSignificantBits();
                for (; bits != 0; bits &= bits - 1)
                {
                    places[found++] = (int)j + BitOperations.TrailingZeroCount(bits);
                }
            }
        }

        for (; j < count && found < places.Length; j++)
        {
            if (Unsafe.Add(ref r, j) - Unsafe.Add(ref p, j) <= limit)
            {
                places[found++] = (int)j;
            }
        }

        return found;
    }

    /// <summary>Whether an element of the row less its price is below a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsAnyBelow(ReadOnlySpan<long> row, ReadOnlySpan<long> prices, long limit)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> best = Vector512.Create(long.MaxValue);
            for (; j + 8 <= count; j += 8)
            {
                best = Vector512.Min(best, Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j));
            }

            if (Vector512.LessThanAny(best, Vector512.Create(limit)))
            {
                return true;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> best = Vector256.Create(long.MaxValue);
            for (; j + 4 <= count; j += 4)
            {
                best = Vector256.Min(best, Vector256.LoadUnsafe(ref r, j) - Vector256.LoadUnsafe(ref p, j));
            }

            if (Vector256.LessThanAny(best, Vector256.Create(limit)))
            {
                return true;
            }
        }

        for (; j < count; j++)
        {
            if (Unsafe.Add(ref r, j) - Unsafe.Add(ref p, j) < limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The least and the second least element of the row times a factor less the prices, and the first place of the least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (long Least, long Second, int Place) TwoLeast(ReadOnlySpan<long> row, long factor, ReadOnlySpan<long> prices)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        long least = long.MaxValue;
        long second = long.MaxValue;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> first = Vector512.Create(long.MaxValue);
            Vector512<long> next = first;
            for (; j + 8 <= count; j += 8)
            {
                Vector512<long> cost = Vector512.LoadUnsafe(ref r, j) * factor - Vector512.LoadUnsafe(ref p, j);
                next = Vector512.Min(next, Vector512.Max(first, cost));
                first = Vector512.Min(first, cost);
            }

            for (int lane = 0; lane < 8; lane++)
            {
                Take(first[lane], ref least, ref second);
                Take(next[lane], ref least, ref second);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> first = Vector256.Create(long.MaxValue);
            Vector256<long> next = first;
            for (; j + 4 <= count; j += 4)
            {
                Vector256<long> cost = Vector256.LoadUnsafe(ref r, j) * factor - Vector256.LoadUnsafe(ref p, j);
                next = Vector256.Min(next, Vector256.Max(first, cost));
                first = Vector256.Min(first, cost);
            }

            for (int lane = 0; lane < 4; lane++)
            {
                Take(first[lane], ref least, ref second);
                Take(next[lane], ref least, ref second);
            }
        }

        for (; j < count; j++)
        {
            Take((Unsafe.Add(ref r, j) * factor) - Unsafe.Add(ref p, j), ref least, ref second);
        }

        return (least, second, Find(row, factor, prices, least));
    }

    /// <summary>The first place where the row times a factor less the prices has a value that it is known to have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Find(ReadOnlySpan<long> row, long factor, ReadOnlySpan<long> prices, long value)
    {
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        nuint count = (nuint)row.Length;
        nuint j = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> wanted = Vector512.Create(value);
            for (; j + 8 <= count; j += 8)
            {
                ulong bits = Vector512.Equals(Vector512.LoadUnsafe(ref r, j) * factor - Vector512.LoadUnsafe(ref p, j), wanted).ExtractMostSignificantBits();
                if (bits != 0)
                {
                    return (int)j + BitOperations.TrailingZeroCount(bits);
                }
            }
        }

        while ((Unsafe.Add(ref r, j) * factor) - Unsafe.Add(ref p, j) != value)
        {
            j++;
        }

        return (int)j;
    }

    private static void Take(long value, ref long least, ref long second)
    {
        if (value < least)
        {
            (least, second) = (value, least);
        }
        else
        {
            second = Math.Min(second, value);
        }
    }

    /// <summary>The least lane in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Least(Vector512<long> lanes)
    {
        lanes = Vector512.Min(lanes, Vector512.Shuffle(lanes, Vector512.Create(4L, 5, 6, 7, 0, 1, 2, 3)));
        lanes = Vector512.Min(lanes, Vector512.Shuffle(lanes, Vector512.Create(2L, 3, 0, 1, 6, 7, 4, 5)));
        return Vector512.Min(lanes, Vector512.Shuffle(lanes, Vector512.Create(1L, 0, 3, 2, 5, 4, 7, 6)));
    }

    /// <summary>The least lane in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Least(Vector256<long> lanes)
    {
        lanes = Vector256.Min(lanes, Vector256.Shuffle(lanes, Vector256.Create(2L, 3, 0, 1)));
        return Vector256.Min(lanes, Vector256.Shuffle(lanes, Vector256.Create(1L, 0, 3, 2)));
    }
}
