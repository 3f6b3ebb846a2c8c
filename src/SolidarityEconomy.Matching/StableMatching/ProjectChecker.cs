namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Checks who has which project against the three ways in which a student and a project may block.</summary>
internal sealed class ProjectChecker
{
    private readonly ProjectProblem _problem;
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly int[] _given;
    private readonly int[] _projectCount;
    private readonly int[] _projectWorst;
    private readonly int[] _supervisorCount;
    private readonly int[] _supervisorWorst;
    private readonly List<StabilityViolation> _violations = [];

    public ProjectChecker(ProjectProblem problem)
    {
        _problem = problem;
        _left = problem.Market.Left;
        _right = problem.Market.Right;
        _given = new int[_left.Count];
        Array.Fill(_given, -1);
        _projectCount = new int[_right.Count];
        _projectWorst = new int[_right.Count];
        _supervisorCount = new int[problem.Supervisors.Length];
        _supervisorWorst = new int[problem.Supervisors.Length];
    }

    public StabilityCheck Run(IEnumerable<MatchedPair> pairs)
    {
        bool[] isPlaced = new bool[_left.Count];
        foreach (MatchedPair pair in pairs)
        {
            Place(pair, isPlaced);
        }

        for (int project = 0; project < _right.Count; project++)
        {
            Capacity(_problem.Projects[project].Id, _projectCount[project], _right.Capacity[project]);
        }

        for (int supervisor = 0; supervisor < _supervisorCount.Length; supervisor++)
        {
            Chooser chooser = _problem.Supervisors[supervisor];
            Capacity(chooser.Id, _supervisorCount[supervisor], chooser.Capacity);
            if (_supervisorCount[supervisor] < chooser.Minimum)
            {
                _violations.Add(StabilityViolation.Minimum(chooser.Id, _supervisorCount[supervisor], chooser.Minimum));
            }
        }

        for (int student = 0; student < _left.Count; student++)
        {
            int end = _given[student] < 0 ? _left.Start[student + 1] : _given[student];
            for (int entry = _left.Start[student]; entry < end; entry++)
            {
                if (WouldTake(student, entry))
                {
                    _violations.Add(StabilityViolation.Blocking(Pair(student, _left.Partner[entry])));
                }
            }
        }

        return new StabilityCheck(_violations);
    }

    private bool WouldTake(int student, int entry)
    {
        int project = _left.Partner[entry];
        int supervisor = _problem.SupervisorOf[project];
        int rank = _problem.RankOf[_left.Cross[entry]];
        if (_projectCount[project] >= _right.Capacity[project])
        {
            return _projectCount[project] > 0 && rank < _projectWorst[project];
        }

        return _supervisorCount[supervisor] < _problem.Supervisors[supervisor].Capacity
            || (_supervisorCount[supervisor] > 0 && rank < _supervisorWorst[supervisor])
            || (_given[student] >= 0 && _problem.SupervisorOf[_left.Partner[_given[student]]] == supervisor);
    }

    private void Place(MatchedPair pair, bool[] isPlaced)
    {
        int student = Roster.IndexOf(_problem.Students, pair.Left);
        int project = Roster.IndexOf(_problem.Projects, pair.Right);
        int entry = student < 0 || project < 0 ? -1 : _left.Find(student, project);
        if (student < 0 || project < 0)
        {
            _violations.Add(StabilityViolation.Unknown(student < 0 ? pair.Left : pair.Right));
            return;
        }

        if (isPlaced[student])
        {
            _violations.Add(StabilityViolation.Repeated(pair));
            return;
        }

        isPlaced[student] = true;
        int supervisor = _problem.SupervisorOf[project];
        _projectCount[project]++;
        _supervisorCount[supervisor]++;
        if (entry < 0)
        {
            _violations.Add(StabilityViolation.Unacceptable(pair));
            return;
        }

        _given[student] = entry;
        int rank = _problem.RankOf[_left.Cross[entry]];
        _projectWorst[project] = Math.Max(_projectWorst[project], rank);
        _supervisorWorst[supervisor] = Math.Max(_supervisorWorst[supervisor], rank);
    }

    private MatchedPair Pair(int student, int project) => new(_problem.Students[student].Id, _problem.Projects[project].Id);

    private void Capacity(Id<Chooser> who, int count, int limit)
    {
        if (count > limit)
        {
            _violations.Add(StabilityViolation.Capacity(who, count, limit));
        }
    }
}
