using System.Runtime.InteropServices;

namespace SolidarityEconomy.Optimization;

/// <summary>Collects nodes and arcs one by one and makes a <see cref="FlowNetwork"/> of them.</summary>
/// <remarks>Not safe for use by several threads at once. A builder may go on after <see cref="Build"/>.</remarks>
public sealed class FlowNetworkBuilder
{
    private readonly List<long> _supplies = [];
    private readonly List<int> _tails = [];
    private readonly List<int> _heads = [];
    private readonly List<long> _lower = [];
    private readonly List<long> _upper = [];
    private readonly List<long> _costs = [];
    private readonly SupplyForm _supplyForm;

    /// <summary>Starts without nodes and arcs.</summary>
    /// <param name="supplyForm">How net outflow relates to supply, the same for every node.</param>
    public FlowNetworkBuilder(SupplyForm supplyForm = SupplyForm.Equal)
    {
        _supplyForm = supplyForm;
    }

    /// <summary>How many nodes were added so far.</summary>
    public int NodeCount => _supplies.Count;

    /// <summary>How many arcs were added so far.</summary>
    public int ArcCount => _tails.Count;

    /// <summary>Adds a node under the next free number.</summary>
    /// <param name="supply">Units it supplies; negative is a demand.</param>
    /// <returns>Its number, counted from 0.</returns>
    public int AddNode(long supply = 0)
    {
        _supplies.Add(supply);
        return _supplies.Count - 1;
    }

    /// <summary>Adds an arc between two nodes that are there already.</summary>
    /// <param name="tail">The node it leaves.</param>
    /// <param name="head">The node it enters.</param>
    /// <param name="cost">The cost of one unit of flow.</param>
    /// <param name="upper">The greatest flow; null when there is no limit.</param>
    /// <param name="lower">The least flow.</param>
    /// <returns>Its number, counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A node is not there.</exception>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public int AddArc(int tail, int head, long cost = 0, long? upper = null, long lower = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tail);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tail, NodeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(head);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(head, NodeCount);
        if (lower > upper)
        {
            throw new ArgumentException("The lower bound is above the upper bound.", nameof(lower));
        }

        _tails.Add(tail);
        _heads.Add(head);
        _costs.Add(cost);
        _upper.Add(upper ?? FlowNetwork.Unlimited);
        _lower.Add(lower);
        return _tails.Count - 1;
    }

    /// <summary>Makes the network of what was added so far.</summary>
    /// <returns>The checked, immutable network.</returns>
    /// <exception cref="ArgumentException">As for <see cref="FlowNetwork.Create"/>.</exception>
    public FlowNetwork Build() => FlowNetwork.Create(
        CollectionsMarshal.AsSpan(_supplies),
        CollectionsMarshal.AsSpan(_tails),
        CollectionsMarshal.AsSpan(_heads),
        CollectionsMarshal.AsSpan(_costs),
        CollectionsMarshal.AsSpan(_upper),
        CollectionsMarshal.AsSpan(_lower),
        _supplyForm);
}
