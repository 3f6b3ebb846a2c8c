namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What prices prove about every plan, by weak duality of linear programmes.</summary>
/// <remarks>
/// Each pair is chosen at most once. So for any prices u, v of at least 0, no plan is worth more than the sum of quantity
/// times u, plus the sum of capacity times v, plus the sum over all pairs of what their value exceeds u + v by. Values that
/// exceed nothing add nothing, so a pair that was not looked at cannot spoil the bound.
/// </remarks>
internal static class PriceBound
{
    /// <summary>The part of the bound that does not depend on pairs.</summary>
    public static Int128 OfPrices(ReadOnlySpan<int> amounts, ReadOnlySpan<long> prices)
    {
        Int128 sum = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            sum += (Int128)amounts[i] * prices[i];
        }

        return sum;
    }

    /// <summary>The part of one pair.</summary>
    public static long OfPair(int value, long needPrice, long offerPrice) => Math.Max(value - needPrice - offerPrice, 0);
}
