namespace SolidarityEconomy.Matching.Assignment.Fast;

/// <content>The search for shortest ways among the cells that are looked at.</content>
internal sealed partial class CoreSolver
{
    /// <summary>Puts a free row in along the shortest way; false when its cells lead to no free column.</summary>
    private bool Augment(int start)
    {
        _touched.Clear();
        _heap.Clear();
        int end = Relax(start, 0, long.MinValue);
        long distance = 0;
        while (end < 0 && _heap.Count > 0)
        {
            (long length, int column) = _heap.Pop();
            if (_isSettled[column] || length > _distance[column])
            {
                continue;
            }

            distance = length;
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

        foreach (int column in _touched)
        {
            if (_isSettled[column] && end >= 0)
            {
                _prices[column] += _distance[column] - distance;
            }

            _distance[column] = long.MaxValue;
            _isSettled[column] = false;
        }

        for (int column = end; column >= 0;)
        {
            int row = _via[column];
            int next = _columnOf[row];
            Pair(row, column);
            column = row == start ? -1 : next;
        }

        return end >= 0;
    }

    /// <summary>Shortens the ways to the columns of a row; a free column that is as near as the row itself ends the search.</summary>
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
                    _touched.Add(column);
                }

                _distance[column] = length;
                _via[column] = row;
                if (_rowOf[column] < 0 && length <= near)
                {
                    return column;
                }

                _heap.Push(length, column);
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
