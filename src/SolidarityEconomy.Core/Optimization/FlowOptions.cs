namespace SolidarityEconomy.Optimization;

/// <summary>Limits of one solve of a <see cref="FlowNetwork"/>.</summary>
public sealed class FlowOptions
{
    /// <summary>The pivot limit that holds when none is given: one hundred million.</summary>
    public const long DefaultMaxPivots = 100_000_000;

    /// <summary>Sets the limits.</summary>
    /// <param name="maxPivots">The most pivots of the network simplex method, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPivots"/> is negative.</exception>
    public FlowOptions(long maxPivots = DefaultMaxPivots)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxPivots);
        MaxPivots = maxPivots;
    }

    /// <summary>The most pivots a solve may make, over all its phases.</summary>
    /// <value>
    /// Default <see cref="DefaultMaxPivots"/>. Practical problems take a small multiple of nodes plus arcs; the
    /// default is there so that no input can keep a caller waiting for ever.
    /// </value>
    public long MaxPivots { get; }
}
