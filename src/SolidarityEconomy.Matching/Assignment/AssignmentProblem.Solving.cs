using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>Finding plans.</content>
public sealed partial class AssignmentProblem
{
    /// <summary>Finds the best plan, exactly, and the proof that there is none better.</summary>
    /// <remarks>
    /// One to one: shortest augmenting paths with a heap, O(n · pairs · log n) for n rows. Where the whole smaller side is to be placed, full
    /// tables are solved on their best cells and proved over all, or by bids in shrinking steps, O(n³ log(n · cost)) at worst and mostly near
    /// n²; so are sides of one size. With loads: bids for seats, where no row takes more than 32 and there are many pairs, or just as many
    /// places on both sides. Other loads, and where bids take too long: a minimum-cost flow. Among plans that are equally good,
    /// which one is found depends on the method and on the order of rows and columns.
    /// Beside the result one to one takes as much memory as into the caller's; bids 160 bytes for each row,
    /// column and place of either and 4 for each pair, up to 64 more where nearly all pairs are equally good; other loads 40 for each pair
    /// and 64 for each row and column, and with each of two flows 112 and 320, four where least loads cannot be kept.
    /// </remarks>
    /// <param name="coverage">How many pairs the plan is to have.</param>
    /// <param name="options">The most steps of the flow that a problem with loads takes; the default ones when null.</param>
    /// <param name="progress">Told the rows done, stage <c>assignment.solve</c>, or the pivots of a flow, stage <c>flow.solve</c>.</param>
    /// <param name="cancellationToken">Looked at before each row, or in each step of the flow.</param>
    /// <returns>The plan and its prices, or who competes for too few.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coverage.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AssignmentResult Solve(
        AssignmentCoverage coverage = AssignmentCoverage.SmallerSide,
        FlowOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        RequireCoverage(coverage);
        if (!IsOneToOne)
        {
            return new LoadSolver(this, coverage, options ?? new FlowOptions(), progress, cancellationToken).Solve();
        }

        OneToOneSolver solver = new(this, coverage, progress, cancellationToken);
        return solver.Result(solver.Solve());
    }

    /// <summary>Finds the best plan of one to one into memory of the caller.</summary>
    /// <remarks>
    /// It takes 96 bytes for each row and column beside that memory; full tables 512, and where costs are hard up to 8 for each pair.
    /// </remarks>
    /// <param name="columnOfRow">Receives the column of each row, or -1; one element per row.</param>
    /// <param name="rowPrices">Receives the price of each row as in <see cref="AssignmentResult.RowPrices"/>; one element per row, or empty.</param>
    /// <param name="columnPrices">Receives the price of each column; one element per column, or empty.</param>
    /// <param name="coverage">How many pairs the plan is to have.</param>
    /// <param name="cancellationToken">Looked at before each row.</param>
    /// <returns>Optimal, or infeasible: then the plan is the best of most pairs.</returns>
    /// <exception cref="ArgumentException">The memory has another size.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coverage.</exception>
    /// <exception cref="InvalidOperationException">The problem is not of one to one.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AssignmentStatus Solve(
        Span<int> columnOfRow,
        Span<long> rowPrices,
        Span<long> columnPrices,
        AssignmentCoverage coverage = AssignmentCoverage.SmallerSide,
        CancellationToken cancellationToken = default)
    {
        RequireCoverage(coverage);
        RequireOneToOne();
        RequireRoom(columnOfRow.Length, Rows, mayBeEmpty: false, nameof(columnOfRow));
        RequireRoom(rowPrices.Length, Rows, mayBeEmpty: true, nameof(rowPrices));
        RequireRoom(columnPrices.Length, Columns, mayBeEmpty: true, nameof(columnPrices));
        OneToOnePlan plan = new OneToOneSolver(this, coverage, null, cancellationToken).Solve();
        plan.ColumnOf.CopyTo(columnOfRow);
        for (int i = 0; i < rowPrices.Length; i++)
        {
            rowPrices[i] = plan.Alone - plan.RowPrices[i];
        }

        for (int j = 0; j < columnPrices.Length; j++)
        {
            columnPrices[j] = -plan.ColumnPrices[j];
        }

        int count = plan.ColumnOf.Count(mate => mate >= 0);
        return coverage == AssignmentCoverage.SmallerSide && count < MostPairs
            ? AssignmentStatus.Infeasible
            : AssignmentStatus.Optimal;
    }

    /// <summary>
    /// Finds the best plan from the result of an earlier problem that differs in some scores: only rows for which its prices no
    /// longer hold are looked at.
    /// </summary>
    /// <remarks>
    /// O(pairs) to look, and two searches for each row concerned. The plan is as good as a new solve would find, but among equally good ones it
    /// keeps to the earlier one. A problem with loads, or in another scale than the earlier one, is solved anew. Beside the result it takes
    /// 96 bytes for each row and column.
    /// </remarks>
    /// <param name="earlier">The result of the earlier problem, which also says the coverage.</param>
    /// <param name="options">The most steps of the flow that a problem with loads takes; the default ones when null.</param>
    /// <param name="progress">Told the rows done, stage <c>assignment.solve</c>, or the pivots of a flow, stage <c>flow.solve</c>.</param>
    /// <param name="cancellationToken">Looked at before each row, or in each step of the flow.</param>
    /// <returns>The plan and its prices, or who competes for too few.</returns>
    /// <exception cref="ArgumentException">The earlier problem had another number of rows or columns.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AssignmentResult SolveAgain(
        AssignmentResult earlier,
        FlowOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        bool hasPrices = earlier.Shortage is not { IsOfLeastLoads: true };
        if (hasPrices && (earlier.RowPrices.Length != Rows || earlier.ColumnPrices.Length != Columns))
        {
            throw new ArgumentException("The earlier problem has other sides.", nameof(earlier));
        }

        if (!IsOneToOne || !hasPrices || earlier.Scale.Base != Scale.Base || earlier.Scale.Digits != Scale.Digits)
        {
            return Solve(earlier.Coverage, options, progress, cancellationToken);
        }

        OneToOneSolver solver = new(this, earlier.Coverage, progress, cancellationToken);
        return solver.Result(solver.Search(earlier).Plan());
    }

    /// <summary>Finds the fairest of the plans that have as many pairs as loads allow.</summary>
    /// <remarks>
    /// Pairs are compared by their scores alone; prices of leaving members out count only where the total does. A search by
    /// halving over the different scores; for <see cref="AssignmentFairness.WorstFirst"/> one for each score of the plan. Beside the result
    /// it takes 40 bytes for each pair and 64 for each row and column, and with each halving 112 and 320, given back after it.
    /// </remarks>
    /// <param name="fairness">How far to look after the worst pairs.</param>
    /// <param name="options">The limits of each flow that is solved; the default ones when null.</param>
    /// <param name="progress">Told how many different scores are settled, stage <c>assignment.fair</c>.</param>
    /// <param name="cancellationToken">Looked at in each step of the flows.</param>
    /// <returns>The plan with its levels, the worst first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fairness.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FairPlan SolveFairly(
        AssignmentFairness fairness,
        FlowOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        if (fairness is not (AssignmentFairness.BestWorstPair or AssignmentFairness.WorstFirst))
        {
            throw new ArgumentOutOfRangeException(nameof(fairness), fairness, "This is no fairness.");
        }

        return new FairSolver(this, options ?? new FlowOptions(), progress, cancellationToken).Solve(fairness);
    }

    /// <summary>Lists the best plans, the best first: alternatives to choose from, each of them another plan.</summary>
    /// <remarks>
    /// One to one: two searches for each row of each plan listed, O(plans · rows · pairs · log rows). Beside the result that takes 8 bytes
    /// for each pair and 160 for each row and column, and for each plan 100 more. With loads: a flow for each pair of each plan listed. That
    /// takes 40 bytes for each pair and 64 for each row and column; for each plan 4 and 16 more; and with each flow 112 and 320, given
    /// back after it.
    /// </remarks>
    /// <param name="most">How many plans to list at most; above 0.</param>
    /// <param name="coverage">How many pairs the plans are to have.</param>
    /// <param name="options">The most steps of each flow that a problem with loads takes; the default ones when null.</param>
    /// <param name="progress">Told the plans listed, stage <c>assignment.rank</c>.</param>
    /// <param name="cancellationToken">Looked at before each row, or in each step of the flows.</param>
    /// <returns>The plans; fewer than asked for when there are no more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coverage, or the number is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AssignmentRanking ListBest(
        int most,
        AssignmentCoverage coverage = AssignmentCoverage.SmallerSide,
        FlowOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        RequireCoverage(coverage);
        return IsOneToOne
            ? new PlanRanking(this, coverage, progress, cancellationToken).List(most)
            : new LoadRanking(this, coverage, options ?? new FlowOptions(), progress, cancellationToken).List(most);
    }

    /// <summary>Finds who of one side competes for too few when all its members are to have as many partners as they may take.</summary>
    /// <remarks>
    /// One flow of as many pairs as loads allow, which is solved to its end: null always means that all can be served. Beside the result it
    /// takes 160 bytes for each pair and 400 for each row and column.
    /// </remarks>
    /// <param name="side">The side whose members are to be served.</param>
    /// <param name="cancellationToken">Looked at in each step of the flow.</param>
    /// <returns>The shortage, or null when all can be served.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AssignmentShortage? FindShortage(AssignmentSide side, CancellationToken cancellationToken = default) => LoadSolver.FindShortage(
        this,
        side,
        side switch
        {
            AssignmentSide.Rows => RowMost,
            AssignmentSide.Columns => ColumnMost,
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, "This is no side."),
        },
        isOfLeastLoads: false,
        new FlowOptions(long.MaxValue),
        cancellationToken);

    private static void RequireCoverage(AssignmentCoverage coverage)
    {
        if (coverage is not (AssignmentCoverage.SmallerSide or AssignmentCoverage.MostPairs or AssignmentCoverage.BestTotal))
        {
            throw new ArgumentOutOfRangeException(nameof(coverage), coverage, "This is no coverage.");
        }
    }

    private static void RequireRoom(int given, int count, bool mayBeEmpty, string name)
    {
        if (given != count && !(mayBeEmpty && given == 0))
        {
            throw new ArgumentException(FormattableString.Invariant($"There is room for {given} elements where {count} are needed."), name);
        }
    }

    private void RequireOneToOne()
    {
        if (!IsOneToOne)
        {
            throw new InvalidOperationException("Only a problem of one to one can be solved this way; the terms have other loads.");
        }
    }
}
