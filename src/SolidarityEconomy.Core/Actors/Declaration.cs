using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>What a person says of himself or herself: a diaspora, a population group, a situation of mobility.</summary>
/// <remarks>
/// Immutable; equal by value. It always carries the person's consent of its own and holds only while that consent does. The library
/// never makes one from stays, ties, names or languages. It enters no score: it acts through a stated inclusion policy only.
/// </remarks>
public sealed record Declaration
{
    /// <summary>Makes a declaration.</summary>
    /// <param name="kind">Diaspora, group or situation.</param>
    /// <param name="of">The place of the diaspora, the group, or the situation; from any list, also one of the community's own.</param>
    /// <param name="consent">The yes to keep and use exactly this.</param>
    /// <exception cref="ArgumentException">A place of <see cref="World"/> is named as a group or a situation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Declaration(DeclarationKind kind, Concept of, Consent consent)
    {
        ArgumentNullException.ThrowIfNull(of);
        Kind = Contents.Known(kind);
        Of = kind == DeclarationKind.Diaspora || !World.Contains(of)
            ? of
            : throw new ArgumentException($"{of} is a place: ties and diasporas name places.", nameof(of));
        Consent = consent;
    }

    /// <summary>Diaspora, group or situation.</summary>
    public DeclarationKind Kind { get; }

    /// <summary>The place of the diaspora, the group, or the situation.</summary>
    public Concept Of { get; }

    /// <summary>The yes to keep and use exactly this, for the purpose that it names.</summary>
    public Consent Consent { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Tells whether it holds on a day, which is as long as its consent does.</summary>
    /// <param name="on">The day on which it would be used.</param>
    /// <returns>False before consent was given, after it expired, and from the day of revocation on.</returns>
    public bool IsInForce(LocalDate on) => Consent.IsInForce(on);

    /// <summary>Takes it back by taking back its consent; an earlier revocation stays.</summary>
    /// <param name="on">The day from which it no longer holds.</param>
    /// <returns>The revoked declaration.</returns>
    /// <exception cref="ArgumentException">The day lies before the day on which consent was given.</exception>
    public Declaration Revoke(LocalDate on) => this with { Consent = Consent.Revoke(on) };

    /// <summary>Tells only what it is, since what it says is personal.</summary>
    /// <returns>The same word for every declaration.</returns>
    public override string ToString() => nameof(Declaration);
}
