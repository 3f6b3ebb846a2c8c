using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A person's yes to one use of his or her data: to which text, how, to whom, and for how long.</summary>
/// <remarks>
/// Immutable; equal by value. The day on which it was given never changes: whoever agrees again gives a new consent. It holds from
/// that day on, on the day of expiry too, and no longer on the day of revocation. A no is a consent revoked on its own day: it
/// never holds, and tells to which text the person said it, so that nobody asks again.
/// </remarks>
public sealed record Consent
{
    /// <summary>Makes a consent that holds until it is revoked.</summary>
    /// <param name="purpose">The one use to which the person says yes.</param>
    /// <param name="textVersion">Which text was read or read aloud, for example <c>intake-2022-03</c>; not blank.</param>
    /// <param name="language">The language in which the person read or heard it.</param>
    /// <param name="channel">Written, electronic, spoken or by thumbprint.</param>
    /// <param name="collector">Who took it, by a name or role that can be asked later; not blank.</param>
    /// <param name="givenOn">The day of the yes.</param>
    /// <exception cref="ArgumentException">Words are blank or have white space at an end, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose or channel.</exception>
    public Consent(
        Purpose purpose, string textVersion, LanguageTag language, ConsentChannel channel, string collector, LocalDate givenOn)
    {
        GivenOn = IsoDay.Of(givenOn);
        Purpose = purpose;
        TextVersion = textVersion;
        Language = language;
        Channel = channel;
        Collector = collector;
    }

    /// <summary>The one use to which the person says yes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
    public Purpose Purpose { get; init => field = Contents.Known(value); }

    /// <summary>Which text was read or read aloud.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string TextVersion { get; init => field = Guard.Word(value); }

    /// <summary>The language in which the person read or heard it.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>Written, electronic, spoken or by thumbprint; all weigh the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public ConsentChannel Channel { get; init => field = Contents.Known(value); }

    /// <summary>Who took it, by a name or role that can be asked later.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string Collector { get; init => field = Guard.Word(value); }

    /// <summary>The day of the yes, from which it holds.</summary>
    public LocalDate GivenOn { get; }

    /// <summary>The last day on which it holds; null when it was given without limit.</summary>
    /// <exception cref="ArgumentException">The day lies before the day on which it was given, or is not of the ISO calendar.</exception>
    public LocalDate? ExpiresOn { get; init => field = NotBefore(value, nameof(ExpiresOn)); }

    /// <summary>The day on which the person took it back, from which it no longer holds; null when it was not taken back.</summary>
    /// <exception cref="ArgumentException">The day lies before the day on which it was given, or is not of the ISO calendar.</exception>
    public LocalDate? RevokedOn { get; init => field = NotBefore(value, nameof(RevokedOn)); }

    /// <summary>Tells whether it holds on a day.</summary>
    /// <param name="on">The day on which the data would be used.</param>
    /// <returns>False before it was given, after it expired, and from the day of revocation on.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsInForce(LocalDate on) => IsoDay.Of(on) >= GivenOn && !(on > ExpiresOn) && !(on >= RevokedOn);

    /// <summary>Takes it back; an earlier revocation stays.</summary>
    /// <param name="on">The day from which it no longer holds.</param>
    /// <returns>The revoked consent, which remains as the record of what was allowed before.</returns>
    /// <exception cref="ArgumentException">The day lies before the day on which it was given, or is not of the ISO calendar.</exception>
    public Consent Revoke(LocalDate on) => RevokedOn <= IsoDay.Of(on) ? this : this with { RevokedOn = on };

    /// <summary>Tells the purpose, since the rest is personal.</summary>
    /// <returns>For example <c>Consent to Matching</c>.</returns>
    public override string ToString() => $"{nameof(Consent)} to {Purpose}";

    private LocalDate? NotBefore(LocalDate? day, string name) => IsoDay.OrNull(day, name) < GivenOn
        ? throw new ArgumentException("The day lies before the one on which the consent was given.", name)
        : day;
}
