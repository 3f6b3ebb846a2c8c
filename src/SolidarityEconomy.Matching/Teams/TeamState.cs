namespace SolidarityEconomy.Matching.Teams;

/// <summary>
/// Who is in, who is out and what follows from it: each decision is carried through all rows, and can be taken back.
/// </summary>
internal sealed class TeamState
{
    private readonly TeamModel _model;
    private readonly int[][] _better;
    private readonly int[][] _worse;
    private readonly List<int> _trail = [];
    private readonly Queue<(int Candidate, bool IsIn)> _pending = [];

    public TeamState(TeamModel model, bool[] mayJoin)
    {
        _model = model;
        In = new int[model.Rows.Count];
        Free = [.. model.Rows.Select(row => row.Candidates.Length)];
        IsFree = new bool[model.Count];
        IsIn = new bool[model.Count];
        Array.Fill(IsFree, true);
        List<int>[] rows = [.. Enumerable.Range(0, model.Count).Select(_ => new List<int>())];
        for (int r = 0; r < Free.Length; r++)
        {
            foreach (int i in model.Rows[r].Candidates)
            {
                rows[i].Add(r);
            }
        }

        RowsOf = [.. rows.Select(list => list.ToArray())];
        (_better, _worse) = CandidateOrder.Of(model, mayJoin, RowsOf);
        for (int i = 0; i < model.Count; i++)
        {
            if (!mayJoin[i])
            {
                _pending.Enqueue((i, false));
            }
        }

        IsPossible = Carry() && Enumerable.Range(0, Free.Length).All(IsKept) && model.Varieties.All(IsKept) && Carry();
    }

    /// <summary>False when the rows cannot be kept whatever is decided.</summary>
    public bool IsPossible { get; }

    /// <summary>The rows in which each candidate counts.</summary>
    public int[][] RowsOf { get; }

    /// <summary>How many members each row has.</summary>
    public int[] In { get; }

    /// <summary>How many undecided candidates each row has.</summary>
    public int[] Free { get; }

    public bool[] IsFree { get; }

    public bool[] IsIn { get; }

    /// <summary>What the members cost.</summary>
    public long Cost { get; private set; }

    /// <summary>How many decisions stand; <see cref="BackTo"/> takes back those after it.</summary>
    public int Decided => _trail.Count;

    /// <summary>How many more members a row needs; 0 also when it may do without any.</summary>
    public int Needs(int row)
    {
        TeamRow asked = _model.Rows[row];
        return asked.MayBeNone && In[row] == 0 ? 0 : Math.Max(asked.Least - In[row], 0);
    }

    /// <summary>How many values more a variety needs.</summary>
    public int Needs(TeamVariety variety)
    {
        int missing = variety.Least;
        for (int r = variety.From; r < variety.To; r++)
        {
            missing -= In[r] > 0 ? 1 : 0;
        }

        return Math.Max(missing, 0);
    }

    /// <summary>Decides on a candidate, with all that follows.</summary>
    /// <returns>False when the rows can no longer be kept; then the decisions have to be taken back.</returns>
    public bool Decide(int candidate, bool isIn)
    {
        _pending.Enqueue((candidate, isIn));
        return Carry();
    }

    public void BackTo(int decided)
    {
        _pending.Clear();
        while (_trail.Count > decided)
        {
            int i = _trail[^1];
            _trail.RemoveAt(_trail.Count - 1);
            foreach (int r in RowsOf[i])
            {
                Free[r]++;
                In[r] -= IsIn[i] ? 1 : 0;
            }

            Cost -= IsIn[i] ? _model.Costs[i] : 0;
            IsIn[i] = false;
            IsFree[i] = true;
        }
    }

    private bool Carry()
    {
        while (_pending.TryDequeue(out (int Candidate, bool IsIn) next))
        {
            if (IsFree[next.Candidate] ? !Set(next.Candidate, next.IsIn) : IsIn[next.Candidate] != next.IsIn)
            {
                _pending.Clear();
                return false;
            }
        }

        return true;
    }

    private bool Set(int candidate, bool isIn)
    {
        IsFree[candidate] = false;
        IsIn[candidate] = isIn;
        Cost += isIn ? _model.Costs[candidate] : 0;
        _trail.Add(candidate);
        foreach (int r in RowsOf[candidate])
        {
            Free[r]--;
            In[r] += isIn ? 1 : 0;
        }

        // Whoever is at least as good goes in first and out last.
        foreach (int other in isIn ? _better[candidate] : _worse[candidate])
        {
            _pending.Enqueue((other, isIn));
        }

        foreach (int r in RowsOf[candidate])
        {
            if (!IsKept(r))
            {
                return false;
            }
        }

        return isIn || _model.Varieties.All(IsKept);
    }

    private bool IsKept(int row)
    {
        TeamRow asked = _model.Rows[row];
        int possible = In[row] + Free[row];
        if (In[row] > asked.Most || (possible < asked.Least && (!asked.MayBeNone || In[row] > 0)))
        {
            return false;
        }

        bool isFull = In[row] == asked.Most || possible < asked.Least;
        bool isShort = Needs(row) is > 0 and int needs && needs == Free[row];
        if (Free[row] > 0 && (isFull || isShort))
        {
            foreach (int i in asked.Candidates)
            {
                if (IsFree[i])
                {
                    _pending.Enqueue((i, isShort));
                }
            }
        }

        return true;
    }

    private bool IsKept(TeamVariety variety)
    {
        int needs = Needs(variety);
        int possible = 0;
        for (int r = variety.From; r < variety.To; r++)
        {
            possible += In[r] == 0 && Free[r] > 0 ? 1 : 0;
        }

        for (int r = variety.From; r < variety.To && needs > 0 && possible == needs; r++)
        {
            if (In[r] == 0 && Free[r] == 1)
            {
                _pending.Enqueue((Array.Find(_model.Rows[r].Candidates, i => IsFree[i]), true));
            }
        }

        return possible >= needs;
    }
}
