using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Optimization;

/// <summary>Prices by the distance to the nodes that lack units.</summary>
internal sealed partial class CostScaling
{
    private readonly int[] _ranks;
    private readonly int[] _firstOfRank;
    private readonly int[] _nextInRank;
    private readonly int[] _previousInRank;
    private readonly bool[] _reaches;
    private int _highestRank;

    /// <summary>
    /// Raises the price of each node by so many steps as lie between it and a node that lacks units, an arc being as long as the steps
    /// its reduced cost has, and one more. Nodes further away than all that have units left go up as far as the last of these.
    /// </summary>
    /// <remarks>No arc costs less than a step below nothing after it, and those that pay still form no circle. Linear in the arcs.</remarks>
    /// <returns>False when a price leaves its range.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool UpdatePrices(int shift)
    {
        int left = RankThoseThatLack();
        int rank = 0;
        for (int limit = _firstOfRank.Length - 1; left > 0 && rank <= Math.Min(_highestRank, limit - 1); rank++)
        {
            while (left > 0 && _firstOfRank[rank] is >= 0 and int node)
            {
                Unlink(node);
                left -= _excess[node] > 0 && _isQueued[node] ? 1 : 0;
                RankTails(node, shift);
            }
        }

        int top = Math.Max(rank - 1, 0);
        Array.Fill(_firstOfRank, -1, 0, Math.Min(_highestRank + 1, _firstOfRank.Length));
        long highest = 0;
        for (int node = 0; node < _nodes; node++)
        {
            _price[node] += (long)Math.Min(_ranks[node], top) << shift;
            highest = Math.Max(highest, _price[node]);
        }

        _first.AsSpan(0, _nodes).CopyTo(_current);
        return highest <= HighestPrice;
    }

    /// <summary>Starts with the nodes that lack units.</summary>
    /// <returns>How many nodes have units left and are to be reached.</returns>
    private int RankThoseThatLack()
    {
        int left = 0;
        _highestRank = 0;
        for (int node = 0; node < _nodes; node++)
        {
            _ranks[node] = _firstOfRank.Length;
            if (_excess[node] < 0)
            {
                Link(node, 0);
            }
            else if (_excess[node] > 0 && _isQueued[node])
            {
                left++;
            }
        }

        return left;
    }

    /// <summary>Ranks the nodes from which units can be sent to this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RankTails(int node, int shift)
    {
        ResidualArc[] arcs = _arcs;
        int rank = _ranks[node];
        long own = _price[node];
        foreach (ref readonly ResidualArc arc in arcs.AsSpan(_first[node], _first[node + 1] - _first[node]))
        {
            int tail = arc.Head;
            int earlier = _ranks[tail];
            if (earlier <= rank)
            {
                continue;
            }

            // The arc comes from there, so its cost is the opposite of this one's.
            unchecked
            {
                long steps = rank + (((own - arc.Cost - _price[tail]) >> shift) + 1);
                if (steps < earlier && steps < _firstOfRank.Length && arcs[arc.Back].Room > 0)
                {
                    if (earlier < _firstOfRank.Length)
                    {
                        Unlink(tail);
                    }

                    Link(tail, (int)Math.Max(steps, rank));
                }
            }
        }
    }

    private void Link(int node, int rank)
    {
        int next = _firstOfRank[rank];
        _ranks[node] = rank;
        _nextInRank[node] = next;
        _previousInRank[node] = -1;
        if (next >= 0)
        {
            _previousInRank[next] = node;
        }

        _firstOfRank[rank] = node;
        _highestRank = Math.Max(_highestRank, rank);
    }

    private void Unlink(int node)
    {
        int next = _nextInRank[node];
        int previous = _previousInRank[node];
        if (previous >= 0)
        {
            _nextInRank[previous] = next;
        }
        else
        {
            _firstOfRank[_ranks[node]] = next;
        }

        if (next >= 0)
        {
            _previousInRank[next] = previous;
        }
    }

    /// <summary>Queues all nodes that have units left; in the first phase only those from which they can come to where some are lacking.</summary>
    /// <returns>False when there is none.</returns>
    private bool QueueAll()
    {
        while (_queued > 0)
        {
            Dequeue();
        }

        if (!IsFeasible)
        {
            ReachThoseThatLack();
        }

        for (int node = 0; node < _nodes; node++)
        {
            if (_excess[node] > 0 && (IsFeasible || _reaches[node]))
            {
                Queue(node);
            }
        }

        return _queued > 0;
    }

    /// <summary>Finds out of each node whether units can be sent from it to one that lacks some; the queue, which is empty, lends its memory.</summary>
    private void ReachThoseThatLack()
    {
        int open = 0;
        for (int node = 0; node < _nodes; node++)
        {
            _reaches[node] = _excess[node] < 0;
            if (_reaches[node])
            {
                _queue[open++] = node;
            }
        }

        while (open > 0)
        {
            int node = _queue[--open];
            foreach (ref readonly ResidualArc arc in _arcs.AsSpan(_first[node], _first[node + 1] - _first[node]))
            {
                if (!_reaches[arc.Head] && _arcs[arc.Back].Room > 0)
                {
                    _reaches[arc.Head] = true;
                    _queue[open++] = arc.Head;
                }
            }
        }
    }
}
