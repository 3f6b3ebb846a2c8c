using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>Many ways at once, which pays where many cells are equally good.</content>
internal sealed partial class CoreSolver
{
    /// <summary>Rows are put in together as long as each of them costs no more than this part of all cells.</summary>
    private const int LeastShare = 8;

    /// <summary>
    /// Puts free rows in along ways that are shortest and do not touch one another: distances from all free rows together, prices
    /// lowered by them, and then as many ways through cells that cost nothing as there are.
    /// </summary>
    private void AugmentTogether()
    {
        long most = _edges.Count / LeastShare;
        long steps = 0;
        int found = 1;
        while (_free.Count > 1 && steps <= found * most)
        {
            steps = -_steps;
            found = _free.Count;
            if (!MeasureFromAll())
            {
                return;
            }

            FollowAll();
            steps += _steps;
            found -= _free.Count;
        }
    }

    /// <summary>Lowers prices by the distances from all free rows to the nearest free column; false when none can be reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MeasureFromAll()
    {
        _heap.Clear();
        long nearest = long.MaxValue;
        foreach (int row in _free)
        {
            nearest = Spread(row, -Least(row), nearest);
        }

        while (_heap.Count > 0)
        {
            (long length, int column) = _heap.Pop();
            if (length >= nearest)
            {
                break;
            }

            if (!_isSettled[column] && length == _distance[column])
            {
                _isSettled[column] = true;
                int row = _rowOf[column];
                nearest = unchecked(Spread(row, length - (_paid[row] - _prices[column]), nearest));
            }
        }

        Settle(nearest);
        return nearest != long.MaxValue;
    }

    /// <summary>Shortens the ways to the columns of a row that are nearer than any free one so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Spread(int row, long before, long nearest)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        _steps += columns.Length;
        for (int k = 0; k < columns.Length; k++)
        {
            int column = columns[k];
            long length = unchecked(costs[k] - _prices[column] + before);
            if (length < nearest && length < _distance[column] && !_isSettled[column])
            {
                if (_rowOf[column] < 0)
                {
                    nearest = length;
                    continue;
                }

                if (_distance[column] == long.MaxValue)
                {
                    _touched[_touchedCount++] = column;
                }

                _distance[column] = length;
                _heap.Push(length, column);
            }
        }

        return nearest;
    }

    /// <summary>The least cost of a row less the prices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Least(int row)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        long least = long.MaxValue;
        for (int k = 0; k < columns.Length; k++)
        {
            least = Math.Min(least, unchecked(costs[k] - _prices[columns[k]]));
        }

        return least;
    }

    /// <summary>Follows cells that cost nothing from each free row; a column that led nowhere is not entered again.</summary>
    private void FollowAll()
    {
        int left = 0;
        for (int k = 0; k < _free.Count; k++)
        {
            if (!Follow(_free[k]))
            {
                _free[left++] = _free[k];
            }
        }

        _free.RemoveRange(left, _free.Count - left);
        Settle(long.MaxValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Follow(int root)
    {
        int depth = 0;
        int row = root;
        while (true)
        {
            // Rows along the way stand in _near, the column that each would take in _chosen.
            _near[depth] = row;
            _next[row] = 0;
            int column = FreeAmongBest(row);
            if (column >= 0)
            {
                _chosen[row] = column;
                for (int k = 0; k <= depth; k++)
                {
                    Pair(_near[k], _chosen[_near[k]]);
                }

                return true;
            }

            while ((column = NextAmongBest(row)) < 0)
            {
                if (--depth < 0)
                {
                    return false;
                }

                row = _near[depth];
            }

            _chosen[row] = column;
            row = _rowOf[column];
            depth++;
        }
    }

    /// <summary>A free column among the best of a row, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FreeAmongBest(int row)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        long best = Best(row);
        _steps += columns.Length;
        for (int k = 0; k < columns.Length; k++)
        {
            if (_rowOf[columns[k]] < 0 && costs[k] - _prices[columns[k]] == best)
            {
                return columns[k];
            }
        }

        return -1;
    }

    /// <summary>The next column among the best of a row that nobody has entered, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NextAmongBest(int row)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        long best = Best(row);
        for (int k = _next[row]; k < columns.Length; k++)
        {
            int column = columns[k];
            if (!_isSettled[column] && costs[k] - _prices[column] == best)
            {
                _isSettled[column] = true;
                _touched[_touchedCount++] = column;
                _next[row] = k + 1;
                return column;
            }
        }

        return -1;
    }

    /// <summary>What the column of a row costs less its price; for a free row, what the best one would.</summary>
    private long Best(int row) => _columnOf[row] < 0 ? Least(row) : _paid[row] - _prices[_columnOf[row]];
}
