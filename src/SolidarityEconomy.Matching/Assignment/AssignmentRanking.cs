using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The best plans of a problem, the best first.</summary>
public sealed class AssignmentRanking
{
    internal AssignmentRanking(AssignmentCoverage coverage, AssignmentStatus status, ImmutableArray<RankedPlan> plans, bool isComplete)
    {
        Coverage = coverage;
        Status = status;
        Plans = plans;
        IsComplete = isComplete;
    }

    /// <summary>How many pairs were asked for.</summary>
    public AssignmentCoverage Coverage { get; }

    /// <summary>
    /// Optimal; infeasible, when the whole smaller side cannot be placed or least loads cannot be kept: then there are no plans; or
    /// stopped at the limit: then the plans are the best ones, and there may be others.
    /// </summary>
    public AssignmentStatus Status { get; }

    /// <summary>Different plans, the best first; all of them have as many pairs as was asked for.</summary>
    public ImmutableArray<RankedPlan> Plans { get; }

    /// <summary>True when there is no plan beside these.</summary>
    public bool IsComplete { get; }
}
