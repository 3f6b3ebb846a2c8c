namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// All rotations of a market with the order among them. The stable matchings are the sets of rotations that hold with each one
/// all that must come before it, applied to the matching that is best for the left side.
/// </summary>
/// <remarks>
/// Gusfield and Irving, <i>The Stable Marriage Problem</i> (1989), chapters 2 and 3; for capacities on both sides Bansal,
/// Agrawal and Malhotra, <i>Polynomial time algorithm for an optimal stable assignment with multiple partners</i> (2007).
/// A rotation stands after all that must come before it. Time and memory grow with the entries of the lists.
/// </remarks>
internal sealed class RotationPoset
{
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly DeferredAcceptance _run;
    private readonly List<Rotation> _rotations = [];
    private readonly List<int>[] _pending;
    private readonly List<(int Rotation, int Worst)>[] _history;
    private readonly int[] _lastOfLeft;
    private readonly int[] _onPath;
    private readonly bool[] _isSettled;

    private RotationPoset(Market market, CancellationToken cancellationToken)
    {
        _left = market.Left;
        _right = market.Right;
        _run = DeferredAcceptance.Run(market, cancellationToken);
        LeftOptimal = market.FromRight(_run.Held.All());
        _pending = [.. Enumerable.Range(0, _left.Count).Select(_ => new List<int>())];
        _history = [.. Enumerable.Range(0, _right.Count).Select(_ => new List<(int, int)>())];
        _lastOfLeft = new int[_left.Count];
        _onPath = new int[_left.Count];
        Array.Fill(_lastOfLeft, -1);
        Array.Fill(_onPath, -1);
        _isSettled = new bool[_left.Count];
    }

    /// <summary>The stable matching that is best for the left side, as entries of the left side.</summary>
    public int[] LeftOptimal { get; }

    public IReadOnlyList<Rotation> Rotations => _rotations;

    /// <summary>Goes from the matching best for the left side to that best for the right side, by one rotation at a time.</summary>
    public static RotationPoset Find(Market market, CancellationToken cancellationToken)
    {
        RotationPoset poset = new(market, cancellationToken);
        for (int i = 0; i < market.Left.Count; i++)
        {
            while (!poset._isSettled[i])
            {
                cancellationToken.ThrowIfCancellationRequested();
                poset.Walk(i);
            }
        }

        return poset;
    }

    /// <summary>Applies a set of rotations that holds all that come before its members.</summary>
    /// <returns>The pairs as entries of the left side, rising.</returns>
    public int[] Apply(bool[] chosen)
    {
        HashSet<int> pairs = [.. LeftOptimal];
        for (int r = 0; r < chosen.Length; r++)
        {
            if (chosen[r])
            {
                pairs.ExceptWith(_rotations[r].Dropped);
                pairs.UnionWith(_rotations[r].Gained);
            }
        }

        int[] sorted = [.. pairs];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Follows who would put out whom, until somebody can put out nobody or the way closes to a rotation.</summary>
    private void Walk(int start)
    {
        List<int> path = [start];
        _onPath[start] = 0;
        while (path.Count > 0)
        {
            int entry = NextChoice(path[^1]);
            if (entry < 0)
            {
                foreach (int settled in path)
                {
                    _isSettled[settled] = true;
                    _onPath[settled] = -1;
                }

                return;
            }

            int ousted = _right.Partner[_run.Held.Worst(_left.Partner[entry])];
            int from = _onPath[ousted];
            if (from < 0)
            {
                _onPath[ousted] = path.Count;
                path.Add(ousted);
                continue;
            }

            Turn(path[from..]);
            path[from..].ForEach(mover => _onPath[mover] = -1);
            path.RemoveRange(from, path.Count - from);
        }
    }

    /// <summary>The next on somebody's list who would take him in exchange for another; -1 when he moves no more.</summary>
    private int NextChoice(int mover)
    {
        if (_isSettled[mover] || !_run.IsSated(mover))
        {
            return -1;
        }

        for (; _run.Next[mover] < _left.Start[mover + 1]; _run.Next[mover]++)
        {
            int entry = _run.Next[mover];
            int asked = _left.Partner[entry];
            if (!_run.Held.IsFull(asked))
            {
                return -1;
            }

            if (_run.Held.IsEmpty(asked))
            {
                continue;
            }

            if (_left.Cross[entry] < _run.Held.Worst(asked))
            {
                return entry;
            }

            // The first rotation after which the one asked holds only better ones must come before the mover passes by.
            int made = _history[asked].FindIndex(step => step.Worst < _left.Cross[entry]);
            if (made >= 0 && _history[asked][made].Rotation >= 0)
            {
                _pending[mover].Add(_history[asked][made].Rotation);
            }
        }

        return -1;
    }

    private void Turn(List<int> movers)
    {
        int[] gained = [.. movers.Select(mover => _run.Next[mover])];
        int[] dropped = new int[gained.Length];
        List<int> before = [];
        for (int k = 0; k < gained.Length; k++)
        {
            int mover = movers[k];
            int taker = _left.Partner[gained[k]];
            List<(int Rotation, int Worst)> history = _history[taker];
            if (history.Count == 0)
            {
                history.Add((-1, _run.Held.Worst(taker)));
            }

            before.AddRange(_pending[mover].Append(_lastOfLeft[mover]).Append(history[^1].Rotation).Where(r => r >= 0));
            _pending[mover].Clear();
            _lastOfLeft[mover] = _rotations.Count;
            dropped[k] = _right.Cross[_run.Held.Worst(taker)];
            _run.Held.ReplaceWorst(taker, _left.Cross[gained[k]]);
            history.Add((_rotations.Count, _run.Held.Worst(taker)));
            _run.Next[mover]++;
        }

        _rotations.Add(new Rotation(dropped, gained, [.. before.Distinct()]));
    }
}
