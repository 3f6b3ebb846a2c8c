using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The stable matchings of a problem, as many as were asked for. Immutable.</summary>
public sealed class StableMatchings
{
    internal StableMatchings(ImmutableArray<TwoSidedMatching> matchings, bool isComplete)
    {
        Matchings = matchings;
        IsComplete = isComplete;
    }

    /// <summary>The matchings: first the best for the left side; no later one is better for everybody on the left than an earlier one.</summary>
    public ImmutableArray<TwoSidedMatching> Matchings { get; }

    /// <summary>True when there are no others; false when the limit was reached.</summary>
    public bool IsComplete { get; }
}
