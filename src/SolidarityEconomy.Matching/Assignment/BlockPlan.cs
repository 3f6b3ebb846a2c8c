namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The plan of one block in points: pairs, prices, their total, and what no plan of the block exceeds.</summary>
internal sealed record BlockPlan(BlockPair[] Pairs, long[] NeedPrices, long[] OfferPrices, long Total, Int128 Bound)
{
    /// <summary>True when the block has more pairs than may be looked at.</summary>
    public bool IsSkipped { get; init; }
}
