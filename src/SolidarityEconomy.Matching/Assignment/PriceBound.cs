using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What prices prove about every plan, by weak duality of linear programmes.</summary>
/// <remarks>
/// Each pair is chosen at most once. So for any prices u, v of at least 0, no plan is worth more than the sum of quantity
/// times u, plus the sum of capacity times v, plus the sum over all pairs of what their value exceeds u + v by. Values that
/// exceed nothing add nothing, so a pair that was not looked at cannot spoil the bound. A reserve with a price g of at least 0
/// joins this way: the value of every pair that counts for it rises by g, and the bound by what its places pay above g.
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

    /// <summary>The part of reserves: what their places pay above their prices.</summary>
    public static Int128 OfReserves(GroupReserves? reserves, IEnumerable<(int Reserve, long Price)> prices)
    {
        Int128 sum = 0;
        foreach ((int reserve, long price) in prices)
        {
            foreach ((int count, long paid) in reserves!.All[reserve].Steps())
            {
                sum += (Int128)count * Math.Max(paid - price, 0);
            }
        }

        return sum;
    }

    /// <summary>The part of one pair.</summary>
    public static long OfPair(long value, long needPrice, long offerPrice) => Math.Max(value - needPrice - offerPrice, 0);
}
