using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Optimization;

/// <summary>Runs the method that suits a network and turns where it stopped into a proved result.</summary>
/// <remarks>
/// Cost scaling where units only go round or from one node to one other and there are 4,000 nodes or more, and where there are 100,000
/// nodes or more with at most five arcs each; else the network simplex, as where figures do not fit into scaled costs. Measured in
/// seconds, simplex against scaling: obligations that cancel out, 20,000 nodes and 100,000 arcs, 18.1 against 0.64; most pairs of 20,000
/// rows with 50 pairs each for 2,000 columns 1.07 against 0.65, the best of them 4.9 against 1.8; a long grid of 128,000 nodes 27 against
/// 7.3, a square one of 102,000 nodes 9.1 against 9.2; but 100,000 nodes with eight arcs each and 316 sources 2.6 against 5.7.
/// </remarks>
internal static class FlowSolver
{
    private const int ManyNodesOfFewEnds = 4_000;
    private const int ManyNodes = 100_000;
    private const int FewArcs = 5;

    public static FlowResult Solve(
        FlowNetwork network,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        if (SuitsScaling(network))
        {
            CostScaling scaling = new(network);
            FlowStop stop = scaling.Run(options.MaxPivots, progress, cancellationToken);
            return stop == FlowStop.PriceRange
                ? Solve(network, new NetworkSimplex(network, feasibilityOnly: false, scaling.Steps), options, progress, cancellationToken)
                : Result(network, scaling, stop, options, progress, cancellationToken);
        }

        return Solve(network, new NetworkSimplex(network, feasibilityOnly: false), options, progress, cancellationToken);
    }

    /// <summary>Solves by a given method.</summary>
    public static FlowResult Solve(
        FlowNetwork network,
        IFlowMethod method,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken) =>
        Result(network, method, method.Run(options.MaxPivots, progress, cancellationToken), options, progress, cancellationToken);

    /// <summary>Whether cost scaling is the better way, by the shape of the network alone: see the remarks of the type.</summary>
    private static bool SuitsScaling(FlowNetwork network)
    {
        int ends = network.ResidualSupplies.Length - network.ResidualSupplies.AsSpan().Count(0);
        bool isOfShape = ends <= 2
            ? network.NodeCount >= ManyNodesOfFewEnds
            : network.NodeCount >= ManyNodes && network.ArcCount <= FewArcs * (long)network.NodeCount;
        return isOfShape && CostScaling.Holds(network);
    }

    private static FlowResult Result(
        FlowNetwork network,
        IFlowMethod method,
        FlowStop stop,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken) => stop switch
        {
            FlowStop.Optimal => method.IsFeasible ? Optimal(network, method) : Infeasible(network, method, method.Steps),
            FlowStop.Unbounded => Unbounded(network, method, options, progress, cancellationToken),
            _ => Limited(network, method, stop, method.Steps),
        };

    private static FlowResult Optimal(FlowNetwork network, IFlowMethod method)
    {
        ImmutableArray<long> flow = FlowOf(network, method);
        Int128 objective = Cost(network, flow);
        return new FlowResult(FlowStatus.Optimal)
        {
            Flow = flow,
            Potentials = PotentialsOf(network, method),
            Objective = objective,
            LowerBound = objective,
            Pivots = method.Steps,
        };
    }

    private static FlowResult Infeasible(FlowNetwork network, IFlowMethod method, long pivots)
    {
        long[] aboveLower = new long[network.ArcCount];
        method.CopyFlow(aboveLower);
        return new FlowResult(FlowStatus.Infeasible)
        {
            Cut = CutFinder.Find(network, aboveLower, method.UnmetSides()),
            Pivots = pivots,
        };
    }

    /// <summary>
    /// A negative cycle without a limit was met, perhaps before all supplies were met: then a second run without
    /// costs tells whether there is any flow at all.
    /// </summary>
    private static FlowResult Unbounded(
        FlowNetwork network,
        IFlowMethod method,
        FlowOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        IFlowMethod feasibility = method;
        long pivots = method.Steps;
        if (!method.IsFeasible)
        {
            feasibility = new NetworkSimplex(network, feasibilityOnly: true, method.Steps);
            FlowStop stop = feasibility.Run(options.MaxPivots, progress, cancellationToken);
            pivots = feasibility.Steps;
            if (!feasibility.IsFeasible)
            {
                return stop == FlowStop.Optimal
                    ? Infeasible(network, feasibility, pivots)
                    : Limited(network, feasibility, stop, pivots);
            }
        }

        ImmutableArray<long> flow = FlowOf(network, feasibility);
        Int128 cycleCost = 0;
        foreach (int arc in method.Cycle)
        {
            cycleCost += network.Costs[arc];
        }

        return new FlowResult(FlowStatus.Unbounded)
        {
            Flow = flow,
            Objective = Cost(network, flow),
            Cycle = new FlowCycle([.. method.Cycle], cycleCost),
            Pivots = pivots,
        };
    }

    private static FlowResult Limited(FlowNetwork network, IFlowMethod method, FlowStop stop, long pivots)
    {
        ImmutableArray<long> flow = method.IsFeasible ? FlowOf(network, method) : [];
        ImmutableArray<long> potentials = PotentialsOf(network, method);
        return new FlowResult(FlowStatus.LimitReached)
        {
            Limit = stop == FlowStop.StepLimit ? FlowLimit.Pivots : FlowLimit.FlowRange,
            Flow = flow,
            Objective = method.IsFeasible ? Cost(network, flow) : null,
            Potentials = potentials,
            LowerBound = ProvedBound(network, potentials),
            Pivots = pivots,
        };
    }

    private static ImmutableArray<long> FlowOf(FlowNetwork network, IFlowMethod method)
    {
        long[] flow = new long[network.ArcCount];
        method.CopyFlow(flow);
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
    private static ImmutableArray<long> PotentialsOf(FlowNetwork network, IFlowMethod method)
    {
        long[] potentials = new long[network.NodeCount];
        method.CopyPotentials(potentials);
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
