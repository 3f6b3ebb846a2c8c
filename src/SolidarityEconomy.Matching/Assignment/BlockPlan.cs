using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// The plan of one block in points: pairs, prices, their total with what reserves are worth, and what no plan of the block exceeds.
/// </summary>
internal sealed record BlockPlan(BlockPair[] Pairs, long[] NeedPrices, long[] OfferPrices, long Total, Int128 Bound)
{
    /// <summary>True when the block has more pairs than may be looked at.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>The block in the order of likeness, with what its pairs can score; null where every pair is looked at.</summary>
    public (Block Block, PairBounds Bounds)? Bounded { get; init; }

    /// <summary>The prices of the reserves that some pair counts for; those of others are full.</summary>
    public IReadOnlyList<(int Reserve, long Price)> ReservePrices { get; init; } = [];
}
