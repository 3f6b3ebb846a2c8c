using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>What a check of a matching found. Immutable.</summary>
public sealed class StabilityCheck
{
    internal StabilityCheck(IEnumerable<StabilityViolation> violations)
    {
        Violations = [.. violations.OrderBy(violation => violation.Kind)];
    }

    /// <summary>Everything that is wrong, by kind.</summary>
    public ImmutableArray<StabilityViolation> Violations { get; }

    /// <summary>True when the matching is possible and nobody blocks it; minimums that are not reached do not count.</summary>
    public bool IsStable => Violations.All(violation => violation.Kind == StabilityViolationKind.Minimum);
}
