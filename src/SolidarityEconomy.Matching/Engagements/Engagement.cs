using NodaTime;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>The working life of a match: proposed, released, answered, begun, looked after, and ended in one way or another.</summary>
/// <remarks>
/// <para>
/// Immutable; equal by value. Every operation returns the new state with its event, or the old state and a refusal. The caller
/// keeps the events, from which <see cref="Replay"/> gives any state; they are what is stored.
/// </para>
/// <para>
/// Silence is an event: when nothing was heard until the day due, <see cref="NoteSilence"/> ends the engagement and so frees its
/// places; the need keeps the day from which it waits. An answer that comes late still counts until the silence is noted.
/// </para>
/// <para>
/// Every operation is first refused with <c>engagement.date-before-last</c>, then with <c>engagement.ended</c>, then for the
/// reason that it names.
/// </para>
/// </remarks>
public sealed partial record Engagement
{
    private Engagement(Id<Engagement> id, MatchPair pair, EngagementTerms terms, LocalDate proposedOn)
    {
        Id = id;
        Pair = pair;
        Terms = terms;
        ProposedOn = proposedOn;
    }

    /// <summary>Its identity, given by the caller.</summary>
    public Id<Engagement> Id { get; }

    /// <summary>The need and the offer.</summary>
    public MatchPair Pair { get; }

    /// <summary>After how many days silence ends it.</summary>
    public EngagementTerms Terms { get; }

    /// <summary>Where it stands.</summary>
    public EngagementStage Stage { get; private init; }

    /// <summary>The day of the proposal.</summary>
    public LocalDate ProposedOn { get; }

    /// <summary>The day on which both sides were asked; null before.</summary>
    public LocalDate? ReleasedOn { get; private init; }

    /// <summary>The day on which the asking side said yes; null when it has not.</summary>
    public LocalDate? NeedAcceptedOn { get; private init; }

    /// <summary>The day on which the giving side said yes; null when it has not.</summary>
    public LocalDate? OfferAcceptedOn { get; private init; }

    /// <summary>Who said no; null when nobody did.</summary>
    public EngagementSide? DeclinedBy { get; private init; }

    /// <summary>The day of the first contact; null before.</summary>
    public LocalDate? FirstContactOn { get; private init; }

    /// <summary>The day of the last check-in; null before the first.</summary>
    public LocalDate? LastCheckInOn { get; private init; }

    /// <summary>How many check-ins there were.</summary>
    public int CheckIns { get; private init; }

    /// <summary>The last day to be heard from; null when none is agreed, while it rests, and after the end.</summary>
    public LocalDate? DueOn { get; private init; }

    /// <summary>The day on which it ended, in whatever way; null before.</summary>
    public LocalDate? EndedOn { get; private init; }

    /// <summary>Why it was declined or dropped, as a code of the programme; null when nobody said.</summary>
    public string? Reason { get; private init; }

    /// <summary>What took its place; null when nothing did.</summary>
    public Id<Engagement>? Replacement { get; private init; }

    /// <summary>The day of its last event.</summary>
    public LocalDate LastOn { get; private init; }

    /// <summary>The number of its last event.</summary>
    public long Sequence { get; private init; }

    /// <summary>True once it is completed, declined, silent, dropped or replaced.</summary>
    public bool HasEnded => IsEnd(Stage);

    /// <summary>True while it takes a place on both sides: from the second yes to the end.</summary>
    public bool IsAtWork => Stage is EngagementStage.Accepted or EngagementStage.Underway or EngagementStage.Paused;

    /// <summary>True while it is proposed or waits for answers.</summary>
    public bool AwaitsAnswer => Stage is EngagementStage.Proposed or EngagementStage.Released;

    /// <summary>Tells whether silence may be noted.</summary>
    /// <param name="on">The day of looking.</param>
    /// <returns>True when the last day to be heard from is over.</returns>
    public bool IsOverdue(LocalDate on) => DueOn < on && LastOn <= on;

    /// <summary>Tells whether silence ended it while one side had been asked and had not answered.</summary>
    /// <param name="side">The side in question.</param>
    /// <returns>False also when silence came after both had said yes, since nobody knows whose it was.</returns>
    public bool WasSilent(EngagementSide side) => Stage == EngagementStage.Silent && AcceptedOn(side) is null;

    /// <summary>The day on which one side said yes.</summary>
    /// <param name="side">The side in question.</param>
    /// <returns>The day, or null.</returns>
    public LocalDate? AcceptedOn(EngagementSide side) => side == EngagementSide.Need ? NeedAcceptedOn : OfferAcceptedOn;

    /// <summary>Takes an event in; it only assigns what the event says.</summary>
    /// <param name="state">The state before; null before the proposal.</param>
    /// <param name="next">The next event.</param>
    /// <returns>The state after it.</returns>
    /// <exception cref="ArgumentException">The event is not the next one of this engagement.</exception>
    public static Engagement Evolve(Engagement? state, EngagementEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Sequence != (state?.Sequence ?? 0) + 1
            || (state is null) != (next.Kind == EngagementEventKind.Proposed)
            || (state is not null && state.Id != next.Engagement))
        {
            throw new ArgumentException($"The event {next} does not follow.", nameof(next));
        }

        Engagement now = (state ?? new Engagement(next.Engagement, next.Pair!, next.Terms!, next.EffectiveOn)) with
        {
            Stage = next.Stage,
            DueOn = next.DueOn,
            LastOn = next.EffectiveOn,
            Sequence = next.Sequence,
            EndedOn = IsEnd(next.Stage) ? next.EffectiveOn : null,
        };
        return next.Kind switch
        {
            EngagementEventKind.Released => now with { ReleasedOn = next.EffectiveOn },
            EngagementEventKind.SideAccepted when next.Side == EngagementSide.Need => now with { NeedAcceptedOn = next.EffectiveOn },
            EngagementEventKind.SideAccepted => now with { OfferAcceptedOn = next.EffectiveOn },
            EngagementEventKind.SideDeclined => now with { DeclinedBy = next.Side, Reason = next.Reason },
            EngagementEventKind.ContactMade => now with { FirstContactOn = next.EffectiveOn },
            EngagementEventKind.CheckedIn => now with { LastCheckInOn = next.EffectiveOn, CheckIns = now.CheckIns + 1 },
            EngagementEventKind.Dropped => now with { Reason = next.Reason },
            EngagementEventKind.Replaced => now with { Replacement = next.Replacement },
            _ => now,
        };
    }

    /// <summary>Gives the state that events lead to.</summary>
    /// <param name="events">The events of one engagement, in their order.</param>
    /// <param name="asOf">The day of the state; the last one when null.</param>
    /// <returns>The state; null when nothing had happened by then.</returns>
    /// <exception cref="ArgumentException">An event does not follow the one before it.</exception>
    public static Engagement? Replay(IEnumerable<EngagementEvent> events, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        Engagement? state = null;
        foreach (EngagementEvent next in events)
        {
            if (asOf is { } day && next.EffectiveOn > day)
            {
                break;
            }

            state = Evolve(state, next);
        }

        return state;
    }

    /// <summary>Writes id, pair and stage.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Id} {Pair.Need} - {Pair.Offer}: {Stage}";

    private static bool IsEnd(EngagementStage stage) => stage >= EngagementStage.Completed;
}
