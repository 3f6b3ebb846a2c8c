using System.Collections.Immutable;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Who competes for too few places: needs that no other offers suit than these, which have fewer places than that.</summary>
/// <remarks>
/// By Hall's theorem (1935; with amounts Gale 1957) no plan at all serves these needs in full, whatever the scores. A need counts
/// for as many matches as it asks for, and no more than offers suit it. Immutable; equal by reference.
/// </remarks>
public sealed class PlanShortage
{
    internal PlanShortage(IEnumerable<Id<Need>> needs, IEnumerable<Id<Offer>> offers, long wanted, long available) =>
        (Needs, Offers, Wanted, Available) = ([.. needs], [.. offers], wanted, available);

    /// <summary>The needs that compete, by id, those that have their matches included.</summary>
    public ImmutableArray<Id<Need>> Needs { get; }

    /// <summary>The offers for whose places they compete, by id.</summary>
    public ImmutableArray<Id<Offer>> Offers { get; }

    /// <summary>How many matches the needs want together.</summary>
    public long Wanted { get; }

    /// <summary>How many they can have together at most.</summary>
    public long Available { get; }

    /// <summary>How many places are too few, in any plan: at least 1.</summary>
    public long Missing => Wanted - Available;
}
