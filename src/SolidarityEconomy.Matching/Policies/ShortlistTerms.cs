using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Asks for names to choose from instead of a plan: how many for each need, and how often an offer may be named.</summary>
/// <remarks>
/// Immutable; equal by value. A need with a place left gets up to so many names, whatever its quantity; an offer with a place
/// left is named up to so many times, whatever its capacity. A low limit spreads the names over all who offer; then
/// the names are given in rounds, so that nobody gets a second name before all others had the chance of a first one, and the
/// gap of the plan says what that costs at most.
/// </remarks>
public sealed record ShortlistTerms
{
    internal const int MaxNamesPerNeed = 1_000;

    /// <summary>Sets the two numbers.</summary>
    /// <param name="namesPerNeed">How many names each need gets at most; 1 to 1,000.</param>
    /// <param name="namesPerOffer">How often an offer is named at most, 1 or more; every time it fits when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    [JsonConstructor]
    public ShortlistTerms(int namesPerNeed, int namesPerOffer = int.MaxValue)
    {
        NamesPerNeed = namesPerNeed;
        NamesPerOffer = namesPerOffer;
    }

    /// <summary>How many names each need gets at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 1,000.</exception>
    public int NamesPerNeed
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxNamesPerNeed);
            field = value;
        }
    }

    /// <summary>How often an offer is named at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int NamesPerOffer
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
}
