using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Limits of one solve of an <see cref="AssignmentProblem"/>.</summary>
public sealed class AssignmentOptions
{
    /// <summary>Sets the limits.</summary>
    /// <param name="maxPivots">The most steps of the flow method, from 0 on; problems of one to one need none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public AssignmentOptions(long maxPivots = FlowOptions.DefaultMaxPivots)
    {
        Flow = new FlowOptions(maxPivots);
    }

    /// <summary>The most steps of the flow method that problems with loads may take.</summary>
    /// <value>The default value is one hundred million.</value>
    public long MaxPivots => Flow.MaxPivots;

    internal FlowOptions Flow { get; }
}
