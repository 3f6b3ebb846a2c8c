using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>One thing that happened in an engagement, with every figure that was worked out then.</summary>
/// <remarks>Immutable; equal by value. It names no person: need and offer stand by their ids, and reasons are codes.</remarks>
public sealed record EngagementEvent
{
    /// <summary>The version of the payload that this package writes; every version ever written is read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Takes an event as it was stored.</summary>
    /// <param name="engagement">The engagement; not empty.</param>
    /// <param name="sequence">Its number in the engagement, the first being 1.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="effectiveOn">The day on which it happened.</param>
    /// <param name="recordedAt">The instant in which it was written down.</param>
    /// <param name="pair">Who was proposed to each other; only and always of a proposal.</param>
    /// <param name="terms">The days agreed; only and always of a proposal.</param>
    /// <param name="side">Who answered; only and always of an answer.</param>
    /// <param name="stage">Where the engagement stands after it.</param>
    /// <param name="dueOn">The last day to be heard from after it; null when there is none.</param>
    /// <param name="reason">Why it was declined or dropped: a code of the programme; null when nobody said.</param>
    /// <param name="replacement">What took its place; only and always of a replacement.</param>
    /// <param name="version">The version of the payload, 1 or more.</param>
    /// <exception cref="ArgumentException">An id is empty, a day is not of the ISO calendar, or something stands where the kind has none, or is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Sequence or version is below 1, or there is no such kind, side or stage.</exception>
    [JsonConstructor]
    public EngagementEvent(
        Id<Engagement> engagement,
        long sequence,
        EngagementEventKind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        EngagementStage stage,
        MatchPair? pair = null,
        EngagementTerms? terms = null,
        EngagementSide? side = null,
        LocalDate? dueOn = null,
        string? reason = null,
        Id<Engagement>? replacement = null,
        int version = CurrentVersion)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Engagement = engagement.IsEmpty ? throw new ArgumentException("The id is empty.", nameof(engagement)) : engagement;
        Sequence = sequence;
        Kind = Known(kind, EngagementEventKind.SilenceNoted, nameof(kind));
        EffectiveOn = EngagementDay.Of(effectiveOn, nameof(effectiveOn));
        RecordedAt = recordedAt;
        Stage = Known(stage, EngagementStage.Replaced, nameof(stage));
        Pair = pair;
        Terms = terms;
        Side = side is { } one ? Known(one, EngagementSide.Offer, nameof(side)) : null;
        DueOn = dueOn is { } due ? EngagementDay.Of(due, nameof(dueOn)) : null;
        Reason = reason;
        Replacement = replacement;
        Version = version;
        Expect(pair is not null, kind == EngagementEventKind.Proposed, nameof(pair));
        Expect(terms is not null, kind == EngagementEventKind.Proposed, nameof(terms));
        Expect(side is not null, kind is EngagementEventKind.SideAccepted or EngagementEventKind.SideDeclined, nameof(side));
        Expect(replacement is { IsEmpty: false }, kind == EngagementEventKind.Replaced, nameof(replacement));
    }

    /// <summary>The engagement that it is about.</summary>
    public Id<Engagement> Engagement { get; }

    /// <summary>Its number in the engagement, the first being 1.</summary>
    public long Sequence { get; }

    /// <summary>What happened; written by its stable name.</summary>
    public EngagementEventKind Kind { get; }

    /// <summary>The day on which it happened; never before that of an earlier event.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate EffectiveOn { get; }

    /// <summary>The instant in which it was written down; told, not checked, because clocks differ.</summary>
    [JsonConverter(typeof(InstantConverter))]
    public Instant RecordedAt { get; }

    /// <summary>Where the engagement stands after it.</summary>
    public EngagementStage Stage { get; }

    /// <summary>Who was proposed to each other; null for every other kind.</summary>
    public MatchPair? Pair { get; }

    /// <summary>The days agreed with the proposal; null for every other kind.</summary>
    public EngagementTerms? Terms { get; }

    /// <summary>Who answered; null for every other kind.</summary>
    public EngagementSide? Side { get; }

    /// <summary>The last day to be heard from after it, as it was worked out then; null when there is none.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? DueOn { get; }

    /// <summary>Why it was declined or dropped, as a code of the programme; null when nobody said.</summary>
    public string? Reason { get; }

    /// <summary>What took its place; null for every other kind.</summary>
    public Id<Engagement>? Replacement { get; }

    /// <summary>The version of the payload.</summary>
    public int Version { get; }

    /// <summary>Writes engagement, number and kind.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Engagement} {Sequence} {Kind}");

    private static T Known<T>(T value, T last, string name)
        where T : struct, Enum =>
        value.CompareTo(default(T)) >= 0 && value.CompareTo(last) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "There is no such value.");

    private static void Expect(bool isThere, bool belongs, string name)
    {
        if (isThere != belongs)
        {
            throw new ArgumentException(belongs ? "An event of this kind needs it." : "An event of this kind has none.", name);
        }
    }
}
