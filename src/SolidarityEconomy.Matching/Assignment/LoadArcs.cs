using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Memory in which the arcs of a flow are laid out, used again from flow to flow.</summary>
internal sealed class LoadArcs(int most)
{
    private readonly int[] _tails = new int[most];
    private readonly int[] _heads = new int[most];
    private readonly long[] _costs = new long[most];
    private readonly long[] _lower = new long[most];
    private readonly long[] _upper = new long[most];
    private int _count;

    public void Clear() => _count = 0;

    public void Add(int tail, int head, long cost, long lower, long upper)
    {
        _tails[_count] = tail;
        _heads[_count] = head;
        _costs[_count] = cost;
        _lower[_count] = lower;
        _upper[_count++] = upper;
    }

    /// <summary>The network of these arcs, in which nothing is given or taken.</summary>
    public FlowNetwork Network(int nodes) => FlowNetwork.Create(
        new long[nodes], _tails.AsSpan(0, _count), _heads.AsSpan(0, _count), _costs.AsSpan(0, _count), _upper.AsSpan(0, _count), _lower.AsSpan(0, _count));
}
