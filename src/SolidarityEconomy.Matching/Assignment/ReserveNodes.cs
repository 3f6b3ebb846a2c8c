using System.Collections.Immutable;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The reserves of a block as nodes of its flow; only those that some pair, or some member among all, counts for.</summary>
internal sealed class ReserveNodes(Block block, GroupReserves reserves)
{
    private readonly Dictionary<int, int> _nodes = [];
    private readonly List<(int Reserve, int From, int To)> _ways = [];
    private int _sink;

    /// <summary>How many nodes they take, behind the sink.</summary>
    public int Count => _ways.Count;

    /// <summary>Gives the nodes their numbers: those of all matches first, then those of single offers and needs by pair.</summary>
    public void Number(PairList pairs, int sink)
    {
        _sink = sink;
        _nodes.Clear();
        _ways.Clear();
        foreach (int need in block.Needs)
        {
            Add(reserves.OverNeed(need), 0, null);
        }

        foreach (int offer in block.Offers)
        {
            Add(reserves.OverOffer(offer), null, sink);
        }

        for (int p = 0; p < pairs.Count; p++)
        {
            (int need, int offer) = (block.Needs[pairs.Needs[p]], block.Offers[pairs.Offers[p]]);
            Add(reserves.AtNeed(need, offer), 1 + pairs.Needs[p], null);
            Add(reserves.AtOffer(need, offer), null, 1 + block.Needs.Length + pairs.Offers[p]);
        }
    }

    /// <summary>From where a need is supplied.</summary>
    public int Before(int need) => Node(reserves.OverNeed(block.Needs[need]), 0);

    /// <summary>To where an offer drains.</summary>
    public int After(int offer) => Node(reserves.OverOffer(block.Offers[offer]), _sink);

    /// <summary>From where a pair leaves.</summary>
    public int Leaving(int need, int offer) => Node(reserves.AtNeed(block.Needs[need], block.Offers[offer]), 1 + need);

    /// <summary>Where a pair arrives.</summary>
    public int Entering(int need, int offer) =>
        Node(reserves.AtOffer(block.Needs[need], block.Offers[offer]), 1 + block.Needs.Length + offer);

    /// <summary>The ways through the reserves: at a price as far as there are places, and free for the rest.</summary>
    public IEnumerable<(int Tail, int Head, long Cost, long Upper)> Arcs(int pairs)
    {
        foreach ((int reserve, int from, int to) in _ways)
        {
            foreach ((int count, long price) in reserves.All[reserve].Steps())
            {
                yield return (from, to, -price, count);
            }

            yield return (from, to, 0, pairs);
        }
    }

    /// <summary>What the potentials of the flow say each reserve is still worth; nothing where there is no flow.</summary>
    public IReadOnlyList<(int Reserve, long Price)> Prices(ImmutableArray<long> potentials) =>
    [
        .. _ways.Select(way => (way.Reserve, potentials.IsDefaultOrEmpty
            ? 0
            : Math.Clamp(potentials[way.To] - potentials[way.From], 0, reserves.All[way.Reserve].FullPrice))),
    ];

    private void Add(int reserve, int? from, int? to)
    {
        if (reserve != GroupReserves.None && !_nodes.ContainsKey(reserve))
        {
            int node = _sink + 1 + _nodes.Count;
            _nodes.Add(reserve, node);
            _ways.Add((reserve, from ?? node, to ?? node));
        }
    }

    private int Node(int reserve, int otherwise) => reserve == GroupReserves.None ? otherwise : _nodes[reserve];
}
