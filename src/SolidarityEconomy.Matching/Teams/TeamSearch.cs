namespace SolidarityEconomy.Matching.Teams;

/// <summary>Looks through the teams of a model by branch and bound, depth first, and keeps the cheapest.</summary>
internal sealed class TeamSearch(TeamModel model, long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    private const int RootMoves = 200;
    private const int BranchMoves = 8;
    private const int CasesBeyond = 16;

    private TeamState _state = null!;
    private TeamPrices _prices = null!;
    private bool _isStopped;
    private bool _isAnyEnough;

    /// <summary>The members of the cheapest team so far; null when there is none.</summary>
    public int[]? Best { get; private set; }

    /// <summary>What it costs; before there is one, more than any team can.</summary>
    public long BestCost { get; private set; } = model.Costs.Where(cost => cost > 0).Sum() + 1;

    /// <summary>Teams that were not looked at cost at least this; the greatest number when all were.</summary>
    public long OpenBound { get; private set; } = long.MaxValue;

    public long Steps { get; private set; }

    /// <summary>Looks through all cases, unless the steps run out.</summary>
    /// <param name="isAnyEnough">True to end with the first team, whatever it costs.</param>
    public void Run(bool isAnyEnough)
    {
        _isAnyEnough = isAnyEnough;
        OpenBound = model.IsCut ? Least() : long.MaxValue;
        foreach (bool[] mayJoin in model.Cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isAnyEnough && Best is not null)
            {
                return;
            }

            // Once the steps are gone, a few more cases are bounded by their prices, the rest by what any team costs.
            if (Steps > maxSteps + CasesBeyond)
            {
                OpenBound = Math.Min(OpenBound, Least());
                return;
            }

            _state = new TeamState(model, mayJoin);
            if (_state.IsPossible)
            {
                _prices = new TeamPrices(model, _state);
                int decided = _state.Decided;
                if (Raise(RootMoves / 4, 1, out _))
                {
                    Dive();
                }

                _state.BackTo(decided);
                if (!(isAnyEnough && Best is not null))
                {
                    Visit(RootMoves);
                }
            }
        }
    }

    /// <summary>What any team costs at least: all who lower the cost, or the cheapest member.</summary>
    private long Least() => model.Costs.Any(cost => cost < 0)
        ? model.Costs.Where(cost => cost < 0).Sum()
        : model.Costs.DefaultIfEmpty(0).Min();

    /// <summary>Goes straight to a team by what seems best, so that the bound has something to be held against.</summary>
    private void Dive()
    {
        while (Branches() is { } branches)
        {
            int decided = _state.Decided;
            if (branches.Length == 0 || (!_state.Decide(branches[0], true) && !Withdraw(branches[0], decided)))
            {
                return;
            }

            _ = _prices.Bound();
        }

        Keep();
        while (Gain() is var next and >= 0 && _state.Decide(next, true))
        {
            if (Branches() is null)
            {
                Keep();
            }
        }
    }

    private bool Withdraw(int candidate, int decided)
    {
        _state.BackTo(decided);
        return _state.Decide(candidate, false);
    }

    private void Visit(int moves)
    {
        Steps++;
        cancellationToken.ThrowIfCancellationRequested();
        if (Steps % 1_024 == 1)
        {
            progress?.Report(new WorkProgress("team.search", Steps, maxSteps));
        }

        if (!Raise(moves, moves == RootMoves ? 1 : 0.5, out Int128 bound))
        {
            return;
        }

        if (Steps > maxSteps)
        {
            _isStopped = true;
        }
        else if (Branches() is { } branches)
        {
            Follow(branches);
        }
        else
        {
            Keep();
            if (Gain() is var gain and >= 0)
            {
                Follow([gain]);
            }
        }

        if (_isStopped)
        {
            OpenBound = Math.Min(OpenBound, Whole(bound));
        }
    }

    /// <summary>Takes each candidate in turn, and from then on does without, until it follows that one has to be in.</summary>
    private void Follow(int[] branches)
    {
        foreach (int candidate in branches.TakeWhile(i => !_state.IsIn[i]).Where(i => _state.IsFree[i]))
        {
            int decided = _state.Decided;
            if (_state.Decide(candidate, true))
            {
                Visit(BranchMoves);
            }

            _state.BackTo(decided);
            if (_isStopped || !_state.Decide(candidate, false))
            {
                return;
            }
        }

        Visit(BranchMoves);
    }

    /// <summary>Raises the bound and decides whatever follows from it.</summary>
    /// <returns>False when no cheaper team is left here.</returns>
    private bool Raise(int moves, double eagerness, out Int128 best)
    {
        best = Int128.MinValue;
        int idle = 0;
        for (int move = 0; ; move++)
        {
            Int128 bound = _prices.Bound();
            Int128 limit = (Int128)(BestCost - 1) * _prices.Fineness;
            (best, idle) = bound > best ? (bound, 0) : (best, idle + 1);
            if (bound > limit || !Fix(limit - bound))
            {
                return false;
            }

            if (move >= moves || idle > 40)
            {
                return true;
            }

            if (idle > 0 && idle % 10 == 0)
            {
                eagerness /= 2;
            }

            _prices.Move(limit + _prices.Fineness - bound, eagerness);
        }
    }

    /// <summary>Decides on candidates whom no cheaper team can have, or do without, by what they cost beyond the prices.</summary>
    private bool Fix(Int128 room)
    {
        for (int i = 0; i < model.Count; i++)
        {
            if (_state.IsFree[i] && (_prices.Reduced[i] > room || -_prices.Reduced[i] > room)
                && !_state.Decide(i, _prices.Reduced[i] < 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The undecided candidates of the row that the fewest can help, the cheapest first; null when all rows are kept.</summary>
    private int[]? Branches()
    {
        int row = -1;
        for (int r = 0; r < model.Rows.Count; r++)
        {
            if (_state.Needs(r) > 0 && (row < 0 || _state.Free[r] - _state.Needs(r) < _state.Free[row] - _state.Needs(row)))
            {
                row = r;
            }
        }

        IEnumerable<int>? found = row >= 0 ? model.Rows[row].Candidates : null;
        if (row < 0)
        {
            foreach (TeamVariety variety in model.Varieties)
            {
                if (found is null && _state.Needs(variety) > 0)
                {
                    found = Enumerable.Range(variety.From, variety.To - variety.From)
                        .Where(r => _state.In[r] == 0).SelectMany(r => model.Rows[r].Candidates).Distinct();
                }
            }
        }

        return found?.Where(i => _state.IsFree[i]).OrderBy(i => _prices.Reduced[i]).ThenBy(i => i).ToArray();
    }

    /// <summary>The undecided candidate by whom a team gains most, or -1.</summary>
    private int Gain()
    {
        int best = -1;
        for (int i = 0; i < model.Count; i++)
        {
            if (_state.IsFree[i] && model.Costs[i] < 0 && (best < 0 || model.Costs[i] < model.Costs[best]))
            {
                best = i;
            }
        }

        return best;
    }

    private void Keep()
    {
        if (_state.Cost < BestCost)
        {
            BestCost = _state.Cost;
            Best = [.. Enumerable.Range(0, model.Count).Where(i => _state.IsIn[i])];
            _isStopped |= _isAnyEnough;
        }
    }

    private long Whole(Int128 bound)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(bound, _prices.Fineness);
        return (long)(rest > 0 ? whole + 1 : whole);
    }
}
