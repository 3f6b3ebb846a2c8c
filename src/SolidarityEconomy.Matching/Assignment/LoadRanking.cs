using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Lists the best plans with loads by rising cost.</summary>
/// <remarks>
/// Murty (1968), by pairs: of the plans beside the best one of a part, part t holds those that make the pairs before the t-th, too,
/// and not that one; where the number of pairs is free, a last part holds those that make all of them and one more. The best plan of
/// a part is a flow. Among plans of equal cost the part that was made first goes first. Of a part only its cost is kept, and its flow
/// solved once more when its turn comes, so that memory grows with the plans listed alone.
/// </remarks>
internal sealed class LoadRanking(
    AssignmentProblem problem,
    AssignmentCoverage coverage,
    FlowOptions options,
    IProgress<WorkProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly long[] _costs = problem.Costs();
    private readonly PriorityQueue<(Part From, int Pair), (Int128 Cost, int Number)> _open = new();
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

        List<RankedPlan> plans = [];
        Part? part = Best(all, isFree ? 0 : pairs.Count, isFree ? problem.PairCount : pairs.Count);
        while (part is not null)
        {
            plans.Add(RankedPlan.Of(problem, ResultBuilder.Pairs(problem, part.Chosen, out long total), total, Cost(part)));
            progress?.Report(new WorkProgress("assignment.rank", plans.Count, most));
            Split(part);
            part = plans.Count < most && !_isStopped && _open.TryDequeue(out (Part From, int Pair) next, out _)
                ? Without(next.From, next.Pair)
                : null;
        }

        return Ranking(_isStopped ? AssignmentStatus.LimitReached : AssignmentStatus.Optimal, plans);
    }

    private AssignmentRanking Ranking(AssignmentStatus status, List<RankedPlan> plans) =>
        new(coverage, status, [.. plans], isComplete: status != AssignmentStatus.LimitReached && _open.Count == 0);

    private void Split(Part part)
    {
        LoadModel model = part.Model.Copy();
        for (int pair = 0; pair < part.Chosen.Length && !_isStopped; pair++)
        {
            if (part.Chosen[pair] && model.PairLeast[pair] == 0)
            {
                model.PairMost[pair] = 0;
                Add(part, pair, Best(model, part.Least, part.Most));
                (model.PairLeast[pair], model.PairMost[pair]) = (1, 1);
            }
        }

        if (part.Most > part.Made)
        {
            Add(part, part.Chosen.Length, Best(model, Math.Max(part.Least, part.Made + 1), part.Most));
        }
    }

    private void Add(Part from, int pair, Part? best)
    {
        if (best is not null)
        {
            _open.Enqueue((from, pair), (Cost(best), _parts++));
        }
    }

    /// <summary>The best plan that makes the pairs of another one before this pair and not this one; after the last pair, one more.</summary>
    private Part? Without(Part from, int pair)
    {
        LoadModel model = from.Model.Copy();
        for (int before = 0; before < pair; before++)
        {
            model.PairLeast[before] = from.Chosen[before] ? (sbyte)1 : model.PairLeast[before];
        }

        if (pair == from.Chosen.Length)
        {
            return Best(model, Math.Max(from.Least, from.Made + 1), from.Most);
        }

        model.PairMost[pair] = 0;
        return Best(model, from.Least, from.Most);
    }

    /// <summary>The best plan that keeps to a model and has so many pairs; null when there is none, or it takes too many steps.</summary>
    private Part? Best(LoadModel model, int least, int most)
    {
        LoadFlow plan = LoadFlow.Solve(model, _costs, (least, most), options, cancellationToken);
        _isStopped |= plan.Status == FlowStatus.LimitReached;
        return plan.Status == FlowStatus.Optimal ? new Part(model, plan.Chosen, plan.Count, least, most) : null;
    }

    private Int128 Cost(Part part)
    {
        Int128 cost = 0;
        for (int k = 0; k < _costs.Length; k++)
        {
            cost += part.Chosen[k] ? _costs[k] : 0;
        }

        return cost;
    }

    /// <summary>The plans that keep to a model and have so many pairs, by the best of them.</summary>
    private sealed record Part(LoadModel Model, bool[] Chosen, int Made, int Least, int Most);
}
