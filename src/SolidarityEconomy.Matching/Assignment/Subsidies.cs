using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What the reserves of a block add to its pairs at some prices, and the most that they can add to any pair of a need.</summary>
/// <remarks>
/// A pair whose score and most subsidy together do not beat the price of its need cannot beat it whatever its offer: so it is not looked at.
/// Safe for many threads, as long as the prices stay.
/// </remarks>
internal sealed class Subsidies
{
    private readonly Block _block;
    private readonly GroupReserves _reserves;
    private readonly long[] _prices;
    private readonly long[] _most;

    /// <param name="block">The needs and offers.</param>
    /// <param name="reserves">The reserves.</param>
    /// <param name="prices">The price of each of them.</param>
    public Subsidies(Block block, GroupReserves reserves, long[] prices)
    {
        (_block, _reserves, _prices) = (block, reserves, prices);
        _most = reserves.MostSubsidies(block.Needs, block.Offers, prices);
    }

    /// <summary>What they add to a pair.</summary>
    public long Of(int need, int offer) => _reserves.Subsidy(_block.Needs[need], _block.Offers[offer], _prices);

    /// <summary>No pair of a need gets more.</summary>
    public long Most(int need) => _most[need];
}
