namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A full table of costs in units, read row by row: as whole numbers, or as scores that are counted where they lie. For one thread.</summary>
internal sealed class CostTable
{
    private readonly ReadOnlyMemory<long> _costs;
    private readonly BorrowedScores? _scores;
    private readonly double _factor;
    private long[]? _row;

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

    /// <summary>A row, until the next one is asked for.</summary>
    public ReadOnlySpan<long> Row(int row)
    {
        if (_scores is null)
        {
            return _costs.Span.Slice(row * Columns, Columns);
        }

        _row ??= new long[Columns];
        TableKernels.Count(_scores.Row(row), _factor, _scores.Largest, _row);
        return _row;
    }

    /// <summary>All rows into memory of the caller, each so far from the one before; between them nothing is written.</summary>
    public void CopyTo(Span<long> cells, int width)
    {
        if (_scores is not null && width == Columns)
        {
            TableKernels.Count(_scores.All, _factor, _scores.Largest, cells);
            return;
        }

        for (int i = 0; i < Rows; i++)
        {
            Span<long> row = cells.Slice(i * width, Columns);
            if (_scores is null)
            {
                _costs.Span.Slice(i * Columns, Columns).CopyTo(row);
            }
            else
            {
                TableKernels.Count(_scores.Row(i), _factor, _scores.Largest, row);
            }
        }
    }

    /// <summary>The least cost of each column.</summary>
    public void Least(Span<long> least)
    {
        if (_scores is { LeastCosts: { IsEmpty: false } known })
        {
            TableKernels.Count(known, _scores.Factor, _scores.Largest, least);
            return;
        }

        least.Fill(long.MaxValue);
        for (int i = 0; i < Rows; i++)
        {
            RowKernels.Lower(Row(i), least);
        }
    }

    public long At(int row, int column) => _scores is null
        ? _costs.Span[(row * Columns) + column]
        : unchecked((long)Math.Round(_scores.Row(row)[column] * _factor));
}
