namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Reserved places of a chooser as a part of a document, of any content.</summary>
/// <param name="Places">How many, 1 or more.</param>
/// <param name="Members">The ids of those for whom they are reserved.</param>
public sealed record ReservedSeatsInput(int Places = 1, IReadOnlyList<string?>? Members = null);
