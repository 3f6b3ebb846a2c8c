namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A person or place with its list as a part of a document, of any content.</summary>
/// <param name="Id">Who chooses: 1 to 64 of A-Z a-z 0-9 . _ : -.</param>
/// <param name="Ranks">The tiers, the best first; left out, everybody is taken, all alike.</param>
/// <param name="Capacity">How many partners at most, 0 or more.</param>
/// <param name="Minimum">How many partners are needed, 0 to the capacity.</param>
/// <param name="Reserves">Places kept for some; only in two-sided lists.</param>
public sealed record ChooserInput(
    string? Id = null,
    IReadOnlyList<IReadOnlyList<string?>?>? Ranks = null,
    int Capacity = 1,
    int Minimum = 0,
    IReadOnlyList<ReservedSeatsInput?>? Reserves = null);
