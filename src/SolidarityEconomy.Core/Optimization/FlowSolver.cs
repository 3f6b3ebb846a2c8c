using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Optimization;

/// <summary>Runs the network simplex method on a network and turns where it stopped into a proved result.</summary>
internal static class FlowSolver
{
    public static FlowResult Solve(
        FlowNetwork network,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        NetworkSimplex simplex = new(network, feasibilityOnly: false);
        SimplexStop stop = simplex.Run(options.MaxPivots, progress, cancellationToken);
        switch (stop)
        {
            case SimplexStop.Optimal:
                return simplex.IsFeasible ? Optimal(network, simplex) : Infeasible(network, simplex, simplex.Pivots);
            case SimplexStop.Unbounded:
                return Unbounded(network, simplex, options, progress, cancellationToken);
            default:
                return Limited(network, simplex, stop, simplex.Pivots);
        }
    }

    private static FlowResult Optimal(FlowNetwork network, NetworkSimplex simplex)
    {
        ImmutableArray<long> flow = FlowOf(network, simplex);
        Int128 objective = Cost(network, flow);
        return new FlowResult(FlowStatus.Optimal)
        {
            Flow = flow,
            Potentials = PotentialsOf(network, simplex),
            Objective = objective,
            LowerBound = objective,
            Pivots = simplex.Pivots,
        };
    }

    private static FlowResult Infeasible(FlowNetwork network, NetworkSimplex simplex, long pivots)
    {
        long[] aboveLower = new long[network.ArcCount];
        simplex.CopyFlow(aboveLower);
        return new FlowResult(FlowStatus.Infeasible)
        {
            Cut = CutFinder.Find(network, aboveLower, simplex.ArtificialSides()),
            Pivots = pivots,
        };
    }

    /// <summary>
    /// A negative cycle without a limit was met, perhaps before all supplies were met: then a second run without
    /// costs tells whether there is any flow at all.
    /// </summary>
    private static FlowResult Unbounded(
        FlowNetwork network,
        NetworkSimplex simplex,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        NetworkSimplex feasibility = simplex;
        long pivots = simplex.Pivots;
        if (!simplex.IsFeasible)
        {
            feasibility = new NetworkSimplex(network, feasibilityOnly: true, simplex.Pivots);
            SimplexStop stop = feasibility.Run(options.MaxPivots, progress, cancellationToken);
            pivots = feasibility.Pivots;
            if (!feasibility.IsFeasible)
            {
                return stop == SimplexStop.Optimal
                    ? Infeasible(network, feasibility, pivots)
                    : Limited(network, feasibility, stop, pivots);
            }
        }

        ImmutableArray<long> flow = FlowOf(network, feasibility);
        Int128 cycleCost = 0;
        foreach (int arc in simplex.Cycle)
        {
            cycleCost += network.Costs[arc];
        }

        return new FlowResult(FlowStatus.Unbounded)
        {
            Flow = flow,
            Objective = Cost(network, flow),
            Cycle = new FlowCycle([.. simplex.Cycle], cycleCost),
            Pivots = pivots,
        };
    }

    private static FlowResult Limited(FlowNetwork network, NetworkSimplex simplex, SimplexStop stop, long pivots)
    {
        ImmutableArray<long> flow = simplex.IsFeasible ? FlowOf(network, simplex) : [];
        ImmutableArray<long> potentials = PotentialsOf(network, simplex);
        return new FlowResult(FlowStatus.LimitReached)
        {
            Limit = stop == SimplexStop.PivotLimit ? FlowLimit.Pivots : FlowLimit.FlowRange,
            Flow = flow,
            Objective = simplex.IsFeasible ? Cost(network, flow) : null,
            Potentials = potentials,
            LowerBound = ProvedBound(network, potentials),
            Pivots = pivots,
        };
    }

    private static ImmutableArray<long> FlowOf(FlowNetwork network, NetworkSimplex simplex)
    {
        long[] flow = new long[network.ArcCount];
        simplex.CopyFlow(flow);
        ReadOnlySpan<long> lower = network.Lower.AsSpan();
        for (int arc = 0; arc < flow.Length; arc++)
        {
            // At most the upper bound or, without one, 2^62 - 1 + 2^62.
            flow[arc] += lower[arc];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(flow);
    }

    /// <summary>
    /// The potentials, moved to the sign the supply form allows (they have it already when optimal) or, where only
    /// differences count, to 0 at the first node of each connected part.
    /// </summary>
    private static ImmutableArray<long> PotentialsOf(FlowNetwork network, NetworkSimplex simplex)
    {
        long[] potentials = new long[network.NodeCount];
        simplex.CopyPotentials(potentials);
        if (network.SupplyForm == SupplyForm.Equal)
        {
            int[] firsts = FirstNodes(network);
            for (int node = potentials.Length - 1; node >= 0; node--)
            {
                // Both lie within P + M, so the difference is below 2^63: see NetworkSimplex.
                potentials[node] -= potentials[firsts[node]];
            }
        }

        for (int node = 0; node < potentials.Length; node++)
        {
            potentials[node] = network.SupplyForm switch
            {
                SupplyForm.AtLeast => Math.Max(potentials[node], 0),
                SupplyForm.AtMost => Math.Min(potentials[node], 0),
                _ => potentials[node],
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(potentials);
    }

    /// <summary>Finds for each node the node of least number that arcs join it to, whatever their direction.</summary>
    private static int[] FirstNodes(FlowNetwork network)
    {
        int[] first = new int[network.NodeCount];
        for (int node = 0; node < first.Length; node++)
        {
            first[node] = node;
        }

        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            int tail = Find(first, network.Tails[arc]);
            int head = Find(first, network.Heads[arc]);
            first[Math.Max(tail, head)] = Math.Min(tail, head);
        }

        for (int node = 0; node < first.Length; node++)
        {
            first[node] = Find(first, node);
        }

        return first;
    }

    /// <summary>Follows the links to the first node and halves the path for the next time (Tarjan and van Leeuwen 1984).</summary>
    private static int Find(int[] first, int node)
    {
        while (first[node] != node)
        {
            first[node] = first[first[node]];
            node = first[node];
        }

        return node;
    }

    private static Int128 Cost(FlowNetwork network, ImmutableArray<long> flow)
    {
        // The absolute costs sum to less than 2^63 and each flow is below 2^63: the result is within 2^126.
        Int128 cost = 0;
        for (int arc = 0; arc < flow.Length; arc++)
        {
            cost += (Int128)network.Costs[arc] * flow[arc];
        }

        return cost;
    }

    /// <summary>The least cost that any flow within the bounds can have under the potentials (weak duality).</summary>
    private static Int128? ProvedBound(FlowNetwork network, ImmutableArray<long> potentials)
    {
        BigInteger bound = BigInteger.Zero;
        for (int node = 0; node < potentials.Length; node++)
        {
            bound += (Int128)potentials[node] * network.Supplies[node];
        }

        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            Int128 reduced = (Int128)network.Costs[arc] - potentials[network.Tails[arc]] + potentials[network.Heads[arc]];
            if (reduced < 0 && network.Upper[arc] == FlowNetwork.Unlimited)
            {
                return null;
            }

            bound += reduced * (reduced < 0 ? network.Upper[arc] : network.Lower[arc]);
        }

        return bound >= Int128.MinValue && bound <= Int128.MaxValue ? (Int128)bound : null;
    }
}
