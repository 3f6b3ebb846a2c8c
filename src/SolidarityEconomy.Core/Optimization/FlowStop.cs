namespace SolidarityEconomy.Optimization;

/// <summary>Why a method for flows stopped.</summary>
internal enum FlowStop
{
    /// <summary>The flow is of least cost, or as much of the supplies is met as can be.</summary>
    Optimal,

    /// <summary>There is a negative cycle without a limit.</summary>
    Unbounded,

    /// <summary>The steps allowed were used up.</summary>
    StepLimit,

    /// <summary>An unlimited arc would have to carry more than 2^62 units.</summary>
    FlowRange,

    /// <summary>Prices grow so far that another method has to go on.</summary>
    PriceRange,
}
