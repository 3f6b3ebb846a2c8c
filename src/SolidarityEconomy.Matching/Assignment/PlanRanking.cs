namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Lists the best plans of one to one by rising cost.</summary>
/// <remarks>
/// Murty (1968): the plans beside the best one are split into parts, part t holding those that agree with it in the rows before
/// the t-th and not in that one. A row may agree by staying alone, too. The best plan of a part comes from the prices of the
/// whole by two searches (Miller, Stone and Cox 1997). Among plans of equal cost the part that was made first goes first. Of a part
/// only its cost is kept, and searched once more when its turn comes, so that memory grows with the plans listed alone.
/// </remarks>
internal sealed class PlanRanking(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly PathSearch _search =
        new OneToOneSolver(problem, coverage, progress, cancellationToken).Search().Copy();

    private readonly PriorityQueue<(Part From, int Row), (Int128 Cost, int Number)> _open = new();
    private readonly List<(int Pair, long Cost)> _closed = [];
    private int _parts;
    private int _count;
    private long _mustMatch;

    public AssignmentRanking List(int most)
    {
        OneToOnePlan best = _search.Plan();
        _count = best.ColumnOf.Length - best.ColumnOf.AsSpan().Count(-1);
        if (coverage == AssignmentCoverage.SmallerSide && _count < problem.MostPairs)
        {
            return new AssignmentRanking(coverage, AssignmentStatus.Infeasible, [], isComplete: true);
        }

        _mustMatch = MustMatch(best.Alone);
        List<RankedPlan> plans = [];
        Part part = new(null, 0, best);
        while (true)
        {
            plans.Add(Read(part.Best));
            progress?.Report(new WorkProgress("assignment.rank", plans.Count, most));
            Split(part);
            if (plans.Count == most || !_open.TryDequeue(out (Part From, int Row) next, out _))
            {
                return new AssignmentRanking(coverage, AssignmentStatus.Optimal, [.. plans], _open.Count == 0);
            }

            Find(next.From, next.Row);
            part = new Part(next.From, next.Row, _search.Plan() with { Alone = best.Alone });
        }
    }

    /// <summary>More than any alternating way can save, so that a row which must not stay alone does so only when it has to.</summary>
    private long MustMatch(long bonus)
    {
        long largest = 0;
        foreach (long cost in _search.Costs)
        {
            largest = Math.Max(largest, Math.Abs(cost));
        }

        return bonus + (((4L * Math.Min(problem.Rows, problem.Columns)) + 4) * largest) + 1;
    }

    private void Split(Part part)
    {
        for (int row = part.Row; row < problem.Rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(part, row))
            {
                _open.Enqueue((part, row), (Cost(), _parts++));
            }
        }
    }

    /// <summary>Searches for the best plan that agrees with a part's best one in the rows before this one and not in this one.</summary>
    /// <returns>Whether there is one.</returns>
    private bool Find(Part part, int row)
    {
        _search.Take(part.Best);
        Freeze(row);
        for (Part? from = part; from is not null; from = from.Row == row ? from.From : null)
        {
            int column = from.Best.ColumnOf[row];
            if (column >= 0)
            {
                int pair = problem.Find(row, column);
                _closed.Add((pair, _search.Costs[pair]));
                _search.Costs[pair] = PathSearch.Closed;
            }
            else
            {
                _search.Rows.Alone[row] = _mustMatch;
            }
        }

        _search.RemoveRow(row);
        _search.InsertRow(row);
        foreach ((int pair, long cost) in _closed)
        {
            _search.Costs[pair] = cost;
        }

        _closed.Clear();
        ReadOnlySpan<int> mates = _search.Rows.Mates;
        return (mates[row] >= 0 || _search.Rows.Alone[row] != _mustMatch)
            && (coverage == AssignmentCoverage.BestTotal || mates.Length - mates.Count(-1) == _count);
    }

    /// <summary>Keeps the rows before one to what they have: they and their partners take part in no search any more.</summary>
    private void Freeze(int before)
    {
        for (int row = 0; row < before; row++)
        {
            _search.Rows.IsOut[row] = true;
            if (_search.Rows.Mates[row] >= 0)
            {
                _search.Columns.IsOut[_search.Rows.Mates[row]] = true;
            }
        }
    }

    private Int128 Cost()
    {
        Int128 cost = 0;
        for (int row = 0; row < problem.Rows; row++)
        {
            int column = _search.Rows.Mates[row];
            cost += column < 0 ? 0 : _search.Costs[problem.Find(row, column)];
        }

        return cost;
    }

    private RankedPlan Read(OneToOnePlan plan) =>
        RankedPlan.Of(problem, ResultBuilder.Pairs(problem, plan.ColumnOf, out long total), total, Cost());

    /// <summary>The plans that agree with another one in the rows before this one and not in this one, by the best of them.</summary>
    private sealed record Part(Part? From, int Row, OneToOnePlan Best);
}
