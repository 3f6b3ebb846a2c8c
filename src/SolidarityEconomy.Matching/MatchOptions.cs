using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching;

/// <summary>How far the search for a plan goes. Immutable.</summary>
public sealed class MatchOptions
{
    private const long GreatestMaxPairs = 100_000_000_000;

    /// <summary>Sets the limits.</summary>
    /// <param name="exactBlockSize">
    /// Blocks with at most this many needs and at most this many offers are planned with all their pairs, so that the plan is
    /// optimal. From 0 to 5,000; time and memory grow with its square.
    /// </param>
    /// <param name="candidatesPerSide">
    /// In greater blocks, how many best offers of each need and needs of each offer are looked at first, and how many a need
    /// gets more in a round. From 1 to 1,000; for a need or offer of a greater quantity or capacity, twice that, up to 256.
    /// </param>
    /// <param name="pricingRounds">
    /// In greater blocks, how many times pairs that beat the prices join and the block is planned again, unless the bound is
    /// met before. From 0 to 100.
    /// </param>
    /// <param name="maxPairs">
    /// Blocks with more needs times offers than this are not planned. From 1 to 100,000,000,000.
    /// </param>
    /// <param name="maxPivots">The greatest number of steps of the flow solver for each solve; at least 1.</param>
    /// <param name="threads">
    /// How many threads look at the pairs of a greater block, the caller's with them. From 1 to 1,024; the plan is the same with any
    /// number. Own criteria and rules are then asked by several threads at a time.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public MatchOptions(
        int exactBlockSize = 500,
        int candidatesPerSide = 24,
        int pricingRounds = 4,
        long maxPairs = 1_000_000_000,
        long maxPivots = FlowOptions.DefaultMaxPivots,
        int threads = 1)
    {
        ExactBlockSize = Within(exactBlockSize, 0, 5_000, nameof(exactBlockSize));
        CandidatesPerSide = Within(candidatesPerSide, 1, 1_000, nameof(candidatesPerSide));
        PricingRounds = Within(pricingRounds, 0, 100, nameof(pricingRounds));
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPairs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxPairs, GreatestMaxPairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPivots, 1);
        MaxPairs = maxPairs;
        MaxPivots = maxPivots;
        Threads = Within(threads, 1, Lanes.MostThreads, nameof(threads));
    }

    /// <summary>The greatest number of needs and of offers in a block that is planned with all its pairs.</summary>
    /// <value>The default value is 500.</value>
    public int ExactBlockSize { get; }

    /// <summary>How many best pairs each need and each offer of a greater block brings in.</summary>
    /// <value>The default value is 24.</value>
    public int CandidatesPerSide { get; }

    /// <summary>How many times a greater block is planned again with the pairs that beat the prices.</summary>
    /// <value>The default value is 4.</value>
    public int PricingRounds { get; }

    /// <summary>The greatest number of pairs, needs times offers, of a block that is planned.</summary>
    /// <value>The default value is one thousand million.</value>
    public long MaxPairs { get; }

    /// <summary>The greatest number of steps of the flow solver for each solve.</summary>
    /// <value>The default value is that of <see cref="FlowOptions"/>.</value>
    public long MaxPivots { get; }

    /// <summary>How many threads look at the pairs of a greater block.</summary>
    /// <value>The default value is 1: nothing runs beside the caller's thread.</value>
    public int Threads { get; }

    internal AssignmentLimits ToLimits() =>
        new(ExactBlockSize, CandidatesPerSide, PricingRounds, MaxPairs, new FlowOptions(MaxPivots), Threads);

    private static int Within(int value, int minimum, int maximum, string parameter) => value >= minimum && value <= maximum
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"The value lies in {minimum} to {maximum}."));
}
