using System.Buffers;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of every row of a small full table: each row takes its best column when that is free, the others are put
/// in along shortest ways over whole rows.
/// </summary>
/// <remarks>
/// Tomizawa (1971), with the free column first among those that are equally near. O(rows² · columns). The table is counted once, into
/// memory that is used again from call to call: 8 bytes a cell. How costs and prices are kept is said at <see cref="WayLists"/>; few columns
/// are looked at one by one, as <see cref="NarrowSearch"/> says, with the same outcome.
/// </remarks>
internal readonly ref struct TableSearch
{
    /// <summary>Tables with more columns are for <see cref="CoreSolver"/>.</summary>
    public const int MostColumns = 224;

    private readonly WayLists _ways;
    private readonly Span<long> _cells;
    private readonly Span<int> _columnOf;
    private readonly Span<int> _rowOf;

    private TableSearch(WayLists ways, Span<long> cells, Span<int> columnOf, Span<int> rowOf)
    {
        _ways = ways;
        _cells = cells;
        _columnOf = columnOf;
        _rowOf = rowOf;
    }

    /// <summary>Finds the best plan; no price is above 0, and that of a column without a row is 0 unless both sides are of one size.</summary>
    /// <param name="costs">The costs; not more rows than columns, and not more columns than <see cref="MostColumns"/>.</param>
    /// <param name="columnOf">Receives the column of each row.</param>
    /// <param name="prices">Receives the price of each column: its cost less that of its row is never negative.</param>
    public static void Solve(CostTable costs, Span<int> columnOf, Span<long> prices) =>
        Solve(costs, columnOf, prices, NarrowSearch.MostColumns);

    /// <summary>The same with so many columns at most looked at one by one; what is found does not depend on it.</summary>
    internal static void Solve(CostTable costs, Span<int> columnOf, Span<long> prices, int mostNarrow)
    {
        int width = WayLists.WidthOf(costs.Columns);
        int cells = costs.Rows * width;
        long[] pooled = ArrayPool<long>.Shared.Rent(WayLists.Size + cells + WayLists.Spare);
        Span<long> memory = WayLists.Aligned(pooled);
        WayLists ways = new(memory, width, costs.Columns);
        memory = memory[WayLists.Size..];
        costs.CopyTo(memory.Slice(cells - (costs.Rows * costs.Columns), costs.Rows * costs.Columns));
        TableSearch search = new(ways, memory[..cells], columnOf, stackalloc int[costs.Columns]);
        WayKernels.Lay(memory, costs.Rows, ways);
        if (costs.Rows < costs.Columns)
        {
            ways.Dues.Clear();
        }

        search.TakeBest();
        search.PutIn(costs.Columns <= mostNarrow);
        WayKernels.Prices(ways, prices);
        ArrayPool<long>.Shared.Return(pooled);
        if (costs.Rows == costs.Columns)
        {
            _ = TableKernels.MoveToZero(prices);
        }
    }

    /// <summary>Rows take the first of their best columns that is free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeBest()
    {
        _rowOf.Fill(-1);
        for (int i = 0; i < _columnOf.Length; i++)
        {
            long key = RowKernels.Reduce(Row(i), _ways.Dues, _ways.Keys);
            int column = _ways.Keys.IndexOf(key);
            while (column >= 0 && _rowOf[column] >= 0)
            {
                int next = _ways.Keys[(column + 1)..].IndexOf(key);
                column = next < 0 ? -1 : column + 1 + next;
            }

            _columnOf[i] = column;
            if (column >= 0)
            {
                _rowOf[column] = i;
            }
        }
    }

    /// <summary>Puts all waiting rows in.</summary>
    private void PutIn(bool isNarrow)
    {
        for (int i = 0; i < _columnOf.Length; i++)
        {
            if (_columnOf[i] >= 0)
            {
                _ways.Dues[_columnOf[i]]--;
                Take(i, _columnOf[i]);
            }
        }

        for (int i = 0; i < _columnOf.Length; i++)
        {
            if (_columnOf[i] < 0)
            {
                MoveOn(i, isNarrow ? NarrowSearch.Search(i, _cells, _rowOf, _ways) : Search(i));
            }
        }
    }

    /// <summary>Finds the shortest way from a row to a free column, and lowers the prices of the columns that are nearer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Search(int start)
    {
        WayLists ways = _ways;
        long key = RowKernels.Reduce(Row(start), ways.Dues, ways.Keys);
        int column = ways.Keys.IndexOf(key);
        WayKernels.Begin(start, ways);
        while ((key & 1) != 0)
        {
            int row = _rowOf[column];
            (column, key) = WayKernels.Spread(Row(row), unchecked(key - ways.Paid[column]), row, column, ways);
        }

        WayKernels.Pay(key, column, ways);
        return column;
    }

    /// <summary>Each row of the way takes the column that it leads to, and leaves its own to the row before.</summary>
    private void MoveOn(int start, int column)
    {
        for (int row = (int)_ways.Via[column]; row != start; row = (int)_ways.Via[column])
        {
            int left = _columnOf[row];
            Take(row, column);
            column = left;
        }

        Take(start, column);
    }

    private ReadOnlySpan<long> Row(int row) => _cells.Slice(row * _ways.Width, _ways.Width);

    private void Take(int row, int column)
    {
        _ways.Paid[column] = unchecked(_cells[(row * _ways.Width) + column] - _ways.Dues[column]);
        (_columnOf[row], _rowOf[column]) = (column, row);
    }
}
