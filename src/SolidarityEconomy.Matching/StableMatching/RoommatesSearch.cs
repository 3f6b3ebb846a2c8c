namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Tries the pairs that Irving's first half leaves, person by person, and turns back as soon as a pair blocks.</summary>
internal sealed class RoommatesSearch
{
    private readonly SideLists _lists;
    private readonly int _limit;
    private readonly long _maxSteps;
    private readonly int[][] _choices;
    private readonly int[] _given;

    private readonly bool _hasNone;

    public RoommatesSearch(SideLists lists, int limit, long maxSteps, CancellationToken cancellationToken)
    {
        _lists = lists;
        _limit = limit;
        _maxSteps = maxSteps;
        RoommatesTable table = new(lists);
        table.Propose(cancellationToken);
        _choices = [.. Enumerable.Range(0, lists.Count).Select(table.Left)];
        _hasNone = table.Rotate(cancellationToken).Count > 0;
        _given = new int[lists.Count];
        Array.Fill(_given, -1);
    }

    /// <summary>The partner of each person in every division found, or -1.</summary>
    public List<int[]> Found { get; } = [];

    /// <summary>Goes through all divisions.</summary>
    /// <returns>False when a limit was reached before the end.</returns>
    public bool Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (_hasNone)
        {
            return true;
        }

        // The persons who chose, and the number of the choice that each will try next.
        Stack<(int Person, int Choice)> open = new();
        int person = Next(0);
        int choice = 0;
        for (long steps = 0; ; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (steps % 1_000 == 0)
            {
                progress?.Report(new WorkProgress("stable.roommates", steps, _maxSteps));
            }

            if (person == _lists.Count)
            {
                if (Found.Count == _limit)
                {
                    return false;
                }

                Found.Add(Array.ConvertAll(_given, entry => entry < 0 ? -1 : _lists.Partner[entry]));
            }
            else if (choice < _choices[person].Length)
            {
                if (steps >= _maxSteps)
                {
                    return false;
                }

                int entry = _choices[person][choice++];
                if (_given[_lists.Partner[entry]] < 0 && Give(entry))
                {
                    open.Push((person, choice));
                    person = Next(person + 1);
                    choice = 0;
                }

                continue;
            }

            if (!open.TryPop(out (int Person, int Choice) last))
            {
                return true;
            }

            (person, choice) = last;
            Take(_given[person]);
        }
    }

    /// <summary>The next who has somebody left on the list and no partner yet.</summary>
    private int Next(int person)
    {
        while (person < _lists.Count && (_given[person] >= 0 || _choices[person].Length == 0))
        {
            person++;
        }

        return person;
    }

    private bool Give(int entry)
    {
        int cross = _lists.Cross[entry];
        _given[_lists.Partner[cross]] = entry;
        _given[_lists.Partner[entry]] = cross;
        if (!IsBlocked(_lists.Partner[cross]) && !IsBlocked(_lists.Partner[entry]))
        {
            return true;
        }

        Take(entry);
        return false;
    }

    private void Take(int entry)
    {
        _given[_lists.Partner[_lists.Cross[entry]]] = -1;
        _given[_lists.Partner[entry]] = -1;
    }

    private bool IsBlocked(int person)
    {
        foreach (int better in _choices[person])
        {
            if (better >= _given[person])
            {
                return false;
            }

            if (_given[_lists.Partner[better]] is int held && held >= 0 && _lists.Cross[better] < held)
            {
                return true;
            }
        }

        return false;
    }
}
