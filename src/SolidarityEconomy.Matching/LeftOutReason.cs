using System.Collections.Immutable;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>The needs that wait for one reason.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LeftOutReason
{
    internal LeftOutReason(UnmetReason reason, IEnumerable<UnmetNeed> needs) => (Reason, Needs) = (reason, [.. needs]);

    /// <summary>Why they wait.</summary>
    public UnmetReason Reason { get; }

    /// <summary>Those that wait, wholly or in part: first who has nothing, then by id.</summary>
    public ImmutableArray<UnmetNeed> Needs { get; }

    /// <summary>Those among them that have no match at all.</summary>
    public IEnumerable<Id<Need>> WithoutAny => Needs.Where(need => need.Received == 0).Select(need => need.Need);
}
