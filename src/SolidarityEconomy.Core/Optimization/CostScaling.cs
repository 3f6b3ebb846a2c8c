using System.Numerics;

namespace SolidarityEconomy.Optimization;

/// <summary>Cost scaling: a flow that is best but for a step, made from one of a wider step, until the step is so narrow that it is best.</summary>
/// <remarks>
/// <para>
/// Goldberg and Tarjan (1990), as Goldberg (1997, <i>An efficient implementation of a scaling minimum-cost flow algorithm</i>) made it
/// fast: units that a node has left go along arcs that cost less than nothing by the prices of their ends; a node without such an arc
/// has its price raised. They go several arcs at once (Kovács 2015), and now and then all prices are set by the distance to the nodes
/// that lack units. The first phase starts without any flow and finds out whether the supplies can be met.
/// </para>
/// <para>
/// Costs count N times, N being the nodes and one more, so that with a last step of 1 no cycle can gain. Exact prices come of the last
/// ones: N - 1 remainders leave one of N unused; divided from there on, prices that hold but for 1 in N hold wholly.
/// </para>
/// <para>
/// Prices begin at 0 and only rise, in theory to 3 N² times the greatest cost. One that would leave 2^60 stops the run, so that reduced
/// costs stay within 2^62. A flow is unbounded exactly when it is of least cost with an unlimited arc as full as it was given room for.
/// </para>
/// </remarks>
internal sealed partial class CostScaling : IFlowMethod
{
    private const long HighestPrice = 1L << 60;
    private const int StepsBetweenReports = 4096;

    /// <summary>By how many binary digits the step shrinks.</summary>
    private const int Shrinking = 4;

    private readonly FlowNetwork _network;
    private readonly ResidualGraph _graph;
    private readonly ResidualArc[] _arcs;
    private readonly int[] _first;
    private readonly long[] _excess;
    private readonly int _nodes;
    private readonly long _factor;
    private readonly long[] _price;
    private long[] _saved = [];
    private long _cut;
    private bool _isWhole = true;

    /// <summary>Lays out the arcs.</summary>
    /// <param name="network">The problem, which <see cref="Holds"/>.</param>
    public CostScaling(FlowNetwork network)
    {
        _network = network;
        _factor = ResidualGraph.NodesOf(network) + 1L;
        _graph = new ResidualGraph(network, _factor);
        (_nodes, _arcs, _first, _excess) = (_graph.Nodes, _graph.Arcs, _graph.First, _graph.Excess);
        _price = new long[_nodes];
        _current = new int[_nodes];
        _queue = new int[_nodes];
        _isQueued = new bool[_nodes];
        _reaches = new bool[_nodes];
        _ranks = new int[_nodes];
        _nextInRank = new int[_nodes];
        _previousInRank = new int[_nodes];
        _firstOfRank = new int[(2 * _nodes) + 64];
        Array.Fill(_firstOfRank, -1);
    }

    public long Steps { get; private set; }

    public bool IsFeasible { get; private set; }

    public int[] Cycle { get; private set; } = [];

    /// <summary>Whether costs and units of a network are so small that nothing overflows before a price leaves its range.</summary>
    public static bool Holds(FlowNetwork network)
    {
        Int128 factor = ResidualGraph.NodesOf(network) + 1;
        return ResidualGraph.Holds(network) && factor * factor * LargestCost(network) < HighestPrice / 4;
    }

    public FlowStop Run(long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        FlowStop stop = Shrink(maxSteps, progress, cancellationToken);
        progress?.Report(new WorkProgress("flow.solve", Steps, 0));
        return stop;
    }

    public void CopyFlow(Span<long> flow)
    {
        if (_isWhole)
        {
            _graph.CopyFlow(flow);
        }
        else
        {
            _saved.CopyTo(flow);
        }
    }

    public void CopyPotentials(Span<long> potentials)
    {
        long root = _nodes > potentials.Length ? Divided(_price[potentials.Length]) : 0;
        for (int node = 0; node < potentials.Length; node++)
        {
            potentials[node] = Divided(_price[node]) - root;
        }
    }

    public sbyte[] UnmetSides() => [.. _excess.Take(_network.NodeCount).Select(left => (sbyte)Math.Sign(left))];

    private static long LargestCost(FlowNetwork network)
    {
        long largest = 0;
        foreach (long cost in network.Costs)
        {
            largest = Math.Max(largest, Math.Abs(cost));
        }

        return largest;
    }

    private FlowStop Shrink(long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        int shift = 64 - BitOperations.LeadingZeroCount((ulong)(LargestCost(_network) * _factor));
        do
        {
            shift = Math.Max(shift - Shrinking, 0);
            _isWhole = false;
            FlowStop stop = Refine(shift, maxSteps, progress, cancellationToken);
            if (stop != FlowStop.Optimal)
            {
                return stop;
            }

            _isWhole = true;
            IsFeasible = _excess.AsSpan().IndexOfAnyExcept(0) < 0;
            if (!IsFeasible)
            {
                return FlowStop.Optimal;
            }

            if (shift > 0)
            {
                _saved = _saved.Length > 0 ? _saved : new long[_network.ArcCount];
                _graph.CopyFlow(_saved);
            }
        }
        while (shift > 0);
        _cut = UnusedRemainder() + 1;
        return IsBounded() ? FlowStop.Optimal : FlowStop.Unbounded;
    }

    private long Divided(long price)
    {
        long above = price - _cut;
        return (above - (((above % _factor) + _factor) % _factor)) / _factor;
    }

    /// <summary>A remainder of a division by the factor that no price has; there is one fewer of them than of remainders.</summary>
    private long UnusedRemainder()
    {
        bool[] isUsed = new bool[_factor];
        foreach (long price in _price)
        {
            isUsed[price % _factor] = true;
        }

        return isUsed.AsSpan().IndexOf(false);
    }

    /// <summary>Looks for unlimited arcs that pay, however much they carry: then some of them form a cycle.</summary>
    private bool IsBounded()
    {
        for (int arc = 0; arc < _network.ArcCount; arc++)
        {
            if (_network.Upper[arc] == FlowNetwork.Unlimited
                && _network.Costs[arc] - Divided(_price[_network.Tails[arc]]) + Divided(_price[_network.Heads[arc]]) < 0)
            {
                Cycle = NegativeCycle.Find(_network);
                return false;
            }
        }

        return true;
    }
}
