namespace SolidarityEconomy.Matching.Teams;

/// <summary>The candidates to branch on, from the root of a search down: each list follows that of the branch above it.</summary>
internal sealed class TeamBranches
{
    private readonly TeamState _state;
    private readonly Comparison<int> _byReduced;
    private TeamModel _model = null!;
    private int[] _candidates = [];
    private bool[] _isListed = [];

    public TeamBranches(TeamState state, TeamPrices prices)
    {
        _state = state;
        _byReduced = (one, other) => prices.Reduced[one] != prices.Reduced[other]
            ? prices.Reduced[one].CompareTo(prices.Reduced[other])
            : one.CompareTo(other);
    }

    /// <summary>How many candidates all lists have.</summary>
    public int Count { get; private set; }

    public int this[int place] => _candidates[place];

    public void Take(TeamModel model)
    {
        _model = model;
        Count = 0;
        Scratch.Clear(ref _isListed, model.Count);
    }

    /// <summary>Lists the undecided candidates of the row that the fewest can help, the cheapest first.</summary>
    /// <returns>Where the list begins, which goes to the end; -1 when all rows are kept.</returns>
    public int List()
    {
        int from = Count;
        if (NarrowestRow() is var row and >= 0)
        {
            Add(_model.Rows[row].Candidates);
        }
        else if (OpenVariety() is { } variety)
        {
            for (int r = variety.From; r < variety.To; r++)
            {
                if (_state.In[r] == 0)
                {
                    Add(_model.Rows[r].Candidates);
                }
            }
        }
        else
        {
            return -1;
        }

        Span<int> listed = _candidates.AsSpan(from, Count - from);
        foreach (int i in listed)
        {
            _isListed[i] = false;
        }

        listed.Sort(_byReduced);
        return from;
    }

    /// <summary>Lists one candidate.</summary>
    /// <returns>Where.</returns>
    public int List(int candidate)
    {
        if (Count == _candidates.Length)
        {
            Array.Resize(ref _candidates, Math.Max(2 * Count, 4 * _model.Count));
        }

        _candidates[Count] = candidate;
        return Count++;
    }

    /// <summary>Forgets the lists from a place on.</summary>
    public void BackTo(int from) => Count = from;

    /// <summary>True when all rows are kept, so that there is nothing to branch on.</summary>
    public bool AreNone() => NarrowestRow() < 0 && OpenVariety() is null;

    private int NarrowestRow()
    {
        int row = -1;
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            if (_state.Needs(r) > 0 && (row < 0 || _state.Free[r] - _state.Needs(r) < _state.Free[row] - _state.Needs(row)))
            {
                row = r;
            }
        }

        return row;
    }

    private TeamVariety? OpenVariety()
    {
        foreach (TeamVariety variety in _model.Varieties)
        {
            if (_state.Needs(variety) > 0)
            {
                return variety;
            }
        }

        return null;
    }

    private void Add(int[] candidates)
    {
        foreach (int i in candidates)
        {
            if (_state.IsFree[i] && !_isListed[i])
            {
                _isListed[i] = true;
                _ = List(i);
            }
        }
    }
}
