using System.Collections.Immutable;

namespace SolidarityEconomy.Optimization;

/// <summary>
/// The proof that no flow exists: a set of nodes whose supply or demand is greater than what its border lets through.
/// </summary>
/// <remarks>
/// With <see cref="IsDemand"/>, the nodes together demand <see cref="Amount"/> units, and at most
/// <see cref="Capacity"/> units can reach them net: the upper bounds of the arcs that enter the set less the lower
/// bounds of those that leave it. Without it, they must send out <see cref="Amount"/> units and at most
/// <see cref="Capacity"/> can leave net. The amount is always the greater. Either may be negative: then the lower
/// bounds of the border force more through than the set can take or give. This is the cut condition of Gale (1957)
/// and Hoffman (1960).
/// </remarks>
public sealed class FlowCut
{
    internal FlowCut(ImmutableArray<int> nodes, bool isDemand, Int128 amount, Int128 capacity)
    {
        Nodes = nodes;
        IsDemand = isDemand;
        Amount = amount;
        Capacity = capacity;
    }

    /// <summary>The nodes of the set, in rising order.</summary>
    public ImmutableArray<int> Nodes { get; }

    /// <summary>True when the set lacks inflow, false when it cannot get rid of its supply.</summary>
    public bool IsDemand { get; }

    /// <summary>Units that must cross the border of the set, net.</summary>
    public Int128 Amount { get; }

    /// <summary>Units that can cross the border of the set, net, at most.</summary>
    public Int128 Capacity { get; }

    /// <summary>Units that are missing: amount less capacity, above zero.</summary>
    public Int128 Shortage => Amount - Capacity;
}
