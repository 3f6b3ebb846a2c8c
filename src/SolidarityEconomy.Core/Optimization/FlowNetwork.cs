using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Optimization;

/// <summary>
/// A minimum-cost flow problem: nodes with supplies, and arcs with a lower bound, an upper bound and a cost per unit.
/// </summary>
/// <remarks>
/// <para>
/// All figures are 64-bit integers. Nodes and arcs are numbered from 0. Self loops, parallel arcs, negative lower
/// bounds, negative costs, arcs without room and the empty network are all valid.
/// </para>
/// <para>
/// The ranges below are checked when a network is made, so that no later calculation overflows: finite bounds lie
/// within plus or minus <see cref="MaxBound"/>; the absolute supplies, after every lower bound has been moved into
/// them, sum to at most <see cref="MaxTotalSupply"/>; the absolute costs of all arcs sum to at most
/// <see cref="long.MaxValue"/>; and the smaller of that sum and (nodes × largest absolute cost) is at most
/// <see cref="MaxPathCost"/>. For the problem and its terms see Ahuja, Magnanti and Orlin, <i>Network Flows</i> (1993).
/// </para>
/// </remarks>
public sealed class FlowNetwork
{
    /// <summary>The upper bound of an arc that has none.</summary>
    public const long Unlimited = long.MaxValue;

    /// <summary>The largest absolute value of a finite lower or upper bound: 2^62 - 1.</summary>
    public const long MaxBound = (1L << 62) - 1;

    /// <summary>The largest sum of absolute supplies after the lower bounds have been moved into them: 2^62 - 1.</summary>
    public const long MaxTotalSupply = (1L << 62) - 1;

    /// <summary>The largest cost that a path without repeated nodes may have: 2^60.</summary>
    public const long MaxPathCost = 1L << 60;

    private FlowNetwork(
        SupplyForm supplyForm,
        ImmutableArray<long> supplies,
        ImmutableArray<int> tails,
        ImmutableArray<int> heads,
        ImmutableArray<long> lower,
        ImmutableArray<long> upper,
        ImmutableArray<long> costs)
    {
        SupplyForm = supplyForm;
        Supplies = supplies;
        Tails = tails;
        Heads = heads;
        Lower = lower;
        Upper = upper;
        Costs = costs;
    }

    /// <summary>How net outflow relates to supply, the same for every node.</summary>
    public SupplyForm SupplyForm { get; }

    /// <summary>Units supplied by each node; negative is a demand.</summary>
    public ImmutableArray<long> Supplies { get; }

    /// <summary>The node that each arc leaves.</summary>
    public ImmutableArray<int> Tails { get; }

    /// <summary>The node that each arc enters.</summary>
    public ImmutableArray<int> Heads { get; }

    /// <summary>The least flow of each arc, which may be negative.</summary>
    public ImmutableArray<long> Lower { get; }

    /// <summary>The greatest flow of each arc, or <see cref="Unlimited"/>.</summary>
    public ImmutableArray<long> Upper { get; }

    /// <summary>The cost of one unit of flow on each arc, which may be negative.</summary>
    public ImmutableArray<long> Costs { get; }

    /// <summary>How many nodes there are; they are numbered from 0 to one less.</summary>
    public int NodeCount => Supplies.Length;

    /// <summary>How many arcs there are; they are numbered from 0 to one less.</summary>
    public int ArcCount => Tails.Length;

    /// <summary>No path without repeated nodes costs more than this, in absolute value.</summary>
    internal long PathCostBound { get; private init; }

    /// <summary>Supplies after each arc's lower bound has been sent: supply - lower of arcs out + lower of arcs in.</summary>
    internal ImmutableArray<long> ResidualSupplies { get; private init; }

    /// <summary>Makes a network from compact arrays, one element per node or per arc; the arrays are copied.</summary>
    /// <param name="supplies">Units supplied by each node; negative is a demand.</param>
    /// <param name="tails">The node that each arc leaves.</param>
    /// <param name="heads">The node that each arc enters.</param>
    /// <param name="costs">The cost of one unit on each arc.</param>
    /// <param name="upper">The greatest flow of each arc, <see cref="Unlimited"/> for none; empty: all unlimited.</param>
    /// <param name="lower">The least flow of each arc; empty: all zero.</param>
    /// <param name="supplyForm">How net outflow relates to supply.</param>
    /// <returns>The checked network.</returns>
    /// <exception cref="ArgumentException">
    /// The arc arrays differ in length, an arc names a node that is not there, a lower bound is above its upper bound,
    /// or a figure or a sum of figures is outside the ranges given in the remarks of the type.
    /// </exception>
    public static FlowNetwork Create(
        ReadOnlySpan<long> supplies,
        ReadOnlySpan<int> tails,
        ReadOnlySpan<int> heads,
        ReadOnlySpan<long> costs,
        ReadOnlySpan<long> upper = default,
        ReadOnlySpan<long> lower = default,
        SupplyForm supplyForm = SupplyForm.Equal)
    {
        if (supplyForm is not (SupplyForm.Equal or SupplyForm.AtLeast or SupplyForm.AtMost))
        {
            throw new ArgumentOutOfRangeException(nameof(supplyForm), supplyForm, "Not a supply form.");
        }

        int arcs = tails.Length;
        RequireLength(heads.Length, arcs, nameof(heads));
        RequireLength(costs.Length, arcs, nameof(costs));
        if (!upper.IsEmpty)
        {
            RequireLength(upper.Length, arcs, nameof(upper));
        }

        if (!lower.IsEmpty)
        {
            RequireLength(lower.Length, arcs, nameof(lower));
        }

        if (arcs + (2L * supplies.Length) + 1 > Array.MaxLength)
        {
            throw new ArgumentException(
                Invariant($"Arcs plus twice the nodes may be at most {Array.MaxLength - 1}."), nameof(tails));
        }

        long[] fullUpper = Filled(upper, arcs, Unlimited);
        long[] fullLower = Filled(lower, arcs, 0);
        CheckNodes(tails, supplies.Length, nameof(tails));
        CheckNodes(heads, supplies.Length, nameof(heads));
        CheckBounds(fullLower, fullUpper);
        return new FlowNetwork(
            supplyForm,
            [.. supplies],
            [.. tails],
            [.. heads],
            ImmutableCollectionsMarshal.AsImmutableArray(fullLower),
            ImmutableCollectionsMarshal.AsImmutableArray(fullUpper),
            [.. costs])
        {
            PathCostBound = BoundPathCost(costs, supplies.Length),
            ResidualSupplies = MoveLowerBounds(supplies, tails, heads, fullLower),
        };
    }

    /// <summary>Finds a flow of least cost, or proves that there is none.</summary>
    /// <param name="options">The limits; the default ones when null.</param>
    /// <param name="progress">Told the steps made so far, stage <c>flow.solve</c>; their total is not known before.</param>
    /// <param name="cancellationToken">Looked at before each step.</param>
    /// <returns>The status with its proof: see <see cref="FlowResult"/>.</returns>
    /// <remarks>
    /// By one of two methods, chosen by the shape of the network alone. Large networks where units only go round, or
    /// from one node to one other, and very large sparse ones: cost scaling (Goldberg 1997), O(nodes² · arcs ·
    /// log(nodes · cost)) at worst. All others: primal network simplex with a strongly feasible spanning tree, which
    /// cannot cycle (Cunningham 1976), and block search for the entering arc (Kovács 2015, <i>Minimum-cost flow
    /// algorithms: an experimental evaluation</i>). One pivot takes time linear in the nodes at worst; their number is
    /// not bounded by a polynomial in theory and is a small multiple of nodes plus arcs in practice. Beside
    /// the result it takes at most 64 bytes for each arc and 128 for each node, twice that where no flow of least cost is
    /// found. The same network always gives the same result; when several flows are optimal, which one is found depends on
    /// the method and on the order of nodes and arcs.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FlowResult Solve(
        FlowOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        FlowSolver.Solve(this, options ?? new FlowOptions(), progress, cancellationToken);

    private static void RequireLength(int actual, int expected, string parameter)
    {
        if (actual != expected)
        {
            throw new ArgumentException(
                Invariant($"There are {expected} arcs by their tails, but {actual} elements here."), parameter);
        }
    }

    private static long[] Filled(ReadOnlySpan<long> given, int length, long otherwise)
    {
        if (!given.IsEmpty)
        {
            return given.ToArray();
        }

        long[] filled = new long[length];
        Array.Fill(filled, otherwise);
        return filled;
    }

    private static void CheckNodes(ReadOnlySpan<int> nodes, int nodeCount, string parameter)
    {
        for (int arc = 0; arc < nodes.Length; arc++)
        {
            if (nodes[arc] < 0 || nodes[arc] >= nodeCount)
            {
                throw new ArgumentOutOfRangeException(
                    parameter,
                    nodes[arc],
                    Invariant($"Arc {arc} names a node that is not there; nodes are 0 to {nodeCount - 1}."));
            }
        }
    }

    private static void CheckBounds(long[] lower, long[] upper)
    {
        for (int arc = 0; arc < lower.Length; arc++)
        {
            if (lower[arc] is < -MaxBound or > MaxBound)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(lower),
                    lower[arc],
                    Invariant($"The lower bound of arc {arc} is outside -{MaxBound} to {MaxBound}."));
            }

            if (upper[arc] is < -MaxBound or > MaxBound && upper[arc] != Unlimited)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(upper),
                    upper[arc],
                    Invariant($"The upper bound of arc {arc} is neither unlimited nor in -{MaxBound} to {MaxBound}."));
            }

            if (lower[arc] > upper[arc])
            {
                throw new ArgumentException(
                    Invariant($"Arc {arc}: the lower bound {lower[arc]} is above the upper bound {upper[arc]}."),
                    nameof(lower));
            }
        }
    }

    private static long BoundPathCost(ReadOnlySpan<long> costs, int nodeCount)
    {
        // At most 2^31 terms of at most 2^63: no overflow in 128 bits.
        Int128 total = 0;
        Int128 largest = 0;
        foreach (long cost in costs)
        {
            Int128 absolute = Int128.Abs(cost);
            total += absolute;
            largest = Int128.Max(largest, absolute);
        }

        if (total > long.MaxValue)
        {
            throw new ArgumentException(
                Invariant($"The absolute costs sum to {total}; at most {long.MaxValue} is allowed."), nameof(costs));
        }

        Int128 bound = Int128.Min(total, largest * nodeCount);
        return bound <= MaxPathCost
            ? (long)bound
            : throw new ArgumentException(
                Invariant($"A path may cost up to {bound}; at most {MaxPathCost} is allowed."), nameof(costs));
    }

    private static ImmutableArray<long> MoveLowerBounds(
        ReadOnlySpan<long> supplies, ReadOnlySpan<int> tails, ReadOnlySpan<int> heads, long[] lower)
    {
        // Each element sums fewer than 2^33 terms below 2^64: no overflow in 128 bits.
        Int128[] moved = new Int128[supplies.Length];
        for (int node = 0; node < moved.Length; node++)
        {
            moved[node] = supplies[node];
        }

        for (int arc = 0; arc < lower.Length; arc++)
        {
            moved[tails[arc]] -= lower[arc];
            moved[heads[arc]] += lower[arc];
        }

        Int128 total = 0;
        foreach (Int128 supply in moved)
        {
            total += Int128.Abs(supply);
        }

        if (total > MaxTotalSupply)
        {
            throw new ArgumentException(
                Invariant(
                    $"After the lower bounds, the absolute supplies sum to {total}; at most {MaxTotalSupply} is allowed."),
                nameof(supplies));
        }

        long[] left = new long[moved.Length];
        for (int node = 0; node < left.Length; node++)
        {
            left[node] = (long)moved[node];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(left);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
