namespace SolidarityEconomy.Matching.Assignment.Dense;

/// <summary>
/// Solves a full table in which the whole smaller side is to be placed, and leaves mates and prices behind as
/// <see cref="PathSearch"/> does.
/// </summary>
internal sealed class DenseSearch(PathSearch search, Action<int> look, CancellationToken cancellationToken)
{
    /// <summary>How often the search for shortest ways may walk as many cells as the table has before another method is tried.</summary>
    private const long MostWalks = 3;

    private readonly int _rows = search.Rows.Prices.Length;
    private readonly int _columns = search.Columns.Prices.Length;

    public void Run()
    {
        bool isTurned = _rows > _columns;
        (PathSide few, PathSide many) = isTurned ? (search.Columns, search.Rows) : (search.Rows, search.Columns);
        ReadOnlyMemory<long> costs = isTurned ? Turned() : search.Costs;
        ReadOnlySpan<int> mates = Solve(costs, few.Prices.Length, many.Prices.Length, many.Prices);
        for (int i = 0; i < mates.Length; i++)
        {
            few.Mates[i] = mates[i];
            many.Mates[mates[i]] = i;
            few.Prices[i] = costs.Span[(i * many.Prices.Length) + mates[i]] - many.Prices[mates[i]];
        }

        search.Rows.IsOut.AsSpan().Clear();
        search.Columns.IsOut.AsSpan().Clear();
        if (isTurned)
        {
            // A row that stays alone has the price of being left alone, and columns have none above 0.
            long alone = search.Rows.Alone[0];
            Move(search.Rows.Prices, alone);
            Move(search.Columns.Prices, -alone);
        }
    }

    private int[] Solve(ReadOnlyMemory<long> costs, int few, int many, Span<long> prices)
    {
        long cells = (long)few * many;
        CoreSolver core = new(costs, few, many);
        if (core.Solve(few == many ? MostWalks * cells : long.MaxValue, look, cancellationToken))
        {
            core.Prices.CopyTo(prices);
            return [.. core.ColumnOf];
        }

        ScalingSolver scaling = new(costs, few);
        scaling.Solve(cancellationToken);
        scaling.Prices.CopyTo(prices);
        return [.. scaling.ColumnOf];
    }

    private static void Move(long[] prices, long by)
    {
        for (int i = 0; i < prices.Length; i++)
        {
            prices[i] += by;
        }
    }

    private long[] Turned()
    {
        long[] turned = new long[search.Costs.Length];
        for (int i = 0; i < _rows; i++)
        {
            for (int j = 0; j < _columns; j++)
            {
                turned[(j * _rows) + i] = search.Costs[(i * _columns) + j];
            }
        }

        return turned;
    }
}
