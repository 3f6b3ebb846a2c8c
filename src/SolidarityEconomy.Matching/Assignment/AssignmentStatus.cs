using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What is known after a solve of an <see cref="AssignmentProblem"/>.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentStatus>))]
public enum AssignmentStatus
{
    /// <summary>The plan is the best one; its prices prove it.</summary>
    Optimal = 0,

    /// <summary>No plan places all that has to be placed; the shortage says who competes for too few.</summary>
    Infeasible = 1,

    /// <summary>Stopped at a limit; the prices bound what a better plan could gain.</summary>
    LimitReached = 2,
}
