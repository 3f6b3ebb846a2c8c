using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A stable division into pairs, or the rings that show that there is none. Immutable.</summary>
public sealed class RoommatesResult
{
    /// <summary>Puts a result together, for example one that was stored; <see cref="RoommatesProblem.Check(RoommatesResult)"/> tells whether it is right.</summary>
    /// <param name="pairs">Who is together.</param>
    /// <param name="alone">Who has no partner and is in no ring.</param>
    /// <param name="rings">The odd rings, everybody before the one whom it prefers; none when the pairs are stable.</param>
    public RoommatesResult(
        ImmutableArray<MatchedPair> pairs, ImmutableArray<Id<Chooser>> alone, ImmutableArray<ImmutableArray<Id<Chooser>>> rings)
    {
        Pairs = pairs.IsDefault ? [] : pairs;
        Alone = alone.IsDefault ? [] : alone;
        Rings = rings.IsDefault ? [] : rings;
    }

    /// <summary>True when the pairs are a stable division.</summary>
    public bool IsSolvable => Rings.IsEmpty;

    /// <summary>Who is together, by id; beside rings, the pairs that stay stable when one leaves each ring and the rest of it pairs up.</summary>
    public ImmutableArray<MatchedPair> Pairs { get; }

    /// <summary>Who has no partner in any stable division, by id.</summary>
    public ImmutableArray<Id<Chooser>> Alone { get; }

    /// <summary>
    /// The rings, each of three or more people, an odd number: everybody prefers the next to the one before. Each begins with its
    /// first id.
    /// </summary>
    public ImmutableArray<ImmutableArray<Id<Chooser>>> Rings { get; }

    /// <summary>Says what was found; for the coordinator.</summary>
    /// <returns>The explanation, with a reason for each ring.</returns>
    public Explanation Explain() => IsSolvable
        ? new Explanation(
            MatchingTexts.Message(StableTexts.Solvable, ("pairs", Pairs.Length), ("single", Alone.Length)), Audience.Coordinator)
        : new Explanation(
            MatchingTexts.Message(StableTexts.Unsolvable, ("parties", Rings.Length)),
            Audience.Coordinator,
            Rings.Select(ring => new Explanation(
                MatchingTexts.Message(StableTexts.OddParty, ("people", Argument.List(ring.Select(id => (Argument)id.ToString())))),
                Audience.Coordinator)));
}
