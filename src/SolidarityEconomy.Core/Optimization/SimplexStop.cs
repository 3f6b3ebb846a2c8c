namespace SolidarityEconomy.Optimization;

/// <summary>Why the network simplex method stopped.</summary>
internal enum SimplexStop
{
    /// <summary>No arc can improve the cost.</summary>
    Optimal,

    /// <summary>A negative cycle without a limit was met.</summary>
    Unbounded,

    /// <summary>The pivots allowed were used up.</summary>
    PivotLimit,

    /// <summary>An unlimited arc would have to carry more than 2^62 units.</summary>
    FlowRange,
}
