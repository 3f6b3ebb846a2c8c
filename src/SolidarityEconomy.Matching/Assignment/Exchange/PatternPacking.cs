namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>
/// Chooses patterns that have no member in common and the greatest total. Prices of the members cover the value of every pattern,
/// so what is free at its prices bounds what can still be won (linear programming duality); a member at a time is decided on,
/// the dearest first.
/// </summary>
internal sealed class PatternPacking
{
    private const int StepsBetweenLooks = 1_024;

    private readonly GiftPattern[] _patterns;
    private readonly long _maxSteps;
    private readonly IProgress<WorkProgress>? _progress;
    private readonly CancellationToken _cancellationToken;
    private readonly long[] _prices;
    private readonly long[] _slacks; // by how much the prices of a pattern's members exceed its value; never negative
    private readonly int[] _order;
    private readonly int[][] _patternsOf;
    private readonly bool[] _isClosed;
    private readonly Stack<int> _chosen = new();
    private long _best = -1;
    private long _steps;

    public PatternPacking(int members, GiftPattern[] patterns, long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        _patterns = patterns;
        _maxSteps = maxSteps;
        _progress = progress;
        _cancellationToken = cancellationToken;
        _isClosed = new bool[members];
        _patternsOf = new int[members][];
        ILookup<int, int> places = patterns.SelectMany((pattern, p) => pattern.Members.Select(member => (member, p)))
            .ToLookup(place => place.member, place => place.p);
        for (int member = 0; member < members; member++)
        {
            _patternsOf[member] = [.. places[member]];
        }

        _prices = Prices(members);
        Bound = _prices.Sum();
        _order = [.. Enumerable.Range(0, members).OrderByDescending(member => _prices[member])];
        _slacks = [.. patterns.Select(pattern => Slack(pattern, _prices))];
        foreach (int[] own in _patternsOf)
        {
            Array.Sort(own, (a, b) => _slacks[a] != _slacks[b] ? _slacks[a].CompareTo(_slacks[b]) : a.CompareTo(b));
        }
    }

    /// <summary>No choice is worth more.</summary>
    public long Bound { get; }

    /// <summary>False when the steps did not suffice to look at everything.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<GiftPattern> Best { get; private set; } = [];

    public void Run() => Decide(0, 0, Bound);

    /// <summary>Decides on the members from a place in the order on. The depth is at most the number of members.</summary>
    private void Decide(int place, long value, long bound)
    {
        while (place < _order.Length && _isClosed[_order[place]])
        {
            place++;
        }

        if (value > _best)
        {
            _best = value;
            Best = [.. _chosen.Reverse().Select(p => _patterns[p])];
        }

        if (place == _order.Length || bound <= _best || !HasStep())
        {
            return;
        }

        int member = _order[place];
        foreach (int p in _patternsOf[member])
        {
            long left = bound - _slacks[p];
            if (left <= _best || !IsComplete)
            {
                break;
            }

            if (IsOpen(p))
            {
                Close(p, true);
                _chosen.Push(p);
                Decide(place + 1, value + _patterns[p].Value, left);
                _ = _chosen.Pop();
                Close(p, false);
            }
        }

        _isClosed[member] = true;
        Decide(place + 1, value, bound - _prices[member]);
        _isClosed[member] = false;
    }

    private bool HasStep()
    {
        if (_steps == _maxSteps)
        {
            IsComplete = false;
            return false;
        }

        if (_steps++ % StepsBetweenLooks == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _progress?.Report(new WorkProgress("exchange.choose", _steps - 1, _maxSteps));
        }

        return true;
    }

    private bool IsOpen(int p)
    {
        foreach (int member in _patterns[p].Members)
        {
            if (_isClosed[member])
            {
                return false;
            }
        }

        return true;
    }

    private void Close(int p, bool isClosed)
    {
        foreach (int member in _patterns[p].Members)
        {
            _isClosed[member] = isClosed;
        }
    }

    private static long Slack(GiftPattern pattern, long[] prices)
    {
        long slack = -pattern.Value;
        foreach (int member in pattern.Members)
        {
            slack += prices[member];
        }

        return slack;
    }

    /// <summary>Prices that cover every pattern: first an equal part of the best one for each member, then as low as each can go.</summary>
    private long[] Prices(int members)
    {
        long[] prices = new long[members];
        foreach (GiftPattern pattern in _patterns)
        {
            long part = ((pattern.Value - 1) / pattern.Members.Length) + 1;
            foreach (int member in pattern.Members)
            {
                prices[member] = Math.Max(prices[member], part);
            }
        }

        for (int member = 0; member < members; member++)
        {
            long tooMuch = prices[member];
            foreach (int p in _patternsOf[member])
            {
                tooMuch = Math.Min(tooMuch, Slack(_patterns[p], prices));
            }

            prices[member] -= tooMuch;
        }

        return prices;
    }
}
