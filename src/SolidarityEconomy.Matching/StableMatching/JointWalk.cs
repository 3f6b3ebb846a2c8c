namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// A walk from possible placements to stable ones: a group that would rather have something it could have moves there, and those
/// alone settle again before the next group is asked. Which group comes next follows a fixed sequence of numbers.
/// </summary>
/// <remarks>
/// After Roth and Vande Vate, <i>Random paths to stability</i> (1990). Those who were put out ask again from the top of their lists;
/// a seat that is left goes to the first on the list of its place who would rather have it.
/// </remarks>
internal sealed class JointWalk
{
    private readonly JointProblem _problem;
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly Stack<int> _alone = new();
    private readonly List<int> _open = [];
    private readonly List<int> _groups = [];
    private readonly bool[] _isAsked;
    private ulong _number;

    public JointWalk(JointProblem problem, ulong number)
    {
        _problem = problem;
        _left = problem.Market.Left;
        _right = problem.Market.Right;
        _number = number;
        _isAsked = new bool[problem.Units.Length];
        State = new JointState(problem);
    }

    public JointState State { get; }

    /// <summary>Walks until nobody blocks.</summary>
    /// <returns>False when the steps ran out; the state is possible in any case.</returns>
    public bool Run(long maxSteps, JointSteps steps)
    {
        for (int unit = _isAsked.Length - 1; unit >= 0; unit--)
        {
            Ask(unit);
        }

        while (true)
        {
            Settle(steps, maxSteps);
            if (steps.Count >= maxSteps)
            {
                return false;
            }

            if (_groups.Count == 0)
            {
                return State.CountBlocking() == 0;
            }

            _ = steps.TryTake(maxSteps);
            int unit = Next();
            int option = State.BestOf(unit);
            if (option < State.OptionOf(unit))
            {
                Move(unit, option);
                Ask(unit);
            }
        }
    }

    private int Next()
    {
        _number = unchecked((_number * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
        int at = (int)((_number >> 33) % (ulong)_groups.Count);
        int unit = _groups[at];
        _groups[at] = _groups[^1];
        _groups.RemoveAt(_groups.Count - 1);
        _isAsked[unit] = false;
        return unit;
    }

    private void Move(int unit, int option)
    {
        State.Leave(unit, _open);
        State.Take(unit, option);
        foreach (int entry in State.EntriesOf(unit, option))
        {
            for (int place = entry < 0 ? -1 : _left.Partner[entry]; place >= 0 && State.Surplus(place) is int ousted and >= 0;)
            {
                State.Leave(ousted, _open);
                Ask(ousted);
            }
        }
    }

    /// <summary>Until everybody alone has the best that it could have, or the steps run out.</summary>
    private void Settle(JointSteps steps, long maxSteps)
    {
        while (_alone.Count + _open.Count > 0 && steps.TryTake(maxSteps))
        {
            if (_alone.TryPop(out int unit))
            {
                _isAsked[unit] = false;
                int option = State.BestOf(unit);
                if (option < State.OptionOf(unit))
                {
                    Move(unit, option);
                }
            }
            else
            {
                int place = _open[^1];
                _open.RemoveAt(_open.Count - 1);
                Fill(place);
            }
        }
    }

    /// <summary>Offers a place to those on its list, the first first, as long as it has room.</summary>
    private void Fill(int place)
    {
        for (int entry = _right.Start[place]; entry < _right.Start[place + 1] && State.HasRoomAt(place, entry); entry++)
        {
            int applicant = _right.Partner[entry];
            int unit = State.UnitOf(applicant);
            if (_problem.Units[unit].Members.Length > 1)
            {
                Ask(unit);
            }
            else if (_right.Cross[entry] - _left.Start[applicant] is var option && option < State.OptionOf(unit) && State.Accepts(unit, option))
            {
                Move(unit, option);
            }
        }
    }

    private void Ask(int unit)
    {
        if (!_isAsked[unit])
        {
            _isAsked[unit] = true;
            if (_problem.Units[unit].Members.Length > 1)
            {
                _groups.Add(unit);
            }
            else
            {
                _alone.Push(unit);
            }
        }
    }
}
