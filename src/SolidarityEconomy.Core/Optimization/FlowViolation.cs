using System.Numerics;

namespace SolidarityEconomy.Optimization;

/// <summary>One thing that is wrong in a flow result.</summary>
public sealed class FlowViolation
{
    internal FlowViolation(FlowViolationKind kind, int? index, BigInteger found, BigInteger required)
    {
        Kind = kind;
        Index = index;
        Found = found;
        Required = required;
    }

    /// <summary>What is wrong.</summary>
    public FlowViolationKind Kind { get; }

    /// <summary>The arc or node concerned, by the kind; null when it is the result as a whole.</summary>
    public int? Index { get; }

    /// <summary>The figure as recomputed or read from the result: for example the flow, the balance, the reduced cost.</summary>
    public BigInteger Found { get; }

    /// <summary>The bound or value that the figure must keep.</summary>
    public BigInteger Required { get; }
}
