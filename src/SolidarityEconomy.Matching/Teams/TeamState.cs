using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>
/// Who is in, who is out and what follows from it: each decision is carried through all rows, and can be taken back.
/// </summary>
internal sealed class TeamState
{
    private const byte WaitsToStay = 1;
    private const byte WaitsToGo = 2;

    private readonly CandidateOrder _order = new();
    private TeamModel _model = null!;
    private int[] _in = [];
    private int[] _free = [];
    private bool[] _isFree = [];
    private bool[] _isIn = [];
    private ulong[] _mayJoin = [];
    private int[] _trail = [];
    private int[] _waiting = [];
    private byte[] _waits = [];
    private int _first;
    private int _waitingCount;
    private bool _isTorn;

    /// <summary>The rows in which each candidate counts.</summary>
    public TeamRows RowsOf { get; } = new();

    /// <summary>How many members each row has.</summary>
    public ReadOnlySpan<int> In => _in;

    /// <summary>How many undecided candidates each row has.</summary>
    public ReadOnlySpan<int> Free => _free;

    public ReadOnlySpan<bool> IsFree => _isFree;

    public ReadOnlySpan<bool> IsIn => _isIn;

    /// <summary>What the members cost.</summary>
    public long Cost { get; private set; }

    /// <summary>How many decisions stand; <see cref="BackTo"/> takes back those after it.</summary>
    public int Decided { get; private set; }

    /// <summary>Makes itself at home in a model, whose cases can then be begun.</summary>
    public void Take(TeamModel model)
    {
        _model = model;
        RowsOf.Take(model);
        _order.Take(model, RowsOf);
    }

    /// <summary>Begins a case, with nobody decided but those who may not join.</summary>
    /// <returns>False when the rows cannot be kept whatever is decided.</returns>
    public bool Begin(bool[] mayJoin)
    {
        int count = _model.Count;
        Scratch.Clear(ref _in, _model.Rows.Count);
        Scratch.Clear(ref _free, _model.Rows.Count);
        Scratch.Clear(ref _isFree, count);
        Scratch.Clear(ref _isIn, count);
        Scratch.Clear(ref _mayJoin, (count + 63) / 64);
        Scratch.Clear(ref _trail, count);
        Scratch.Clear(ref _waiting, count);
        Scratch.Clear(ref _waits, count);
        (Cost, Decided, _first, _waitingCount, _isTorn) = (0, 0, 0, 0, false);
        _isFree.AsSpan(0, count).Fill(true);
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            _free[r] = _model.Rows[r].Candidates.Length;
        }

        for (int i = 0; i < count; i++)
        {
            if (mayJoin[i])
            {
                _mayJoin[i / 64] |= 1UL << (i % 64);
            }
            else
            {
                Wait(i, false);
            }
        }

        return Carry() && AreRowsKept() && AreVarietiesKept() && Carry();
    }

    /// <summary>How many more members a row needs; 0 also when it may do without any.</summary>
    public int Needs(int row)
    {
        TeamRow asked = _model.Rows[row];
        return asked.MayBeNone && _in[row] == 0 ? 0 : Math.Max(asked.Least - _in[row], 0);
    }

    /// <summary>How many values more a variety needs.</summary>
    public int Needs(TeamVariety variety)
    {
        int missing = variety.Least;
        for (int r = variety.From; r < variety.To; r++)
        {
            missing -= _in[r] > 0 ? 1 : 0;
        }

        return Math.Max(missing, 0);
    }

    /// <summary>Decides on a candidate, with all that follows.</summary>
    /// <returns>False when the rows can no longer be kept; then the decisions have to be taken back.</returns>
    public bool Decide(int candidate, bool isIn)
    {
        Wait(candidate, isIn);
        return Carry();
    }

    public void BackTo(int decided)
    {
        Forget();
        while (Decided > decided)
        {
            int i = _trail[--Decided];
            foreach (int r in RowsOf[i])
            {
                _free[r]++;
                _in[r] -= _isIn[i] ? 1 : 0;
            }

            Cost -= _isIn[i] ? _model.Costs[i] : 0;
            _isIn[i] = false;
            _isFree[i] = true;
        }
    }

    /// <summary>Whoever waits already is not put down twice; whoever is to stay and to go cannot be decided.</summary>
    private void Wait(int candidate, bool isIn)
    {
        byte wanted = isIn ? WaitsToStay : WaitsToGo;
        if (_waits[candidate] == 0)
        {
            _waits[candidate] = wanted;
            int place = _first + _waitingCount++;
            _waiting[place < _model.Count ? place : place - _model.Count] = candidate;
        }
        else
        {
            _isTorn |= _waits[candidate] != wanted;
        }
    }

    private void Forget()
    {
        while (_waitingCount > 0)
        {
            _ = Next();
        }

        _isTorn = false;
    }

    private (int Candidate, bool IsIn) Next()
    {
        int next = _waiting[_first];
        bool isIn = _waits[next] == WaitsToStay;
        _waits[next] = 0;
        _first = _first + 1 < _model.Count ? _first + 1 : 0;
        _waitingCount--;
        return (next, isIn);
    }

    private bool Carry()
    {
        while (_waitingCount > 0)
        {
            (int candidate, bool isIn) = Next();
            if (_isTorn || (_isFree[candidate] ? !Set(candidate, isIn) : _isIn[candidate] != isIn))
            {
                Forget();
                return false;
            }
        }

        return true;
    }

    private bool Set(int candidate, bool isIn)
    {
        _isFree[candidate] = false;
        _isIn[candidate] = isIn;
        Cost += isIn ? _model.Costs[candidate] : 0;
        _trail[Decided++] = candidate;
        foreach (int r in RowsOf[candidate])
        {
            _free[r]--;
            _in[r] += isIn ? 1 : 0;
        }

        CarryToOthers(candidate, isIn);
        foreach (int r in RowsOf[candidate])
        {
            if (!IsKept(r))
            {
                return false;
            }
        }

        return isIn || AreVarietiesKept();
    }

    /// <summary>Whoever is at least as good goes in first and out last.</summary>
    private void CarryToOthers(int candidate, bool isIn)
    {
        if ((_mayJoin[candidate / 64] >> (candidate % 64) & 1) == 0)
        {
            return;
        }

        ReadOnlySpan<ulong> others = isIn ? _order.Better(candidate) : _order.Worse(candidate);
        for (int w = 0; w < others.Length; w++)
        {
            for (ulong left = others[w] & _mayJoin[w]; left != 0; left &= left - 1)
            {
                Wait((64 * w) + BitOperations.TrailingZeroCount(left), isIn);
            }
        }
    }

    private bool AreRowsKept()
    {
        for (int r = 0; r < _model.Rows.Count; r++)
        {
            if (!IsKept(r))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreVarietiesKept()
    {
        foreach (TeamVariety variety in _model.Varieties)
        {
            if (!IsKept(variety))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsKept(int row)
    {
        TeamRow asked = _model.Rows[row];
        int possible = _in[row] + _free[row];
        if (_in[row] > asked.Most || (possible < asked.Least && (!asked.MayBeNone || _in[row] > 0)))
        {
            return false;
        }

        bool isFull = _in[row] == asked.Most || possible < asked.Least;
        bool isShort = Needs(row) is > 0 and int needs && needs == _free[row];
        if (_free[row] > 0 && (isFull || isShort))
        {
            WaitAll(asked.Candidates, isShort);
        }

        return true;
    }

    private bool IsKept(TeamVariety variety)
    {
        int needs = Needs(variety);
        int possible = 0;
        for (int r = variety.From; r < variety.To; r++)
        {
            possible += _in[r] == 0 && _free[r] > 0 ? 1 : 0;
        }

        for (int r = variety.From; r < variety.To && needs > 0 && possible == needs; r++)
        {
            if (_in[r] == 0 && _free[r] == 1)
            {
                WaitAll(_model.Rows[r].Candidates, true);
            }
        }

        return possible >= needs;
    }

    private void WaitAll(int[] candidates, bool isIn)
    {
        foreach (int i in candidates)
        {
            if (_isFree[i])
            {
                Wait(i, isIn);
            }
        }
    }
}
