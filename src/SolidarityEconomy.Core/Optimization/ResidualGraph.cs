namespace SolidarityEconomy.Optimization;

/// <summary>The arcs of a network in both directions, by the node they leave, with what they can still carry.</summary>
/// <remarks>
/// Flows are above the lower bounds. A supply form with slack has a node more, the root, joined to each node by an arc of cost 0 that
/// carries what is free: so much of it at first that only the root lacks units (AtLeast) or only the root has some left (AtMost). Loops
/// and arcs without room are not in the lists; a loop that pays is full. Unlimited arcs have room for more than any flow of least cost
/// sends through them, if there is one at all: the supplies and the room of all limited arcs.
/// </remarks>
internal sealed class ResidualGraph
{
    private readonly FlowNetwork _network;
    private readonly int[] _places;
    private readonly long _ample;

    /// <summary>Lays the arcs out.</summary>
    /// <param name="network">The problem.</param>
    /// <param name="factor">What each cost is multiplied by.</param>
    public ResidualGraph(FlowNetwork network, long factor)
    {
        _network = network;
        Nodes = NodesOf(network);
        _ample = (long)Ample(network);
        _places = new int[network.ArcCount];
        First = Starts(network);
        Arcs = new ResidualArc[First[^1]];
        Excess = new long[Nodes];
        network.ResidualSupplies.CopyTo(Excess);
        int[] next = First[..Nodes];
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            _places[arc] = IsInLists(network, arc)
                ? Join(next, network.Tails[arc], network.Heads[arc], network.Costs[arc] * factor, RoomOf(arc), flow: 0)
                : -1;
        }

        int root = network.NodeCount;
        for (int node = 0; node < root && Nodes > root; node++)
        {
            long supply = network.ResidualSupplies[node];
            bool leavesRoot = network.SupplyForm == SupplyForm.AtLeast;
            long flow = Math.Max(leavesRoot ? -supply : supply, 0);
            _ = Join(next, leavesRoot ? root : node, leavesRoot ? node : root, 0, _ample, flow);
            Excess[node] -= leavesRoot ? -flow : flow;
            Excess[root] -= supply + (leavesRoot ? flow : -flow);
        }
    }

    /// <summary>How many nodes there are, the root included.</summary>
    public int Nodes { get; }

    /// <summary>Where the arcs of each node begin, and their number at the end.</summary>
    public int[] First { get; }

    /// <summary>The arcs of both directions.</summary>
    public ResidualArc[] Arcs { get; }

    /// <summary>What each node has left; below 0 what it lacks.</summary>
    public long[] Excess { get; }

    /// <summary>The nodes and, where the supply form leaves slack, the root.</summary>
    public static int NodesOf(FlowNetwork network) => network.NodeCount + (network.SupplyForm == SupplyForm.Equal ? 0 : 1);

    /// <summary>Whether no sum of units overflows, however full the arcs are.</summary>
    public static bool Holds(FlowNetwork network)
    {
        Int128 ample = Ample(network);
        int unlimited = network.Upper.AsSpan().Count(FlowNetwork.Unlimited);
        return ample * (unlimited + (Int128)network.NodeCount + 2) < 1L << 62;
    }

    /// <summary>The flow of each arc of the network above its lower bound.</summary>
    public void CopyFlow(Span<long> flow)
    {
        for (int arc = 0; arc < flow.Length; arc++)
        {
            int place = _places[arc];
            bool isFull = place < 0 && _network.Costs[arc] < 0 && _network.Upper[arc] != FlowNetwork.Unlimited;
            flow[arc] = place >= 0 ? Arcs[Arcs[place].Back].Room : isFull ? RoomOf(arc) : 0;
        }
    }

    private static Int128 Ample(FlowNetwork network)
    {
        Int128 units = 1;
        foreach (long supply in network.ResidualSupplies)
        {
            units += Math.Abs(supply);
        }

        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            units += network.Upper[arc] == FlowNetwork.Unlimited ? 0 : network.Upper[arc] - network.Lower[arc];
        }

        return units;
    }

    private static bool IsInLists(FlowNetwork network, int arc) =>
        network.Tails[arc] != network.Heads[arc] && network.Lower[arc] < network.Upper[arc];

    private static int[] Starts(FlowNetwork network)
    {
        int root = network.NodeCount;
        int[] starts = new int[NodesOf(network) + 1];
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            if (IsInLists(network, arc))
            {
                starts[network.Tails[arc] + 1]++;
                starts[network.Heads[arc] + 1]++;
            }
        }

        for (int node = 0; node < root && network.SupplyForm != SupplyForm.Equal; node++)
        {
            starts[node + 1]++;
            starts[root + 1]++;
        }

        for (int node = 1; node < starts.Length; node++)
        {
            starts[node] += starts[node - 1];
        }

        return starts;
    }

    private long RoomOf(int arc) => _network.Upper[arc] == FlowNetwork.Unlimited ? _ample : _network.Upper[arc] - _network.Lower[arc];

    private int Join(int[] next, int tail, int head, long cost, long room, long flow)
    {
        int place = next[tail]++;
        int back = next[head]++;
        Arcs[place] = new ResidualArc { Room = room - flow, Cost = cost, Head = head, Back = back };
        Arcs[back] = new ResidualArc { Room = flow, Cost = -cost, Head = tail, Back = place };
        return place;
    }
}
