namespace SolidarityEconomy.Matching.Policies;

/// <summary>A pair that somebody wishes for as a part of a document, of any content.</summary>
/// <param name="Pair">Who is wished together.</param>
/// <param name="Bonus">What is added to the score: above 0, at most 100, with 6 decimals at most.</param>
public sealed record SuggestedPairInput(MatchPairInput? Pair = null, decimal? Bonus = null);
