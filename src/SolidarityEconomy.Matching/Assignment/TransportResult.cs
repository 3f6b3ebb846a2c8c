namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The chosen pairs by their place in the list, rising, and the prices of needs and offers in points, never below 0.</summary>
internal sealed record TransportResult(int[] Chosen, long[] NeedPrices, long[] OfferPrices, bool IsOptimal)
{
    /// <summary>The prices of the reserves that some pair counts for, between 0 and their full price; those of others are full.</summary>
    public IReadOnlyList<(int Reserve, long Price)> ReservePrices { get; init; } = [];
}
