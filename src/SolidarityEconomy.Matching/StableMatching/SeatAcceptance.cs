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
    private readonly int[] _count;
    private readonly int[] _next;
    private readonly List<int>[] _held;
    private readonly Stack<int> _waiting = new();

    private SeatAcceptance(Market market)
    {
        _left = market.Left;
        _right = market.Right;
        _isRefused = new bool[_left.Partner.Length];
        _isHeld = new bool[_left.Partner.Length];
        _count = new int[_left.Count];
        _next = _left.Start[..^1];
        _held = [.. Enumerable.Range(0, _right.Count).Select(_ => new List<int>())];
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

                run.Propose(proposer);
            }
        }

        return [.. Enumerable.Range(0, run._isHeld.Length).Where(entry => run._isHeld[entry])];
    }

    private void Propose(int proposer)
    {
        if (_left.Seats is { } seats && seats.IsAt(proposer))
        {
            int[] open = [.. Enumerable.Range(_left.Start[proposer], _left.Length(proposer)).Where(entry => !_isRefused[entry])];
            bool[] isChosen = seats.Choose(proposer, _left.Capacity[proposer], open);
            for (int at = 0; at < open.Length; at++)
            {
                if (isChosen[at] && !_isHeld[open[at]] && !_isRefused[open[at]])
                {
                    Ask(proposer, open[at]);
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
        List<int> held = _held[asked];
        int offer = _left.Cross[entry];
        int place = held.BinarySearch(offer);
        held.Insert(~place, offer);
        _isHeld[entry] = true;
        _count[proposer]++;
        if (held.Count <= _right.Capacity[asked])
        {
            return;
        }

        int last = Refused(asked, [.. held]);
        int refused = _right.Cross[held[last]];
        int whose = _right.Partner[held[last]];
        held.RemoveAt(last);
        (_isHeld[refused], _isRefused[refused]) = (false, true);
        _count[whose]--;
        _waiting.Push(whose);
    }

    /// <summary>The one that is one too many, by its place among those held.</summary>
    private int Refused(int asked, int[] held) => _right.Seats is { } seats && seats.IsAt(asked)
        ? Array.IndexOf(seats.Choose(asked, _right.Capacity[asked], held), false)
        : held.Length - 1;
}
