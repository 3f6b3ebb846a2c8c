using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>What each row takes at prices that are nearly right.</content>
internal sealed partial class SeatPaths
{
    /// <summary>Looks up what the pair of each unit costs.</summary>
    private void ReadCosts()
    {
        for (int row = 0; row < _problem.Rows; row++)
        {
            int start = _problem.ByRow.Starts[row];
            ReadOnlySpan<int> columns = _problem.ByRow.Others.AsSpan(start, _problem.ByRow.Starts[row + 1] - start);
            for (int unit = _units.Starts[row]; unit < _units.Starts[row + 1]; unit++)
            {
                _paid[unit] = _columnOf[unit] == _outside ? _terms.OutsideCost : _costs.Span[start + columns.BinarySearch(_columnOf[unit])];
            }
        }
    }

    /// <summary>
    /// Brings down to the worst price that spare members get what is better and would have room for them. Without any, as many units find a seat
    /// outside better as there are seats, by what they have now.
    /// </summary>
    private void LevelPrices()
    {
        if (_terms.Spares == 0)
        {
            LevelOutside();
            return;
        }

        long level = long.MaxValue;
        for (int j = 0; j < _prices.Length; j++)
        {
            level = _spares[j] > 0 ? Math.Min(level, _prices[j]) : level;
        }

        for (int j = 0; j < _prices.Length; j++)
        {
            _prices[j] = SpareRoom(j) > 0 ? Math.Min(level, _prices[j]) : _prices[j];
        }
    }

    private void LevelOutside()
    {
        if (_terms.Outside == 0)
        {
            return;
        }

        long[] values = new long[_paid.Length];
        for (int row = 0; row < _problem.Rows; row++)
        {
            ReadOnlySpan<int> held = _units.Held(row);
            long least = _best.Rest(row);
            foreach (ref readonly BestPairs.Entry entry in _best.Of(row))
            {
                long value = entry.Cost - _prices[entry.Column];
                least = value < least && !held.Contains(entry.Column) ? value : least;
            }

            int start = _units.Starts[row];
            for (int unit = 0; unit < held.Length; unit++)
            {
                values[start + unit] = held[unit] == _outside ? least : _paid[start + unit] - _prices[held[unit]];
            }
        }

        Array.Sort(values);
        long worst = values[^Math.Min(_terms.Outside, values.Length)];
        _prices[_outside] = worst == long.MaxValue ? _prices[_outside] : _terms.OutsideCost - worst;
    }

    /// <summary>Gives the units of a row its best columns, and of equally good ones those that they have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeBest(int row)
    {
        Span<int> held = _units.Held(row);
        Span<long> paid = _paid.AsSpan(_units.Starts[row], held.Length);
        while (!held.IsEmpty)
        {
            int worst = 0;
            for (int unit = 1; unit < held.Length; unit++)
            {
                worst = paid[unit] - _prices[held[unit]] > paid[worst] - _prices[held[worst]] ? unit : worst;
            }

            long least = paid[worst] - _prices[held[worst]];
            (int column, long cost) = (Nobody, 0);
            foreach (ref readonly BestPairs.Entry entry in _best.Of(row))
            {
                long value = unchecked(entry.Cost - _prices[entry.Column]);
                if (value < least && !held.Contains(entry.Column))
                {
                    (least, column, cost) = (value, entry.Column, entry.Cost);
                }
            }

            if (least > _best.Rest(row))
            {
                _best.List(row, _prices);
                continue;
            }

            if (_terms.OutsideCost - _prices[_outside] < least && _units.MayTakeOutside(row, held))
            {
                (column, cost) = (_outside, _terms.OutsideCost);
            }

            if (column == Nobody)
            {
                break;
            }

            (held[worst], paid[worst]) = (column, cost);
        }

        for (int unit = _units.Starts[row]; unit < _units.Starts[row + 1]; unit++)
        {
            Enter(_columnOf[unit], unit);
        }
    }
}
