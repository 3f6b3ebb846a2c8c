namespace SolidarityEconomy.Matching.Policies;

/// <summary>An offer with places taken for another cause as a part of a document, of any content.</summary>
/// <param name="Offer">The id of the offer: 1 to 64 of A-Z a-z 0-9 . _ : -.</param>
/// <param name="Places">How many places are taken, 1 or more; all of them when left out.</param>
public sealed record BusyOfferInput(string? Offer = null, int Places = int.MaxValue);
