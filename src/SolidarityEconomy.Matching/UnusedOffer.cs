using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>An offer that could serve more needs than it does.</summary>
/// <remarks>Immutable.</remarks>
public sealed class UnusedOffer
{
    /// <summary>Makes the entry; a plan checks that it fits.</summary>
    /// <param name="offer">The offer with places left; not empty.</param>
    /// <param name="capacity">How many needs it can serve; at least 1.</param>
    /// <param name="used">How many it serves; fewer than that.</param>
    internal UnusedOffer(Id<Offer> offer, int capacity, int used)
    {
        Offer = offer.IsEmpty ? throw new ArgumentException("The id of the offer is empty.", nameof(offer)) : offer;
        ArgumentOutOfRangeException.ThrowIfNegative(used);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(capacity, used);
        Capacity = capacity;
        Used = used;
    }

    /// <summary>The offer with places left.</summary>
    public Id<Offer> Offer { get; }

    /// <summary>How many needs it can serve.</summary>
    public int Capacity { get; }

    /// <summary>How many needs it serves.</summary>
    public int Used { get; }

    /// <summary>How many places are left; at least 1.</summary>
    public int Left => Capacity - Used;
}
