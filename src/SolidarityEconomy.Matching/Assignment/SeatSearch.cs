namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Solves what has just as many seats as rows, each row in one of them: many to one, with every place filled.</summary>
/// <remarks>It needs no limit of steps: where bids do not come to an end soon, the flow, which has one, is asked.</remarks>
internal static class SeatSearch
{
    /// <summary>Tries; null when the problem is of another kind or not every row finds a seat.</summary>
    public static AssignmentResult? TrySolve(
        AssignmentProblem problem, AssignmentCoverage coverage, long[] costs, CancellationToken cancellationToken)
    {
        if (problem.Rows == 0
            || problem.RowMost.Any(load => load != 1)
            || problem.ColumnMost.Any(load => load < 1)
            || problem.ColumnMost.Sum(load => (long)load) != problem.Rows)
        {
            return null;
        }

        ScalingSolver scaling = new(costs, problem.Rows, problem.ByRow, problem.ColumnMost);
        if (!scaling.Holds() || !scaling.Solve(cancellationToken))
        {
            return null;
        }

        // Rows are worth the bonus less their own price, which must not be negative.
        long[] own = new long[problem.Rows];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = costs[problem.Find(i, scaling.ColumnOf[i])] - scaling.Prices[scaling.ColumnOf[i]];
        }

        long bonus = Math.Max(problem.PairBonus(), own.Max());
        AssignedPair[] pairs = ResultBuilder.Pairs(problem, scaling.ColumnOf, out long total);
        return ResultBuilder.Build(
            problem,
            coverage,
            AssignmentStatus.Optimal,
            pairs,
            total,
            bonus,
            Array.ConvertAll(own, price => bonus - price),
            Array.ConvertAll(scaling.Prices.ToArray(), price => -price),
            shortage: null);
    }
}
