using System.Text.Json.Serialization;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A need and an offer that are thought of together, whether they are matched or not.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record MatchPair
{
    /// <summary>Names the two.</summary>
    /// <param name="need">The asking side; not empty.</param>
    /// <param name="offer">The giving side; not empty.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    [JsonConstructor]
    public MatchPair(Id<Need> need, Id<Offer> offer)
    {
        Need = need;
        Offer = offer;
    }

    /// <summary>The asking side.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Need> Need
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("The id of the need is empty.", nameof(value)) : value;
    }

    /// <summary>The giving side.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Offer> Offer
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("The id of the offer is empty.", nameof(value)) : value;
    }

    /// <summary>By id of the need, then of the offer.</summary>
    internal static int Compare(MatchPair one, MatchPair other)
    {
        int byNeed = one.Need.CompareTo(other.Need);
        return byNeed != 0 ? byNeed : one.Offer.CompareTo(other.Offer);
    }
}
