using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>How far engagements come, step by step; each step counts those that ever reached it.</summary>
/// <remarks>
/// Immutable. A share of those who were asked and a share of those who answered say different things, so both stand here: the
/// first sinks with silence, the second does not.
/// </remarks>
public sealed class EngagementFunnel
{
    internal EngagementFunnel(IReadOnlyCollection<Engagement> engagements)
    {
        Proposed = engagements.Count;
        Asked = engagements.Count(engagement => engagement.ReleasedOn is not null);
        Accepted = engagements.Count(engagement => engagement is { NeedAcceptedOn: not null, OfferAcceptedOn: not null, DeclinedBy: null });
        Declined = engagements.Count(engagement => engagement.DeclinedBy is not null);
        Begun = engagements.Count(engagement => engagement.FirstContactOn is not null);
        Completed = Of(engagements, EngagementStage.Completed);
        Silent = Of(engagements, EngagementStage.Silent);
        Dropped = Of(engagements, EngagementStage.Dropped);
        Replaced = Of(engagements, EngagementStage.Replaced);
        Open = engagements.Count(engagement => !engagement.HasEnded);
    }

    /// <summary>How many matches were proposed: every engagement begins with it.</summary>
    public int Proposed { get; }

    /// <summary>Those that were released, so that both sides were asked.</summary>
    public int Asked { get; }

    /// <summary>Those that were answered: both said yes, or one said no.</summary>
    public int Answered => Accepted + Declined;

    /// <summary>Those to which both said yes.</summary>
    public int Accepted { get; }

    /// <summary>Those to which one side said no.</summary>
    public int Declined { get; }

    /// <summary>Those in which there was a first contact.</summary>
    public int Begun { get; }

    /// <summary>Those that reached what they were for.</summary>
    public int Completed { get; }

    /// <summary>Those that silence ended, before or after the answers.</summary>
    public int Silent { get; }

    /// <summary>Those that were dropped with a reason.</summary>
    public int Dropped { get; }

    /// <summary>Those whose place another one took.</summary>
    public int Replaced { get; }

    /// <summary>Those that have not ended.</summary>
    public int Open { get; }

    /// <summary>The part of those asked to which both said yes; null when nobody was asked.</summary>
    public Ratio? AcceptedOfAsked => Part(Accepted, Asked);

    /// <summary>The part of those answered to which both said yes; null when nobody answered.</summary>
    public Ratio? AcceptedOfAnswered => Part(Accepted, Answered);

    /// <summary>The part of those asked that reached what they were for; null when nobody was asked.</summary>
    public Ratio? CompletedOfAsked => Part(Completed, Asked);

    /// <summary>The part of those answered that reached what they were for; null when nobody answered.</summary>
    public Ratio? CompletedOfAnswered => Part(Completed, Answered);

    /// <summary>Says the counts in one sentence; anybody may read it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => new(
        MatchingTexts.Message(
            EngagementTexts.Funnel,
            ("asked", Asked),
            ("answered", Answered),
            ("accepted", Accepted),
            ("begun", Begun),
            ("completed", Completed),
            ("silent", Silent)),
        Audience.Public);

    private static int Of(IEnumerable<Engagement> engagements, EngagementStage stage) =>
        engagements.Count(engagement => engagement.Stage == stage);

    private static Ratio? Part(int count, int whole) => whole == 0 ? null : new Ratio(count, whole);
}
