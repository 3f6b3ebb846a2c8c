using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Looks after the worst pairs, over all plans of as many pairs as loads allow.</summary>
/// <remarks>
/// Each round finds by halving the best score that the worst open pair can have, then the fewest pairs of that score, and narrows
/// the problem down to the plans that have so few: by complementary slackness, pairs with a reduced cost and members with a price
/// keep their part from then on. So at most as many rounds as the plan has different scores, each of O(log pairs) flows.
/// </remarks>
internal sealed class FairSolver(
    AssignmentProblem problem, FlowOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    private readonly int[] _levels = new int[problem.PairCount];
    private readonly long[] _nothing = new long[problem.PairCount];
    private readonly LoadModel _model = new(problem);
    private int _count;
    private long[] _unitsOfLevel = [];
    private int _levelCount;
    private bool _isStopped;

    public FairPlan Solve(AssignmentFairness fairness)
    {
        LoadFlow most = LoadFlow.Most(_model, options, cancellationToken);
        if (most.Status != FlowStatus.Optimal)
        {
            return new FairPlan(
                fairness, most.Status == FlowStatus.Infeasible ? AssignmentStatus.Infeasible : AssignmentStatus.LimitReached);
        }

        _count = most.Count;
        RankLevels();
        bool[] plan = fairness == AssignmentFairness.BestWorstPair ? BestWorstPair(most.Chosen) : WorstFirst(most.Chosen);
        return Read(fairness, plan);
    }

    /// <summary>Numbers the different scores from the worst, 0, on.</summary>
    private void RankLevels()
    {
        bool isLeast = problem.Terms.Goal == AssignmentGoal.LeastTotal;
        long[] units = problem.Units.ToArray();
        Array.Sort(units);
        foreach (long unit in units)
        {
            if (_levelCount == 0 || unit != units[_levelCount - 1])
            {
                units[_levelCount++] = unit;
            }
        }

        Span<long> levels = units.AsSpan(0, _levelCount);
        for (int k = 0; k < _levels.Length; k++)
        {
            int place = levels.BinarySearch(problem.Units[k]);
            _levels[k] = isLeast ? _levelCount - 1 - place : place;
        }

        if (isLeast)
        {
            levels.Reverse();
        }

        _unitsOfLevel = units;
    }

    private bool[] BestWorstPair(bool[] plan)
    {
        int worst = Highest(0, ref plan);
        Close(0, worst);
        LoadFlow best = LoadFlow.Solve(_model, problem.Costs(), (_count, _count), options, cancellationToken);
        _isStopped |= best.Status != FlowStatus.Optimal;
        return _isStopped ? plan : best.Chosen;
    }

    private bool[] WorstFirst(bool[] plan)
    {
        long[] costs = new long[_levels.Length];
        for (int open = 0; open < _levelCount && !_isStopped; open++)
        {
            int worst = Highest(open, ref plan);
            Close(open, worst);
            if (worst == _levelCount || _isStopped)
            {
                break;
            }

            for (int k = 0; k < costs.Length; k++)
            {
                costs[k] = _levels[k] == worst ? 1 : 0;
            }

            LoadFlow fewest = LoadFlow.Solve(_model, costs, (_count, _count), options, cancellationToken);
            if (fewest.Status != FlowStatus.Optimal)
            {
                _isStopped = true;
                break;
            }

            plan = fewest.Chosen;
            Narrow(fewest, costs);
            open = worst;
        }

        return plan;
    }

    /// <summary>The greatest level below which all open levels can be closed; the number of levels when all can.</summary>
    private int Highest(int open, ref bool[] plan)
    {
        progress?.Report(new WorkProgress("assignment.fair", open, _levelCount));
        int low = Worst(plan, open);
        int high = _levelCount;
        while (low < high && !_isStopped)
        {
            int middle = low + ((high - low + 1) / 2);
            if (TryWithout(open, middle) is { } better)
            {
                plan = better;
                low = Worst(better, open);
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private int Worst(bool[] plan, int open)
    {
        int worst = _levelCount;
        for (int k = 0; k < plan.Length; k++)
        {
            worst = plan[k] && _levels[k] >= open ? Math.Min(worst, _levels[k]) : worst;
        }

        return worst;
    }

    /// <summary>
    /// A plan without the open levels below this one, or null when there is none: earlier rounds may have settled that such a pair is
    /// made.
    /// </summary>
    private bool[]? TryWithout(int open, int level)
    {
        for (int k = 0; k < _levels.Length; k++)
        {
            if (_levels[k] >= open && _levels[k] < level && _model.PairLeast[k] == 1)
            {
                return null;
            }
        }

        LoadModel model = _model.Copy();
        Close(model, open, level);
        LoadFlow flow = LoadFlow.Solve(model, _nothing, (_count, _count), options, cancellationToken);
        _isStopped |= flow.Status == FlowStatus.LimitReached;
        return flow.Status == FlowStatus.Optimal ? flow.Chosen : null;
    }

    private void Close(int from, int to) => Close(_model, from, to);

    private void Close(LoadModel model, int from, int to)
    {
        for (int k = 0; k < _levels.Length; k++)
        {
            if (_levels[k] >= from && _levels[k] < to)
            {
                model.PairMost[k] = 0;
            }
        }
    }

    private void Narrow(LoadFlow flow, long[] costs)
    {
        PairIndex pairs = problem.ByRow;
        int[] rowLoads = new int[problem.Rows];
        int[] columnLoads = new int[problem.Columns];
        for (int i = 0; i < pairs.Count; i++)
        {
            for (int k = pairs.Starts[i]; k < pairs.Starts[i + 1]; k++)
            {
                int j = pairs.Others[k];
                long reduced = costs[k] - flow.Bonus + flow.RowPrices[i] + flow.ColumnPrices[j];
                if (reduced > 0)
                {
                    _model.PairMost[k] = _model.PairLeast[k];
                }
                else if (reduced < 0)
                {
                    _model.PairLeast[k] = _model.PairMost[k];
                }

                rowLoads[i] += flow.Chosen[k] ? 1 : 0;
                columnLoads[j] += flow.Chosen[k] ? 1 : 0;
            }
        }

        Fix(_model.RowLeast, _model.RowMost, flow.RowPrices, rowLoads);
        Fix(_model.ColumnLeast, _model.ColumnMost, flow.ColumnPrices, columnLoads);
    }

    private static void Fix(int[] least, int[] most, long[] prices, int[] loads)
    {
        for (int i = 0; i < prices.Length; i++)
        {
            if (prices[i] != 0)
            {
                (least[i], most[i]) = (loads[i], loads[i]);
            }
        }
    }

    private FairPlan Read(AssignmentFairness fairness, bool[] plan)
    {
        AssignedPair[] pairs = ResultBuilder.Pairs(problem, plan, out long total);
        int[] counts = new int[_levelCount];
        for (int k = 0; k < plan.Length; k++)
        {
            counts[_levels[k]] += plan[k] ? 1 : 0;
        }

        return new FairPlan(fairness, _isStopped ? AssignmentStatus.LimitReached : AssignmentStatus.Optimal)
        {
            Pairs = [.. pairs],
            Total = problem.Scale.ToScore(total),
            Levels = [.. Levels(counts)],
            Shortage = _isStopped ? null : WhyNotBetter(plan),
        };
    }

    private IEnumerable<ScoreLevel> Levels(int[] counts)
    {
        for (int level = 0; level < counts.Length; level++)
        {
            if (counts[level] > 0)
            {
                yield return new ScoreLevel(problem.Scale.ToScore(_unitsOfLevel[level]), counts[level]);
            }
        }
    }

    private AssignmentShortage? WhyNotBetter(bool[] plan)
    {
        if (_count == 0 || _count < problem.MostPairs)
        {
            return null;
        }

        int worst = Worst(plan, 0);
        AssignmentSide side = problem.SmallerSide;
        return LoadSolver.FindShortage(
            problem.Only(k => _levels[k] > worst),
            side,
            side == AssignmentSide.Rows ? problem.RowMost : problem.ColumnMost,
            isOfLeastLoads: false,
            options,
            cancellationToken);
    }
}
