using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Puts rows in along shortest ways, as <see cref="TableSearch"/> does, where columns are so few that it is faster to look at them one by one.</summary>
/// <remarks>The columns that a search has not been at are kept as bits: so they stay in order, and of equally near ones the first is taken.</remarks>
internal readonly ref struct NarrowSearch
{
    /// <summary>More columns are looked at faster together; never more than there are bits.</summary>
    public static int MostColumns => Vector512.IsHardwareAccelerated ? 28 : Vector256.IsHardwareAccelerated ? 48 : 64;

    private readonly Span<NarrowColumn> _columns;
    private readonly Span<int> _columnOf;
    private readonly ReadOnlySpan<long> _cells;
    private readonly int _width;

    /// <param name="columns">Room for the columns.</param>
    /// <param name="columnOf">The column of each row, or -1; receives the others.</param>
    /// <param name="cells">The costs, doubled.</param>
    /// <param name="width">How far each row is from the one before.</param>
    public NarrowSearch(Span<NarrowColumn> columns, Span<int> columnOf, ReadOnlySpan<long> cells, int width)
    {
        _columns = columns;
        _columnOf = columnOf;
        _cells = cells;
        _width = width;
    }

    /// <summary>Puts all waiting rows in.</summary>
    /// <param name="dues">The prices; receives those at the end.</param>
    public void Run(Span<long> dues)
    {
        for (int j = 0; j < _columns.Length; j++)
        {
            _columns[j].Due = dues[j];
        }

        for (int i = 0; i < _columnOf.Length; i++)
        {
            if (_columnOf[i] >= 0)
            {
                _columns[_columnOf[i]].Due--;
                Take(i, _columnOf[i]);
            }
        }

        for (int i = 0; i < _columnOf.Length; i++)
        {
            if (_columnOf[i] < 0)
            {
                PutIn(i);
            }
        }

        for (int j = 0; j < _columns.Length; j++)
        {
            dues[j] = _columns[j].Due;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutIn(int start)
    {
        unchecked
        {
            ref NarrowColumn first = ref MemoryMarshal.GetReference(_columns);
            ref long cells = ref MemoryMarshal.GetReference(_cells);
            nuint width = (nuint)(uint)_width;
            ulong all = ulong.MaxValue >> -_columns.Length;
            ulong open = all;
            (long key, nuint column) = (long.MaxValue, 0);
            ref long row = ref Unsafe.Add(ref cells, (nuint)(uint)start * width);
            for (nuint j = 0; j < (nuint)(uint)_columns.Length; j++)
            {
                ref NarrowColumn other = ref Unsafe.Add(ref first, j);
                long way = Unsafe.Add(ref row, j) - other.Due;
                (other.Key, other.Via) = (way, start);
                if (way < key)
                {
                    (key, column) = (way, j);
                }
            }

            while ((key & 1) != 0)
            {
                ref NarrowColumn done = ref Unsafe.Add(ref first, column);
                open ^= 1UL << (int)column;
                int number = done.Row;
                long before = key - done.Paid;
                row = ref Unsafe.Add(ref cells, (nuint)(uint)number * width);
                key = long.MaxValue;
                for (ulong rest = open; rest != 0; rest &= rest - 1)
                {
                    nuint j = (nuint)BitOperations.TrailingZeroCount(rest);
                    ref NarrowColumn other = ref Unsafe.Add(ref first, j);
                    long way = Unsafe.Add(ref row, j) - other.Due + before;
                    long known = other.Key;
                    if (way < known)
                    {
                        other.Key = known = way;
                        other.Via = number;
                    }

                    if (known < key)
                    {
                        (key, column) = (known, j);
                    }
                }
            }

            for (ulong closed = all ^ open; closed != 0; closed &= closed - 1)
            {
                ref NarrowColumn other = ref Unsafe.Add(ref first, (nuint)BitOperations.TrailingZeroCount(closed));
                long more = other.Key - key - 1;
                other.Due += more;
                other.Paid -= more;
            }

            Unsafe.Add(ref first, column).Due--;
            MoveOn(start, (int)column);
        }
    }

    /// <summary>Each row of the way takes the column that it leads to, and leaves its own to the row before.</summary>
    private void MoveOn(int start, int column)
    {
        for (int row = _columns[column].Via; row != start; row = _columns[column].Via)
        {
            int left = _columnOf[row];
            Take(row, column);
            column = left;
        }

        Take(start, column);
    }

    private void Take(int row, int column)
    {
        ref NarrowColumn taken = ref _columns[column];
        taken.Paid = unchecked(_cells[(row * _width) + column] - taken.Due);
        taken.Row = row;
        _columnOf[row] = column;
    }
}
