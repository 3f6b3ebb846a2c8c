namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Solves what has room for the whole smaller side: full tables, and sides of one size with single pairs.</summary>
internal readonly struct WholeSearch(AssignmentProblem problem, long bonus, OneToOneSolver solver, CancellationToken cancellationToken)
{
    /// <summary>Fewer single pairs are not worth another method.</summary>
    private const int LeastMembers = 16;

    /// <summary>How often the search for shortest ways may walk as many cells as the table has before another method is tried.</summary>
    private const long MostWalks = 3;

    /// <summary>Tries; null when the problem is of another kind.</summary>
    public OneToOnePlan? TryRun() =>
        problem.Rows == 0 || problem.Columns == 0 ? null
        : problem.IsFull ? RunFull()
        : problem.Rows == problem.Columns && problem.Rows >= LeastMembers ? RunSingle()
        : null;

    private OneToOnePlan RunFull()
    {
        bool isTurned = problem.Rows > problem.Columns;
        CostTable costs = isTurned ? new CostTable(Turned(), problem.Columns, problem.Rows) : problem.Table();
        int[] mates = new int[costs.Rows];
        long[] many = new long[costs.Columns];
        SolveFull(costs, mates, many);
        long[] few = costs.Paid(mates, many);
        return isTurned ? TurnedBack(mates, few, many) : new OneToOnePlan(mates, few, many, bonus);
    }

    private void SolveFull(CostTable costs, Span<int> mates, Span<long> prices)
    {
        if (costs.Columns <= TableSearch.MostColumns)
        {
            solver.Look(0);
            TableSearch.Solve(costs, mates, prices);
            return;
        }

        long cells = (long)costs.Rows * costs.Columns;
        CoreSolver core = new(costs);
        if (core.Solve(costs.Rows == costs.Columns ? MostWalks * cells : long.MaxValue, solver.Look, cancellationToken))
        {
            core.Prices.CopyTo(prices);
            core.ColumnOf.CopyTo(mates);
            return;
        }

        ScalingSolver scaling = new(problem.Costs(), costs.Rows);
        scaling.Solve(cancellationToken);
        scaling.Prices.CopyTo(prices);
        scaling.ColumnOf.CopyTo(mates);
    }

    /// <summary>A row that stays alone has the price of being left alone, and columns have none above 0.</summary>
    private OneToOnePlan TurnedBack(int[] mates, long[] few, long[] many)
    {
        int[] columnOf = new int[many.Length];
        Array.Fill(columnOf, -1);
        for (int j = 0; j < mates.Length; j++)
        {
            columnOf[mates[j]] = j;
        }

        long alone = bonus;
        return new OneToOnePlan(columnOf, Array.ConvertAll(many, price => price + alone), Array.ConvertAll(few, price => price - alone), alone);
    }

    private OneToOnePlan? RunSingle()
    {
        long[] costs = problem.Costs();
        ScalingSolver scaling = new(costs, problem.Rows, problem.ByRow);
        if (!scaling.Holds() || !scaling.Solve(cancellationToken))
        {
            return null;
        }

        // Being left alone costs more than any price; nobody is, so it may cost still more.
        long[] own = new long[problem.Rows];
        long alone = bonus;
        for (int i = 0; i < own.Length; i++)
        {
            int column = scaling.ColumnOf[i];
            own[i] = costs[problem.ByRow.Find(i, column)] - scaling.Prices[column];
            alone = Math.Max(alone, own[i]);
        }

        return new OneToOnePlan([.. scaling.ColumnOf], own, [.. scaling.Prices], alone);
    }

    private long[] Turned()
    {
        long[] costs = problem.Costs();
        long[] turned = new long[costs.Length];
        for (int i = 0; i < problem.Rows; i++)
        {
            for (int j = 0; j < problem.Columns; j++)
            {
                turned[(j * problem.Rows) + i] = costs[(i * problem.Columns) + j];
            }
        }

        return turned;
    }
}
