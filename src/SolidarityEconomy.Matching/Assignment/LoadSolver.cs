using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Solves problems with loads: first the number of pairs, then their total.</summary>
internal sealed class LoadSolver(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    FlowOptions options,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly long[] _costs = problem.Costs();

    public AssignmentResult Solve()
    {
        if (SeatSearch.Suits(problem, coverage)
            && SeatSearch.TrySolve(problem, coverage, _costs, cancellationToken) is { } placed)
        {
            return placed;
        }

        LoadModel model = new(problem);
        if (coverage == AssignmentCoverage.BestTotal)
        {
            LoadFlow best = LoadFlow.Solve(model, _costs, null, options, cancellationToken, progress);
            return best.Status == FlowStatus.Infeasible
                ? LeastLoads()
                : Result(best, 0, best.RowPrices, best.ColumnPrices);
        }

        LoadFlow most = LoadFlow.Most(model, options, cancellationToken);
        if (most.Status == FlowStatus.Infeasible)
        {
            return LeastLoads();
        }

        long needed = problem.PairBonus();
        if (most.Status == FlowStatus.LimitReached)
        {
            return Result(most, needed, new long[problem.Rows], new long[problem.Columns]);
        }

        LoadFlow plan = LoadFlow.Solve(model, _costs, (most.Count, most.Count), options, cancellationToken, progress);
        long factor = Math.Max(needed - plan.Bonus, 0);
        LoadFlow shown = plan.Count < most.Count ? most : plan;
        return Result(
            shown,
            plan.Bonus + factor,
            Sum(plan.RowPrices, most.RowPrices, factor),
            Sum(plan.ColumnPrices, most.ColumnPrices, factor),
            plan.Status);
    }

    /// <summary>
    /// The prices of the total, and so many times those of the number: both proofs hold of the same plan, so their sum does.
    /// </summary>
    private static long[] Sum(long[] ofTotal, long[] ofNumber, long factor) =>
        [.. ofTotal.Zip(ofNumber, (one, other) => one + (factor * other))];

    private AssignmentResult Result(LoadFlow plan, long bonus, long[] rowPrices, long[] columnPrices, FlowStatus? status = null)
    {
        bool isOptimal = (status ?? plan.Status) == FlowStatus.Optimal;
        AssignmentShortage? shortage = isOptimal && coverage == AssignmentCoverage.SmallerSide && plan.Count < problem.MostPairs
            ? ShortageFinder.Find(problem, problem.SmallerSide, SmallerMost(), plan.Chosen, isOfLeastLoads: false)
            : null;
        AssignedPair[] pairs = ResultBuilder.Pairs(problem, plan.Chosen, out long total);
        return ResultBuilder.Build(
            problem,
            coverage,
            !isOptimal ? AssignmentStatus.LimitReached : shortage is null ? AssignmentStatus.Optimal : AssignmentStatus.Infeasible,
            pairs,
            total,
            bonus,
            rowPrices,
            columnPrices,
            shortage);
    }

    private AssignmentResult Unsolved() => ResultBuilder.Build(
        problem,
        coverage,
        AssignmentStatus.LimitReached,
        [],
        total: 0,
        coverage == AssignmentCoverage.BestTotal ? 0 : problem.PairBonus(),
        new long[problem.Rows],
        new long[problem.Columns],
        shortage: null);

    private int[] SmallerMost() => problem.SmallerSide == AssignmentSide.Rows ? problem.RowMost : problem.ColumnMost;

    /// <summary>
    /// If the rows alone could have their least loads and the columns alone theirs, then all could together (Mendelsohn and
    /// Dulmage 1958; with amounts Hoffman 1960). So one of the sides shows the reason.
    /// </summary>
    private AssignmentResult LeastLoads()
    {
        foreach (AssignmentSide side in (AssignmentSide[])[AssignmentSide.Rows, AssignmentSide.Columns])
        {
            int[] least = side == AssignmentSide.Rows ? problem.RowLeast : problem.ColumnLeast;
            if (FindShortage(problem, side, least, true, options, cancellationToken) is { } shortage)
            {
                return new AssignmentResult(coverage, AssignmentStatus.Infeasible) { Scale = problem.Scale, Shortage = shortage };
            }
        }

        return Unsolved();
    }

    /// <summary>Who of one side cannot have so many partners, whatever the other side should have at least.</summary>
    public static AssignmentShortage? FindShortage(
        AssignmentProblem problem,
        AssignmentSide side,
        int[] wanted,
        bool isOfLeastLoads,
        FlowOptions options,
        CancellationToken cancellationToken)
    {
        LoadModel model = new(problem)
        {
            RowLeast = new int[problem.Rows],
            RowMost = side == AssignmentSide.Rows ? wanted : problem.RowMost,
            ColumnLeast = new int[problem.Columns],
            ColumnMost = side == AssignmentSide.Columns ? wanted : problem.ColumnMost,
        };
        LoadFlow most = LoadFlow.Most(model, options, cancellationToken);
        return most.Status == FlowStatus.Optimal
            ? ShortageFinder.Find(problem, side, wanted, most.Chosen, isOfLeastLoads)
            : null;
    }
}
