using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Lists the best plans with loads by rising cost.</summary>
/// <remarks>
/// Murty (1968), by pairs: of the plans beside the best one of a part, part t holds those that make the pairs before the t-th, too,
/// and not that one; where the number of pairs is free, a last part holds those that make all of them and one more. The best plan of
/// a part is a flow. Among plans of equal cost the part that was made first goes first.
/// </remarks>
internal sealed class LoadRanking(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    FlowOptions options,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly long[] _costs = problem.Costs();
    private readonly PriorityQueue<Part, (Int128 Cost, int Number)> _open = new();
    private int _parts;
    private bool _isStopped;

    public AssignmentRanking List(int most)
    {
        LoadModel all = new(problem);
        LoadFlow pairs = LoadFlow.Most(all, options, cancellationToken);
        bool isFree = coverage == AssignmentCoverage.BestTotal;
        if (pairs.Status == FlowStatus.LimitReached)
        {
            return Ranking(AssignmentStatus.LimitReached, []);
        }

        if (pairs.Status == FlowStatus.Infeasible || (coverage == AssignmentCoverage.SmallerSide && pairs.Count < problem.MostPairs))
        {
            return Ranking(AssignmentStatus.Infeasible, []);
        }

        Add(all, isFree ? 0 : pairs.Count, isFree ? problem.PairCount : pairs.Count);
        List<RankedPlan> plans = [];
        while (plans.Count < most && !_isStopped && _open.TryDequeue(out Part? part, out (Int128 Cost, int Number) rank))
        {
            AssignedPair[] made = ResultBuilder.Pairs(problem, part.Chosen, out long total);
            plans.Add(RankedPlan.Of(problem, made, total, rank.Cost));
            progress?.Report(new WorkProgress("assignment.rank", plans.Count, most));
            Split(part);
        }

        return Ranking(_isStopped ? AssignmentStatus.LimitReached : AssignmentStatus.Optimal, plans);
    }

    private AssignmentRanking Ranking(AssignmentStatus status, List<RankedPlan> plans) =>
        new(coverage, status, [.. plans], isComplete: status != AssignmentStatus.LimitReached && _open.Count == 0);

    private void Split(Part part)
    {
        LoadModel fixedPairs = part.Model.Copy();
        int made = 0;
        for (int k = 0; k < part.Chosen.Length && !_isStopped; k++)
        {
            if (!part.Chosen[k])
            {
                continue;
            }

            made++;
            if (fixedPairs.PairLeast[k] == 0)
            {
                LoadModel without = fixedPairs.Copy();
                without.PairMost[k] = 0;
                Add(without, part.Least, part.Most);
                fixedPairs.PairLeast[k] = 1;
            }
        }

        if (part.Most > made)
        {
            Add(fixedPairs, Math.Max(part.Least, made + 1), part.Most);
        }
    }

    /// <summary>Adds the best plan of a part with so many pairs, unless there is none.</summary>
    private void Add(LoadModel model, int least, int most)
    {
        LoadFlow plan = LoadFlow.Solve(model, _costs, (least, most), options, cancellationToken);
        _isStopped |= plan.Status == FlowStatus.LimitReached;
        if (plan.Status == FlowStatus.Optimal)
        {
            Int128 cost = 0;
            for (int k = 0; k < _costs.Length; k++)
            {
                cost += plan.Chosen[k] ? _costs[k] : 0;
            }

            _open.Enqueue(new Part(model, plan.Chosen, least, most), (cost, _parts++));
        }
    }

    /// <summary>The plans that keep to a model and have so many pairs, by the best of them.</summary>
    private sealed record Part(LoadModel Model, bool[] Chosen, int Least, int Most);
}
