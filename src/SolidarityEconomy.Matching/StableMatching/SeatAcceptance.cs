namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// Deferred acceptance where some keep places for groups: whoever proposes asks those whom it would take of all that did not refuse
/// it, and whoever is asked keeps those whom it would take of all that asked (Hafalir, Yenmez and Yildirim 2013; Roth 1984).
/// </summary>
/// <remarks>
/// A group's places are filled by its best first, so nobody is refused because somebody else left: the result is stable and the best
/// one for everybody who proposes, and the order of the proposals does not matter.
/// </remarks>
internal sealed class SeatAcceptance
{
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly bool[] _isRefused;
    private readonly bool[] _isHeld;
    private readonly bool[] _isWaiting;
    private readonly int[] _count;
    private readonly int[] _next;
    private readonly int[] _open;
    private readonly bool[] _isChosen;
    private readonly SortedHolders _held;
    private readonly Stack<int> _waiting = new();

    private SeatAcceptance(Market market)
    {
        _left = market.Left;
        _right = market.Right;
        _isRefused = new bool[_left.Partner.Length];
        _isHeld = new bool[_left.Partner.Length];
        _isWaiting = new bool[_left.Count];
        _count = new int[_left.Count];
        _next = _left.Start[..^1];
        _held = SortedHolders.Of(_right);
        int longest = Math.Max(Longest(_left), Longest(_right)) + 1;
        _open = new int[longest];
        _isChosen = new bool[longest];
    }

    /// <summary>Runs until nobody on the left has anybody to propose to.</summary>
    /// <returns>The pairs as entries of the left side, rising.</returns>
    public static int[] Run(Market market, CancellationToken cancellationToken)
    {
        SeatAcceptance run = new(market);
        for (int i = 0; i < market.Left.Count; i++)
        {
            run._waiting.Push(i);
            for (int steps = 0; run._waiting.TryPop(out int proposer); steps++)
            {
                if (steps % 1024 == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                run._isWaiting[proposer] = false;
                run.Propose(proposer);
            }
        }

        int[] pairs = new int[run._isHeld.AsSpan().Count(true)];
        for (int entry = 0, count = 0; count < pairs.Length; entry++)
        {
            if (run._isHeld[entry])
            {
                pairs[count++] = entry;
            }
        }

        return pairs;
    }

    private void Propose(int proposer)
    {
        if (_left.Seats is { } seats && seats.IsAt(proposer))
        {
            int count = 0;
            for (int entry = _left.Start[proposer]; entry < _left.Start[proposer + 1]; entry++)
            {
                if (!_isRefused[entry])
                {
                    _open[count++] = entry;
                }
            }

            // Whom somebody asks for is settled before the first answer; an answer uses the same marks.
            seats.Choose(proposer, _left.Capacity[proposer], _open.AsSpan(0, count), _isChosen.AsSpan(0, count));
            int chosen = 0;
            for (int at = 0; at < count; at++)
            {
                if (_isChosen[at])
                {
                    _open[chosen++] = _open[at];
                }
            }

            foreach (int entry in _open.AsSpan(0, chosen))
            {
                if (!_isHeld[entry] && !_isRefused[entry])
                {
                    Ask(proposer, entry);
                }
            }
        }
        else
        {
            while (_count[proposer] < _left.Capacity[proposer] && _next[proposer] < _left.Start[proposer + 1])
            {
                Ask(proposer, _next[proposer]++);
            }
        }
    }

    private void Ask(int proposer, int entry)
    {
        int asked = _left.Partner[entry];
        int offer = _left.Cross[entry];
        _held.Add(asked, offer);
        _isHeld[entry] = true;
        _count[proposer]++;
        ReadOnlySpan<int> held = _held.Held(asked);
        if (held.Length <= _right.Capacity[asked])
        {
            return;
        }

        int last = held[Refused(asked, held)];
        int refused = _right.Cross[last];
        int whose = _right.Partner[last];
        _held.Remove(asked, last);
        (_isHeld[refused], _isRefused[refused]) = (false, true);
        _count[whose]--;
        if (!_isWaiting[whose])
        {
            _isWaiting[whose] = true;
            _waiting.Push(whose);
        }
    }

    /// <summary>The one that is one too many, by its place among those held.</summary>
    private int Refused(int asked, ReadOnlySpan<int> held)
    {
        if (_right.Seats is not { } seats || !seats.IsAt(asked))
        {
            return held.Length - 1;
        }

        seats.Choose(asked, _right.Capacity[asked], held, _isChosen.AsSpan(0, held.Length));
        return _isChosen.AsSpan(0, held.Length).IndexOf(false);
    }

    private static int Longest(SideLists side) => side.Count == 0 ? 0 : Enumerable.Range(0, side.Count).Max(side.Length);
}
