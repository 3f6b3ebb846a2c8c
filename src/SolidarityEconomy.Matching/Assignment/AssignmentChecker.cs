using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Verifies an assignment and its proof by adding up; uses nothing of the solvers.</summary>
internal sealed class AssignmentChecker(AssignmentProblem problem, AssignmentResult result)
{
    private readonly List<AssignmentViolation> _violations = [];

    private bool HasPlan => result.Shortage is not { IsOfLeastLoads: true };

    public ImmutableArray<AssignmentViolation> Check()
    {
        if (HasPlan)
        {
            LookAtPairs();
            LookAtPrices();
        }

        LookAtCoverage();
        return [.. _violations];
    }

    private void LookAtPairs()
    {
        int[] rowLoads = new int[problem.Rows];
        int[] columnLoads = new int[problem.Columns];
        HashSet<(int, int)> seen = [];
        Int128 total = 0;
        foreach (AssignedPair pair in result.Pairs)
        {
            int place = IsMember(pair.Row, problem.Rows) && IsMember(pair.Column, problem.Columns)
                ? problem.Find(pair.Row, pair.Column)
                : -1;
            if (place < 0 || !seen.Add((pair.Row, pair.Column)) || problem.Scale.ToScore(problem.Units[place]) != pair.Score)
            {
                Add(AssignmentFault.UnknownPair, pair.Row, pair.Column, 1, 0);
                continue;
            }

            total += problem.Units[place];
            rowLoads[pair.Row]++;
            columnLoads[pair.Column]++;
        }

        for (int i = 0; i < rowLoads.Length; i++)
        {
            LookAtLoad(i, null, rowLoads[i], problem.RowLeast[i], problem.RowMost[i]);
        }

        for (int j = 0; j < columnLoads.Length; j++)
        {
            LookAtLoad(null, j, columnLoads[j], problem.ColumnLeast[j], problem.ColumnMost[j]);
        }

        if (total != result.TotalUnits || problem.Scale.ToScore(result.TotalUnits) != result.Total)
        {
            Add(AssignmentFault.Total, null, null, result.TotalUnits, total);
        }
    }

    /// <summary>A plan that was stopped before it kept the least loads says so by its status.</summary>
    private void LookAtLoad(int? row, int? column, int load, int least, int most)
    {
        if (load > most || (load < least && result.Status != AssignmentStatus.LimitReached))
        {
            Add(AssignmentFault.Load, row, column, load, load > most ? most : least);
        }
    }

    private void LookAtPrices()
    {
        if (result.RowPrices.Length != problem.Rows || result.ColumnPrices.Length != problem.Columns)
        {
            Add(
                AssignmentFault.Shape, null, null, result.RowPrices.Length + (Int128)result.ColumnPrices.Length,
                problem.Rows + (Int128)problem.Columns);
            return;
        }

        long[] costs = problem.Costs();
        long needed = result.Coverage == AssignmentCoverage.BestTotal ? 0 : problem.PairBonus();
        if (result.Coverage == AssignmentCoverage.BestTotal ? result.PairBonus != 0 : result.PairBonus < needed)
        {
            Add(AssignmentFault.Bonus, null, null, result.PairBonus, needed);
        }

        Int128 worth = 0;
        foreach (AssignedPair pair in result.Pairs)
        {
            int place = IsMember(pair.Row, problem.Rows) ? problem.Find(pair.Row, pair.Column) : -1;
            worth += place < 0 ? 0 : (Int128)result.PairBonus - costs[place];
        }

        Int128 bound = PlanWorth.Bound(
            problem, costs, result.PairBonus, result.RowPrices.AsSpan(), result.ColumnPrices.AsSpan());
        Int128 gap = result.Status == AssignmentStatus.LimitReached ? result.GapUnits : 0;
        if (bound - worth != gap || result.GapUnits != gap)
        {
            Add(AssignmentFault.Gap, null, null, worth, bound);
        }
    }

    private void LookAtCoverage()
    {
        if (result.Shortage is { } shortage)
        {
            LookAtShortage(shortage);
        }

        bool isMissing = result.Coverage == AssignmentCoverage.SmallerSide && result.Pairs.Length < problem.MostPairs;
        bool isInfeasible = result.Status == AssignmentStatus.Infeasible;
        if (isInfeasible != (result.Shortage is not null) || (isMissing && result.Status == AssignmentStatus.Optimal)
            || (isInfeasible && !isMissing && HasPlan))
        {
            Add(AssignmentFault.Coverage, null, null, result.Pairs.Length, problem.MostPairs);
        }
    }

    private void LookAtShortage(AssignmentShortage shortage)
    {
        bool isRows = shortage.Side == AssignmentSide.Rows;
        int[] wanted = (isRows, shortage.IsOfLeastLoads) switch
        {
            (true, true) => problem.RowLeast,
            (true, false) => problem.RowMost,
            (false, true) => problem.ColumnLeast,
            (false, false) => problem.ColumnMost,
        };
        int others = isRows ? problem.Columns : problem.Rows;
        if (!shortage.Members.All(member => IsMember(member, wanted.Length))
            || !shortage.Partners.All(partner => IsMember(partner, others)))
        {
            Add(AssignmentFault.Shortage, null, null, shortage.Members.Length, wanted.Length);
            return;
        }

        long sum = shortage.Members.Distinct().Sum(member => (long)wanted[member]);
        long available = ShortageFinder.Available(problem, shortage.Side, shortage.Members.Distinct(), shortage.Partners);
        bool isOfSmallerSide = shortage.IsOfLeastLoads || wanted.Sum(load => (long)load) == problem.MostPairs;
        if (sum != shortage.Wanted || available != shortage.Available || sum <= available || !isOfSmallerSide)
        {
            Add(AssignmentFault.Shortage, null, null, sum, available);
        }
    }

    private static bool IsMember(int member, int count) => member >= 0 && member < count;

    private void Add(AssignmentFault fault, int? row, int? column, Int128 found, Int128 required) =>
        _violations.Add(new AssignmentViolation(fault, row, column, found, required));
}
