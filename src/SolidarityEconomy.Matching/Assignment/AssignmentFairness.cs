using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>How an <see cref="AssignmentProblem"/> looks after its worst pairs instead of the total.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentFairness>))]
public enum AssignmentFairness
{
    /// <summary>The worst pair as good as it can be, and among those plans one of the best total.</summary>
    BestWorstPair = 0,

    /// <summary>
    /// The worst pair as good as it can be, as few such pairs as possible, then the next worst, and so on to the last (leximin).
    /// </summary>
    WorstFirst = 1,
}
