using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>One thing that happened in a registry, told without names: a link of a chain that anybody can compute again.</summary>
/// <remarks>
/// Immutable; equal by value. It holds a random subject id, a salted commitment to the record as it was afterwards, and the
/// figures; nothing in it leads to a person once the salt is erased. <see cref="Digest"/> is SHA-256 over lines of UTF-8, each
/// ended by a line feed: <c>solidarity-economy/registry-event</c>, version, sequence, kind as in JSON, effective date,
/// recorded instant, subject, other, commitment (an empty line where there is none), persons, organisations, collectives,
/// needs and offers before with blanks between, the same after, previous digest.
/// </remarks>
public sealed record RegistryEvent
{
    /// <summary>The version of the payload that this package writes; every version ever written is read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Takes an event as it was stored.</summary>
    /// <param name="sequence">Its number in the log, the first being 1.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="effectiveOn">The day from which it holds.</param>
    /// <param name="recordedAt">The instant in which it was written down.</param>
    /// <param name="before">The figures before it.</param>
    /// <param name="after">The figures after it.</param>
    /// <param name="previous">The digest of the event before it; <see cref="SolidarityEconomy.Digest.None"/> for the first.</param>
    /// <param name="digest">What its own digest is said to be; <see cref="RegistryLog.Verify"/> tells whether it is.</param>
    /// <param name="subject">Whom it concerns; null exactly for <see cref="RegistryEventKind.Opened"/>.</param>
    /// <param name="other">The record that was merged into the subject's or separated from it; null for every other kind.</param>
    /// <param name="commitment">The salted commitment to the subject's record afterwards; null when nothing is left or nobody is concerned.</param>
    /// <param name="version">The version of the payload, 1 or more.</param>
    /// <exception cref="ArgumentException">Subject, other or commitment stands where the kind has none, or is missing; a figure is negative; or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Sequence or version is below 1, or there is no such kind.</exception>
    [JsonConstructor]
    public RegistryEvent(
        long sequence,
        RegistryEventKind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        RegistryCounts before,
        RegistryCounts after,
        Digest previous,
        Digest digest,
        Id<Subject>? subject = null,
        Id<Subject>? other = null,
        Digest? commitment = null,
        int version = CurrentVersion)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Sequence = sequence;
        Kind = Contents.Known(kind);
        EffectiveOn = IsoDay.Of(effectiveOn);
        RecordedAt = recordedAt;
        Before = Counted(before, nameof(before));
        After = Counted(after, nameof(after));
        Previous = previous;
        Digest = digest;
        Subject = subject is { } one ? Guard.Id(one, nameof(subject)) : null;
        Other = other is { } two ? Guard.Id(two, nameof(other)) : null;
        Commitment = commitment;
        Version = version;
        Expect(subject.HasValue, kind != RegistryEventKind.Opened, nameof(subject));
        Expect(other.HasValue, kind is RegistryEventKind.Merged or RegistryEventKind.Unmerged, nameof(other));
        Expect(commitment.HasValue, kind is not (RegistryEventKind.Opened or RegistryEventKind.Withdrawn), nameof(commitment));
    }

    /// <summary>Its number in the log, the first being 1.</summary>
    public long Sequence { get; }

    /// <summary>What happened; written by its stable name.</summary>
    public RegistryEventKind Kind { get; }

    /// <summary>The day from which it holds; never before that of an earlier event.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate EffectiveOn { get; }

    /// <summary>The instant in which it was written down; told, not checked, because clocks differ.</summary>
    [JsonConverter(typeof(InstantConverter))]
    public Instant RecordedAt { get; }

    /// <summary>Whom it concerns, by the random name; null for the opening.</summary>
    public Id<Subject>? Subject { get; }

    /// <summary>The record merged into the subject's or separated from it, by its random name; null for every other kind.</summary>
    public Id<Subject>? Other { get; }

    /// <summary>The salted commitment to the subject's record afterwards, safety limits left out; null for the opening and a withdrawal.</summary>
    public Digest? Commitment { get; }

    /// <summary>The figures of the registry before it.</summary>
    public RegistryCounts Before { get; }

    /// <summary>The figures of the registry after it.</summary>
    public RegistryCounts After { get; }

    /// <summary>The version of the payload.</summary>
    public int Version { get; }

    /// <summary>The digest of the event before it; <see cref="SolidarityEconomy.Digest.None"/> for the first.</summary>
    public Digest Previous { get; }

    /// <summary>Its own digest, to which the next event is linked.</summary>
    public Digest Digest { get; }

    /// <summary>Computes the digest again from what the event says.</summary>
    /// <returns>What <see cref="Digest"/> has to be when nobody tampered with the event.</returns>
    public Digest Recompute() => SolidarityEconomy.Digest.Of(string.Join(
        '\n',
        "solidarity-economy/registry-event",
        Version.ToString(CultureInfo.InvariantCulture),
        Sequence.ToString(CultureInfo.InvariantCulture),
        JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString()),
        LocalDatePattern.Iso.Format(EffectiveOn),
        InstantPattern.ExtendedIso.Format(RecordedAt),
        Subject?.ToString(),
        Other?.ToString(),
        Commitment?.ToString(),
        Line(Before),
        Line(After),
        Previous.ToString(),
        string.Empty));

    /// <summary>Tells whether the event committed to exactly this record: a proof for whoever has record and salt, and for nobody else.</summary>
    /// <param name="subject">The random name and salt that were in use.</param>
    /// <param name="copy">The copy that <see cref="Registry.CopyFor"/> gave right after the event; its safety limits do not count.</param>
    /// <returns>False when name, salt or record differ, or the event committed to nothing.</returns>
    public bool IsAbout(Subject subject, RegistryInput copy)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(copy);
        return Subject == subject.Id && Commitment == PersonalRecord.Commit(subject, Sequence, copy);
    }

    /// <summary>Writes number, kind and subject.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence} {Kind} {Subject}").TrimEnd();

    /// <summary>Makes the next event of a log and closes it with its digest.</summary>
    internal static RegistryEvent Next(
        RegistryHead? head,
        RegistryEventKind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        RegistryCounts before,
        RegistryCounts after,
        Subject? subject = null,
        Id<Subject>? other = null,
        Func<long, Digest>? commitment = null)
    {
        long sequence = (head?.Sequence ?? 0) + 1;
        RegistryEvent open = new(
            sequence,
            kind,
            effectiveOn,
            recordedAt,
            before,
            after,
            head?.Digest ?? SolidarityEconomy.Digest.None,
            SolidarityEconomy.Digest.None,
            subject?.Id,
            other,
            commitment?.Invoke(sequence));
        return new RegistryEvent(
            sequence, kind, effectiveOn, recordedAt, before, after, open.Previous, open.Recompute(), open.Subject, other, open.Commitment);
    }

    private static string Line(RegistryCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counts.Persons} {counts.Organisations} {counts.Collectives} {counts.Needs} {counts.Offers}");

    private static RegistryCounts Counted(RegistryCounts counts, string name)
    {
        ArgumentNullException.ThrowIfNull(counts, name);
        return counts.IsCount() ? counts : throw new ArgumentException("A figure of a registry is 0 or more.", name);
    }

    private static void Expect(bool isThere, bool belongs, string name)
    {
        if (isThere != belongs)
        {
            throw new ArgumentException(belongs ? "An event of this kind needs it." : "An event of this kind has none.", name);
        }
    }
}
