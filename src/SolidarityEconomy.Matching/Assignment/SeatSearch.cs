namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Solves by bids what has rows that take few places each, and columns with any loads.</summary>
/// <remarks>It needs no limit of steps: where bids do not come to an end soon, the flow, which has one, is asked.</remarks>
internal sealed class SeatSearch
{
    /// <summary>With fewer pairs a flow takes no longer.</summary>
    private const int ManyPairs = 4096;

    private readonly AssignmentProblem _problem;
    private readonly AssignmentCoverage _coverage;
    private readonly long[] _costs;
    private readonly SeatTerms _terms;
    private readonly bool _isFree;

    private SeatSearch(AssignmentProblem problem, AssignmentCoverage coverage, long[] costs, SeatTerms terms)
    {
        (_problem, _coverage, _costs, _terms) = (problem, coverage, costs, terms);
        _isFree = coverage == AssignmentCoverage.BestTotal;
    }

    /// <summary>Whether bids are worth while: with many pairs, or with every place filled.</summary>
    public static bool Suits(AssignmentProblem problem, AssignmentCoverage coverage) =>
        problem.PairCount >= ManyPairs
        || (coverage != AssignmentCoverage.BestTotal && problem.ColumnMost.Sum(load => (long)load) == problem.RowMost.Sum(load => (long)load));

    /// <summary>Tries; null when the problem is of another kind, or not the whole smaller side can be placed though it should.</summary>
    public static AssignmentResult? TrySolve(
        AssignmentProblem problem, AssignmentCoverage coverage, long[] costs, CancellationToken cancellationToken)
    {
        if (Terms(problem, coverage, costs) is not { } terms)
        {
            return null;
        }

        SeatAuction auction = new(problem, costs, terms);
        return auction.Holds() && auction.Solve(cancellationToken)
            ? new SeatSearch(problem, coverage, costs, terms).Result(auction.ColumnOf, auction.Prices)
            : null;
    }

    /// <summary>The seats of a problem, each of which can be taken; null where there are none of this kind.</summary>
    private static SeatTerms? Terms(AssignmentProblem problem, AssignmentCoverage coverage, long[] costs)
    {
        int[] pairs = new int[problem.Columns];
        foreach (int column in problem.ByRow.Others)
        {
            pairs[column]++;
        }

        int[] most = [.. problem.ColumnMost.Zip(pairs, Math.Min)];
        long seats = most.Sum(load => (long)load);
        long places = problem.ColumnMost.Sum(load => (long)load);
        long wanted = problem.RowMost.Sum(load => (long)load);
        int[] rowMost = [.. problem.RowMost.Select((load, row) => Math.Min(load, problem.ByRow.Starts[row + 1] - problem.ByRow.Starts[row]))];
        long units = rowMost.Sum(load => (long)load);
        bool isFree = coverage == AssignmentCoverage.BestTotal;
        if (problem.Rows == 0
            || problem.RowMost.Any(load => load is < 1 or > BestPairs.MostUnits)
            || problem.RowLeast.Zip(rowMost).Any(row => row.First > row.Second)
            || problem.ColumnMost.Zip(pairs).Any(column => column is { First: 0, Second: > 0 })
            || problem.ColumnLeast.Zip(most).Any(column => column.First > column.Second)
            || problem.ColumnLeast.Sum(load => (long)load) > units
            || (!isFree && Math.Min(seats, units) < Math.Min(wanted, places)))
        {
            return null;
        }

        return new SeatTerms(
            rowMost,
            most,
            isFree ? seats : Math.Max(seats - units, 0),
            (int)(isFree ? units : Math.Max(units - places, 0)),
            isFree || costs.Length == 0 ? 0 : TableKernels.Range(costs).Greatest);
    }

    /// <summary>
    /// Prices as a plan proves itself by: a column is worth what its best seat is better than that of a spare member, or worse where
    /// its least load costs; a row what the bonus leaves.
    /// </summary>
    private AssignmentResult Result(ReadOnlySpan<int> columnOf, ReadOnlySpan<long> prices)
    {
        int columns = _problem.Columns;
        long level = prices[^1];
        long bonus = _isFree ? 0 : _problem.PairBonus();
        if (_terms.Outside > 0 && !_isFree)
        {
            // All places are taken, so that their prices may be as high as leaves those outside nothing.
            level = Math.Max(level, bonus - _terms.OutsideCost + prices[columns]);
            bonus = _terms.OutsideCost - prices[columns] + level;
        }

        long[] columnPrices = new long[columns];
        for (int j = 0; j < columns; j++)
        {
            // A column with fewer pairs than places has them all: they prove themselves.
            columnPrices[j] = _terms.Most[j] < _problem.ColumnMost[j] ? Math.Min(level - prices[j], 0) : level - prices[j];
        }

        bool[] chosen = new bool[_costs.Length];
        long[] dearest = new long[_problem.Rows];
        int[] loads = new int[_problem.Rows];
        Array.Fill(dearest, long.MinValue);
        int unit = 0;
        for (int i = 0; i < dearest.Length; i++)
        {
            for (int end = unit + _terms.RowMost[i]; unit < end; unit++)
            {
                int column = columnOf[unit];
                if (column < columns)
                {
                    int pair = _problem.Find(i, column);
                    chosen[pair] = true;
                    dearest[i] = Math.Max(dearest[i], _costs[pair] + columnPrices[column]);
                    loads[i]++;
                }
            }
        }

        bonus = _terms.Outside > 0 ? bonus : Math.Max(bonus, dearest.Max());
        long[] rowPrices = new long[dearest.Length];
        for (int i = 0; i < rowPrices.Length; i++)
        {
            // A row that could take more gains nothing by what it could take.
            rowPrices[i] = bonus - (loads[i] < _problem.RowMost[i] ? Math.Max(dearest[i], bonus) : dearest[i]);
        }

        AssignedPair[] pairs = ResultBuilder.Pairs(_problem, chosen, out long total);
        return ResultBuilder.Build(
            _problem, _coverage, AssignmentStatus.Optimal, pairs, total, bonus, rowPrices, columnPrices, shortage: null);
    }
}
