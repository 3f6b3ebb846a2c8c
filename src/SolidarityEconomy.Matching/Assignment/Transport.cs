using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Chooses pairs of the greatest total value: each pair at most once, each need up to its quantity, each offer up to its
/// capacity. Solved as a flow from a source through needs and offers to a sink and back.
/// </summary>
/// <remarks>
/// Nodes and arcs stand in the order of needs and offers, so the same instance always gives the same plan. The prices come
/// from the potentials of the flow: the price of a need is what one more unit of its quantity would be worth.
/// </remarks>
internal static class Transport
{
    public static TransportResult Solve(
        ReadOnlySpan<int> quantities,
        ReadOnlySpan<int> capacities,
        PairList pairs,
        FlowOptions options,
        CancellationToken cancellationToken)
    {
        int needs = quantities.Length;
        int offers = capacities.Length;
        int sink = 1 + needs + offers;
        int arcs = needs + pairs.Count + offers + 1;
        int[] tails = new int[arcs];
        int[] heads = new int[arcs];
        long[] costs = new long[arcs];
        long[] upper = new long[arcs];
        int arc = 0;
        for (int i = 0; i < needs; i++, arc++)
        {
            (tails[arc], heads[arc], upper[arc]) = (0, 1 + i, quantities[i]);
        }

        for (int p = 0; p < pairs.Count; p++, arc++)
        {
            (tails[arc], heads[arc], upper[arc]) = (1 + pairs.Needs[p], 1 + needs + pairs.Offers[p], 1);
            costs[arc] = -pairs.Values[p];
        }

        for (int j = 0; j < offers; j++, arc++)
        {
            (tails[arc], heads[arc], upper[arc]) = (1 + needs + j, sink, capacities[j]);
        }

        (tails[arc], heads[arc], upper[arc]) = (sink, 0, pairs.Count);
        FlowNetwork network = FlowNetwork.Create(new long[sink + 1], tails, heads, costs, upper);
        FlowResult result = network.Solve(options, cancellationToken: cancellationToken);
        return Read(result, needs, offers, pairs.Count);
    }

    private static TransportResult Read(FlowResult result, int needs, int offers, int pairs)
    {
        if (result.Flow.IsEmpty)
        {
            // Stopped before there was any flow: nothing is chosen, and prices of 0 prove what they can.
            return new TransportResult([], new long[needs], new long[offers], IsOptimal: false);
        }

        List<int> chosen = [];
        for (int p = 0; p < pairs; p++)
        {
            if (result.Flow[needs + p] > 0)
            {
                chosen.Add(p);
            }
        }

        long[] needPrices = new long[needs];
        for (int i = 0; i < needs; i++)
        {
            needPrices[i] = Math.Max(result.Potentials[0] - result.Potentials[1 + i], 0);
        }

        long[] offerPrices = new long[offers];
        for (int j = 0; j < offers; j++)
        {
            offerPrices[j] = Math.Max(result.Potentials[1 + needs + j] - result.Potentials[1 + needs + offers], 0);
        }

        return new TransportResult([.. chosen], needPrices, offerPrices, result.Status == FlowStatus.Optimal);
    }
}
