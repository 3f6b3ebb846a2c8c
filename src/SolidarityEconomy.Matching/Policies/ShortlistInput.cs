namespace SolidarityEconomy.Matching.Policies;

/// <summary>How many names to choose from as a part of a document, of any content.</summary>
/// <param name="NamesPerNeed">How many names each need gets at most, 1 to 1,000; needed.</param>
/// <param name="NamesPerOffer">How often an offer is named at most, 1 or more; every time it fits when left out.</param>
public sealed record ShortlistInput(int? NamesPerNeed = null, int NamesPerOffer = int.MaxValue);
