using NodaTime;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Engagements;

/// <content>What can happen in the life of an engagement.</content>
public sealed partial record Engagement
{
    /// <summary>Proposes a need and an offer to each other; nobody is asked yet.</summary>
    /// <param name="id">Its identity; not empty.</param>
    /// <param name="pair">The need and the offer.</param>
    /// <param name="terms">After how many days silence ends it.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The engagement with its first event; never refused.</returns>
    /// <exception cref="ArgumentException">The id is empty, or the day is not of the ISO calendar.</exception>
    public static Outcome<Engagement, EngagementEvent> Propose(
        Id<Engagement> id, MatchPair pair, EngagementTerms terms, LocalDate on, Instant at)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(terms);
        EngagementEvent first = new(id, 1, EngagementEventKind.Proposed, on, at, EngagementStage.Proposed, pair, terms);
        return Outcome<Engagement, EngagementEvent>.Accepted(Evolve(null, first), first);
    }

    /// <summary>Lets both sides be asked; from now on the days to answer run.</summary>
    /// <param name="on">The day on which they are asked.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-proposed</c> when both were asked before.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Release(LocalDate on, Instant at) =>
        Refuse(on, Stage == EngagementStage.Proposed, EngagementTexts.NotProposed)
        ?? Happen(EngagementEventKind.Released, on, at, EngagementStage.Released, on.PlusDays(Terms.AnswerDays));

    /// <summary>One side says yes; with the second yes the engagement takes its places.</summary>
    /// <param name="side">Who answers.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>
    /// The new state; refused with <c>engagement.not-released</c> when no answer is waited for, then with
    /// <c>engagement.already-answered</c> when this side has said yes.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Accept(EngagementSide side, LocalDate on, Instant at)
    {
        Known(side);
        bool isSecond = AcceptedOn(side == EngagementSide.Need ? EngagementSide.Offer : EngagementSide.Need) is not null;
        return Refuse(on, Stage == EngagementStage.Released, EngagementTexts.NotReleased)
            ?? (AcceptedOn(side) is { } day ? Refused(EngagementTexts.AlreadyAnswered, ("date", day)) : null)
            ?? (isSecond
                ? Happen(EngagementEventKind.SideAccepted, on, at, EngagementStage.Accepted, After(on, Terms.ContactDays), side)
                : Happen(EngagementEventKind.SideAccepted, on, at, EngagementStage.Released, DueOn, side));
    }

    /// <summary>One side says no, also one that said yes while the other has not answered; that ends the engagement.</summary>
    /// <param name="side">Who answers.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <param name="reason">Why, as a code of the programme; null when nobody said.</param>
    /// <returns>The new state; refused with <c>engagement.not-released</c> when no answer is waited for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Decline(EngagementSide side, LocalDate on, Instant at, string? reason = null)
    {
        Known(side);
        return Refuse(on, Stage == EngagementStage.Released, EngagementTexts.NotReleased)
            ?? Happen(EngagementEventKind.SideDeclined, on, at, EngagementStage.Declined, null, side, reason);
    }

    /// <summary>The two were in contact for the first time.</summary>
    /// <param name="on">The day of the contact.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-accepted</c> unless both have said yes and have not begun.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> MakeContact(LocalDate on, Instant at) =>
        Refuse(on, Stage == EngagementStage.Accepted, EngagementTexts.NotAccepted)
        ?? Happen(EngagementEventKind.ContactMade, on, at, EngagementStage.Underway, After(on, Terms.CheckInDays));

    /// <summary>Somebody looked how it goes, and it goes on.</summary>
    /// <param name="on">The day of looking.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-underway</c> unless the two are at work.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> CheckIn(LocalDate on, Instant at) =>
        Refuse(on, Stage == EngagementStage.Underway, EngagementTexts.NotUnderway)
        ?? Happen(EngagementEventKind.CheckedIn, on, at, EngagementStage.Underway, After(on, Terms.CheckInDays));

    /// <summary>Lets it rest: the places stay taken, and no day to be heard from runs.</summary>
    /// <param name="on">The first day of the rest.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-underway</c> unless both have said yes and it does not rest.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Pause(LocalDate on, Instant at) =>
        Refuse(on, Stage is EngagementStage.Accepted or EngagementStage.Underway, EngagementTexts.NotUnderway)
        ?? Happen(EngagementEventKind.Paused, on, at, EngagementStage.Paused, null);

    /// <summary>Goes on after a rest; the days to be heard from begin anew.</summary>
    /// <param name="on">The day of going on.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-paused</c> when it does not rest.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Resume(LocalDate on, Instant at) =>
        Refuse(on, Stage == EngagementStage.Paused, EngagementTexts.NotPaused)
        ?? (FirstContactOn is null
            ? Happen(EngagementEventKind.Resumed, on, at, EngagementStage.Accepted, After(on, Terms.ContactDays))
            : Happen(EngagementEventKind.Resumed, on, at, EngagementStage.Underway, After(on, Terms.CheckInDays)));

    /// <summary>It reached what it was for; its places are free again.</summary>
    /// <param name="on">The last day.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-underway</c> unless the two are at work.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Complete(LocalDate on, Instant at) =>
        Refuse(on, Stage == EngagementStage.Underway, EngagementTexts.NotUnderway)
        ?? Happen(EngagementEventKind.Completed, on, at, EngagementStage.Completed, null);

    /// <summary>Ends it before its time, whatever stage it is in.</summary>
    /// <param name="on">The last day.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <param name="reason">Why, as a code of the programme; not blank.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="ArgumentException">The reason is blank, or the day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Drop(LocalDate on, Instant at, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Refuse(on, true, string.Empty) ?? Happen(EngagementEventKind.Dropped, on, at, EngagementStage.Dropped, null, null, reason);
    }

    /// <summary>Ends it because another engagement takes its place.</summary>
    /// <param name="by">The other engagement; not empty, not this one.</param>
    /// <param name="on">The last day.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="ArgumentException">The id is empty or that of this engagement, or the day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> Replace(Id<Engagement> by, LocalDate on, Instant at)
    {
        if (by.IsEmpty || by == Id)
        {
            throw new ArgumentException("Another engagement takes its place.", nameof(by));
        }

        return Refuse(on, true, string.Empty) ?? Happen(EngagementEventKind.Replaced, on, at, EngagementStage.Replaced, null, replacement: by);
    }

    /// <summary>Notes that nothing was heard until the day due: the engagement ends, and its places are free.</summary>
    /// <param name="on">The day of noting, after the day due.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new state; refused with <c>engagement.not-silent</c> when there is still time, or no day is due.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<Engagement, EngagementEvent> NoteSilence(LocalDate on, Instant at) =>
        Refuse(on, IsOverdue(on), EngagementTexts.NotSilent, ("date", on))
        ?? Happen(EngagementEventKind.SilenceNoted, on, at, EngagementStage.Silent, null);

    private static LocalDate? After(LocalDate on, int? days) => days is { } known ? on.PlusDays(known) : null;

    private static void Known(EngagementSide side)
    {
        if (side is not (EngagementSide.Need or EngagementSide.Offer))
        {
            throw new ArgumentOutOfRangeException(nameof(side), side, "There is no such side.");
        }
    }

    private Outcome<Engagement, EngagementEvent>? Refuse(
        LocalDate on, bool isRightStage, string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        EngagementDay.Of(on, nameof(on)) < LastOn ? Refused(EngagementTexts.DateBeforeLast, ("date", on), ("last", LastOn))
        : EndedOn is { } end ? Refused(EngagementTexts.Ended, ("date", end))
        : isRightStage ? null
        : Refused(code, arguments);

    private Outcome<Engagement, EngagementEvent> Refused(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Outcome<Engagement, EngagementEvent>.Refused(this, new Refusal(MatchingTexts.Message(code, arguments)));

    private Outcome<Engagement, EngagementEvent> Happen(
        EngagementEventKind kind,
        LocalDate on,
        Instant at,
        EngagementStage stage,
        LocalDate? dueOn,
        EngagementSide? side = null,
        string? reason = null,
        Id<Engagement>? replacement = null)
    {
        EngagementEvent next = new(Id, Sequence + 1, kind, on, at, stage, null, null, side, dueOn, reason, replacement);
        return Outcome<Engagement, EngagementEvent>.Accepted(Evolve(this, next), next);
    }
}
