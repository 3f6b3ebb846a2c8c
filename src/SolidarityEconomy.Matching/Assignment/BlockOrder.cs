using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A block whose needs and offers stand in the order of likeness, and the way back to the order of ids.</summary>
internal sealed class BlockOrder
{
    private readonly int[] _needPlaces;
    private readonly int[] _offerPlaces;

    public BlockOrder(Block block, PairValues values)
    {
        Needs = Likeness.Of(values, block.Needs, areNeeds: true);
        Offers = Likeness.Of(values, block.Offers, areNeeds: false);
        Block = new Block(Needs.Members, Offers.Members);
        _needPlaces = Array.ConvertAll(Block.Needs, need => Array.BinarySearch(block.Needs, need));
        _offerPlaces = Array.ConvertAll(Block.Offers, offer => Array.BinarySearch(block.Offers, offer));
    }

    public Likeness Needs { get; }

    public Likeness Offers { get; }

    /// <summary>The block in the order of likeness.</summary>
    public Block Block { get; }

    /// <summary>Figures of needs in the order of ids, put in that of likeness.</summary>
    public int[] OfNeeds(int[] figures) => Array.ConvertAll(_needPlaces, place => figures[place]);

    /// <summary>Figures of offers in the order of ids, put in that of likeness.</summary>
    public int[] OfOffers(int[] figures) => Array.ConvertAll(_offerPlaces, place => figures[place]);

    /// <summary>The same plan by the numbers of the block in the order of ids.</summary>
    public BlockPlan Back(BlockPlan plan) => plan with
    {
        Pairs =
        [
            .. plan.Pairs
                .Select(pair => new BlockPair(_needPlaces[pair.Need], _offerPlaces[pair.Offer], pair.Value))
                .OrderBy(pair => pair.Need).ThenBy(pair => pair.Offer),
        ],
        NeedPrices = Back(plan.NeedPrices, _needPlaces),
        OfferPrices = Back(plan.OfferPrices, _offerPlaces),
    };

    private static long[] Back(long[] prices, int[] places)
    {
        long[] back = new long[prices.Length];
        for (int k = 0; k < places.Length; k++)
        {
            back[places[k]] = prices[k];
        }

        return back;
    }
}
