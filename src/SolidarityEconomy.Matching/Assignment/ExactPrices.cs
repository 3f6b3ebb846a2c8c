namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Makes prices of the costs themselves of prices that hold but for one where costs count several times.</summary>
internal static class ExactPrices
{
    /// <summary>Divides the prices, from such a place on that whatever holds but for 1 of them holds wholly afterwards.</summary>
    /// <param name="prices">Fewer prices than costs count times.</param>
    /// <param name="factor">How many times costs count.</param>
    /// <remarks>On a ring of n + 1 whole numbers, n remainders leave a gap of two or more; the widest gap is the place.</remarks>
    public static void Divide(Span<long> prices, long factor)
    {
        long[] remainders = new long[prices.Length];
        for (int j = 0; j < remainders.Length; j++)
        {
            remainders[j] = ((prices[j] % factor) + factor) % factor;
        }

        Array.Sort(remainders);
        long cut = remainders[0];
        long widest = remainders[0] + factor - remainders[^1];
        for (int j = 1; j < remainders.Length; j++)
        {
            if (remainders[j] - remainders[j - 1] > widest)
            {
                (widest, cut) = (remainders[j] - remainders[j - 1], remainders[j]);
            }
        }

        foreach (ref long price in prices)
        {
            long above = price - cut;
            price = (above - (((above % factor) + factor) % factor)) / factor;
        }
    }
}
