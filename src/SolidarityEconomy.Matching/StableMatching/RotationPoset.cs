using System.Runtime.InteropServices;

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
    private readonly List<int> _path = [];
    private readonly List<int> _before = [];
    private int[] _placeOf = [];

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
        int[] pairs = new int[LeftOptimal.Length];
        Apply(chosen, pairs);
        Array.Sort(pairs);
        return pairs;
    }

    /// <summary>Applies a set of rotations as above; the pairs come in any order, as many as are best for the left side.</summary>
    public void Apply(bool[] chosen, Span<int> pairs)
    {
        if (_placeOf.Length == 0)
        {
            _placeOf = new int[_left.Partner.Length];
        }

        LeftOptimal.CopyTo(pairs);
        for (int k = 0; k < pairs.Length; k++)
        {
            _placeOf[pairs[k]] = k;
        }

        // What a rotation drops is there: the best pairs, or one that an earlier rotation gained.
        for (int r = 0; r < chosen.Length; r++)
        {
            for (int k = 0; chosen[r] && k < _rotations[r].Dropped.Length; k++)
            {
                int gained = _rotations[r].Gained[k];
                int place = _placeOf[_rotations[r].Dropped[k]];
                (pairs[place], _placeOf[gained]) = (gained, place);
            }
        }
    }

    /// <summary>Follows who would put out whom, until somebody can put out nobody or the way closes to a rotation.</summary>
    private void Walk(int start)
    {
        _path.Clear();
        _path.Add(start);
        _onPath[start] = 0;
        while (_path.Count > 0)
        {
            int entry = NextChoice(_path[^1]);
            if (entry < 0)
            {
                foreach (int settled in _path)
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
                _onPath[ousted] = _path.Count;
                _path.Add(ousted);
                continue;
            }

            Turn(CollectionsMarshal.AsSpan(_path)[from..]);
            _path.RemoveRange(from, _path.Count - from);
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
            int made = FirstBetter(_history[asked], _left.Cross[entry]);
            if (made >= 0)
            {
                _pending[mover].Add(made);
            }
        }

        return -1;
    }

    /// <summary>The first rotation after which somebody holds only better ones, or -1; what is held gets better all the time.</summary>
    private static int FirstBetter(List<(int Rotation, int Worst)> history, int entry)
    {
        int low = 0;
        int high = history.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = history[middle].Worst < entry ? (low, middle) : (middle + 1, high);
        }

        return low < history.Count ? history[low].Rotation : -1;
    }

    private void Turn(ReadOnlySpan<int> movers)
    {
        int[] gained = new int[movers.Length];
        for (int k = 0; k < gained.Length; k++)
        {
            gained[k] = _run.Next[movers[k]];
        }

        int[] dropped = new int[gained.Length];
        _before.Clear();
        for (int k = 0; k < gained.Length; k++)
        {
            int mover = movers[k];
            int taker = _left.Partner[gained[k]];
            List<(int Rotation, int Worst)> history = _history[taker];
            if (history.Count == 0)
            {
                history.Add((-1, _run.Held.Worst(taker)));
            }

            _before.AddRange(_pending[mover]);
            _before.Add(_lastOfLeft[mover]);
            _before.Add(history[^1].Rotation);
            _pending[mover].Clear();
            _lastOfLeft[mover] = _rotations.Count;
            dropped[k] = _right.Cross[_run.Held.Worst(taker)];
            _run.Held.ReplaceWorst(taker, _left.Cross[gained[k]]);
            history.Add((_rotations.Count, _run.Held.Worst(taker)));
            _run.Next[mover]++;
            _onPath[mover] = -1;
        }

        _rotations.Add(new Rotation(dropped, gained, Distinct(_before)));
    }

    /// <summary>The rotations in a list, each once and rising; -1 stands for none.</summary>
    private static int[] Distinct(List<int> rotations)
    {
        Span<int> sorted = CollectionsMarshal.AsSpan(rotations);
        sorted.Sort();
        int count = 0;
        foreach (int rotation in sorted)
        {
            if (rotation >= 0 && (count == 0 || sorted[count - 1] != rotation))
            {
                sorted[count++] = rotation;
            }
        }

        return [.. sorted[..count]];
    }
}
