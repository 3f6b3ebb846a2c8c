using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The stable divisions of a set of people, as many as were asked for. Immutable.</summary>
public sealed class RoommatesDivisions
{
    internal RoommatesDivisions(ImmutableArray<ImmutableArray<MatchedPair>> divisions, bool isComplete)
    {
        Divisions = divisions;
        IsComplete = isComplete;
    }

    /// <summary>The pairs of each division, by id.</summary>
    public ImmutableArray<ImmutableArray<MatchedPair>> Divisions { get; }

    /// <summary>True when there are no others; false when a limit was reached.</summary>
    public bool IsComplete { get; }
}
