using System.Collections.Immutable;

namespace SolidarityEconomy.Matching;

/// <summary>What an independent check of a plan found.</summary>
/// <remarks>Immutable; made by <see cref="MatchPlan.Check"/>.</remarks>
public sealed class PlanCheck
{
    internal PlanCheck(IEnumerable<Message> faults, decimal total, decimal upperBound)
    {
        Faults = [.. faults];
        Total = total;
        UpperBound = upperBound;
    }

    /// <summary>
    /// True when matches, scores, waiting needs with their reasons and counts, free places and sums are right, and the prices
    /// prove the bound. How a plan is divided into blocks is looked at in sum only.
    /// </summary>
    public bool IsValid => Faults.IsEmpty;

    /// <summary>Everything that is wrong: codes such as <c>match.check.capacity</c>; pairs first, then sums, then the proof.</summary>
    public ImmutableArray<Message> Faults { get; }

    /// <summary>The total worked out again from registry and policy.</summary>
    public decimal Total { get; }

    /// <summary>The upper bound that the plan's prices prove, worked out again over all pairs.</summary>
    public decimal UpperBound { get; }
}
