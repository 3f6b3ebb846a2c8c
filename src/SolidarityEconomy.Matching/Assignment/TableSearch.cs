using System.Buffers;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of every row of a small full table: each row takes its best column when that is free, the others are put
/// in along shortest ways over whole rows.
/// </summary>
/// <remarks>
/// Tomizawa (1971), with the free column first among those that are equally near. O(rows² · columns). The table is counted once, into
/// memory that is used again from call to call: 8 bytes a cell.
/// </remarks>
internal readonly ref struct TableSearch
{
    /// <summary>Tables with more columns are for <see cref="CoreSolver"/>.</summary>
    public const int MostColumns = 224;

    private readonly Span<long> _cells;
    private readonly Span<long> _prices;
    private readonly Span<long> _taken;
    private readonly Span<long> _keys;
    private readonly Span<long> _via;
    private readonly Span<int> _columnOf;
    private readonly Span<int> _rowOf;
    private readonly Span<(int Column, long Distance)> _settled;

    private TableSearch(
        int width, Span<long> memory, Span<int> columnOf, Span<int> rowOf, Span<(int Column, long Distance)> settled)
    {
        _prices = memory[..width];
        _taken = memory.Slice(width, width);
        _keys = memory.Slice(2 * width, width);
        _via = memory.Slice(3 * width, width);
        _cells = memory.Slice(4 * width, columnOf.Length * width);
        _columnOf = columnOf;
        _rowOf = rowOf;
        _settled = settled;
    }

    /// <summary>Finds the best plan; no price is above 0, and that of a column without a row is 0 unless both sides are of one size.</summary>
    /// <param name="costs">The costs; not more rows than columns, and not more columns than <see cref="MostColumns"/>.</param>
    /// <param name="columnOf">Receives the column of each row.</param>
    /// <param name="prices">Receives the price of each column: its cost less that of its row is never negative.</param>
    public static void Solve(CostTable costs, Span<int> columnOf, Span<long> prices)
    {
        int width = WayKernels.WidthOf(costs.Columns);
        long[] pooled = ArrayPool<long>.Shared.Rent(((costs.Rows + 4) * width) + WayKernels.Spare);
        TableSearch search = new(
            width, WayKernels.Aligned(pooled), columnOf, stackalloc int[costs.Columns], stackalloc (int, long)[costs.Columns]);
        search.Count(costs);
        search.TakeBest();
        for (int i = 0; i < columnOf.Length; i++)
        {
            if (columnOf[i] < 0)
            {
                search.PutIn(i);
            }
        }

        search._prices[..costs.Columns].CopyTo(prices);
        ArrayPool<long>.Shared.Return(pooled);
        if (costs.Rows == costs.Columns)
        {
            _ = TableKernels.MoveToZero(prices);
        }
    }

    private ReadOnlySpan<long> Row(int row) => _cells.Slice(row * _prices.Length, _prices.Length);

    /// <summary>Prices start with the least costs of the columns where every column gets a row, else with 0.</summary>
    private void Count(CostTable costs)
    {
        int width = _prices.Length;
        if (width > costs.Columns)
        {
            _cells.Fill(WayKernels.Unreached);
        }

        costs.CopyTo(_cells, width);
        bool isSquare = costs.Rows == costs.Columns;
        _prices.Fill(isSquare ? long.MaxValue : 0);
        for (int i = 0; i < costs.Rows && isSquare; i++)
        {
            RowKernels.Lower(Row(i), _prices);
        }

        _prices[costs.Columns..].Clear();
    }

    /// <summary>Rows whose best column is free take it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeBest()
    {
        for (int i = 0; i < _columnOf.Length; i++)
        {
            _columnOf[i] = _keys.IndexOf(RowKernels.Reduce(Row(i), _prices, _keys));
        }

        _taken.Clear();
        for (int i = 0; i < _columnOf.Length; i++)
        {
            int column = _columnOf[i];
            if (_taken[column] == 0)
            {
                (_taken[column], _rowOf[column]) = (1, i);
            }
            else
            {
                _columnOf[i] = -1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutIn(int start)
    {
        Span<long> prices = _prices;
        Span<long> taken = _taken;
        Span<long> keys = _keys;
        Span<long> via = _via;
        keys[.._rowOf.Length].Fill(WayKernels.Unreached);
        keys[_rowOf.Length..].Fill(WayKernels.Settled);
        int count = 0;
        int row = start;
        long before = 0;
        (int column, long key) = (-1, 0);
        while (true)
        {
            (column, key) = WayKernels.Spread(Row(row), prices, before, row, column, taken, keys, via);
            if (taken[column] == 0)
            {
                break;
            }

            row = _rowOf[column];
            _settled[count++] = (column, key >> 1);
            before = unchecked((key >> 1) - (Row(row)[column] - prices[column]));
        }

        foreach ((int nearer, long distance) in _settled[..count])
        {
            prices[nearer] += distance - (key >> 1);
        }

        taken[column] = 1;
        for (row = -1; row != start;)
        {
            row = (int)via[column];
            _rowOf[column] = row;
            (_columnOf[row], column) = (column, _columnOf[row]);
        }
    }
}
