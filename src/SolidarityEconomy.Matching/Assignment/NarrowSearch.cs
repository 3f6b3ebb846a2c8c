using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Finds shortest ways as <see cref="TableSearch"/> does, where columns are so few that it is faster to look at them one by one.</summary>
/// <remarks>The columns that a search has not been at are kept as bits: so they stay in order, and of equally near ones the first is taken.</remarks>
internal static class NarrowSearch
{
    /// <summary>More columns are looked at faster together; never more than there are bits.</summary>
    public static int MostColumns => Vector512.IsHardwareAccelerated ? 28 : Vector256.IsHardwareAccelerated ? 48 : 64;

    /// <summary>Finds the shortest way from a row to a free column, and lowers the prices of the columns that are nearer.</summary>
    /// <param name="start">The row.</param>
    /// <param name="costs">The cells, row after row as wide as the lists.</param>
    /// <param name="rowOf">The row of each column that has one.</param>
    /// <param name="ways">What is kept of the columns.</param>
    /// <returns>The column.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Search(int start, ReadOnlySpan<long> costs, ReadOnlySpan<int> rowOf, WayLists ways)
    {
        unchecked
        {
            ref long cells = ref MemoryMarshal.GetReference(costs);
            ref long lists = ref MemoryMarshal.GetReference(ways.Dues);
            ref int rows = ref MemoryMarshal.GetReference(rowOf);
            nuint width = (nuint)(uint)ways.Width;
            ulong all = ulong.MaxValue >> -ways.Columns;
            ulong open = all;
            (long key, nuint column) = (long.MaxValue, 0);
            ref long row = ref Unsafe.Add(ref cells, (nuint)(uint)start * width);
            for (nuint j = 0; j < (nuint)(uint)ways.Columns; j++)
            {
                long way = Unsafe.Add(ref row, j) - Unsafe.Add(ref lists, j);
                Unsafe.Add(ref lists, j + WayLists.KeysAt) = way;
                Unsafe.Add(ref lists, j + WayLists.ViaAt) = start;
                if (way < key)
                {
                    (key, column) = (way, j);
                }
            }

            while ((key & 1) != 0)
            {
                open ^= 1UL << (int)column;
                int number = Unsafe.Add(ref rows, column);
                long before = key - Unsafe.Add(ref lists, column + WayLists.PaidAt);
                row = ref Unsafe.Add(ref cells, (nuint)(uint)number * width);
                key = long.MaxValue;
                for (ulong rest = open; rest != 0; rest &= rest - 1)
                {
                    nuint j = (nuint)BitOperations.TrailingZeroCount(rest);
                    long way = Unsafe.Add(ref row, j) - Unsafe.Add(ref lists, j) + before;
                    long known = Unsafe.Add(ref lists, j + WayLists.KeysAt);
                    if (way < known)
                    {
                        Unsafe.Add(ref lists, j + WayLists.KeysAt) = known = way;
                        Unsafe.Add(ref lists, j + WayLists.ViaAt) = number;
                    }

                    if (known < key)
                    {
                        (key, column) = (known, j);
                    }
                }
            }

            for (ulong closed = all ^ open; closed != 0; closed &= closed - 1)
            {
                nuint j = (nuint)BitOperations.TrailingZeroCount(closed);
                long more = Unsafe.Add(ref lists, j + WayLists.KeysAt) - key - 1;
                Unsafe.Add(ref lists, j) += more;
                Unsafe.Add(ref lists, j + WayLists.PaidAt) -= more;
            }

            Unsafe.Add(ref lists, column)--;
            return (int)column;
        }
    }
}
