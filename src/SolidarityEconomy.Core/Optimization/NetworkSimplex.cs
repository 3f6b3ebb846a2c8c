namespace SolidarityEconomy.Optimization;

/// <summary>The primal network simplex method over flat arrays.</summary>
/// <remarks>
/// <para>
/// Flows here are above the lower bounds, so every arc starts at 0. A root node is added that balances all supplies.
/// For AtLeast (AtMost) each node has a slack arc of cost 0 from (to) the root. The first tree joins each node to the
/// root by its slack arc where that can carry the supply, otherwise by an artificial arc of cost M. Every tree kept is
/// strongly feasible: along tree arcs some flow can be sent from any node to the root (Cunningham 1976, <i>A network
/// simplex method</i>), which rules out cycling. The tree is kept as parent, preorder thread, subtree size and last
/// node of the subtree (Barr, Glover and Klingman 1979; Kovács 2015).
/// </para>
/// <para>
/// Why nothing overflows. Let P be the bound on the cost of a simple path (at most 2^60) and M = P + 1. The root has
/// one arc on each tree path, so potentials lie within P + M, and reduced costs within 2^60 + 2 (P + M) &lt; 2^63.
/// A cycle that gains artificial arcs costs at least M - P &gt; 0, so no pivot raises the total artificial flow: it
/// stays within the absolute supplies S (at most 2^62 - 1), and therefore so does the slack flow, which the balance of
/// the root ties to it. Limited arcs stay within their capacity, at most 2^63 - 2; unlimited arcs are stopped at
/// <see cref="Ceiling"/>. For the same reason a flow with artificial units left over proves infeasibility, and a
/// negative cycle without a limit contains only arcs of the network.
/// </para>
/// </remarks>
internal sealed partial class NetworkSimplex : IFlowMethod
{
    private const long Ceiling = 1L << 62;
    private const int SmallestBlock = 20;
    private const int PivotsBetweenReports = 4096;

    private readonly int _networkArcs;
    private readonly int _searchArcs;
    private readonly int _arcCount;
    private readonly int _root;
    private readonly int _blockSize;

    private readonly int[] _tail;
    private readonly int[] _head;
    private readonly long[] _cost;
    private readonly long[] _capacity;
    private readonly long[] _flow;
    private readonly sbyte[] _state;
    private readonly int[] _networkArcAt;
    private int _nextArc;

    /// <summary>Lays out the arcs and the first tree.</summary>
    /// <param name="network">The problem.</param>
    /// <param name="feasibilityOnly">True: every cost of the network counts as 0.</param>
    /// <param name="steps">Steps that an earlier phase made, counted on from here.</param>
    public NetworkSimplex(FlowNetwork network, bool feasibilityOnly, long steps = 0)
    {
        Steps = steps;
        int nodes = network.NodeCount;
        _networkArcs = network.ArcCount;
        _searchArcs = _networkArcs + (network.SupplyForm == SupplyForm.Equal ? 0 : nodes);
        _root = nodes;
        _blockSize = Math.Max((int)Math.Sqrt(_searchArcs), SmallestBlock);

        int most = _searchArcs + nodes;
        _tail = new int[most];
        _head = new int[most];
        _cost = new long[most];
        _capacity = new long[most];
        _flow = new long[most];
        _state = new sbyte[most];
        _networkArcAt = SpreadOrder(_networkArcs);
        LayArcs(network, feasibilityOnly);

        _parent = new int[nodes + 1];
        _parentArc = new int[nodes + 1];
        _upward = new bool[nodes + 1];
        _thread = new int[nodes + 1];
        _previous = new int[nodes + 1];
        _size = new int[nodes + 1];
        _last = new int[nodes + 1];
        _potential = new long[nodes + 1];
        _arcCount = LayFirstTree(network, feasibilityOnly ? 1 : network.PathCostBound + 1);
    }

    public long Steps { get; private set; }

    public int[] Cycle { get; private set; } = [];

    /// <summary>True when all supplies are met without artificial arcs.</summary>
    public bool IsFeasible => _flow.AsSpan(_searchArcs, _arcCount - _searchArcs).IndexOfAnyExcept(0) < 0;

    public FlowStop Run(long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        FlowStop stop = PivotUntilStopped(maxSteps, progress, cancellationToken);
        AssertInvariants();
        progress?.Report(new WorkProgress("flow.solve", Steps, 0));
        return stop;
    }

    public void CopyFlow(Span<long> flow)
    {
        for (int arc = 0; arc < _networkArcs; arc++)
        {
            flow[_networkArcAt[arc]] = _flow[arc];
        }
    }

    public void CopyPotentials(Span<long> potentials) => _potential.AsSpan(0, _root).CopyTo(potentials);

    /// <remarks>Artificial flow leaves a node that keeps units, and enters one that misses some.</remarks>
    public sbyte[] UnmetSides()
    {
        sbyte[] sides = new sbyte[_root];
        for (int arc = _searchArcs; arc < _arcCount; arc++)
        {
            if (_flow[arc] > 0)
            {
                bool leaves = _head[arc] == _root;
                sides[leaves ? _tail[arc] : _head[arc]] = leaves ? (sbyte)1 : (sbyte)-1;
            }
        }

        return sides;
    }

    /// <summary>
    /// An order of the arcs in which neighbours in the input lie far apart, so that one block of the search sees many
    /// nodes even when the arcs come sorted by node.
    /// </summary>
    private static int[] SpreadOrder(int count)
    {
        int[] order = new int[count];
        int stride = Math.Max((int)Math.Sqrt(count), 1);
        int position = 0;
        for (int start = 0; start < stride; start++)
        {
            for (long arc = start; arc < count; arc += stride)
            {
                order[position++] = (int)arc;
            }
        }

        return order;
    }

    private FlowStop PivotUntilStopped(
        long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        int entering = FindEntering();
        while (entering >= 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Steps >= maxSteps)
            {
                return FlowStop.StepLimit;
            }

            Steps++;
            if (Steps % PivotsBetweenReports == 0)
            {
                progress?.Report(new WorkProgress("flow.solve", Steps, 0));
            }

            if (!Pivot(entering))
            {
                return FindUnlimitedCycle(entering) ? FlowStop.Unbounded : FlowStop.FlowRange;
            }

            entering = FindEntering();
        }

        return FlowStop.Optimal;
    }

    private void LayArcs(FlowNetwork network, bool feasibilityOnly)
    {
        ReadOnlySpan<int> tails = network.Tails.AsSpan();
        ReadOnlySpan<int> heads = network.Heads.AsSpan();
        ReadOnlySpan<long> lower = network.Lower.AsSpan();
        ReadOnlySpan<long> upper = network.Upper.AsSpan();
        ReadOnlySpan<long> costs = network.Costs.AsSpan();
        for (int arc = 0; arc < _networkArcs; arc++)
        {
            int source = _networkArcAt[arc];
            _tail[arc] = tails[source];
            _head[arc] = heads[source];
            _cost[arc] = feasibilityOnly ? 0 : costs[source];
            _capacity[arc] = upper[source] == FlowNetwork.Unlimited
                ? FlowNetwork.Unlimited
                : upper[source] - lower[source];
            _state[arc] = AtLower;
        }

        for (int arc = _networkArcs; arc < _searchArcs; arc++)
        {
            int node = arc - _networkArcs;
            bool fromRoot = network.SupplyForm == SupplyForm.AtLeast;
            _tail[arc] = fromRoot ? _root : node;
            _head[arc] = fromRoot ? node : _root;
            _capacity[arc] = FlowNetwork.Unlimited;
            _state[arc] = AtLower;
        }
    }

    /// <summary>Block search: the arc that violates most within the first block that has a violating arc.</summary>
    private int FindEntering()
    {
        int[] tail = _tail;
        int[] head = _head;
        long[] cost = _cost;
        sbyte[] state = _state;
        long[] potential = _potential;
        int unseen = _searchArcs;
        int start = _nextArc;
        while (unseen > 0)
        {
            int end = start < _searchArcs - _blockSize ? start + _blockSize : _searchArcs;
            int best = -1;
            long least = 0;
            unchecked
            {
                for (int arc = start; arc < end; arc++)
                {
                    // Within 2^63: see the remarks of the type.
                    long violation = state[arc] * (cost[arc] - potential[tail[arc]] + potential[head[arc]]);
                    if (violation < least)
                    {
                        least = violation;
                        best = arc;
                    }
                }
            }

            unseen -= end - start;
            start = end == _searchArcs ? 0 : end;
            if (best >= 0)
            {
                _nextArc = start;
                return best;
            }
        }

        return -1;
    }
}
