namespace SolidarityEconomy.Optimization;

/// <summary>Finds a cycle of unlimited arcs whose costs sum to less than 0.</summary>
internal static class NegativeCycle
{
    /// <summary>Looks for one; there has to be one.</summary>
    /// <param name="network">What has no flow of least cost.</param>
    /// <returns>The arcs, each leaving the node that the one before enters.</returns>
    /// <remarks>
    /// Bellman (1958) and Ford; the arcs by which nodes were reached are looked at after 1, 2, 4 ... rounds. Arcs times nodes at worst.
    /// </remarks>
    public static int[] Find(FlowNetwork network)
    {
        int[] unlimited = [.. Enumerable.Range(0, network.ArcCount).Where(arc => network.Upper[arc] == FlowNetwork.Unlimited)];
        Int128[] distances = new Int128[network.NodeCount];
        int[] reachedBy = new int[network.NodeCount];
        Array.Fill(reachedBy, -1);
        for (int round = 1; ; round++)
        {
            foreach (int arc in unlimited)
            {
                Int128 there = distances[network.Tails[arc]] + network.Costs[arc];
                if (there < distances[network.Heads[arc]])
                {
                    distances[network.Heads[arc]] = there;
                    reachedBy[network.Heads[arc]] = arc;
                }
            }

            if (int.IsPow2(round) && Closed(network, reachedBy) is { Length: > 0 } cycle)
            {
                return cycle;
            }
        }
    }

    /// <summary>A cycle of the arcs by which nodes were reached, in order; empty when they form none.</summary>
    private static int[] Closed(FlowNetwork network, int[] reachedBy)
    {
        int[] seenFrom = new int[reachedBy.Length];
        for (int start = 0; start < reachedBy.Length; start++)
        {
            int node = start;
            while (seenFrom[node] == 0 && reachedBy[node] >= 0)
            {
                seenFrom[node] = start + 1;
                node = network.Tails[reachedBy[node]];
            }

            if (seenFrom[node] == start + 1)
            {
                List<int> cycle = [];
                for (int at = node; cycle.Count == 0 || at != node; at = network.Tails[reachedBy[at]])
                {
                    cycle.Add(reachedBy[at]);
                }

                cycle.Reverse();
                return [.. cycle];
            }
        }

        return [];
    }
}
