using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A plan of most pairs that looks after its worst pairs.</summary>
public sealed class FairPlan
{
    internal FairPlan(AssignmentFairness fairness, AssignmentStatus status)
    {
        Fairness = fairness;
        Status = status;
    }

    /// <summary>What was asked for.</summary>
    public AssignmentFairness Fairness { get; }

    /// <summary>
    /// Optimal; infeasible when least loads cannot be kept; or stopped at a limit: then there is a plan of most pairs, or none, that
    /// need not be the fairest.
    /// </summary>
    public AssignmentStatus Status { get; }

    /// <summary>The pairs made, by row and then by column: as many as loads allow.</summary>
    public ImmutableArray<AssignedPair> Pairs { get; internal init; } = [];

    /// <summary>The sum of the scores of the pairs, rounded to the nearest double.</summary>
    public double Total { get; internal init; }

    /// <summary>How many pairs have each score, the worst score first. Empty when there are no pairs.</summary>
    public ImmutableArray<ScoreLevel> Levels { get; internal init; } = [];

    /// <summary>
    /// Why the worst pair cannot be better: who of the smaller side competes for too few once pairs as bad as it are left out. Null when
    /// the plan does not place the whole smaller side, when least loads are the reason, or after a limit.
    /// </summary>
    public AssignmentShortage? Shortage { get; internal init; }
}
