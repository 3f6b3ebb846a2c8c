using System.Collections.Immutable;

namespace SolidarityEconomy.Optimization;

/// <summary>Finds the cut that proves infeasibility from a flow with as few artificial units as possible.</summary>
/// <remarks>
/// From the nodes that still lack inflow (or still hold supply: always for AtLeast, where a demand alone may stay unserved) it walks
/// against (along) every arc that has room.
/// If the walk met a node of the other kind, or one with slack, the artificial flow could be less. So every arc on the
/// border is full inwards and at its lower bound outwards (or the reverse), and the artificial units are the shortage.
/// Linear in nodes and arcs.
/// </remarks>
internal static class CutFinder
{
    public static FlowCut Find(FlowNetwork network, long[] aboveLower, sbyte[] unmetSides)
    {
        bool isDemand = network.SupplyForm != SupplyForm.AtLeast && unmetSides.AsSpan().Contains((sbyte)-1);
        bool[] inside = Reach(network, aboveLower, unmetSides, isDemand);
        Int128 supply = 0;
        List<int> nodes = [];
        for (int node = 0; node < inside.Length; node++)
        {
            if (inside[node])
            {
                nodes.Add(node);
                supply += network.Supplies[node];
            }
        }

        Int128 capacity = 0;
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            bool tailInside = inside[network.Tails[arc]];
            if (tailInside != inside[network.Heads[arc]])
            {
                capacity += tailInside == isDemand ? -(Int128)network.Lower[arc] : network.Upper[arc];
            }
        }

        return new FlowCut([.. nodes], isDemand, isDemand ? -supply : supply, capacity);
    }

    private static bool[] Reach(FlowNetwork network, long[] aboveLower, sbyte[] unmetSides, bool isDemand)
    {
        (int[] first, int[] incident) = Incidence(network);
        bool[] inside = new bool[network.NodeCount];
        Stack<int> open = new();
        for (int node = 0; node < inside.Length; node++)
        {
            if (unmetSides[node] == (isDemand ? -1 : 1))
            {
                inside[node] = true;
                open.Push(node);
            }
        }

        while (open.TryPop(out int node))
        {
            foreach (int arc in incident.AsSpan(first[node]..first[node + 1]))
            {
                bool leaves = network.Tails[arc] == node;
                int other = leaves ? network.Heads[arc] : network.Tails[arc];
                bool hasRoom = leaves != isDemand ? CanRise(network, arc, aboveLower[arc]) : aboveLower[arc] > 0;
                if (hasRoom && !inside[other])
                {
                    inside[other] = true;
                    open.Push(other);
                }
            }
        }

        return inside;
    }

    private static bool CanRise(FlowNetwork network, int arc, long aboveLower) =>
        network.Upper[arc] == FlowNetwork.Unlimited || aboveLower < network.Upper[arc] - network.Lower[arc];

    /// <summary>Lists the arcs at each node: those of node i stand from first[i] up to first[i + 1].</summary>
    private static (int[] First, int[] Incident) Incidence(FlowNetwork network)
    {
        ImmutableArray<int> tails = network.Tails;
        ImmutableArray<int> heads = network.Heads;
        int[] first = new int[network.NodeCount + 2];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            first[tails[arc] + 2]++;
            first[heads[arc] + 2]++;
        }

        for (int node = 2; node < first.Length; node++)
        {
            first[node] += first[node - 1];
        }

        int[] incident = new int[2 * tails.Length];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            incident[first[tails[arc] + 1]++] = arc;
            incident[first[heads[arc] + 1]++] = arc;
        }

        return (first, incident);
    }
}
