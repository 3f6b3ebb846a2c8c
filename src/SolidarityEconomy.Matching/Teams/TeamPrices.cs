namespace SolidarityEconomy.Matching.Teams;

/// <summary>Prices of the rows, from which follows what any team must cost at least.</summary>
/// <remarks>
/// Each row that needs members pays its price for every one, each full row takes its price, and a candidate goes in where that gains.
/// For any prices the sum is a lower bound (Lagrange); it is counted in whole numbers, and so it is one exactly. Subgradient steps
/// (Held and Karp 1971; Polyak 1969) make it better.
/// </remarks>
internal sealed class TeamPrices
{
    private const long Room = 1L << 52;

    private readonly TeamState _state;
    private readonly Comparison<int> _byPrice;
    private TeamModel _model = null!;
    private int[] _candidates = [];
    private long[] _reduced = [];
    private long[] _prices = [];
    private long[] _paid = [];
    private int[] _gaps = [];
    private bool[] _isValue = [];
    private int[] _open = [];
    private int _count;

    public TeamPrices(TeamState state)
    {
        _state = state;
        _byPrice = (one, other) => _prices[one] != _prices[other] ? _prices[one].CompareTo(_prices[other]) : one.CompareTo(other);
    }

    /// <summary>In how many parts a unit of cost is divided for prices and bounds.</summary>
    public long Fineness { get; private set; }

    /// <summary>What each undecided candidate costs beyond what the rows pay for it, by the last prices.</summary>
    public ReadOnlySpan<long> Reduced => _reduced;

    /// <summary>Begins at prices of 0, for the candidates who are undecided now.</summary>
    public void Begin(TeamModel model)
    {
        int rows = model.Rows.Count;
        _model = model;
        Scratch.Clear(ref _candidates, model.Count);
        Scratch.Clear(ref _reduced, model.Count);
        Scratch.Clear(ref _prices, rows);
        Scratch.Clear(ref _paid, rows);
        Scratch.Clear(ref _gaps, rows);
        Scratch.Clear(ref _isValue, rows);
        Scratch.Clear(ref _open, rows);
        foreach (TeamVariety variety in model.Varieties)
        {
            Array.Fill(_isValue, true, variety.From, variety.To - variety.From);
        }

        _count = 0;
        long total = 1;
        for (int i = 0; i < model.Count; i++)
        {
            total += Math.Abs(model.Costs[i]);
            if (_state.IsFree[i])
            {
                _candidates[_count++] = i;
            }
        }

        Fineness = 1;
        while (Fineness < 1 << 20 && total * Fineness * 2 <= Room)
        {
            Fineness *= 2;
        }
    }

    /// <summary>What every team that keeps to the decisions costs at least, by the present prices.</summary>
    public Int128 Bound()
    {
        Int128 bound = (Int128)_state.Cost * Fineness;
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            TeamRow row = _model.Rows[r];
            bool isFull = _prices[r] < 0 && row.Most < _state.In[r] + _state.Free[r];
            int left = isFull ? row.Most - _state.In[r] : _state.Needs(r);
            bool isPaid = !_isValue[r] && (isFull || (_prices[r] > 0 && left > 0));
            _paid[r] = isPaid ? _prices[r] : 0;
            _gaps[r] = left;
            bound += (Int128)_paid[r] * left;
        }

        foreach (TeamVariety variety in _model.Varieties)
        {
            bound += Pay(variety);
        }

        foreach (int i in _candidates.AsSpan(0, _count))
        {
            if (!_state.IsFree[i])
            {
                continue;
            }

            long reduced = _model.Costs[i] * Fineness;
            foreach (int r in _state.RowsOf[i])
            {
                reduced -= _paid[r];
            }

            _reduced[i] = reduced;
            if (reduced < 0)
            {
                bound += reduced;
                foreach (int r in _state.RowsOf[i])
                {
                    _gaps[r]--;
                }
            }
        }

        return bound;
    }

    /// <summary>Moves the prices towards a better bound, by where the last one has too few or too many members.</summary>
    /// <param name="missing">How far the bound is from where it might be.</param>
    /// <param name="eagerness">How far to go, above 0 and at most 2.</param>
    public void Move(Int128 missing, double eagerness)
    {
        double length = 0;
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            _gaps[r] = Gap(r);
            length += (double)_gaps[r] * _gaps[r];
        }

        if (length == 0)
        {
            return;
        }

        double step = eagerness * Math.Max((double)missing, 1) / length;
        long most = Room / 4;
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            if (_gaps[r] != 0)
            {
                double moved = Math.Clamp(_prices[r] + (step * _gaps[r]), -most, most);
                _prices[r] = (long)Math.Round(_prices[r] > 0 ? Math.Max(moved, 0) : _prices[r] < 0 ? Math.Min(moved, 0) : moved);
            }
        }
    }

    /// <summary>How many members the last bound lacks in a row, below 0 where it has too many; 0 where the price plays no part.</summary>
    private int Gap(int row)
    {
        int gap = _gaps[row];
        if (_isValue[row])
        {
            return _state.In[row] == 0 && _state.Free[row] > 0 && (_prices[row] > 0 || gap > 0) ? gap : 0;
        }

        int needs = _state.Needs(row);
        int room = _model.Rows[row].Most - _state.In[row];
        bool mayBeFull = room < _state.Free[row];
        return _prices[row] < 0 ? (mayBeFull ? gap : 0)
            : needs > 0 && (_prices[row] > 0 || gap > 0) ? gap
            : _prices[row] == 0 && mayBeFull ? Math.Min(gap - needs + room, 0)
            : 0;
    }

    /// <summary>A variety takes as many of its open values as it needs where that costs the least.</summary>
    private Int128 Pay(TeamVariety variety)
    {
        int needs = _state.Needs(variety);
        int open = 0;
        for (int r = variety.From; r < variety.To; r++)
        {
            _gaps[r] = 0;
            if (needs > 0 && _state.In[r] == 0 && _state.Free[r] > 0)
            {
                _open[open++] = r;
                _paid[r] = _prices[r];
            }
        }

        _open.AsSpan(0, open).Sort(_byPrice);
        Int128 sum = 0;
        foreach (int r in _open.AsSpan(0, Math.Min(needs, open)))
        {
            sum += _prices[r];
            _gaps[r] = 1;
        }

        return sum;
    }
}
