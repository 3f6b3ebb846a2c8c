namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Solves problems of one to one: anew, or from an earlier result when only some scores have changed.</summary>
/// <remarks>Another method of search would only have to leave mates and prices behind that keep to what <see cref="PathSearch"/> says of them.</remarks>
internal sealed class OneToOneSolver(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private const int RowsBetweenReports = 64;

    /// <summary>The best plan, by the method that suits the problem.</summary>
    public OneToOnePlan Solve() => Whole() ?? Ways(Empty(Bonus())).Plan();

    /// <summary>The same as a search that can go on.</summary>
    public PathSearch Search()
    {
        PathSearch search = Empty(Bonus());
        if (Whole() is not { } plan)
        {
            return Ways(search);
        }

        search.Take(plan);
        return search;
    }

    private OneToOnePlan? Whole() =>
        coverage == AssignmentCoverage.BestTotal ? null : new WholeSearch(problem, Bonus(), this, cancellationToken).TryRun();

    /// <summary>Puts in row after row.</summary>
    private PathSearch Ways(PathSearch search)
    {
        for (int j = 0; j < problem.Columns; j++)
        {
            search.Columns.IsOut[j] = false;
        }

        for (int i = 0; i < problem.Rows; i++)
        {
            Look(i);
            search.InsertRow(i);
        }

        return search;
    }

    /// <summary>
    /// Starts from the prices and pairs of an earlier result. Rows for which they no longer hold are taken out, the columns that
    /// lose their partner put in anew, and then the rows: two searches for each.
    /// </summary>
    public PathSearch Search(AssignmentResult earlier)
    {
        long bonus = coverage == AssignmentCoverage.BestTotal ? 0 : Math.Max(Bonus(), earlier.PairBonus);
        PathSearch search = Empty(bonus);
        for (int j = 0; j < problem.Columns; j++)
        {
            search.Columns.Prices[j] = Math.Min(-earlier.ColumnPrices[j], 0);
        }

        for (int i = 0; i < problem.Rows; i++)
        {
            int column = earlier.ColumnOf(i);
            search.Rows.Prices[i] = column < 0 ? bonus : earlier.PairBonus - earlier.RowPrices[i];
            if ((column < 0 || search.Columns.Mates[column] < 0) && Holds(search, i, column))
            {
                search.Rows.IsOut[i] = false;
                if (column >= 0)
                {
                    search.Rows.Mates[i] = column;
                    search.Columns.Mates[column] = i;
                }
            }
        }

        for (int j = 0; j < problem.Columns; j++)
        {
            search.Columns.IsOut[j] = search.Columns.Mates[j] < 0 && search.Columns.Prices[j] < 0;
        }

        for (int j = 0; j < problem.Columns; j++)
        {
            if (search.Columns.IsOut[j])
            {
                Look(0);
                search.InsertColumn(j);
            }
        }

        for (int i = 0; i < problem.Rows; i++)
        {
            if (search.Rows.IsOut[i])
            {
                Look(i);
                search.InsertRow(i);
            }
        }

        return search;
    }

    /// <summary>Makes a result of a plan, whose lists it takes over.</summary>
    public AssignmentResult Result(OneToOnePlan plan)
    {
        foreach (ref long price in plan.RowPrices.AsSpan())
        {
            price = plan.Alone - price;
        }

        foreach (ref long price in plan.ColumnPrices.AsSpan())
        {
            price = -price;
        }

        AssignedPair[] pairs = ResultBuilder.Pairs(problem, plan.ColumnOf, out long total);
        AssignmentShortage? shortage = coverage == AssignmentCoverage.SmallerSide && pairs.Length < problem.MostPairs ? Shortage(pairs) : null;
        return ResultBuilder.Build(
            problem,
            coverage,
            shortage is null ? AssignmentStatus.Optimal : AssignmentStatus.Infeasible,
            pairs,
            total,
            plan.Alone,
            plan.RowPrices,
            plan.ColumnPrices,
            shortage);
    }

    /// <summary>Who competes for too few, when not all of the smaller side could be placed.</summary>
    private AssignmentShortage? Shortage(AssignedPair[] pairs)
    {
        bool[] chosen = new bool[problem.PairCount];
        foreach (AssignedPair pair in pairs)
        {
            chosen[problem.Find(pair.Row, pair.Column)] = true;
        }

        AssignmentSide smaller = problem.SmallerSide;
        int[] wanted = smaller == AssignmentSide.Rows ? problem.RowMost : problem.ColumnMost;
        return ShortageFinder.Find(problem, smaller, wanted, chosen, isOfLeastLoads: false);
    }

    /// <summary>Looks whether to stop, and tells how far it is.</summary>
    /// <param name="row">The row that is put in next.</param>
    public void Look(int row)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (row % RowsBetweenReports == 0)
        {
            progress?.Report(new WorkProgress("assignment.solve", row, problem.Rows));
        }
    }

    private long Bonus() => coverage == AssignmentCoverage.BestTotal ? 0 : problem.PairBonus();

    private PathSearch Empty(long bonus)
    {
        PathSearch search = new(
            problem.Costs,
            new PathSide(problem.Rows, () => problem.ByRow),
            new PathSide(problem.Columns, () => problem.ByColumn));
        Array.Fill(search.Rows.Alone, bonus);
        return search;
    }

    private bool Holds(PathSearch search, int row, int column)
    {
        long price = search.Rows.Prices[row];
        if (price > search.Rows.Alone[row])
        {
            return false;
        }

        bool isPair = column < 0;
        for (int k = problem.ByRow.Starts[row]; k < problem.ByRow.Starts[row + 1]; k++)
        {
            long reduced = search.Costs[k] - price - search.Columns.Prices[problem.ByRow.Others[k]];
            if (reduced < 0)
            {
                return false;
            }

            isPair |= problem.ByRow.Others[k] == column && reduced == 0;
        }

        return isPair;
    }
}
