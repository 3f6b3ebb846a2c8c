using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>
/// A matching of greatest weight in a general graph, with the prices that prove it: Edmonds' method in the form of Galil (1986).
/// </summary>
/// <remarks>
/// Edge k has two ends: 2k at its first node and 2k + 1 at its second; the other end of p is p ^ 1. Prices of nodes are kept
/// doubled, so that all figures stay whole. In each stage trees grow from all unmatched nodes along edges without slack until two
/// of them meet (one pair more) or the least price reaches 0 (the end). There are at most n/2 stages, each of O(n) price steps.
/// </remarks>
internal sealed partial class BlossomMatching
{
    public const int None = -1;

    private readonly ImmutableArray<int> _firsts;
    private readonly ImmutableArray<int> _seconds;
    private readonly long[] _weights;
    private readonly int[] _starts;
    private readonly int[] _farEnds;
    private readonly Flower[] _leaves;
    private readonly Flower[] _tops;
    private readonly int[] _mates;
    private readonly long[] _prices;
    private readonly bool[] _isTight;
    private readonly List<Flower> _cycles = [];
    private readonly Stack<int> _toScan = new();

    public BlossomMatching(int nodes, ImmutableArray<int> firsts, ImmutableArray<int> seconds, long[] weights)
    {
        _firsts = firsts;
        _seconds = seconds;
        _weights = weights;
        _leaves = new Flower[nodes];
        for (int v = 0; v < nodes; v++)
        {
            _leaves[v] = new Flower(v);
        }

        _tops = [.. _leaves];
        _mates = new int[nodes];
        Array.Fill(_mates, None);
        _prices = new long[nodes];
        Array.Fill(_prices, weights.Append(0).Max());
        _isTight = new bool[weights.Length];
        (_starts, _farEnds) = Adjacency(nodes);
    }

    /// <summary>Twice the price of each node.</summary>
    public IEnumerable<long> DoubledPrices => _prices;

    /// <summary>The chosen edges, rising.</summary>
    public IEnumerable<int> Chosen() => _mates.Where(p => p != None).Select(p => p >> 1).Distinct().Order();

    /// <summary>The cycles with a price, by their members.</summary>
    public IEnumerable<(int[] Members, long Price)> Groups() => _cycles
        .Where(flower => flower.Price > 0)
        .Select(flower => (Members: flower.Members().Order().ToArray(), flower.Price))
        .OrderBy(group => group.Members[0])
        .ThenBy(group => group.Members.Length);

    public void Run(CancellationToken cancellationToken)
    {
        while (HasOneMore(cancellationToken))
        {
            // A cycle that ends a stage on the outer side without a price proves nothing and is opened.
            foreach (Flower flower in _cycles.ToArray())
            {
                if (flower is { Parent: null, Side: Side.Outer, Price: 0 } && _cycles.Contains(flower))
                {
                    OpenAtEnd(flower);
                }
            }
        }
    }

    /// <summary>One stage: grows trees until one pair more is made; false when that would not raise the weight.</summary>
    private bool HasOneMore(CancellationToken cancellationToken)
    {
        Begin();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Grow())
            {
                return true;
            }

            if (!ChangePrices())
            {
                return false;
            }
        }
    }

    private void Begin()
    {
        Array.Clear(_isTight);
        _toScan.Clear();
        foreach (Flower flower in _leaves.Concat(_cycles))
        {
            flower.Forget();
        }

        for (int v = 0; v < _leaves.Length; v++)
        {
            if (_mates[v] == None && _tops[v].Side == Side.Unreached)
            {
                Reach(v, Side.Outer, None);
            }
        }
    }

    /// <summary>Looks at the edges of every node on the outer side that was not looked at yet; true when one pair more was made.</summary>
    private bool Grow()
    {
        while (_toScan.TryPop(out int v))
        {
            for (int a = _starts[v]; a < _starts[v + 1]; a++)
            {
                if (Look(v, _farEnds[a]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Looks at one edge from an outer node; true when it closed a path that gives one pair more.</summary>
    private bool Look(int v, int farEnd)
    {
        int edge = farEnd >> 1;
        int w = Node(farEnd);
        Flower here = _tops[v];
        Flower there = _tops[w];
        if (here == there)
        {
            return false;
        }

        if (!_isTight[edge] && Slack(edge) > 0)
        {
            Remember(edge, here, there.Side == Side.Outer ? here : _leaves[w]);
            return false;
        }

        _isTight[edge] = true;
        if (there.Side == Side.Unreached)
        {
            Reach(w, Side.Inner, farEnd ^ 1);
        }
        else if (there.Side == Side.Outer)
        {
            Flower? meeting = Meeting(v, w);
            if (meeting is null)
            {
                Augment(edge);
                return true;
            }

            Shrink(meeting, edge);
        }
        else if (_leaves[w].Side == Side.Unreached)
        {
            // A node inside an inner cycle: noted for the day when the cycle is opened.
            _leaves[w].Side = Side.Inner;
            _leaves[w].Entry = farEnd ^ 1;
        }

        return false;
    }

    /// <summary>Keeps the edge of least slack: between outer flowers with the flower, to other nodes with the node.</summary>
    private void Remember(int edge, Flower outer, Flower keeper)
    {
        if ((keeper == outer || keeper.Side == Side.Unreached)
            && (keeper.BestEdge == None || Slack(edge) < Slack(keeper.BestEdge)))
        {
            keeper.BestEdge = edge;
        }
    }

    /// <summary>Puts a node and the flower around it on a side of the trees; behind an inner flower its partner is outer.</summary>
    private void Reach(int v, Side side, int entry)
    {
        while (true)
        {
            Flower top = _tops[v];
            _leaves[v].Reach(side, entry);
            top.Reach(side, entry);
            if (side == Side.Outer)
            {
                if (top.IsParticipant)
                {
                    _toScan.Push(v);
                    return;
                }

                foreach (int member in top.Members())
                {
                    _toScan.Push(member);
                }

                return;
            }

            int mate = _mates[top.Root];
            (v, side, entry) = (Node(mate), Side.Outer, mate ^ 1);
        }
    }

    private long Slack(int edge) => _prices[_firsts[edge]] + _prices[_seconds[edge]] - (2 * _weights[edge]);

    private int Node(int end) => (end & 1) == 0 ? _firsts[end >> 1] : _seconds[end >> 1];

    /// <summary>For each node the far ends of its edges that weigh more than nothing, one node after the other.</summary>
    private (int[] Starts, int[] FarEnds) Adjacency(int nodes)
    {
        int[] weighty = [.. Enumerable.Range(0, _weights.Length).Where(k => _weights[k] > 0)];
        int[] starts = OwnerStarts.Of(nodes, [.. weighty.Select(k => _firsts[k]), .. weighty.Select(k => _seconds[k])]);
        int[] farEnds = new int[starts[nodes]];
        int[] next = [.. starts];
        foreach (int k in weighty)
        {
            farEnds[next[_firsts[k]]++] = (2 * k) + 1;
            farEnds[next[_seconds[k]]++] = 2 * k;
        }

        return (starts, farEnds);
    }
}
