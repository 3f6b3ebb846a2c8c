using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The steps of a search for shortest ways over whole rows, as wide as the machine allows.</summary>
internal static class WayKernels
{
    /// <summary>The cost behind the last column; twice any cost is far below it.</summary>
    private const long Unreached = 1L << 62;

    /// <summary>Lays costs out row by row at full width, doubled; prices start with the least of each column.</summary>
    /// <param name="cells">Receives the rows; the costs stand before their end without gaps, and behind it is room for one step.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="ways">The lists.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Lay(Span<long> cells, int rows, WayLists ways)
    {
        nuint columns = (nuint)(uint)ways.Columns;
        nuint width = (nuint)(uint)ways.Width;
        ref long to = ref MemoryMarshal.GetReference(cells);
        ref long from = ref Unsafe.Add(ref to, (nuint)(uint)rows * (width - columns));
        ref long least = ref MemoryMarshal.GetReference(ways.Dues);
        ways.Dues.Fill(Unreached);
        for (int i = 0; i < rows; i++)
        {
            nuint j = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; j < width; j += 8)
                {
                    Vector512<long> isThere = Vector512.LessThan(Vector512<long>.Indices, Vector512.Create((long)(columns - j)));
                    Vector512<long> cost = Vector512.ConditionalSelect(isThere, Vector512.LoadUnsafe(ref from, j) << 1, Vector512.Create(Unreached));
                    cost.StoreUnsafe(ref to, j);
                    Vector512.Min(cost, Vector512.LoadUnsafe(ref least, j)).StoreUnsafe(ref least, j);
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (; j < width; j += 4)
                {
                    Vector256<long> isThere = Vector256.LessThan(Vector256<long>.Indices, Vector256.Create((long)columns - (long)j));
                    Vector256<long> cost = Vector256.ConditionalSelect(isThere, Vector256.LoadUnsafe(ref from, j) << 1, Vector256.Create(Unreached));
                    cost.StoreUnsafe(ref to, j);
                    Vector256.Min(cost, Vector256.LoadUnsafe(ref least, j)).StoreUnsafe(ref least, j);
                }
            }

            for (; j < width; j++)
            {
                long cost = j < columns ? Unsafe.Add(ref from, j) << 1 : Unreached;
                Unsafe.Add(ref to, j) = cost;
                Unsafe.Add(ref least, j) = Math.Min(Unsafe.Add(ref least, j), cost);
            }

            to = ref Unsafe.Add(ref to, width);
            from = ref Unsafe.Add(ref from, columns);
        }

        ways.Dues[ways.Columns..].Clear();
    }

    /// <summary>Begins a search: every way comes from one row, and no column is closed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Begin(int row, WayLists ways)
    {
        ways.Via.Fill(row);
        ways.Closed.Clear();
    }

    /// <summary>Closes a column, shortens the ways to the columns of its row, and finds the nearest that is not closed; among equal keys the first.</summary>
    /// <param name="row">The costs of the row.</param>
    /// <param name="before">How far the row is.</param>
    /// <param name="number">The number of the row.</param>
    /// <param name="done">The column to close.</param>
    /// <param name="ways">The lists.</param>
    /// <returns>The nearest column and its key; there is one that is not closed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Column, long Key) Spread(ReadOnlySpan<long> row, long before, int number, int done, WayLists ways)
    {
        Debug.Assert(row.Length == ways.Width, "The lists have full width.");
        ref long r = ref MemoryMarshal.GetReference(row);
        ref long p = ref MemoryMarshal.GetReference(ways.Dues);
        ref long d = ref MemoryMarshal.GetReference(ways.Keys);
        ref long v = ref MemoryMarshal.GetReference(ways.Via);
        ref long c = ref MemoryMarshal.GetReference(ways.Closed);
        ref long o = ref MemoryMarshal.GetReference(ways.Open);
        nuint count = (nuint)row.Length;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> most = Vector512.Create(long.MaxValue);
            Vector512<long> distance = Vector512.Create(before);
            Vector512<long> best = most;
            Vector512<long> place = Vector512<long>.Indices;
            for (nuint j = 0; j < count; j += 8)
            {
                Vector512<long> closed = Vector512.LoadUnsafe(ref c, j) | Vector512.Equals(place, Vector512.Create((long)done));
                Vector512<long> way = Vector512.LoadUnsafe(ref r, j) - Vector512.LoadUnsafe(ref p, j) + distance;
                Vector512<long> known = Vector512.LoadUnsafe(ref d, j);
                closed.StoreUnsafe(ref c, j);
                Vector512.ConditionalSelect(Vector512.LessThan(way, known), Vector512.Create((long)number), Vector512.LoadUnsafe(ref v, j)).StoreUnsafe(ref v, j);
                known = Vector512.Min(way, known);
                known.StoreUnsafe(ref d, j);
                known = Vector512.ConditionalSelect(closed, most, known);
                known.StoreUnsafe(ref o, j);
                best = Vector512.Min(best, known);
                place += Vector512.Create(8L);
            }

            Vector512<long> least = RowKernels.Least(best);
            return (Place(ways.Open, least), least.ToScalar());
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> most = Vector256.Create(long.MaxValue);
            Vector256<long> distance = Vector256.Create(before);
            Vector256<long> best = most;
            Vector256<long> place = Vector256<long>.Indices;
            for (nuint j = 0; j < count; j += 4)
            {
                Vector256<long> closed = Vector256.LoadUnsafe(ref c, j) | Vector256.Equals(place, Vector256.Create((long)done));
                Vector256<long> way = Vector256.LoadUnsafe(ref r, j) - Vector256.LoadUnsafe(ref p, j) + distance;
                Vector256<long> known = Vector256.LoadUnsafe(ref d, j);
                closed.StoreUnsafe(ref c, j);
                Vector256.ConditionalSelect(Vector256.LessThan(way, known), Vector256.Create((long)number), Vector256.LoadUnsafe(ref v, j)).StoreUnsafe(ref v, j);
                known = Vector256.Min(way, known);
                known.StoreUnsafe(ref d, j);
                known = Vector256.ConditionalSelect(closed, most, known);
                known.StoreUnsafe(ref o, j);
                best = Vector256.Min(best, known);
                place += Vector256.Create(4L);
            }

            Vector256<long> least = RowKernels.Least(best);
            return (Place(ways.Open, least), least.ToScalar());
        }

        return Plain(row, before, number, done, ways);
    }

    /// <summary>Settles prices at the end of a search: a closed column pays what it is nearer than the free one at the end of the way.</summary>
    /// <param name="key">How far the free column is.</param>
    /// <param name="taken">That column, which has a row from now on.</param>
    /// <param name="ways">The lists.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pay(long key, int taken, WayLists ways)
    {
        ref long p = ref MemoryMarshal.GetReference(ways.Dues);
        ref long o = ref MemoryMarshal.GetReference(ways.Paid);
        ref long d = ref MemoryMarshal.GetReference(ways.Keys);
        ref long c = ref MemoryMarshal.GetReference(ways.Closed);
        nuint count = (nuint)ways.Keys.Length;
        nuint j = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> end = Vector512.Create(key + 1);
            Vector512<long> place = Vector512<long>.Indices;
            for (; j < count; j += 8)
            {
                Vector512<long> more = ((Vector512.LoadUnsafe(ref d, j) - end) & Vector512.LoadUnsafe(ref c, j)) + Vector512.Equals(place, Vector512.Create((long)taken));
                (Vector512.LoadUnsafe(ref p, j) + more).StoreUnsafe(ref p, j);
                (Vector512.LoadUnsafe(ref o, j) - more).StoreUnsafe(ref o, j);
                place += Vector512.Create(8L);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> end = Vector256.Create(key + 1);
            Vector256<long> place = Vector256<long>.Indices;
            for (; j < count; j += 4)
            {
                Vector256<long> more = ((Vector256.LoadUnsafe(ref d, j) - end) & Vector256.LoadUnsafe(ref c, j)) + Vector256.Equals(place, Vector256.Create((long)taken));
                (Vector256.LoadUnsafe(ref p, j) + more).StoreUnsafe(ref p, j);
                (Vector256.LoadUnsafe(ref o, j) - more).StoreUnsafe(ref o, j);
                place += Vector256.Create(4L);
            }
        }

        for (; j < count; j++)
        {
            long more = ((Unsafe.Add(ref d, j) - key - 1) & Unsafe.Add(ref c, j)) - (j == (nuint)taken ? 1 : 0);
            Unsafe.Add(ref p, j) += more;
            Unsafe.Add(ref o, j) -= more;
        }
    }

    /// <summary>The prices as others count them: once, and not lower for a column that has a row.</summary>
    public static void Prices(WayLists ways, Span<long> prices)
    {
        for (int j = 0; j < prices.Length; j++)
        {
            prices[j] = unchecked(ways.Dues[j] + 1) >> 1;
        }
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
    private static (int Column, long Key) Plain(ReadOnlySpan<long> row, long before, int number, int done, WayLists ways)
    {
        ways.Closed[done] = -1;
        long least = long.MaxValue;
        int nearest = -1;
        for (int j = 0; j < row.Length; j++)
        {
            if (ways.Closed[j] != 0)
            {
                continue;
            }

            long known = ways.Keys[j];
            long way = unchecked(row[j] - ways.Dues[j] + before);
            if (way < known)
            {
                ways.Keys[j] = known = way;
                ways.Via[j] = number;
            }

            if (known < least)
            {
                (least, nearest) = (known, j);
            }
        }

        return (nearest, least);
    }
}
