using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Chooses pairs of the greatest total value: each pair at most once, each need up to its quantity, each offer up to its
/// capacity. Solved as a flow from a source through needs and offers to a sink and back.
/// </summary>
/// <remarks>
/// Nodes and arcs stand in the order of needs and offers, so the same instance always gives the same plan. The prices come
/// from the potentials of the flow: the price of a need is what one more unit of its quantity would be worth. A reserve is a node
/// of its own, which matches of its members pass: arcs of its places pay their price, another one lets the rest through.
/// </remarks>
internal static class Transport
{
    private const int Source = 0;

    public static TransportResult Solve(
        ReadOnlySpan<int> quantities,
        ReadOnlySpan<int> capacities,
        PairList pairs,
        FlowOptions options,
        CancellationToken cancellationToken,
        ReserveNodes? reserves = null)
    {
        int needs = quantities.Length;
        int offers = capacities.Length;
        int sink = 1 + needs + offers;
        reserves?.Number(pairs, sink);
        List<(int Tail, int Head, long Cost, long Upper)> arcs = new(needs + pairs.Count + offers + 1);
        for (int i = 0; i < needs; i++)
        {
            arcs.Add((reserves?.Before(i) ?? Source, 1 + i, 0, quantities[i]));
        }

        for (int p = 0; p < pairs.Count; p++)
        {
            (int i, int j) = (pairs.Needs[p], pairs.Offers[p]);
            arcs.Add((reserves?.Leaving(i, j) ?? 1 + i, reserves?.Entering(i, j) ?? 1 + needs + j, -pairs.Values[p], 1));
        }

        for (int j = 0; j < offers; j++)
        {
            arcs.Add((1 + needs + j, reserves?.After(j) ?? sink, 0, capacities[j]));
        }

        arcs.Add((sink, Source, 0, pairs.Count));
        arcs.AddRange(reserves?.Arcs(pairs.Count) ?? []);
        FlowNetwork network = FlowNetwork.Create(
            new long[sink + 1 + (reserves?.Count ?? 0)],
            [.. arcs.Select(arc => arc.Tail)],
            [.. arcs.Select(arc => arc.Head)],
            [.. arcs.Select(arc => arc.Cost)],
            [.. arcs.Select(arc => arc.Upper)]);
        FlowResult result = network.Solve(options, cancellationToken: cancellationToken);
        return Read(result, needs, offers, pairs.Count, reserves);
    }

    private static TransportResult Read(FlowResult result, int needs, int offers, int pairs, ReserveNodes? reserves)
    {
        if (result.Flow.IsEmpty)
        {
            // Stopped before there was any flow: nothing is chosen, and prices of 0 prove what they can.
            return new TransportResult([], new long[needs], new long[offers], IsOptimal: false)
            {
                ReservePrices = reserves?.Prices(default) ?? [],
            };
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
            needPrices[i] = Math.Max(result.Potentials[reserves?.Before(i) ?? Source] - result.Potentials[1 + i], 0);
        }

        long[] offerPrices = new long[offers];
        for (int j = 0; j < offers; j++)
        {
            int after = reserves?.After(j) ?? 1 + needs + offers;
            offerPrices[j] = Math.Max(result.Potentials[1 + needs + j] - result.Potentials[after], 0);
        }

        return new TransportResult([.. chosen], needPrices, offerPrices, result.Status == FlowStatus.Optimal)
        {
            ReservePrices = reserves?.Prices(result.Potentials) ?? [],
        };
    }
}
