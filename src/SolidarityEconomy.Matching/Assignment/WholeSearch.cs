namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Solves what has room for the whole smaller side: full tables, and sides of one size with single pairs. It leaves mates and
/// prices behind as <see cref="PathSearch"/> does.
/// </summary>
internal sealed class WholeSearch(AssignmentProblem problem, PathSearch search, Action<int> look, CancellationToken cancellationToken)
{
    /// <summary>Smaller problems are not worth another method.</summary>
    private const int LeastMembers = 16;

    /// <summary>How often the search for shortest ways may walk as many cells as the table has before another method is tried.</summary>
    private const long MostWalks = 3;

    /// <summary>Tries; false when the problem is of another kind, and then nothing has changed.</summary>
    public bool TryRun()
    {
        if (Math.Min(problem.Rows, problem.Columns) < LeastMembers)
        {
            return false;
        }

        return problem.IsFull ? RunFull() : problem.Rows == problem.Columns && RunSingle();
    }

    private bool RunFull()
    {
        bool isTurned = problem.Rows > problem.Columns;
        (PathSide few, PathSide many) = isTurned ? (search.Columns, search.Rows) : (search.Rows, search.Columns);
        CostTable costs = isTurned ? new CostTable(Turned(), problem.Columns, problem.Rows) : problem.Table();
        int[] mates = SolveFull(costs, many.Prices);
        for (int i = 0; i < mates.Length; i++)
        {
            Pair(few, many, i, mates[i], costs.At(i, mates[i]));
        }

        if (isTurned)
        {
            // A row that stays alone has the price of being left alone, and columns have none above 0.
            long alone = search.Rows.Alone[0];
            Move(search.Rows.Prices, alone);
            Move(search.Columns.Prices, -alone);
        }

        TakePart();
        return true;
    }

    private int[] SolveFull(CostTable costs, Span<long> prices)
    {
        long cells = (long)costs.Rows * costs.Columns;
        CoreSolver core = new(costs);
        if (core.Solve(costs.Rows == costs.Columns ? MostWalks * cells : long.MaxValue, look, cancellationToken))
        {
            core.Prices.CopyTo(prices);
            return [.. core.ColumnOf];
        }

        ScalingSolver scaling = new(search.Costs, costs.Rows);
        scaling.Solve(cancellationToken);
        scaling.Prices.CopyTo(prices);
        return [.. scaling.ColumnOf];
    }

    private bool RunSingle()
    {
        ScalingSolver scaling = new(search.Costs, problem.Rows, problem.ByRow);
        if (!scaling.Holds() || !scaling.Solve(cancellationToken))
        {
            return false;
        }

        scaling.Prices.CopyTo(search.Columns.Prices);
        long alone = search.Rows.Alone[0];
        for (int i = 0; i < problem.Rows; i++)
        {
            int column = scaling.ColumnOf[i];
            Pair(search.Rows, search.Columns, i, column, search.Costs[problem.ByRow.Find(i, column)]);
            alone = Math.Max(alone, search.Rows.Prices[i]);
        }

        // Being left alone costs more than any price; nobody is, so it may cost still more.
        Array.Fill(search.Rows.Alone, alone);
        TakePart();
        return true;
    }

    private static void Pair(PathSide few, PathSide many, int row, int column, long cost)
    {
        few.Mates[row] = column;
        many.Mates[column] = row;
        few.Prices[row] = cost - many.Prices[column];
    }

    private void TakePart()
    {
        search.Rows.IsOut.AsSpan().Clear();
        search.Columns.IsOut.AsSpan().Clear();
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
        for (int i = 0; i < problem.Rows; i++)
        {
            for (int j = 0; j < problem.Columns; j++)
            {
                turned[(j * problem.Rows) + i] = search.Costs[(i * problem.Columns) + j];
            }
        }

        return turned;
    }
}
