using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>The search for shortest ways among the cells that are looked at.</content>
internal sealed partial class CoreSolver
{
    /// <summary>Puts a free row in along the shortest way; false when its cells lead to no free column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Augment(int start)
    {
        _heap.Clear();
        _nearCount = 0;
        int end = Relax(start, 0, long.MinValue);
        long distance = 0;
        while (end < 0 && TryNext(ref distance, out int column))
        {
            if (_rowOf[column] < 0)
            {
                end = column;
                break;
            }

            _isSettled[column] = true;
            int row = _rowOf[column];
            unchecked
            {
                end = Relax(row, distance - (_paid[row] - _prices[column]), distance);
            }
        }

        Settle(end >= 0 ? distance : long.MaxValue);
        for (int column = end; column >= 0;)
        {
            int row = _via[column];
            int next = _columnOf[row];
            Pair(row, column);
            column = row == start ? -1 : next;
        }

        return end >= 0;
    }

    /// <summary>The nearest column that is not settled: one as near as the last, or the first of the heap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryNext(ref long distance, out int column)
    {
        while (_nearCount > 0)
        {
            column = _near[--_nearCount];
            if (!_isSettled[column])
            {
                return true;
            }
        }

        while (_heap.Count > 0)
        {
            (long length, column) = _heap.Pop();
            if (!_isSettled[column] && length == _distance[column])
            {
                distance = length;
                return true;
            }
        }

        column = -1;
        return false;
    }

    /// <summary>Lowers the prices of what is nearer than the end, and forgets all distances.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle(long end)
    {
        foreach (int column in _touched.AsSpan(0, _touchedCount))
        {
            if (_isSettled[column] && end != long.MaxValue)
            {
                _prices[column] += _distance[column] - end;
            }

            _distance[column] = long.MaxValue;
            _isSettled[column] = false;
        }

        _touchedCount = 0;
    }

    /// <summary>Shortens the ways to the columns of a row; a free column that is as near as the row itself ends the search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Relax(int row, long before, long near)
    {
        ReadOnlySpan<int> columns = _edges.Columns(row);
        ReadOnlySpan<long> costs = _edges.Costs(row);
        _steps += columns.Length;
        for (int k = 0; k < columns.Length; k++)
        {
            int column = columns[k];
            long length = unchecked(costs[k] - _prices[column] + before);
            if (length < _distance[column] && !_isSettled[column])
            {
                if (_distance[column] == long.MaxValue)
                {
                    _touched[_touchedCount++] = column;
                }

                _distance[column] = length;
                _via[column] = row;
                if (length > near)
                {
                    _heap.Push(length, column);
                }
                else if (_rowOf[column] < 0)
                {
                    return column;
                }
                else
                {
                    _near[_nearCount++] = column;
                }
            }
        }

        return -1;
    }

    /// <summary>The cells of a row led nowhere: it takes all of them.</summary>
    private void TakeWhole(int row)
    {
        if (_isWhole[row])
        {
            throw new System.Diagnostics.UnreachableException();
        }

        _isWhole[row] = true;
        for (int j = 0; j < _columns; j++)
        {
            _places[j] = j;
        }

        _edges.Set(row, _places, Row(row));
        _steps += _columns;
    }
}
