using System.Collections.Immutable;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>A need that has fewer matches than it asks for, with the figures that say why.</summary>
/// <remarks>Immutable. <see cref="MatchPlan.Explain(UnmetNeed)"/> says it in words.</remarks>
public sealed class UnmetNeed
{
    /// <summary>Makes the entry; a plan checks that it fits.</summary>
    /// <param name="need">The need that waits; not empty.</param>
    /// <param name="asked">How many matches it asks for; at least 1.</param>
    /// <param name="received">How many it has; fewer than that.</param>
    /// <param name="reason">Why.</param>
    /// <param name="excluded">How many offers each rule keeps out, in the order of the plan's rules; each counts once.</param>
    /// <param name="belowThreshold">How many eligible offers do not suit.</param>
    /// <param name="suitable">How many offers suit the need, whether it has them or not.</param>
    internal UnmetNeed(
        Id<Need> need,
        int asked,
        int received,
        UnmetReason reason,
        ImmutableArray<int> excluded,
        int belowThreshold,
        int suitable)
    {
        Need = need.IsEmpty ? throw new ArgumentException("The id of the need is empty.", nameof(need)) : need;
        ArgumentOutOfRangeException.ThrowIfNegative(received);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(asked, received);
        ArgumentOutOfRangeException.ThrowIfNegative(belowThreshold);
        ArgumentOutOfRangeException.ThrowIfNegative(suitable);
        Asked = asked;
        Received = received;
        Reason = reason is >= UnmetReason.NoOffers and <= UnmetReason.OffersFull
            ? reason
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason.");
        Excluded = !excluded.IsDefault && excluded.All(count => count >= 0)
            ? excluded
            : throw new ArgumentOutOfRangeException(nameof(excluded), "A count is negative.");
        BelowThreshold = belowThreshold;
        Suitable = suitable;
    }

    /// <summary>The need that waits.</summary>
    public Id<Need> Need { get; }

    /// <summary>How many matches it asks for.</summary>
    public int Asked { get; }

    /// <summary>How many matches it has; 0 when it was left out altogether.</summary>
    public int Received { get; }

    /// <summary>How many matches are still missing; at least 1.</summary>
    public int Missing => Asked - Received;

    /// <summary>Why they are missing.</summary>
    public UnmetReason Reason { get; }

    /// <summary>
    /// How many offers each rule keeps out, in the order of the plan's rules. An offer counts once: at the rule that makes the
    /// blocks when that keeps it out, else at the first rule that does. Of a block that was not looked at, only the offers of
    /// other blocks are counted.
    /// </summary>
    public ImmutableArray<int> Excluded { get; }

    /// <summary>
    /// How many offers keep every rule and do not suit: they score 0 or below the threshold, or may not be taken for another
    /// cause, which no plan tells.
    /// </summary>
    public int BelowThreshold { get; }

    /// <summary>How many offers suit the need, whether it has them or not.</summary>
    public int Suitable { get; }
}
