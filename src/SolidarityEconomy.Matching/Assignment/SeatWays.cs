using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The pairs to which a unit might move: those that are worse by less than a limit than the worst that its row has.</summary>
/// <remarks>Where steps were small before, there are about as many as rows, whatever the number of pairs.</remarks>
internal sealed class SeatWays
{
    private readonly AssignmentProblem _problem;
    private readonly ReadOnlyMemory<long> _costs;
    private readonly BestPairs _best;
    private readonly SeatTerms _terms;
    private readonly SeatUnits _units;
    private readonly int[] _rowStarts;
    private readonly int[] _columnStarts;
    private Way[] _ways = [];
    private int[] _byColumn = [];
    private int _count;

    public SeatWays(AssignmentProblem problem, ReadOnlyMemory<long> costs, BestPairs best, SeatTerms terms, SeatUnits units)
    {
        (_problem, _costs, _best, _terms, _units) = (problem, costs, best, terms, units);
        (_rowStarts, _columnStarts) = (new int[problem.Rows + 1], new int[problem.Columns + 2]);
    }

    /// <summary>The ways of a row.</summary>
    public ReadOnlySpan<Way> Of(int row) => _ways.AsSpan(_rowStarts[row].._rowStarts[row + 1]);

    /// <summary>Where the ways into a column stand, to be asked of <see cref="At"/>.</summary>
    public ReadOnlySpan<int> Into(int column) => _byColumn.AsSpan(_columnStarts[column].._columnStarts[column + 1]);

    public ref readonly Way At(int place) => ref _ways[place];

    /// <summary>Lists the ways of all rows.</summary>
    /// <param name="prices">The price of each column.</param>
    /// <param name="paid">What the pair of each unit costs.</param>
    /// <param name="limit">What is worse by so much is left out.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void List(ReadOnlySpan<long> prices, ReadOnlySpan<long> paid, long limit)
    {
        _count = 0;
        for (int row = 0; row < _problem.Rows; row++)
        {
            ReadOnlySpan<int> held = _units.Held(row);
            long most = long.MinValue;
            for (int unit = 0; unit < held.Length; unit++)
            {
                most = Math.Max(most, unchecked(paid[_units.Starts[row] + unit] - prices[held[unit]]));
            }

            ListRow(row, held, prices, most + limit);
            _rowStarts[row + 1] = _count;
        }

        SortByColumn();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ListRow(int row, ReadOnlySpan<int> held, ReadOnlySpan<long> prices, long limit)
    {
        if (_best.Rest(row) < limit)
        {
            _best.List(row, prices);
        }

        if (_best.Rest(row) < limit)
        {
            // Even those that are not among the few best are near.
            int end = _problem.ByRow.Starts[row + 1];
            for (int k = _problem.ByRow.Starts[row]; k < end; k++)
            {
                Add(row, held, prices, limit, _problem.ByRow.Others[k], _costs.Span[k]);
            }
        }
        else
        {
            foreach (ref readonly BestPairs.Entry entry in _best.Of(row))
            {
                Add(row, held, prices, limit, entry.Column, entry.Cost);
            }
        }

        int outside = _terms.Most.Length;
        if (_terms.OutsideCost - prices[outside] < limit && _units.MayTakeOutside(row, held))
        {
            Add(row, [], prices, limit, outside, _terms.OutsideCost);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int row, ReadOnlySpan<int> held, ReadOnlySpan<long> prices, long limit, int column, long cost)
    {
        if (unchecked(cost - prices[column]) < limit && !held.Contains(column))
        {
            if (_count == _ways.Length)
            {
                Array.Resize(ref _ways, Math.Max(2 * _count, 64));
            }

            _ways[_count++] = new Way { Cost = cost, Row = row, Column = column };
        }
    }

    private void SortByColumn()
    {
        _byColumn = _byColumn.Length < _count ? new int[_ways.Length] : _byColumn;
        Array.Clear(_columnStarts);
        ReadOnlySpan<Way> ways = _ways.AsSpan(0, _count);
        foreach (ref readonly Way way in ways)
        {
            _columnStarts[way.Column]++;
        }

        for (int j = 1; j < _columnStarts.Length; j++)
        {
            _columnStarts[j] += _columnStarts[j - 1];
        }

        for (int k = ways.Length - 1; k >= 0; k--)
        {
            _byColumn[--_columnStarts[ways[k].Column]] = k;
        }
    }

    internal struct Way
    {
        public long Cost;
        public int Row;
        public int Column;
    }
}
