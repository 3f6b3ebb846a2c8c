using System.Collections.Immutable;

namespace SolidarityEconomy.Optimization;

/// <summary>The proof that the cost has no minimum: unlimited arcs that form a cycle of negative cost.</summary>
public sealed class FlowCycle
{
    internal FlowCycle(ImmutableArray<int> arcs, Int128 cost)
    {
        Arcs = arcs;
        Cost = cost;
    }

    /// <summary>The arcs in order: each enters the node that the next one leaves, and the last closes the cycle.</summary>
    public ImmutableArray<int> Arcs { get; }

    /// <summary>The cost of sending one more unit round the cycle, below zero.</summary>
    public Int128 Cost { get; }
}
