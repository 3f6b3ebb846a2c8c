namespace SolidarityEconomy.Matching;

/// <summary>A part of a stored plan that was planned apart.</summary>
/// <param name="FirstNeed">The id of its first need.</param>
/// <param name="Needs">How many needs it has, 1 or more.</param>
/// <param name="Offers">How many offers it has, 0 or more.</param>
/// <param name="Matches">How many matches were made, 0 or more.</param>
/// <param name="Total">What they are worth together: 0 or more.</param>
/// <param name="UpperBound">What no plan of the block exceeds: the total or more.</param>
/// <param name="Status">What is proved about it: optimal exactly when the bound is the total; needed.</param>
public sealed record MatchBlockInput(
    string? FirstNeed = null,
    int Needs = 0,
    int Offers = 0,
    int Matches = 0,
    decimal Total = 0,
    decimal UpperBound = 0,
    MatchStatus? Status = null);
