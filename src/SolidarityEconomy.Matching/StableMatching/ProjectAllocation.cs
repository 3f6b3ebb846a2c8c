namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The two ways of Abraham, Irving and Manlove (2007) to a stable matching of students and projects; mutable, for one run.</summary>
internal sealed class ProjectAllocation
{
    private readonly ProjectProblem _problem;
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly int[] _given;
    private readonly SortedHolders _taken;
    private readonly SortedHolders _guided;

    public ProjectAllocation(ProjectProblem problem)
    {
        _problem = problem;
        _left = problem.Market.Left;
        _right = problem.Market.Right;
        _given = new int[_left.Count];
        Array.Fill(_given, -1);
        _taken = SortedHolders.Of(_right);
        _guided = SortedHolders.Of(problem.Guidance);
    }

    /// <summary>What each student has, as an entry of the own list, or -1.</summary>
    public int[] Given => _given;

    /// <summary>Students propose; a project, then its supervisor, puts out the worst when there are too many.</summary>
    public void StudentsPropose(CancellationToken cancellationToken)
    {
        int[] next = _left.Start[..^1];
        Stack<int> free = new(Enumerable.Range(0, _left.Count).Reverse());
        while (free.TryPop(out int student))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (next[student] == _left.Start[student + 1])
            {
                continue;
            }

            Give(student, next[student]++);
            int project = _left.Partner[_given[student]];
            int supervisor = _problem.SupervisorOf[project];
            ReadOnlySpan<int> taken = _taken.Held(project);
            ReadOnlySpan<int> guided = _guided.Held(supervisor);
            int ousted = taken.Length > _right.Capacity[project] ? _right.Partner[taken[^1]]
                : guided.Length > Guided(supervisor) ? _problem.Guidance.Partner[guided[^1]]
                : -1;
            if (ousted >= 0)
            {
                _ = Release(ousted);
                free.Push(ousted);
            }
        }
    }

    /// <summary>Supervisors offer to the first student who would still improve the first project with room on her list.</summary>
    public void SupervisorsOffer(CancellationToken cancellationToken)
    {
        Stack<int> open = new(Enumerable.Range(0, _problem.Supervisors.Length).Reverse());
        while (open.TryPop(out int supervisor))
        {
            while (_guided.Held(supervisor).Length < Guided(supervisor) && Offer(supervisor) is int entry and >= 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int student = _right.Partner[_left.Cross[entry]];
                int left = Release(student);
                Give(student, entry);
                if (left >= 0 && left != supervisor)
                {
                    open.Push(left);
                }
            }
        }
    }

    private int Guided(int supervisor) => _problem.Guidance.Capacity[supervisor];

    /// <summary>The entry of the next offer on the student's list, or -1: better than what she has, and with room.</summary>
    private int Offer(int supervisor)
    {
        SideLists lists = _problem.Guidance;
        for (int at = lists.Start[supervisor]; at < lists.Start[supervisor + 1]; at++)
        {
            int student = lists.Partner[at];
            int end = _given[student] < 0 ? _left.Start[student + 1] : _given[student];
            for (int entry = _left.Start[student]; entry < end; entry++)
            {
                int project = _left.Partner[entry];
                if (_problem.SupervisorOf[project] == supervisor && _taken.Held(project).Length < _right.Capacity[project])
                {
                    return entry;
                }
            }
        }

        return -1;
    }

    private void Give(int student, int entry)
    {
        _given[student] = entry;
        int cross = _left.Cross[entry];
        _taken.Add(_left.Partner[entry], cross);
        _guided.Add(_problem.SupervisorOf[_left.Partner[entry]], _problem.RankOf[cross]);
    }

    /// <summary>Takes away what a student has.</summary>
    /// <returns>The supervisor who has room then, or -1.</returns>
    private int Release(int student)
    {
        int entry = _given[student];
        if (entry < 0)
        {
            return -1;
        }

        _given[student] = -1;
        int project = _left.Partner[entry];
        _taken.Remove(project, _left.Cross[entry]);
        _guided.Remove(_problem.SupervisorOf[project], _problem.RankOf[_left.Cross[entry]]);
        return _problem.SupervisorOf[project];
    }
}
