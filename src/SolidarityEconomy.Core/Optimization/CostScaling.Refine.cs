using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Optimization;

/// <summary>One phase: units go from nodes that have some left to nodes that lack some.</summary>
internal sealed partial class CostScaling
{
    /// <summary>Over so many arcs units go at once.</summary>
    private const int PathLength = 4;

    private readonly int[] _current;
    private readonly int[] _queue;
    private readonly bool[] _isQueued;
    private readonly int[] _path = new int[PathLength];
    private readonly int[] _pathNodes = new int[PathLength];
    private int _queueStart;
    private int _queued;
    private long _nextUpdate;
    private bool _isCaught;

    private FlowStop Refine(int shift, long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        FillWhatPays();
        _nextUpdate = 0;
        long report = Steps + StepsBetweenReports;
        while (QueueAll())
        {
            while (_queued > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Steps >= _nextUpdate)
                {
                    if (!IsFeasible && !QueueAll())
                    {
                        break;
                    }

                    if (!UpdatePrices(shift))
                    {
                        return FlowStop.PriceRange;
                    }

                    _nextUpdate = Steps + _nodes;
                }

                if (Steps >= report)
                {
                    progress?.Report(new WorkProgress("flow.solve", Steps, 0));
                    report = Steps + StepsBetweenReports;
                }

                int node = _queue[_queueStart];
                FlowStop stop = Walk(node, 1L << shift, maxSteps, out int length);
                if (stop != FlowStop.Optimal)
                {
                    return stop;
                }

                Send(node, length);
                if (_excess[node] <= 0 || (length == 0 && _isCaught))
                {
                    Dequeue();
                }
            }
        }

        return FlowStop.Optimal;
    }

    /// <summary>Fills every arc that costs less than nothing, so that none is left for units to go in circles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillWhatPays()
    {
        ResidualArc[] arcs = _arcs;
        long[] price = _price;
        unchecked
        {
            for (int node = 0; node < _nodes; node++)
            {
                long own = price[node];
                for (int k = _first[node]; k < _first[node + 1]; k++)
                {
                    ref ResidualArc arc = ref arcs[k];
                    long room = arc.Room;
                    if (room > 0 && arc.Cost + price[arc.Head] < own)
                    {
                        _excess[node] -= room;
                        _excess[arc.Head] += room;
                        arcs[arc.Back].Room += room;
                        arc.Room = 0;
                    }
                }
            }
        }

        _first.AsSpan(0, _nodes).CopyTo(_current);
    }

    /// <summary>
    /// Goes on along arcs that pay, back where there is none, until there are several, a node that lacks units
    /// is reached, or prices are to be set anew. A node where none is left has its price raised by so much that there is one.
    /// </summary>
    /// <returns>Optimal when it went on; the path has no arc where none leaves the node at all.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FlowStop Walk(int start, long step, long maxSteps, out int length)
    {
        ResidualArc[] arcs = _arcs;
        long[] price = _price;
        int node = start;
        length = 0;
        _isCaught = false;
        while (length < PathLength && _excess[node] >= 0 && Steps < _nextUpdate)
        {
            long own = price[node];
            int k = _current[node];
            ReadOnlySpan<ResidualArc> leaving = arcs.AsSpan(k, _first[node + 1] - k);
            int at = 0;
            unchecked
            {
                while (at < leaving.Length && !(leaving[at].Room > 0 && leaving[at].Cost + price[leaving[at].Head] < own))
                {
                    at++;
                }
            }

            if (at < leaving.Length)
            {
                _current[node] = k + at;
                _path[length] = k + at;
                _pathNodes[length++] = node;
                node = leaving[at].Head;
                continue;
            }

            if (Steps >= maxSteps)
            {
                return FlowStop.StepLimit;
            }

            Steps++;
            long raised = Raised(node, step);
            if (raised == long.MaxValue)
            {
                // A node that nothing leaves keeps what it has, but it can send back what came.
                _isCaught = true;
                return FlowStop.Optimal;
            }

            if (raised > HighestPrice)
            {
                return FlowStop.PriceRange;
            }

            price[node] = raised;
            _current[node] = _first[node];
            node = length > 0 ? _pathNodes[--length] : node;
        }

        return FlowStop.Optimal;
    }

    /// <summary>The price at which an arc of a node pays by a step; the greatest number where it has no room at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Raised(int node, long step)
    {
        long[] price = _price;
        long least = long.MaxValue;
        unchecked
        {
            foreach (ref readonly ResidualArc arc in _arcs.AsSpan(_first[node], _first[node + 1] - _first[node]))
            {
                if (arc.Room > 0)
                {
                    least = Math.Min(least, arc.Cost + price[arc.Head]);
                }
            }
        }

        return least == long.MaxValue ? least : least + step;
    }

    /// <summary>Sends along each arc of the path as much as there is at its tail and as fits.</summary>
    private void Send(int start, int length)
    {
        int node = start;
        for (int i = 0; i < length; i++)
        {
            ref ResidualArc arc = ref _arcs[_path[i]];
            long units = Math.Min(arc.Room, _excess[node]);
            arc.Room -= units;
            _arcs[arc.Back].Room += units;
            _excess[node] -= units;
            _excess[arc.Head] += units;
            if (_excess[node] > 0)
            {
                Queue(node);
            }

            node = arc.Head;
        }

        if (_excess[node] > 0)
        {
            Queue(node);
        }
    }

    private void Queue(int node)
    {
        if (!_isQueued[node])
        {
            int end = _queueStart + _queued++;
            _queue[end < _nodes ? end : end - _nodes] = node;
            _isQueued[node] = true;
        }
    }

    private void Dequeue()
    {
        _isQueued[_queue[_queueStart]] = false;
        _queueStart = _queueStart + 1 < _nodes ? _queueStart + 1 : 0;
        _queued--;
    }
}
