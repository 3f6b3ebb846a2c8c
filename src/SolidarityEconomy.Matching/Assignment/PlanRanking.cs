namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Lists the best plans of one to one by rising cost.</summary>
/// <remarks>
/// Murty (1968): the plans beside the best one are split into parts, part t holding those that agree with it in the rows before
/// the t-th and not in that one. A row may agree by staying alone, too. The best plan of a part comes from the prices of the
/// whole by two searches (Miller, Stone and Cox 1997). Among plans of equal cost the part that was made first goes first.
/// </remarks>
internal sealed class PlanRanking(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly PriorityQueue<Part, (Int128 Cost, int Number)> _open = new();
    private int _parts;
    private int _count;
    private long _mustMatch;

    public AssignmentRanking List(int most)
    {
        PathSearch best = new OneToOneSolver(problem, coverage, progress, cancellationToken).Search();
        _count = best.Rows.Mates.Count(mate => mate >= 0);
        if (coverage == AssignmentCoverage.SmallerSide && _count < problem.MostPairs)
        {
            return new AssignmentRanking(coverage, AssignmentStatus.Infeasible, [], isComplete: true);
        }

        _mustMatch = MustMatch(best);
        Add(best, 0);
        List<RankedPlan> plans = [];
        while (plans.Count < most && _open.TryDequeue(out Part? part, out _))
        {
            plans.Add(Read(part.Search));
            progress?.Report(new WorkProgress("assignment.rank", plans.Count, most));
            Split(part);
        }

        return new AssignmentRanking(coverage, AssignmentStatus.Optimal, [.. plans], _open.Count == 0);
    }

    /// <summary>More than any alternating way can save, so that a row which must not stay alone does so only when it has to.</summary>
    private long MustMatch(PathSearch search)
    {
        long largest = 0;
        foreach (long cost in search.Costs)
        {
            largest = Math.Max(largest, Math.Abs(cost));
        }

        long bonus = search.Rows.Alone.FirstOrDefault();
        return bonus + (((4L * Math.Min(problem.Rows, problem.Columns)) + 4) * largest) + 1;
    }

    private void Split(Part part)
    {
        for (int row = part.FixedRows; row < problem.Rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PathSearch other = part.Search.Copy();
            Freeze(other, part.FixedRows, row);
            int column = other.Rows.Mates[row];
            if (column >= 0)
            {
                other.Costs[problem.Find(row, column)] = PathSearch.Closed;
            }
            else
            {
                other.Rows.Alone[row] = _mustMatch;
            }

            other.RemoveRow(row);
            other.InsertRow(row);
            if (IsPossible(other))
            {
                Add(other, row);
            }
        }
    }

    /// <summary>Keeps rows to what they have: they and their partners take part in no search any more.</summary>
    private static void Freeze(PathSearch search, int from, int to)
    {
        for (int row = from; row < to; row++)
        {
            search.Rows.IsOut[row] = true;
            if (search.Rows.Mates[row] >= 0)
            {
                search.Columns.IsOut[search.Rows.Mates[row]] = true;
            }
        }
    }

    private bool IsPossible(PathSearch search)
    {
        int count = 0;
        for (int row = 0; row < problem.Rows; row++)
        {
            bool isAlone = search.Rows.Mates[row] < 0;
            if (isAlone && search.Rows.Alone[row] == _mustMatch)
            {
                return false;
            }

            count += isAlone ? 0 : 1;
        }

        return coverage == AssignmentCoverage.BestTotal || count == _count;
    }

    private void Add(PathSearch search, int fixedRows) => _open.Enqueue(new Part(search, fixedRows), (Cost(search), _parts++));

    private Int128 Cost(PathSearch search)
    {
        Int128 cost = 0;
        for (int row = 0; row < problem.Rows; row++)
        {
            int column = search.Rows.Mates[row];
            cost += column < 0 ? 0 : search.Costs[problem.Find(row, column)];
        }

        return cost;
    }

    private RankedPlan Read(PathSearch search)
    {
        AssignedPair[] pairs = ResultBuilder.Pairs(problem, search.Rows.Mates, out long total);
        return RankedPlan.Of(problem, pairs, total, Cost(search));
    }

    /// <summary>The plans that keep the first rows as they are, by the best of them.</summary>
    private sealed record Part(PathSearch Search, int FixedRows);
}
