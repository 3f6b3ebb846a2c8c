namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// The method of Hopcroft and Karp: in each phase as many shortest alternating paths as do not touch one another. A node that led
/// nowhere is not entered again in the same phase, so a phase looks at each link once.
/// </summary>
internal sealed class PhaseMatching
{
    private const int Free = -1;

    private readonly int[] _starts;
    private readonly int[] _rights;
    private readonly int[] _rightMates;
    private readonly int[] _layers;
    private readonly int[] _next;
    private int _lastLayer;

    public PhaseMatching(int[] starts, int[] rights, int rightCount)
    {
        _starts = starts;
        _rights = rights;
        LeftMates = new int[starts.Length - 1];
        _rightMates = new int[rightCount];
        Array.Fill(LeftMates, Free);
        Array.Fill(_rightMates, Free);
        _layers = new int[LeftMates.Length];
        _next = new int[LeftMates.Length];
    }

    /// <summary>For each left node its partner, below 0 for none.</summary>
    public int[] LeftMates { get; }

    public void Run(CancellationToken cancellationToken)
    {
        while (LayOut())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Array.Copy(_starts, _next, _next.Length);
            for (int left = 0; left < LeftMates.Length; left++)
            {
                if (LeftMates[left] == Free)
                {
                    Follow(left);
                }
            }
        }
    }

    /// <summary>What alternating paths from left nodes without a partner reach.</summary>
    public (bool[] Left, bool[] Right) ReachedFromFreeLeft()
    {
        bool[] rights = new bool[_rightMates.Length];
        bool[] lefts = [.. LeftMates.Select(mate => mate == Free)];
        Queue<int> queue = new(Enumerable.Range(0, lefts.Length).Where(left => lefts[left]));
        while (queue.TryDequeue(out int left))
        {
            for (int a = _starts[left]; a < _starts[left + 1]; a++)
            {
                int right = _rights[a];
                if (!rights[right])
                {
                    // There is no path to a free right node any more, so the mate is there.
                    rights[right] = true;
                    lefts[_rightMates[right]] = true;
                    queue.Enqueue(_rightMates[right]);
                }
            }
        }

        return (lefts, rights);
    }

    /// <summary>What alternating paths from right nodes without a partner reach.</summary>
    public (bool[] Left, bool[] Right) ReachedFromFreeRight()
    {
        List<int>[] lefts = [.. _rightMates.Select(_ => new List<int>())];
        for (int left = 0; left < LeftMates.Length; left++)
        {
            for (int a = _starts[left]; a < _starts[left + 1]; a++)
            {
                lefts[_rights[a]].Add(left);
            }
        }

        bool[] reachedLeft = new bool[LeftMates.Length];
        bool[] reachedRight = [.. _rightMates.Select(mate => mate == Free)];
        Queue<int> queue = new(Enumerable.Range(0, reachedRight.Length).Where(right => reachedRight[right]));
        while (queue.TryDequeue(out int right))
        {
            foreach (int left in lefts[right].Where(left => !reachedLeft[left]))
            {
                reachedLeft[left] = true;
                reachedRight[LeftMates[left]] = true;
                queue.Enqueue(LeftMates[left]);
            }
        }

        return (reachedLeft, reachedRight);
    }

    /// <summary>Numbers the left nodes by their distance from those without a partner; true when a free right node is in reach.</summary>
    private bool LayOut()
    {
        Array.Fill(_layers, Free);
        Queue<int> queue = new();
        for (int left = 0; left < LeftMates.Length; left++)
        {
            if (LeftMates[left] == Free)
            {
                _layers[left] = 0;
                queue.Enqueue(left);
            }
        }

        _lastLayer = Free;
        while (queue.TryDequeue(out int left))
        {
            for (int a = _starts[left]; a < _starts[left + 1]; a++)
            {
                int mate = _rightMates[_rights[a]];
                if (mate == Free)
                {
                    _lastLayer = _lastLayer == Free ? _layers[left] : _lastLayer;
                }
                else if (_layers[mate] == Free && _lastLayer == Free)
                {
                    _layers[mate] = _layers[left] + 1;
                    queue.Enqueue(mate);
                }
            }
        }

        return _lastLayer != Free;
    }

    /// <summary>Walks down the layers from a free left node; at a free right node the pairs along the way change.</summary>
    private void Follow(int root)
    {
        Stack<int> path = new([root]);
        while (path.TryPeek(out int left))
        {
            if (_next[left] == _starts[left + 1])
            {
                path.Pop();
                continue;
            }

            int mate = _rightMates[_rights[_next[left]++]];
            if (mate == Free && _layers[left] == _lastLayer)
            {
                foreach (int node in path)
                {
                    int right = _rights[_next[node] - 1];
                    LeftMates[node] = right;
                    _rightMates[right] = node;
                }

                return;
            }

            if (mate != Free && _layers[mate] == _layers[left] + 1)
            {
                path.Push(mate);
            }
        }
    }
}
