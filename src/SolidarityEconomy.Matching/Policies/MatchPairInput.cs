namespace SolidarityEconomy.Matching.Policies;

/// <summary>A need and an offer as a part of a document, of any content.</summary>
/// <param name="Need">The id of the need: 1 to 64 of A-Z a-z 0-9 . _ : -.</param>
/// <param name="Offer">The id of the offer, written alike.</param>
public sealed record MatchPairInput(string? Need = null, string? Offer = null);
