namespace SolidarityEconomy.Matching;

/// <summary>The prices that prove how good a stored plan is.</summary>
/// <param name="NeedPrices">The prices of needs by id: above 0, at most 1,000,000,000, with 6 decimals at most; needed, also when empty.</param>
/// <param name="OfferPrices">The prices of offers by id, as those of needs; needed, also when empty.</param>
public sealed record MatchCertificateInput(
    IReadOnlyDictionary<string, decimal>? NeedPrices = null, IReadOnlyDictionary<string, decimal>? OfferPrices = null);
