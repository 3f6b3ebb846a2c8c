using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The cheapest ways to change the plan of a block: who would give way to whom for one more pair or one more place.</summary>
/// <remarks>
/// A change is a walk through needs, offers and a hub, which stands for staying without: from a need to an offer a pair comes, from
/// an offer to a need one goes. Where the prices prove the plan, each step costs 0 or more beside them, and the cheapest walk
/// (Dijkstra 1959) gives exactly what planning again would give (Ahuja, Magnanti and Orlin 1993, section 9.4). For one thread.
/// </remarks>
internal sealed class BlockExchange
{
    private const int Hub = 0;
    private const int None = -1;

    private readonly Block _block;
    private readonly PairValues _values;
    private readonly long[] _needPrices;
    private readonly long[] _offerPrices;
    private readonly int[] _needsFree;
    private readonly int[] _offersFree;
    private readonly int[] _received;
    private readonly List<int>[] _takers;
    private readonly HashSet<(int Need, int Offer)> _made = [];
    private ExchangeSearch? _fromHub;

    /// <param name="block">The needs and offers, by numbers of the population.</param>
    /// <param name="values">What each pair is worth.</param>
    /// <param name="pairs">The pairs of the plan by local numbers, but pinned ones.</param>
    /// <param name="prices">The prices of needs and of offers.</param>
    /// <param name="quantities">How many pairs each need may have, pinned ones taken off.</param>
    /// <param name="capacities">How many pairs each offer may have, pinned ones taken off.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    public BlockExchange(
        Block block,
        PairValues values,
        IEnumerable<(int Need, int Offer)> pairs,
        (long[] Needs, long[] Offers) prices,
        int[] quantities,
        int[] capacities,
        CancellationToken cancellationToken)
    {
        _block = block;
        _values = values;
        (_needPrices, _offerPrices) = prices;
        _needsFree = [.. quantities];
        _offersFree = [.. capacities];
        _received = new int[quantities.Length];
        _takers = Array.ConvertAll(capacities, _ => new List<int>());
        Int128 total = 0;
        foreach ((int need, int offer) in pairs)
        {
            _made.Add((need, offer));
            _takers[offer].Add(need);
            _received[need]++;
            _needsFree[need]--;
            _offersFree[offer]--;
            total += Value(need, offer);
        }

        Int128 bound = PriceBound.OfPrices(quantities, _needPrices) + PriceBound.OfPrices(capacities, _offerPrices);
        for (int i = 0; i < quantities.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            for (int j = 0; j < capacities.Length; j++)
            {
                bound += PriceBound.OfPair(Value(i, j), _needPrices[i], _offerPrices[j]);
            }
        }

        Gap = bound - total;
    }

    /// <summary>By how much the best plan of the block may be better, at most; 0 when the prices prove this one.</summary>
    public Int128 Gap { get; }

    private int Nodes => 1 + _needPrices.Length + _offerPrices.Length;

    /// <summary>What one more place of an offer adds, and the walk that uses it; only of a block that is proved.</summary>
    public (long Worth, List<ExchangeStep> Steps) OnePlace(int offer, CancellationToken cancellationToken)
    {
        ExchangeSearch search = FromHub(cancellationToken);
        int node = OfferNode(offer);
        return search.Reaches(node) && _offerPrices[offer] > search.Cost(node)
            ? (_offerPrices[offer] - search.Cost(node), Steps(search, node))
            : (0, []);
    }

    /// <summary>What it costs to free one unit of a need, or null when it has none to free; only of a block that is proved.</summary>
    public (long Cost, List<ExchangeStep> Steps)? OneUnit(int need, CancellationToken cancellationToken)
    {
        ExchangeSearch search = FromHub(cancellationToken);
        int node = NeedNode(need);
        return search.Reaches(node) ? (_needPrices[need] + search.Cost(node), Steps(search, node)) : null;
    }

    /// <summary>What the best plan with a pair is worth less than this one; only of a block that is proved, with a place on both sides.</summary>
    public (long Cost, List<ExchangeStep> Steps) Pair(int need, int offer, CancellationToken cancellationToken)
    {
        ExchangeSearch search = new(Nodes, OfferNode(offer), Spread, NeedNode(need), cancellationToken);
        long direct = _needPrices[need] + _offerPrices[offer] - Value(need, offer);
        return (direct + search.Cost(NeedNode(need)), [new ExchangeStep(need, offer, Comes: true), .. Steps(search, NeedNode(need))]);
    }

    private ExchangeSearch FromHub(CancellationToken cancellationToken) =>
        _fromHub ??= new ExchangeSearch(Nodes, Hub, Spread, None, cancellationToken);

    private static int NeedNode(int need) => 1 + need;

    private int OfferNode(int offer) => 1 + _needPrices.Length + offer;

    private int Value(int need, int offer) => _values.Value(_block.Needs[need], _block.Offers[offer]);

    /// <summary>The steps from a node, with what each costs beside the prices.</summary>
    private void Spread(int node, Action<int, long> step)
    {
        if (node == Hub)
        {
            for (int i = 0; i < _needsFree.Length; i++)
            {
                if (_needsFree[i] > 0)
                {
                    step(NeedNode(i), 0);
                }
            }

            for (int j = 0; j < _takers.Length; j++)
            {
                if (_takers[j].Count > 0)
                {
                    step(OfferNode(j), _offerPrices[j]);
                }
            }
        }
        else if (node <= _needPrices.Length)
        {
            SpreadNeed(node - 1, step);
        }
        else
        {
            SpreadOffer(node - 1 - _needPrices.Length, step);
        }
    }

    private void SpreadNeed(int need, Action<int, long> step)
    {
        if (_received[need] > 0)
        {
            step(Hub, _needPrices[need]);
        }

        for (int j = 0; j < _offerPrices.Length; j++)
        {
            int value = Value(need, j);
            if (value > 0 && !_made.Contains((need, j)))
            {
                step(OfferNode(j), _needPrices[need] + _offerPrices[j] - value);
            }
        }
    }

    private void SpreadOffer(int offer, Action<int, long> step)
    {
        if (_offersFree[offer] > 0)
        {
            step(Hub, 0);
        }

        foreach (int taker in _takers[offer])
        {
            step(NeedNode(taker), Value(taker, offer) - _needPrices[taker] - _offerPrices[offer]);
        }
    }

    private List<ExchangeStep> Steps(ExchangeSearch search, int to)
    {
        List<ExchangeStep> steps = [];
        for (int node = to; search.Before(node) != None; node = search.Before(node))
        {
            int from = search.Before(node);
            if (from != Hub && node != Hub)
            {
                steps.Add(from <= _needPrices.Length
                    ? new ExchangeStep(from - 1, node - 1 - _needPrices.Length, Comes: true)
                    : new ExchangeStep(node - 1, from - 1 - _needPrices.Length, Comes: false));
            }
        }

        return steps;
    }
}
