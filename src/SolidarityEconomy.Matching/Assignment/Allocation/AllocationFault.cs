using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>What can be wrong in a plan of bundles.</summary>
[JsonConverter(typeof(EnumNameConverter<AllocationFault>))]
public enum AllocationFault
{
    /// <summary>An agent is given an item without a value of more than 0 for it, or the same item twice.</summary>
    NotAllowed = 0,

    /// <summary>An agent has more items than it can take, or more than one beyond what is enough.</summary>
    AgentCapacity = 1,

    /// <summary>An item is given more often than it is there.</summary>
    ItemCapacity = 2,

    /// <summary>An agent has two items that exclude one another.</summary>
    Conflict = 3,

    /// <summary>A stated value is not the sum of the values.</summary>
    Value = 4,

    /// <summary>The prices do not prove the total: a better plan is not ruled out.</summary>
    Gap = 5,
}
