using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Divides people into groups round by round: fixed starts that mix well, then every exchange of two that helps.</summary>
internal sealed class BreakoutFinder
{
    private const int Starts = 12;
    private const long OfApart = 1_000_000_000_000_000;
    private const long OfRules = 1_000_000;

    private readonly TeamProblem _problem;
    private readonly BreakoutMeasure _measure;
    private readonly int _count;
    private readonly int _groups;
    private readonly int[][] _met;
    private readonly CancellationToken _cancellationToken;
    private int[][]? _division;
    private bool _isStopped;
    private long _left;

    public BreakoutFinder(TeamProblem problem, int groupSize, IEnumerable<IEnumerable<string>> former, long maxSteps, CancellationToken cancellationToken)
    {
        _problem = problem;
        _measure = new BreakoutMeasure(problem);
        _count = problem.Candidates.Length;
        _groups = (_count + groupSize - 1) / groupSize;
        _met = [.. Enumerable.Range(0, _count).Select(_ => new int[_count])];
        _left = maxSteps;
        _cancellationToken = cancellationToken;
        foreach (IEnumerable<string> group in former)
        {
            ArgumentNullException.ThrowIfNull(group, nameof(former));
            HashSet<string> names = new(group, StringComparer.Ordinal);
            Meet([.. Enumerable.Range(0, _count).Where(i => names.Contains(problem.Candidates[i].Name))]);
        }
    }

    public BreakoutPlan Find(int rounds, IProgress<WorkProgress>? progress)
    {
        int least = LeastRepeats(rounds);
        List<BreakoutGroup> groups = [];
        int repeats = 0;
        bool isImpossible = _count > 0 && !LookForDivision();
        for (int round = 1; round <= rounds && !isImpossible; round++)
        {
            progress?.Report(new WorkProgress("team.rounds", round - 1, rounds));
            int[][] best = Round(round);
            if (best.Any(group => _measure.Together(group) > 0))
            {
                return new BreakoutPlan(_problem, rounds, [], 0, 0, isComplete: false);
            }

            _division = best;
            repeats += best.Sum(group => Repeats(group));
            for (int g = 0; g < best.Length; g++)
            {
                Meet(best[g]);
                ImmutableArray<string> members = [.. best[g].Order().Select(i => _problem.Candidates[i].Name)];
                groups.Add(new BreakoutGroup(
                    round, g + 1, members, [.. _problem.Check(members).Rules.Where(rule => !rule.IsKept).Select(rule => rule.Rule)]));
            }
        }

        return isImpossible
            ? new BreakoutPlan(_problem, rounds, [], 0, 0, isComplete: true)
            : new BreakoutPlan(_problem, rounds, [.. groups], repeats, least, !_isStopped);
    }

    /// <summary>Where the plain start puts somebody together who is kept apart, half of the steps go into one division that does not.</summary>
    /// <returns>False when there is none.</returns>
    private bool LookForDivision()
    {
        if (Start(0, 0).All(group => _measure.Together(group) == 0))
        {
            return true;
        }

        BreakoutSearch search = new(_measure.Apart, _groups, (_left + 1) / 2, _cancellationToken);
        _division = search.Find();
        _left -= search.Steps;
        return _division is not null || search.IsStopped;
    }

    private int[][] Round(int round)
    {
        int[][] best = [];
        Int128 bestCost = Int128.MaxValue;
        for (int start = 0; start < Starts && bestCost > 0; start++)
        {
            if (start > 0 && _left <= 0)
            {
                _isStopped = true;
                break;
            }

            Take(Start(round - 1 + start, start));
        }

        if (bestCost >= OfApart && _division is not null)
        {
            Take(Array.ConvertAll(_division, group => group.ToArray()));
        }

        return best;

        void Take(int[][] groups)
        {
            Int128 cost = Improve(groups);
            if (cost < bestCost)
            {
                (best, bestCost) = (groups, cost);
            }
        }
    }

    /// <summary>
    /// Each row of people is moved on against the one before it, so that nearly nobody meets again while there are enough groups.
    /// The later half of the starts take people in another order each, always the same one.
    /// </summary>
    private int[][] Start(int turn, int number)
    {
        int[] order = [.. Enumerable.Range(0, _count)];
        if (number >= Starts / 2)
        {
            uint factor = unchecked((2_654_435_761u * (uint)number) | 1);
            order = [.. order.OrderBy(i => unchecked((uint)(i + 1) * factor))];
        }

        List<int>[] groups = [.. Enumerable.Range(0, _groups).Select(_ => new List<int>())];
        for (int i = 0; i < _count; i++)
        {
            (int row, int place) = Math.DivRem(i, _groups);
            groups[(place + (turn * row)) % _groups].Add(order[i]);
        }

        return Array.ConvertAll(groups, group => group.ToArray());
    }

    private Int128 Improve(int[][] groups)
    {
        Int128[] costs = Array.ConvertAll(groups, group => Cost(group));
        bool isBetter = true;
        while (isBetter)
        {
            isBetter = false;
            for (int g = 0; g < groups.Length; g++)
            {
                for (int h = g + 1; h < groups.Length; h++)
                {
                    _cancellationToken.ThrowIfCancellationRequested();
                    isBetter |= costs[g] + costs[h] > 0 && Exchange(groups, costs, g, h);
                }
            }
        }

        return costs.Aggregate(Int128.Zero, (sum, cost) => sum + cost);
    }

    private bool Exchange(int[][] groups, Int128[] costs, int g, int h)
    {
        bool isBetter = false;
        for (int a = 0; a < groups[g].Length; a++)
        {
            for (int b = 0; b < groups[h].Length; b++)
            {
                if (_left <= 0)
                {
                    _isStopped = true;
                    return isBetter;
                }

                _left--;
                (groups[g][a], groups[h][b]) = (groups[h][b], groups[g][a]);
                (Int128 ofG, Int128 ofH) = (Cost(groups[g]), Cost(groups[h]));
                if (ofG + ofH < costs[g] + costs[h])
                {
                    (costs[g], costs[h]) = (ofG, ofH);
                    isBetter = true;
                }
                else
                {
                    (groups[g][a], groups[h][b]) = (groups[h][b], groups[g][a]);
                }
            }
        }

        return isBetter;
    }

    private Int128 Cost(int[] group) => ((Int128)_measure.Together(group) * OfApart) + (_measure.Misses(group) * OfRules) + Repeats(group);

    private int Repeats(int[] group)
    {
        int repeats = 0;
        for (int a = 0; a < group.Length; a++)
        {
            for (int b = a + 1; b < group.Length; b++)
            {
                repeats += _met[group[a]][group[b]] > 0 ? 1 : 0;
            }
        }

        return repeats;
    }

    private void Meet(int[] group)
    {
        foreach (int one in group)
        {
            foreach (int other in group)
            {
                _met[one][other] += one == other ? 0 : 1;
            }
        }
    }

    /// <summary>
    /// There are only so many pairs who have not met, and only so many people whom one has not met; the groups make more meetings.
    /// </summary>
    private int LeastRepeats(int rounds)
    {
        if (_count == 0)
        {
            return 0;
        }

        (int small, int larger) = Math.DivRem(_count, _groups);
        long meetings = rounds * ((larger * Pairs(small + 1)) + ((_groups - larger) * Pairs(small)));
        int[] open = [.. Enumerable.Range(0, _count).Select(i => _count - 1 - Enumerable.Range(0, _count).Count(j => _met[i][j] > 0))];
        long ofPairs = meetings - (open.Sum() / 2);
        long ofPeople = open.Sum(people => Math.Max((rounds * (small - 1L)) - people, 0));
        return (int)Math.Max(0, Math.Max(ofPairs, (ofPeople + 1) / 2));

        static long Pairs(int people) => people * (people - 1L) / 2;
    }
}
