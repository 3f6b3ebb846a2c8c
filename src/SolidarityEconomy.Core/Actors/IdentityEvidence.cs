using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>That somebody saw a document of a person, or heard a group vouch for the person.</summary>
/// <remarks>
/// Immutable; equal by value. It keeps neither number nor copy of the document: that it was seen is enough, and what is not kept
/// cannot be lost. Nobody needs any to be registered.
/// </remarks>
public sealed record IdentityEvidence
{
    /// <summary>Makes a piece of evidence.</summary>
    /// <param name="kind">What was shown.</param>
    /// <param name="seenBy">Who saw it, by a name or role that can be asked later; not blank.</param>
    /// <param name="seenOn">The day on which it was seen.</param>
    /// <param name="strength">How far it carries, in the judgement of the one who saw it.</param>
    /// <param name="expiresOn">The last day of the document's validity, also when it lies in the past; null when it has none or is unknown.</param>
    /// <exception cref="ArgumentException">The name is blank or has white space at an end, or a day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind or strength.</exception>
    public IdentityEvidence(
        EvidenceKind kind, string seenBy, LocalDate seenOn, EvidenceStrength strength, LocalDate? expiresOn = null)
    {
        Kind = kind;
        SeenBy = seenBy;
        SeenOn = seenOn;
        Strength = strength;
        ExpiresOn = expiresOn;
    }

    /// <summary>What was shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public EvidenceKind Kind { get; init => field = Contents.Known(value); }

    /// <summary>Who saw it, by a name or role that can be asked later.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string SeenBy { get; init => field = Guard.Word(value); }

    /// <summary>The day on which it was seen.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate SeenOn { get; init => field = IsoDay.Of(value); }

    /// <summary>How far it carries, in the judgement of the one who saw it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such strength.</exception>
    public EvidenceStrength Strength { get; init => field = Contents.Known(value); }

    /// <summary>The last day of the document's validity, also when it lies in the past; null when it has none or is unknown.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? ExpiresOn { get; init => field = IsoDay.OrNull(value); }

    /// <summary>Tells only what it is, since a document is personal.</summary>
    /// <returns>The same word for all evidence.</returns>
    public override string ToString() => nameof(IdentityEvidence);
}
