namespace SolidarityEconomy.Optimization;

/// <summary>Limits of one solve of a <see cref="FlowNetwork"/>.</summary>
public sealed class FlowOptions
{
    /// <summary>The pivot limit that holds when none is given: one hundred million.</summary>
    public const long DefaultMaxPivots = 100_000_000;

    /// <summary>Sets the limits.</summary>
    /// <param name="maxPivots">The most pivots, or the most prices raised by cost scaling; from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPivots"/> is negative.</exception>
    public FlowOptions(long maxPivots = DefaultMaxPivots)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxPivots);
        MaxPivots = maxPivots;
    }

    /// <summary>The most steps a solve may make, over all its phases: pivots of the network simplex, raised prices of cost scaling.</summary>
    /// <value>
    /// Default <see cref="DefaultMaxPivots"/>. Practical problems take up to some hundred times the nodes; the
    /// default is there so that no input can keep a caller waiting for ever.
    /// </value>
    public long MaxPivots { get; }
}
