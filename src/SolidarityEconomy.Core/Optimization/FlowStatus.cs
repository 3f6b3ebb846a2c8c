using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Optimization;

/// <summary>What is known about a flow problem after a solve.</summary>
[JsonConverter(typeof(EnumNameConverter<FlowStatus>))]
public enum FlowStatus
{
    /// <summary>A flow of least cost was found; flow and potentials prove each other.</summary>
    Optimal = 0,

    /// <summary>No flow satisfies bounds and supplies; a cut proves it. Takes precedence over <see cref="Unbounded"/>.</summary>
    Infeasible = 1,

    /// <summary>Feasible, and the cost falls without end along a cycle of unlimited arcs.</summary>
    Unbounded = 2,

    /// <summary>Stopped at a limit before the answer was known; <see cref="FlowResult.Limit"/> says which.</summary>
    LimitReached = 3,
}
