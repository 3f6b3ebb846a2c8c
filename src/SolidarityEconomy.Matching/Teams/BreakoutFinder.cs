using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Divides people into groups round by round: fixed starts that mix well, then every exchange of two that helps.</summary>
internal sealed class BreakoutFinder
{
    private const int Starts = 12;
    private const long OfApart = 1_000_000_000_000_000;
    private const long OfRules = 1_000_000;

    private readonly TeamProblem _problem;
    private readonly TeamMeasure _measure;
    private readonly int _count;
    private readonly int _groups;
    private readonly bool[] _haveMet;
    private readonly bool[] _areApart;
    private readonly int[] _order;
    private readonly int[] _groupOf;
    private readonly uint[] _turns;
    private readonly Int128[] _costs;
    private readonly BreakoutDivision _division;
    private readonly CancellationToken _cancellationToken;
    private BreakoutDivision _tried;
    private BreakoutDivision _best;
    private bool _hasDivision;
    private bool _isStopped;
    private long _left;

    public BreakoutFinder(TeamProblem problem, int groupSize, IEnumerable<IEnumerable<string>> former, long maxSteps, CancellationToken cancellationToken)
    {
        _problem = problem;
        _measure = new TeamMeasure(problem);
        _count = problem.Candidates.Length;
        _groups = (_count + groupSize - 1) / groupSize;
        _haveMet = new bool[_count * _count];
        _areApart = new bool[_count * _count];
        _order = new int[_count];
        _groupOf = new int[_count];
        _turns = new uint[_count];
        _costs = new Int128[_groups];
        _division = new BreakoutDivision(_count, _groups);
        _tried = new BreakoutDivision(_count, _groups);
        _best = new BreakoutDivision(_count, _groups);
        _left = maxSteps;
        _cancellationToken = cancellationToken;
        foreach (IEnumerable<string> group in former)
        {
            ArgumentNullException.ThrowIfNull(group, nameof(former));
            SetPairs(group, _haveMet);
        }

        foreach (ImmutableArray<string> list in problem.KeptApart)
        {
            SetPairs(list, _areApart);
        }
    }

    public BreakoutPlan Find(int rounds, IProgress<WorkProgress>? progress)
    {
        int least = LeastRepeats(rounds);
        ImmutableArray<BreakoutGroup>.Builder groups = ImmutableArray.CreateBuilder<BreakoutGroup>(rounds * _groups);
        int repeats = 0;
        if (_count > 0 && !LookForDivision())
        {
            return new BreakoutPlan(_problem, rounds, [], 0, 0, isComplete: true);
        }

        for (int round = 1; round <= rounds; round++)
        {
            progress?.Report(new WorkProgress("team.rounds", round - 1, rounds));
            MakeRound(round);
            if (!KeepsApart(_best))
            {
                return new BreakoutPlan(_problem, rounds, [], 0, 0, isComplete: false);
            }

            _best.CopyTo(_division);
            _hasDivision = true;
            for (int g = 0; g < _groups; g++)
            {
                Span<int> group = _best[g];
                group.Sort();
                repeats += Pairs(group, _haveMet);
                SetPairs(group, _haveMet);
                groups.Add(Group(round, g + 1, group));
            }
        }

        return new BreakoutPlan(_problem, rounds, groups.MoveToImmutable(), repeats, least, !_isStopped);
    }

    private BreakoutGroup Group(int round, int number, ReadOnlySpan<int> group)
    {
        ImmutableArray<string>.Builder members = ImmutableArray.CreateBuilder<string>(group.Length);
        foreach (int i in group)
        {
            members.Add(_problem.Candidates[i].Name);
        }

        int count = 0;
        for (int r = 0; r < _problem.Rules.Length; r++)
        {
            count += _measure.Misses(group, r) > 0 ? 1 : 0;
        }

        ImmutableArray<TeamRule>.Builder broken = ImmutableArray.CreateBuilder<TeamRule>(count);
        for (int r = 0; broken.Count < count; r++)
        {
            if (_measure.Misses(group, r) > 0)
            {
                broken.Add(_problem.Rules[r]);
            }
        }

        return new BreakoutGroup(round, number, members.MoveToImmutable(), broken.MoveToImmutable());
    }

    /// <summary>Where the plain start puts somebody together who is kept apart, half of the steps go into one division that does not.</summary>
    /// <returns>False when there is none.</returns>
    private bool LookForDivision()
    {
        Start(0, 0);
        if (KeepsApart(_tried))
        {
            return true;
        }

        BreakoutSearch search = new(_areApart, _count, _groups, (_left + 1) / 2, _cancellationToken);
        if (search.Find() is { } groupOf)
        {
            _hasDivision = true;
            _division.Put(Everybody(), groupOf);
        }

        _left -= search.Steps;
        return _hasDivision || search.IsStopped;
    }

    private bool KeepsApart(BreakoutDivision division)
    {
        for (int g = 0; g < _groups; g++)
        {
            if (Pairs(division[g], _areApart) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void MakeRound(int round)
    {
        Int128 bestCost = Int128.MaxValue;
        for (int start = 0; start < Starts && bestCost > 0; start++)
        {
            if (start > 0 && _left <= 0)
            {
                _isStopped = true;
                break;
            }

            Start(round - 1 + start, start);
            bestCost = Try(bestCost);
        }

        if (bestCost >= OfApart && _hasDivision)
        {
            _division.CopyTo(_tried);
            _ = Try(bestCost);
        }
    }

    private Int128 Try(Int128 bestCost)
    {
        Int128 cost = Improve();
        if (cost >= bestCost)
        {
            return bestCost;
        }

        (_best, _tried) = (_tried, _best);
        return cost;
    }

    /// <summary>
    /// Each row of people is moved on against the one before it, so that nearly nobody meets again while there are enough groups.
    /// The later half of the starts take people in another order each, always the same one.
    /// </summary>
    private void Start(int turn, int number)
    {
        _ = Everybody();
        if (number >= Starts / 2)
        {
            uint factor = unchecked((2_654_435_761u * (uint)number) | 1);
            for (int i = 0; i < _count; i++)
            {
                _turns[i] = unchecked((uint)(i + 1) * factor);
            }

            Array.Sort(_turns, _order);
        }

        for (int i = 0; i < _count; i++)
        {
            (int row, int place) = Math.DivRem(i, _groups);
            _groupOf[i] = (place + (turn * row)) % _groups;
        }

        _tried.Put(_order, _groupOf);
    }

    private int[] Everybody()
    {
        for (int i = 0; i < _count; i++)
        {
            _order[i] = i;
        }

        return _order;
    }

    private Int128 Improve()
    {
        for (int g = 0; g < _groups; g++)
        {
            _costs[g] = Cost(_tried[g]);
        }

        bool isBetter = true;
        while (isBetter)
        {
            isBetter = false;
            for (int g = 0; g < _groups; g++)
            {
                for (int h = g + 1; h < _groups; h++)
                {
                    _cancellationToken.ThrowIfCancellationRequested();
                    isBetter |= _costs[g] + _costs[h] > 0 && Exchange(g, h);
                }
            }
        }

        Int128 sum = 0;
        foreach (Int128 cost in _costs)
        {
            sum += cost;
        }

        return sum;
    }

    private bool Exchange(int g, int h)
    {
        bool isBetter = false;
        Span<int> one = _tried[g];
        Span<int> other = _tried[h];
        for (int a = 0; a < one.Length; a++)
        {
            for (int b = 0; b < other.Length; b++)
            {
                if (_left <= 0)
                {
                    _isStopped = true;
                    return isBetter;
                }

                _left--;
                (one[a], other[b]) = (other[b], one[a]);
                (Int128 ofOne, Int128 ofOther) = (Cost(one), Cost(other));
                if (ofOne + ofOther < _costs[g] + _costs[h])
                {
                    (_costs[g], _costs[h]) = (ofOne, ofOther);
                    isBetter = true;
                }
                else
                {
                    (one[a], other[b]) = (other[b], one[a]);
                }
            }
        }

        return isBetter;
    }

    private Int128 Cost(ReadOnlySpan<int> group) =>
        ((Int128)Pairs(group, _areApart) * OfApart) + (_measure.Misses(group) * OfRules) + Pairs(group, _haveMet);

    /// <summary>How many pairs of a group are among some pairs.</summary>
    private int Pairs(ReadOnlySpan<int> group, bool[] among)
    {
        int count = 0;
        for (int a = 0; a < group.Length; a++)
        {
            ReadOnlySpan<bool> ofOne = among.AsSpan(group[a] * _count, _count);
            for (int b = a + 1; b < group.Length; b++)
            {
                count += ofOne[group[b]] ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>Whoever is no candidate plays no part.</summary>
    private void SetPairs(IEnumerable<string> names, bool[] pairs)
    {
        HashSet<int> members = [];
        foreach (string name in names)
        {
            if (_problem.TryFind(name, out int member))
            {
                _ = members.Add(member);
            }
        }

        SetPairs(members.ToArray(), pairs);
    }

    private void SetPairs(ReadOnlySpan<int> members, bool[] pairs)
    {
        foreach (int one in members)
        {
            foreach (int other in members)
            {
                pairs[(one * _count) + other] |= one != other;
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
        long meetings = rounds * ((larger * PairsOf(small + 1)) + ((_groups - larger) * PairsOf(small)));
        long allOpen = 0;
        long ofPeople = 0;
        for (int i = 0; i < _count; i++)
        {
            int open = _count - 1 - _haveMet.AsSpan(i * _count, _count).Count(true);
            allOpen += open;
            ofPeople += Math.Max((rounds * (small - 1L)) - open, 0);
        }

        return (int)Math.Max(0, Math.Max(meetings - (allOpen / 2), (ofPeople + 1) / 2));

        static long PairsOf(int people) => people * (people - 1L) / 2;
    }
}
