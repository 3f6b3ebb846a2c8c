using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Finds by how much the pairs of a need beat their prices together, and the best few of those that were not looked at yet.</summary>
/// <param name="set">The pairs that were looked at.</param>
/// <param name="prices">The prices of needs and offers.</param>
/// <param name="most">How many pairs of a need it keeps.</param>
/// <param name="subsidies">What reserves add to pairs; null for nothing.</param>
internal sealed class PriceVisitor(CandidateSet set, TransportResult prices, int most, Subsidies? subsidies) : IPairVisitor
{
    private readonly TopList _best = new();
    private int _need;
    private long _least;

    /// <summary>What all pairs gain together.</summary>
    public long Gains { get; private set; }

    /// <summary>The offers of the pairs that gain most, the best first.</summary>
    public int[] Best => _best.Positions.ToArray();

    public int Floor => Within(_least);

    public void Turn(int need)
    {
        _need = need;
        _least = prices.NeedPrices[need] - (subsidies?.Most(need) ?? 0);
        Gains = 0;
        _best.Clear(most);
    }

    public bool TakesBounds => false;

    public int Above(int other) => Within(Price(other));

    public void Visit(int other, int value)
    {
        long gain = PriceBound.OfPair(value, Price(other), 0);
        Gains += gain;
        if (!set.Contains(_need, other))
        {
            _best.Offer((int)Math.Min(gain, int.MaxValue), other);
        }
    }

    private static int Within(long price) => (int)Math.Clamp(price, 0, int.MaxValue);

    private long Price(int other) => prices.NeedPrices[_need] + prices.OfferPrices[other] - (subsidies?.Of(_need, other) ?? 0);
}
