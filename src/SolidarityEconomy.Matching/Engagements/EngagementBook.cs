using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>The engagements of a programme side by side: what the next call has to respect, who waits, how far they come.</summary>
/// <remarks>Immutable. The engagements are in the order of their ids.</remarks>
public sealed class EngagementBook
{
    /// <summary>Puts engagements together.</summary>
    /// <param name="engagements">All engagements, also those that have ended; each id once.</param>
    /// <exception cref="ArgumentException">An engagement is null, or an id stands twice.</exception>
    public EngagementBook(params IEnumerable<Engagement> engagements)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        Engagements = [.. engagements.Select(Present).OrderBy(engagement => engagement.Id)];
        if (Engagements.DistinctBy(engagement => engagement.Id).Count() != Engagements.Length)
        {
            throw new ArgumentException("The id of an engagement stands twice.", nameof(engagements));
        }
    }

    /// <summary>The engagements, by id.</summary>
    public ImmutableArray<Engagement> Engagements { get; }

    /// <summary>Puts engagements in, instead of those of the same ids.</summary>
    /// <param name="engagements">New ones and new states of old ones.</param>
    /// <returns>The new book.</returns>
    /// <exception cref="ArgumentException">An engagement is null, or an id stands twice among them.</exception>
    public EngagementBook With(params IEnumerable<Engagement> engagements)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        Engagement[] news = [.. engagements.Select(Present)];
        HashSet<Id<Engagement>> ids = [.. news.Select(engagement => engagement.Id)];
        return new EngagementBook(Engagements.Where(engagement => !ids.Contains(engagement.Id)).Concat(news));
    }

    /// <summary>Ends every engagement from which nothing was heard until its day due.</summary>
    /// <param name="on">The day of looking.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <returns>The new book with an event for each, in the order of ids; never refused.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Outcome<EngagementBook, EngagementEvent> NoteSilence(LocalDate on, Instant at)
    {
        Outcome<Engagement, EngagementEvent>[] ended =
        [
            .. Engagements.Where(engagement => engagement.IsOverdue(EngagementDay.Of(on, nameof(on)))).Select(engagement => engagement.NoteSilence(on, at)),
        ];
        return Outcome<EngagementBook, EngagementEvent>.Accepted(
            With(ended.Select(outcome => outcome.State)), ended.SelectMany(outcome => outcome.Events));
    }

    /// <summary>Says what the next call has to respect.</summary>
    /// <remarks>
    /// What is at work is held; what waits for an answer is asked; a pair that has had its time is not proposed again. An
    /// offer that did not answer rests for some days, so that nobody else waits for it in vain; its silence in other
    /// engagements changes nothing for those. A need that was helped stays open until the caller sets it to fulfilled.
    /// </remarks>
    /// <param name="on">The day of the call.</param>
    /// <param name="restDays">For how many days after a silence an offer gets nobody new, 0 or more; 0 for no rest.</param>
    /// <returns>The constraints; join them with others by <see cref="MatchConstraints.And"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is below 0 or above 3,650.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public MatchConstraints ConstraintsOn(LocalDate on, int restDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(restDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(restDays, EngagementTerms.MaxDays);
        _ = EngagementDay.Of(on, nameof(on));
        return new MatchConstraints(
            forbidden: Engagements.Where(engagement => engagement.HasEnded).Select(engagement => engagement.Pair),
            held: Engagements.Where(engagement => engagement.IsAtWork).Select(engagement => engagement.Pair),
            asked: Engagements.Where(engagement => engagement.AwaitsAnswer).Select(engagement => engagement.Pair),
            busy: Engagements
                .Where(engagement => engagement.WasSilent(EngagementSide.Offer) && on < engagement.EndedOn!.Value.PlusDays(restDays))
                .Select(engagement => new BusyOffer(engagement.Pair.Offer)));
    }

    /// <summary>Lists who waits and how long: open needs with fewer engagements at work than they ask for.</summary>
    /// <param name="registry">The needs; those of blocked actors are left out.</param>
    /// <param name="on">The day of looking.</param>
    /// <returns>The longest waiting first, those of whom nobody knows since when last; among equals by id.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<WaitingNeed> Waiting(Registry registry, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _ = EngagementDay.Of(on, nameof(on));
        ILookup<Id<Need>, Engagement> byNeed = Engagements.ToLookup(engagement => engagement.Pair.Need);
        return
        [
            .. new Participants(registry).Needs
                .Select(side => Look(side, byNeed[side.Need.Id], on))
                .Where(need => need.Missing > 0)
                .OrderByDescending(need => need.Days ?? -1)
                .ThenBy(need => need.Need.Id),
        ];
    }

    /// <summary>Counts how far the engagements come.</summary>
    /// <returns>The figures, with both denominators.</returns>
    public EngagementFunnel Funnel() => new(Engagements);

    private static WaitingNeed Look(NeedSide side, IEnumerable<Engagement> engagements, LocalDate on)
    {
        Engagement[] own = [.. engagements];
        LocalDate? first = own.Length == 0 ? null : own.Min(engagement => engagement.ProposedOn);
        return new WaitingNeed(
            side.Need,
            side.Need.WaitingSince ?? first,
            on,
            side.Quantity - own.Count(engagement => engagement.IsAtWork),
            own.Count(engagement => engagement.AwaitsAnswer));
    }

    private static Engagement Present(Engagement engagement) =>
        engagement ?? throw new ArgumentException("An engagement is null.", nameof(engagement));
}
