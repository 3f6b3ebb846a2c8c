namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>A possible cycle or chain by the numbers of its members, and its worth in billionths.</summary>
internal sealed record GiftPattern(int[] Members, bool IsChain, long Value);
