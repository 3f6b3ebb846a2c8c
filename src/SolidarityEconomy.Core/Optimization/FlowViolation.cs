using System.Diagnostics;
using System.Numerics;
using SolidarityEconomy.Texts;

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

    /// <summary>The violation in words, with the code <c>flow.check.*</c> of its kind.</summary>
    public Message Message => CoreTexts.Message(
        Code,
        ("index", Index is int index ? index : string.Empty),
        ("found", FlowTexts.Figure(Found)),
        ("required", FlowTexts.Figure(Required)));

    private string Code => Kind switch
    {
        FlowViolationKind.Shape => "flow.check.shape",
        FlowViolationKind.LowerBound => "flow.check.lower-bound",
        FlowViolationKind.UpperBound => "flow.check.upper-bound",
        FlowViolationKind.Balance => "flow.check.balance",
        FlowViolationKind.Objective => "flow.check.objective",
        FlowViolationKind.CouldRise => "flow.check.could-rise",
        FlowViolationKind.CouldFall => "flow.check.could-fall",
        FlowViolationKind.PotentialSign => "flow.check.potential-sign",
        FlowViolationKind.NodeSlack => "flow.check.node-slack",
        FlowViolationKind.CostBound => "flow.check.cost-bound",
        FlowViolationKind.CutNodes => "flow.check.cut-nodes",
        FlowViolationKind.CutAmount => "flow.check.cut-amount",
        FlowViolationKind.CutCapacity => "flow.check.cut-capacity",
        FlowViolationKind.CutProof => "flow.check.cut-proof",
        FlowViolationKind.CycleArcs => "flow.check.cycle-arcs",
        FlowViolationKind.CycleCost => "flow.check.cycle-cost",
        _ => throw new UnreachableException(),
    };
}
