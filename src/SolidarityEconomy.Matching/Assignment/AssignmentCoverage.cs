using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>How many pairs a plan is to have.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentCoverage>))]
public enum AssignmentCoverage
{
    /// <summary>The whole smaller side: all that its members may take. When that cannot be, the problem is infeasible.</summary>
    SmallerSide = 0,

    /// <summary>As many pairs as possible, and among those plans one of the best total.</summary>
    MostPairs = 1,

    /// <summary>
    /// The best total, with as many pairs as that takes; a pair is made only when it costs less, or gains more, than the prices of
    /// leaving its two members out.
    /// </summary>
    BestTotal = 2,
}
