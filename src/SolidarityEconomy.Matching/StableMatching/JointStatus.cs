using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>What is known about a problem with joint applications.</summary>
[JsonConverter(typeof(EnumNameConverter<JointStatus>))]
public enum JointStatus
{
    /// <summary>The placements are stable.</summary>
    Stable = 0,

    /// <summary>All placements were tried, and none is stable.</summary>
    NoneExists = 1,

    /// <summary>The steps ran out; the placements are possible, but some applications block them.</summary>
    LimitReached = 2,
}
