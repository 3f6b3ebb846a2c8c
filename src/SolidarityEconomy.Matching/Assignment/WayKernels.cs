using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One step of a search for shortest ways over whole rows, as wide as the machine allows.</summary>
/// <remarks>
/// A distance is kept as twice itself, and one more for a column that has a row: so among equals a free one comes first. All lists have
/// as many elements, as <see cref="WidthOf"/> says; those behind the last column are settled from the beginning.
/// </remarks>
internal static class WayKernels
{
    /// <summary>How many elements the widest step takes.</summary>
    private const int Step = 8;

    /// <summary>So few columns are looked at one by one.</summary>
    private const int Narrow = 16;

    /// <summary>How many elements more than needed <see cref="Aligned"/> takes.</summary>
    public const int Spare = Step;

    /// <summary>The key of a column that no way leads to yet; greater than that of every way.</summary>
    public const long Unreached = 1L << 62;

    /// <summary>The key of a column whose distance is settled.</summary>
    public const long Settled = long.MaxValue;

    /// <summary>How many elements the lists have for so many columns.</summary>
    public static int WidthOf(int columns) => columns <= Narrow ? columns : (columns + Step - 1) / Step * Step;

    /// <summary>Memory without its first elements, so that it starts where the widest step reads it at once.</summary>
    /// <param name="memory">Memory that stays where it is, with <see cref="Spare"/> elements to spare.</param>
    public static Span<long> Aligned(Span<long> memory)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<long>(), ref MemoryMarshal.GetReference(memory));
        return memory[((int)(-address & ((Step * sizeof(long)) - 1)) / sizeof(long))..];
    }

    /// <summary>Settles a column, shortens the ways to the columns of its row, and finds the nearest that is not settled; among equal keys the first.</summary>
    /// <param name="row">The costs of the row.</param>
    /// <param name="prices">The price of each column.</param>
    /// <param name="before">How far the row is, less what it pays.</param>
    /// <param name="number">The number of the row.</param>
    /// <param name="done">The column to settle, or -1.</param>
    /// <param name="taken">1 for each column that has a row, else 0.</param>
    /// <param name="keys">The distances, as said above.</param>
    /// <param name="via">From which row the way to each column comes.</param>
    /// <returns>The nearest column and its key; there is one that is not settled.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Column, long Key) Spread(
        ReadOnlySpan<long> row,
        ReadOnlySpan<long> prices,
        long before,
        int number,
        int done,
        ReadOnlySpan<long> taken,
        Span<long> keys,
        Span<long> via)
    {
        Debug.Assert(row.Length == WidthOf(row.Length) && row.Length == keys.Length, "The lists have full width.");
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(prices);
        ref long t = ref MemoryMarshal.GetReference(taken);
        ref long d = ref MemoryMarshal.GetReference(keys);
        ref long v = ref MemoryMarshal.GetReference(via);
        nuint count = (nuint)row.Length;
        if (row.Length <= Narrow)
        {
            return Plain(row, prices, before, number, done, taken, keys, via);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> settled = Vector512.Create(Settled);
            Vector512<long> twiceBefore = Vector512.Create(before << 1);
            Vector512<long> best = settled;
            Vector512<long> place = Vector512<long>.Indices;
            for (nuint j = 0; j < count; j += 8)
            {
                Vector512<long> known = Vector512.ConditionalSelect(Vector512.Equals(place, Vector512.Create((long)done)), settled, Vector512.LoadUnsafe(ref d, j));
                Vector512<long> way = ((Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j)) << 1) + Vector512.LoadUnsafe(ref t, j);
                Vector512<long> fresh = Vector512.ConditionalSelect(Vector512.Equals(known, settled), settled, way + twiceBefore);
                Vector512<long> isShorter = Vector512.LessThan(fresh, known);
                known = Vector512.Min(fresh, known);
                known.StoreUnsafe(ref d, j);
                Vector512.ConditionalSelect(isShorter, Vector512.Create((long)number), Vector512.LoadUnsafe(ref v, j)).StoreUnsafe(ref v, j);
                best = Vector512.Min(best, known);
                place += Vector512.Create(8L);
            }

            Vector512<long> least = RowKernels.Least(best);
            return (Place(keys, least), least.ToScalar());
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> settled = Vector256.Create(Settled);
            Vector256<long> twiceBefore = Vector256.Create(before << 1);
            Vector256<long> best = settled;
            Vector256<long> place = Vector256<long>.Indices;
            for (nuint j = 0; j < count; j += 4)
            {
                Vector256<long> known = Vector256.ConditionalSelect(Vector256.Equals(place, Vector256.Create((long)done)), settled, Vector256.LoadUnsafe(ref d, j));
                Vector256<long> way = ((Vector256.LoadUnsafe(ref r, j) - Vector256.LoadUnsafe(ref p, j)) << 1) + Vector256.LoadUnsafe(ref t, j);
                Vector256<long> fresh = Vector256.ConditionalSelect(Vector256.Equals(known, settled), settled, way + twiceBefore);
                Vector256<long> isShorter = Vector256.LessThan(fresh, known);
                known = Vector256.Min(fresh, known);
                known.StoreUnsafe(ref d, j);
                Vector256.ConditionalSelect(isShorter, Vector256.Create((long)number), Vector256.LoadUnsafe(ref v, j)).StoreUnsafe(ref v, j);
                best = Vector256.Min(best, known);
                place += Vector256.Create(4L);
            }

            Vector256<long> least = RowKernels.Least(best);
            return (Place(keys, least), least.ToScalar());
        }

        return Plain(row, prices, before, number, done, taken, keys, via);
    }

    /// <summary>The first place of a key that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ReadOnlySpan<long> keys, Vector512<long> key)
    {
        ref long d = ref MemoryMarshal.GetReference(keys);
        for (int first = 0; ; first += 64)
        {
            ulong bits = 0;
            int last = Math.Min(first + 64, keys.Length);
            for (int j = first; j < last; j += 8)
            {
                bits |= Vector512.Equals(Vector512.LoadUnsafe(ref d, (nuint)j), key).ExtractMostSignificantBits() << (j - first);
            }

            if (bits != 0)
            {
                return first + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ReadOnlySpan<long> keys, Vector256<long> key)
    {
        ref long d = ref MemoryMarshal.GetReference(keys);
        for (int first = 0; ; first += 64)
        {
            ulong bits = 0;
            int last = Math.Min(first + 64, keys.Length);
            for (int j = first; j < last; j += 4)
            {
                bits |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref d, (nuint)j), key).ExtractMostSignificantBits() << (j - first);
            }

            if (bits != 0)
            {
                return first + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Column, long Key) Plain(
        ReadOnlySpan<long> row,
        ReadOnlySpan<long> prices,
        long before,
        int number,
        int done,
        ReadOnlySpan<long> taken,
        Span<long> keys,
        Span<long> via)
    {
        if (done >= 0)
        {
            keys[done] = Settled;
        }

        long least = Settled;
        int nearest = -1;
        for (int j = 0; j < row.Length; j++)
        {
            long known = keys[j];
            if (known == Settled)
            {
                continue;
            }

            long fresh = unchecked(((row[j] - prices[j] + before) << 1) + taken[j]);
            if (fresh < known)
            {
                keys[j] = known = fresh;
                via[j] = number;
            }

            if (known < least)
            {
                (least, nearest) = (known, j);
            }
        }

        return (nearest, least);
    }
}
