using NodaTime;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>A need that has fewer engagements at work than it asks for, and how long it has waited.</summary>
/// <remarks>Immutable; made by <see cref="EngagementBook.Waiting"/>.</remarks>
public sealed class WaitingNeed
{
    internal WaitingNeed(Need need, LocalDate? since, LocalDate on, int missing, int asked)
    {
        Need = need;
        Since = since;
        Days = since is { } day ? Math.Max(Period.DaysBetween(day, on), 0) : null;
        Missing = missing;
        Asked = asked;
    }

    /// <summary>The need that waits.</summary>
    public Need Need { get; }

    /// <summary>The day from which it waits: its own, or else that of the first proposal to it; null when there is neither.</summary>
    public LocalDate? Since { get; }

    /// <summary>How many days it has waited, 0 or more; null when nobody knows since when.</summary>
    public int? Days { get; }

    /// <summary>How many engagements are missing; at least 1.</summary>
    public int Missing { get; }

    /// <summary>For how many an answer is still waited for.</summary>
    public int Asked { get; }

    /// <summary>Says who waits and how long, for the coordinator and the one who waits.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => new(
        Since is { } since
            ? MatchingTexts.Message(
                EngagementTexts.Waits, ("need", Need.Title), ("since", since), ("days", Days!.Value), ("missing", Missing))
            : MatchingTexts.Message(EngagementTexts.WaitsUnknown, ("need", Need.Title), ("missing", Missing)),
        Audience.Participant);
}
