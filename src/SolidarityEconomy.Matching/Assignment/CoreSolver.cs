using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of every row of a full table: solved on the few cells of each row that look best, then proved over
/// all cells; cells that beat the prices join, and it is solved on, until none does.
/// </summary>
/// <remarks>
/// Columns start with their least cost when both sides are of one size, else with 0 (free columns must keep that). The cells of
/// a row are those with the least reduced cost, about 3 ln n of them. Then the row reduction of Jonker and Volgenant (1987), capped, and
/// shortest augmenting paths with a heap, which stop at the first free column among equals. Where too many cells are walked,
/// as in tables of products, it gives up: another method does those better.
/// </remarks>
internal sealed partial class CoreSolver
{
    private const int ReductionsPerRow = 4;
    private const int ReductionPasses = 3;
    private const int FewestCells = 12;

    private readonly int _rows;
    private readonly int _columns;
    private readonly CostTable _costs;
    private readonly CoreEdges _edges;
    private readonly long[] _counted;
    private readonly long[] _prices;
    private readonly long[] _reduced;
    private readonly int[] _places;
    private readonly long[] _cells;
    private readonly int[] _columnOf;
    private readonly int[] _rowOf;
    private readonly long[] _paid;
    private readonly long[] _distance;
    private readonly int[] _via;
    private readonly bool[] _isSettled;
    private readonly bool[] _isWhole;
    private readonly int[] _touched;
    private readonly int[] _near;
    private readonly int[] _chosen;
    private readonly int[] _next;
    private readonly DistanceHeap _heap = new();
    private readonly int _wanted;
    private List<int> _free = [];
    private int _touchedCount;
    private int _nearCount;
    private long _steps;

    public CoreSolver(CostTable costs)
    {
        (_costs, _rows, _columns) = (costs, costs.Rows, costs.Columns);
        (int rows, int columns) = (_rows, _columns);
        _wanted = Math.Min(columns, Math.Max(FewestCells, (int)(3 * Math.Log(columns))));
        _edges = new CoreEdges(rows, (int)Math.Min(2L * rows * _wanted, Array.MaxLength));
        _counted = new long[columns];
        _prices = new long[columns];
        _reduced = new long[columns];
        _places = new int[columns];
        _cells = new long[columns];
        _columnOf = new int[rows];
        _rowOf = new int[columns];
        _paid = new long[rows];
        _distance = new long[columns];
        _via = new int[columns];
        _isSettled = new bool[columns];
        _isWhole = new bool[rows];
        _touched = new int[columns];
        _near = new int[columns + 1];
        _chosen = new int[rows];
        _next = new int[rows];
        Array.Fill(_columnOf, -1);
        Array.Fill(_rowOf, -1);
        Array.Fill(_distance, long.MaxValue);
    }

    /// <summary>The column of each row.</summary>
    public ReadOnlySpan<int> ColumnOf => _columnOf;

    /// <summary>The price of each column: its cost less that of its row is never negative; never above 0, and 0 for a free one.</summary>
    public ReadOnlySpan<long> Prices => _prices;

    /// <summary>Looks for the best plan.</summary>
    /// <param name="mostSteps">How many cells may be walked before it gives up.</param>
    /// <param name="look">Told each row that is put in.</param>
    /// <param name="cancellationToken">Looked at for each row.</param>
    /// <returns>False when it gave up; then nothing it holds is of use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Solve(long mostSteps, Action<int> look, CancellationToken cancellationToken)
    {
        if (_rows == _columns)
        {
            _costs.Least(_prices, _counted);
        }

        Select(cancellationToken);
        while (true)
        {
            Reduce();
            AugmentTogether();
            foreach (int row in _free)
            {
                look(row);
                while (!Augment(row))
                {
                    TakeWhole(row);
                }

                if (_steps > mostSteps)
                {
                    return false;
                }
            }

            if (!FindBeaten(cancellationToken))
            {
                break;
            }
        }

        if (_rows == _columns)
        {
            _ = TableKernels.MoveToZero(_prices);
        }

        return true;
    }

    private ReadOnlySpan<long> Row(int row) => _costs.Row(row, _counted);

    /// <summary>Takes the best cells of each row, as many as wanted or up to twice as many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Select(CancellationToken cancellationToken)
    {
        int most = Math.Min(_columns, 4 * _wanted);
        Span<int> places = _places.AsSpan(0, most);
        long limit = long.MinValue;
        long width = -1;
        for (int i = 0; i < _rows; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<long> row = Row(i);
            int start = (int)((long)i * _columns / _rows);

            // What was right for the row before is mostly right for the next, which saves two of three looks at it.
            int found = ListAround(row, limit, start, places);
            if (found < _wanted || found > 2 * _wanted)
            {
                long least = RowKernels.Reduce(row, _prices, _reduced);
                width = Width(least, width);
                limit = least + width;
                found = ListAround(row, limit, start, places);
            }

            for (int k = 0; k < found; k++)
            {
                _cells[k] = row[places[k]];
            }

            _edges.Set(i, places[..found], _cells.AsSpan(0, found));
            _free.Add(i);
        }
    }

    /// <summary>How far above the least reduced cost a row has enough cells; near the width of the row before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Width(long least, long guess)
    {
        if (guess < 0)
        {
            long greatest = least;
            foreach (long value in _reduced)
            {
                greatest = Math.Max(greatest, value);
            }

            guess = (greatest - least) / _columns * _wanted;
        }

        long low = -1;
        long high = long.MaxValue;
        long width = guess;
        while (true)
        {
            int count = RowKernels.CountUpTo(_reduced, least + width);
            if (count < _wanted)
            {
                low = width;
            }
            else if (count > 2 * _wanted)
            {
                high = width;
            }
            else
            {
                return width;
            }

            if (high != long.MaxValue && high - low <= 1)
            {
                return high;
            }

            width = high == long.MaxValue ? (2 * width) + 1 : low + ((high - low) / 2);
        }
    }

    /// <summary>Where many cells are equal, each row starts at another place, so that not all take the same columns.</summary>
    private int ListAround(ReadOnlySpan<long> row, long limit, int start, Span<int> places)
    {
        int found = RowKernels.ListUpTo(row[start..], _prices.AsSpan(start), limit, places);
        for (int k = 0; k < found; k++)
        {
            places[k] += start;
        }

        return found + RowKernels.ListUpTo(row[..start], _prices.AsSpan(0, start), limit, places[found..]);
    }

    /// <summary>Each free row takes its best column and lowers the price to where the second best is as good.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reduce()
    {
        for (int pass = 0; pass < ReductionPasses && _free.Count > 0; pass++)
        {
            List<int> left = [];
            int count = 0;
            for (int k = 0; k < _free.Count;)
            {
                int row = _free[k++];
                (int first, int second, long gap) = TwoBest(row);
                if (first < 0 || ++count > ReductionsPerRow * _rows)
                {
                    left.Add(row);
                    continue;
                }

                int place = first;
                int column = _edges.Columns(row)[place];
                int earlier = _rowOf[column];
                bool isLower = gap > 0;
                if (isLower)
                {
                    _prices[column] -= gap;
                }
                else if (earlier >= 0)
                {
                    place = second;
                    column = _edges.Columns(row)[place];
                    earlier = _rowOf[column];
                }

                Pair(row, column, _edges.Costs(row)[place]);
                if (earlier >= 0)
                {
                    _columnOf[earlier] = -1;
                    if (isLower)
                    {
                        _free[--k] = earlier;
                    }
                    else
                    {
                        left.Add(earlier);
                    }
                }
            }

            _free = left;
        }
    }

    /// <summary>The places of the two best cells of a row and how much better the first is; the first is -1 where there are not two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int First, int Second, long Gap) TwoBest(int row)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        int first = -1;
        int second = -1;
        long least = long.MaxValue;
        long next = long.MaxValue;
        unchecked
        {
            for (int k = 0; k < columns.Length; k++)
            {
                long cost = costs[k] - _prices[columns[k]];
                if (cost < next)
                {
                    if (cost < least)
                    {
                        (next, second) = (least, first);
                        (least, first) = (cost, k);
                    }
                    else
                    {
                        (next, second) = (cost, k);
                    }
                }
            }

            return second < 0 ? (-1, -1, 0) : (first, second, next - least);
        }
    }

    private void Pair(int row, int column) => Pair(row, column, _edges.Costs(row)[_edges.Columns(row).IndexOf(column)]);

    private void Pair(int row, int column, long cost)
    {
        _columnOf[row] = column;
        _rowOf[column] = row;
        _paid[row] = cost;
    }

    /// <summary>Adds the cells that beat the prices and sets their rows free; false when there are none, which proves the plan.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool FindBeaten(CancellationToken cancellationToken)
    {
        _free.Clear();
        for (int i = 0; i < _rows; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long price = _paid[i] - _prices[_columnOf[i]];
            if (_rows == _columns && price <= 0)
            {
                // Prices only fall from the least costs of the columns, so no cell less its price is below 0.
                continue;
            }

            ReadOnlySpan<long> row = Row(i);
            if (RowKernels.IsAnyBelow(row, _prices, price))
            {
                int found = RowKernels.ListUpTo(row, _prices, price - 1, _places);
                for (int k = 0; k < found; k++)
                {
                    _cells[k] = row[_places[k]];
                }

                _edges.Add(i, _places.AsSpan(0, found), _cells.AsSpan(0, found));
                _steps += found;
                _free.Add(i);
            }
        }

        bool isBeaten = _free.Count > 0;
        if (isBeaten && _rows == _columns)
        {
            foreach (int row in _free)
            {
                _rowOf[_columnOf[row]] = -1;
                _columnOf[row] = -1;
            }
        }
        else if (isBeaten)
        {
            // A column that lost its row would be free with a price: all start anew, with more cells.
            Array.Clear(_prices);
            Array.Fill(_rowOf, -1);
            Array.Fill(_columnOf, -1);
            _free = [.. Enumerable.Range(0, _rows)];
        }

        return isBeaten;
    }
}
