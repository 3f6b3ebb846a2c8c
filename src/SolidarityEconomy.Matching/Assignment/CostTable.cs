namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A full table of costs in units, read row by row: as whole numbers, or as scores that are counted where they lie.</summary>
internal readonly struct CostTable
{
    private readonly ReadOnlyMemory<long> _costs;
    private readonly BorrowedScores? _scores;
    private readonly double _factor;

    public CostTable(ReadOnlyMemory<long> costs, int rows, int columns) => (_costs, Rows, Columns) = (costs, rows, columns);

    /// <param name="scores">The scores, in memory of the caller.</param>
    /// <param name="goal">Whether they are costs or gains.</param>
    public CostTable(BorrowedScores scores, AssignmentGoal goal)
    {
        (_scores, Rows, Columns) = (scores, scores.Rows, scores.Columns);
        _factor = goal == AssignmentGoal.LeastTotal ? scores.Factor : -scores.Factor;
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The costs of one row after another, where they lie or counted.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="counted">Room for a row, which receives it when it is counted only now.</param>
    public ReadOnlySpan<long> Row(int row, Span<long> counted)
    {
        if (_scores is null)
        {
            return _costs.Span.Slice(row * Columns, Columns);
        }

        TableKernels.Count(_scores.Row(row), _factor, _scores.Largest, counted);
        return counted;
    }

    /// <summary>All rows into memory of the caller, one behind the other.</summary>
    public void CopyTo(Span<long> cells)
    {
        if (_scores is null)
        {
            _costs.Span.CopyTo(cells);
        }
        else
        {
            TableKernels.Count(_scores.All, _factor, _scores.Largest, cells);
        }
    }

    /// <summary>The least cost of each column.</summary>
    /// <param name="least">Receives the costs.</param>
    /// <param name="counted">Room for a row.</param>
    public void Least(Span<long> least, Span<long> counted)
    {
        if (_scores is { LeastCosts: { IsEmpty: false } known })
        {
            TableKernels.Count(known, _scores.Factor, _scores.Largest, least);
            return;
        }

        least.Fill(long.MaxValue);
        for (int i = 0; i < Rows; i++)
        {
            RowKernels.Lower(Row(i, counted), least);
        }
    }

    /// <summary>What each row pays for its column: the cost less the price.</summary>
    /// <param name="columnOf">The column of each row.</param>
    /// <param name="prices">The price of each column.</param>
    /// <returns>One element for each row.</returns>
    public long[] Paid(ReadOnlySpan<int> columnOf, ReadOnlySpan<long> prices)
    {
        long[] paid = new long[columnOf.Length];
        ReadOnlySpan<long> costs = _costs.Span;
        ReadOnlySpan<double> scores = _scores is null ? [] : _scores.All;
        for (int i = 0; i < paid.Length; i++)
        {
            int place = (i * Columns) + columnOf[i];
            long cost = _scores is null ? costs[place] : unchecked((long)Math.Round(scores[place] * _factor));
            paid[i] = cost - prices[columnOf[i]];
        }

        return paid;
    }
}
