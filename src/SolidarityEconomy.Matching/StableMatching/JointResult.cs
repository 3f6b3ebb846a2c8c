using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Who gets which place when some apply together. Immutable.</summary>
public sealed class JointResult
{
    internal JointResult(JointStatus status, ImmutableArray<MatchedPair> placements, long steps, int blocking)
    {
        Status = status;
        Placements = placements;
        Steps = steps;
        Blocking = blocking;
    }

    /// <summary>Whether the placements are stable, and if not, why.</summary>
    public JointStatus Status { get; }

    /// <summary>The applicants with a place, by id: the applicant left, the place right. Always possible, stable or not.</summary>
    public ImmutableArray<MatchedPair> Placements { get; }

    /// <summary>How many applications were looked at and choices tried.</summary>
    public long Steps { get; }

    /// <summary>How many applications would rather have something that they could have; 0 when stable.</summary>
    public int Blocking { get; }

    /// <summary>Says what was found; for the coordinator.</summary>
    /// <returns>The explanation in one line.</returns>
    public Explanation Explain() => new(
        Status switch
        {
            JointStatus.Stable => MatchingTexts.Message(StableTexts.JointStable, ("steps", Steps)),
            JointStatus.NoneExists => MatchingTexts.Message(StableTexts.JointNone, ("steps", Steps)),
            _ => MatchingTexts.Message(StableTexts.JointLimit, ("steps", Steps), ("blocking", Blocking)),
        },
        Audience.Coordinator);
}
