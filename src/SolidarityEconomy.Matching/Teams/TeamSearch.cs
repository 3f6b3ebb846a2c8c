namespace SolidarityEconomy.Matching.Teams;

/// <summary>Looks through the teams of a model by branch and bound, depth first, and keeps the cheapest.</summary>
/// <remarks>One search after the other is made in the same memory, which depends on the model and not on the steps.</remarks>
internal sealed class TeamSearch
{
    private const int RootMoves = 200;
    private const int BranchMoves = 8;
    private const int CasesBeyond = 16;

    private readonly IProgress<WorkProgress>? _progress;
    private readonly CancellationToken _cancellationToken;
    private readonly TeamState _state = new();
    private readonly TeamPrices _prices;
    private readonly TeamBranches _branches;
    private TeamModel _model = null!;
    private long _maxSteps;
    private bool _isStopped;
    private bool _isAnyEnough;
    private int[] _best = [];
    private int _bestCount;

    public TeamSearch(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        _progress = progress;
        _cancellationToken = cancellationToken;
        _prices = new TeamPrices(_state);
        _branches = new TeamBranches(_state, _prices);
    }

    /// <summary>True when there is a team.</summary>
    public bool HasBest { get; private set; }

    /// <summary>The members of the cheapest team so far in rising order, until the next search.</summary>
    public ReadOnlySpan<int> Best => _best.AsSpan(0, _bestCount);

    /// <summary>What it costs; before there is one, more than any team can.</summary>
    public long BestCost { get; private set; }

    /// <summary>Teams that were not looked at cost at least this; the greatest number when all were.</summary>
    public long OpenBound { get; private set; }

    public long Steps { get; private set; }

    /// <summary>True when no other team is cheaper than the best, or there is none.</summary>
    public bool IsWhole => OpenBound >= BestCost;

    /// <summary>Looks through all cases of a model, unless the steps run out.</summary>
    /// <param name="model">The candidates and rows, which may have others than in the search before.</param>
    /// <param name="maxSteps">The most branches.</param>
    /// <param name="isAnyEnough">True to end with the first team, whatever it costs.</param>
    public void Run(TeamModel model, long maxSteps, bool isAnyEnough)
    {
        _model = model;
        _maxSteps = maxSteps;
        _isAnyEnough = isAnyEnough;
        _isStopped = false;
        (HasBest, _bestCount, Steps) = (false, 0, 0);
        Scratch.Clear(ref _best, model.Count);
        BestCost = 1;
        foreach (long cost in _model.Costs)
        {
            BestCost += Math.Max(cost, 0);
        }

        OpenBound = model.IsCut ? Least() : long.MaxValue;
        _state.Take(model);
        _branches.Take(model);
        foreach (bool[] mayJoin in model.Cases)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (isAnyEnough && HasBest)
            {
                return;
            }

            // Once the steps are gone, a few more cases are bounded by their prices, the rest by what any team costs.
            if (Steps > maxSteps + CasesBeyond)
            {
                OpenBound = Math.Min(OpenBound, Least());
                return;
            }

            if (_state.Begin(mayJoin))
            {
                _prices.Begin(model);
                int decided = _state.Decided;
                if (Raise(RootMoves / 4, 1, out _))
                {
                    Dive();
                }

                _state.BackTo(decided);
                if (!(isAnyEnough && HasBest))
                {
                    Visit(RootMoves);
                }
            }
        }
    }

    /// <summary>What any team costs at least: all who lower the cost, or the cheapest member.</summary>
    private long Least()
    {
        long sum = 0;
        long least = _model.Count == 0 ? 0 : long.MaxValue;
        foreach (long cost in _model.Costs)
        {
            sum += Math.Min(cost, 0);
            least = Math.Min(least, cost);
        }

        return sum < 0 ? sum : least;
    }

    /// <summary>Goes straight to a team by what seems best, so that the bound has something to be held against.</summary>
    private void Dive()
    {
        while (_branches.List() is var from and >= 0)
        {
            int decided = _state.Decided;
            int first = from < _branches.Count ? _branches[from] : -1;
            _branches.BackTo(from);
            if (first < 0 || (!_state.Decide(first, true) && !Withdraw(first, decided)))
            {
                return;
            }

            _ = _prices.Bound();
        }

        Keep();
        while (Gain() is var next and >= 0 && _state.Decide(next, true))
        {
            if (_branches.AreNone())
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
        _cancellationToken.ThrowIfCancellationRequested();
        if (Steps % 1_024 == 1)
        {
            _progress?.Report(new WorkProgress("team.search", Steps, _maxSteps));
        }

        if (!Raise(moves, moves == RootMoves ? 1 : 0.5, out Int128 bound))
        {
            return;
        }

        if (Steps > _maxSteps)
        {
            _isStopped = true;
        }
        else if (_branches.List() is var from and >= 0)
        {
            Follow(from);
        }
        else
        {
            Keep();
            if (Gain() is var gain and >= 0)
            {
                Follow(_branches.List(gain));
            }
        }

        if (_isStopped)
        {
            OpenBound = Math.Min(OpenBound, Whole(bound));
        }
    }

    /// <summary>Takes each listed candidate in turn, and from then on does without, until it follows that one has to be in.</summary>
    private void Follow(int from)
    {
        int to = _branches.Count;
        bool isOpen = true;
        for (int k = from; k < to && isOpen && !_state.IsIn[_branches[k]]; k++)
        {
            if (_state.IsFree[_branches[k]])
            {
                isOpen = Try(_branches[k]);
            }
        }

        _branches.BackTo(from);
        if (isOpen)
        {
            Visit(BranchMoves);
        }
    }

    /// <summary>Looks for teams with a candidate, and then goes on without.</summary>
    /// <returns>False when nothing is left without.</returns>
    private bool Try(int candidate)
    {
        int decided = _state.Decided;
        if (_state.Decide(candidate, true))
        {
            Visit(BranchMoves);
        }

        _state.BackTo(decided);
        return !_isStopped && _state.Decide(candidate, false);
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
        for (int i = 0; i < _model.Count; i++)
        {
            if (_state.IsFree[i] && (_prices.Reduced[i] > room || -_prices.Reduced[i] > room)
                && !_state.Decide(i, _prices.Reduced[i] < 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The undecided candidate by whom a team gains most, or -1.</summary>
    private int Gain()
    {
        int best = -1;
        for (int i = 0; i < _model.Count; i++)
        {
            if (_state.IsFree[i] && _model.Costs[i] < 0 && (best < 0 || _model.Costs[i] < _model.Costs[best]))
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
            HasBest = true;
            _bestCount = 0;
            for (int i = 0; i < _model.Count; i++)
            {
                if (_state.IsIn[i])
                {
                    _best[_bestCount++] = i;
                }
            }

            _isStopped |= _isAnyEnough;
        }
    }

    private long Whole(Int128 bound)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(bound, _prices.Fineness);
        return (long)(rest > 0 ? whole + 1 : whole);
    }
}
