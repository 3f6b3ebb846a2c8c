using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>The registry as a thing with a life: changes, and the log that tells them without names.</content>
public sealed partial class Registry
{
    /// <summary>Where the log of this registry stands; null before the first change.</summary>
    public RegistryHead? LogHead => Life?.Head;

    internal RegistryLife? Life { get; init; }

    /// <summary>Lets changes happen in their order, all or none, and tells each as an event of the log.</summary>
    /// <remarks>
    /// <para>The first call opens the log: before the events of the changes comes one that counts what is there already. Actors of
    /// that time get their random names by <see cref="RegistryChange.Enrol"/>, before anything else happens to them.</para>
    /// <para>The caller keeps the events, which hold no names, and the registry, which holds no events. Nothing is recorded before
    /// the day of the last event: what happened earlier and is told late is recorded from that day on, with its own dates
    /// inside the record.</para>
    /// <para>A merger, a separation or a withdrawal also changes what others say about the ids that they concern: posts, and safety
    /// limits. Each record whose posts changed gets an event of its own, <see cref="RegistryEventKind.Followed"/>, behind that of the
    /// change and in ordinal order of the ids; so does the record that a separation brings back. Where safety limits alone changed
    /// there is none, because it would tell who keeps away from whom, and commitments leave them out. The last event of whoever has
    /// a random name thus always is about what <see cref="CopyFor"/> gives, as <see cref="RegistryEvent.IsAbout"/> tells.</para>
    /// <para>Refused, at the first change that cannot happen and there for the first of these reasons:</para>
    /// <list type="bullet">
    /// <item>before any change: <c>registry.date-before-last</c>;</item>
    /// <item>registering: <c>registry.id-taken</c>, <c>registry.id-retired</c>, <c>registry.subject-taken</c>,
    /// <c>registry.need-taken</c>, <c>registry.offer-taken</c>, <c>registry.consent-in-future</c> of a consent or declaration;</item>
    /// <item>enrolling: <c>registry.unknown-actor</c>, <c>registry.subject-known</c>, <c>registry.subject-taken</c>;</item>
    /// <item>every other change: <c>registry.unknown-actor</c> of whom it concerns, then of the other record of a merger;
    /// <c>registry.subject-missing</c> in the same order; then by its kind:</item>
    /// <item>stating a need or offer: <c>registry.need-taken</c>, <c>registry.offer-taken</c>; removing one:
    /// <c>registry.need-unknown</c>, <c>registry.offer-unknown</c>, then the same for what is somebody else's;</item>
    /// <item>updating: <c>registry.kind-changed</c>; merging: the same, then <c>registry.kept-apart</c>; separating: <c>registry.not-merged</c>,
    /// <c>registry.not-last-merge</c>, <c>registry.changed-since-merge</c>, <c>registry.kind-changed</c>;</item>
    /// <item>consents, declarations and blocks: <c>registry.not-personal</c>, then <c>registry.consent-in-future</c>,
    /// <c>registry.consent-expired</c>, or <c>registry.no-consent</c>, <c>registry.no-declaration</c>,
    /// <c>registry.already-blocked</c>, <c>registry.not-blocked</c>.</item>
    /// </list>
    /// <para>Takes time proportional to the registry and to the number of changes and of what they concern.</para>
    /// </remarks>
    /// <param name="changes">What is to happen; may be none, which only opens the log.</param>
    /// <param name="on">The day from which all of it holds.</param>
    /// <param name="at">The instant in which it is written down.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The new registry with an event for each change and each record that follows it, or this one with the refusal.</returns>
    /// <exception cref="ArgumentNullException">There is no list, or a change is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Outcome<Registry, RegistryEvent> Apply(
        IEnumerable<RegistryChange> changes, LocalDate on, Instant at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        on = IsoDay.Of(on);
        if (LogHead is { } last && on < last.EffectiveOn)
        {
            return Outcome<Registry, RegistryEvent>.Refused(this, new Refusal(RegistryLifeTexts.DateBeforeLast(on, last.EffectiveOn)));
        }

        RegistryDraft draft = new(this, on, at);
        foreach (RegistryChange change in changes)
        {
            ArgumentNullException.ThrowIfNull(change, nameof(changes));
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.Apply(change) is { } refusal)
            {
                return Outcome<Registry, RegistryEvent>.Refused(this, refusal);
            }
        }

        return Outcome<Registry, RegistryEvent>.Accepted(draft.ToRegistry(), draft.Events);
    }

    /// <summary>Gives the random name of an actor in the log, with its salt; for the keeper of the registry only.</summary>
    /// <param name="id">The actor.</param>
    /// <param name="subject">Its random name and salt, or null.</param>
    /// <returns>False when it is not registered, or was not enrolled since the log began.</returns>
    public bool TryFindSubject(Id<Actor> id, [NotNullWhen(true)] out Subject? subject)
    {
        subject = null;
        return Life?.Subjects.TryGetValue(id, out subject) == true;
    }

    /// <summary>Tells into which record another one was merged, so that its old id still leads somewhere; each step takes constant time.</summary>
    /// <param name="id">The id of the record that went into another one.</param>
    /// <param name="into">The id that stands now, or the empty one.</param>
    /// <returns>False when it was never merged, or was separated again or erased.</returns>
    public bool TryFindMerged(Id<Actor> id, out Id<Actor> into)
    {
        into = default;
        for (Id<Actor> old = id; Life is { } life && life.TryFindInto(old, out Id<Actor> next); old = into)
        {
            into = next;
        }

        return !into.IsEmpty;
    }

    /// <summary>Makes a registry of lists in which every id stands once and every reference leads to an actor.</summary>
    internal static Registry Of(
        ImmutableArray<Actor> actors,
        ImmutableArray<Profile> profiles,
        ImmutableArray<Need> needs,
        ImmutableArray<Offer> offers,
        RegistryLife? life = null,
        ImmutableArray<ReportedFigure> figures = default) =>
        new(actors, needs, offers, profiles) { Life = life, Figures = figures.IsDefault ? [] : figures };

    internal Registry With(RegistryLife? life) => life is null ? this : Of(Actors, Profiles, Needs, Offers, life, Figures);

    internal Profile? ProfileOf(Id<Actor> id) => TryFindProfile(id, out Profile? profile) ? profile : null;
}
