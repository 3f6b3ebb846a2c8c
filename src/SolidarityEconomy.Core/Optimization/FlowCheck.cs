using System.Collections.Immutable;

namespace SolidarityEconomy.Optimization;

/// <summary>The report of checking a flow result against its network.</summary>
public sealed class FlowCheck
{
    internal FlowCheck(ImmutableArray<FlowViolation> violations)
    {
        Violations = violations;
    }

    /// <summary>Everything that is wrong, by kind and then by arc or node.</summary>
    public ImmutableArray<FlowViolation> Violations { get; }

    /// <summary>True when nothing is wrong: the result is proved.</summary>
    public bool IsValid => Violations.IsEmpty;
}
