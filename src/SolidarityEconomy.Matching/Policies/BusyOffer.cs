using System.Text.Json.Serialization;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>An offer with places that are taken for another cause: work elsewhere, leave, a rest after a long silence.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record BusyOffer
{
    /// <summary>Takes places away.</summary>
    /// <param name="offer">The offer; not empty.</param>
    /// <param name="places">How many places are taken, 1 or more; more than the offer has mean all of them.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    [JsonConstructor]
    public BusyOffer(Id<Offer> offer, int places = int.MaxValue)
    {
        Offer = offer;
        Places = places;
    }

    /// <summary>The offer whose places are taken.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Offer> Offer
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("The id of the offer is empty.", nameof(value)) : value;
    }

    /// <summary>How many places are taken, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Places
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
}
