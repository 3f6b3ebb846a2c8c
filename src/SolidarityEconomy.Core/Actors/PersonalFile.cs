using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>What a person or an informal group says about a life, and what it may be used for; lies apart from the rest of an actor.</summary>
/// <remarks>
/// Immutable; equal by its contents. Where somebody lives and which countries lie behind are derived from the stays as of a day and
/// never stored; groups and diasporas are declared and never derived.
/// </remarks>
public sealed record PersonalFile
{
    /// <summary>Makes a file that holds consents only.</summary>
    /// <param name="consents">What the person said yes to, each once; may be empty, and then the data may be used for nothing.</param>
    /// <exception cref="ArgumentException">A consent is null or stands twice.</exception>
    public PersonalFile(IEnumerable<Consent> consents)
    {
        ArgumentNullException.ThrowIfNull(consents);
        Consents = Contents.ToArray(consents);
    }

    /// <summary>What the person said yes to, with what was revoked since, in the order given.</summary>
    /// <remarks>A no to what was never allowed stands here too: a consent revoked on the very day on which it was asked for.</remarks>
    /// <exception cref="ArgumentException">A consent is null or stands twice.</exception>
    public ImmutableArray<Consent> Consents { get; init => field = Contents.Distinct(value); }

    /// <summary>The path of stays, earliest first.</summary>
    /// <remarks>
    /// Ordered by the day of arrival, or of departure where no arrival is known; a stay without dates keeps its place behind the one
    /// that was told before it. Stays may overlap and may repeat.
    /// </remarks>
    /// <exception cref="ArgumentException">A stay is null.</exception>
    public ImmutableArray<Stay> Stays { get; init => field = StayPath.Order(Contents.All(value)); } = [];

    /// <summary>Declared ties to countries, in the order given.</summary>
    /// <exception cref="ArgumentException">A tie is null or stands twice.</exception>
    public ImmutableArray<CountryTie> Ties { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>Declared diasporas, groups and situations with their consents, those that no longer hold included.</summary>
    /// <exception cref="ArgumentException">A declaration is null or stands twice.</exception>
    public ImmutableArray<Declaration> Declarations { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>Documents that were seen; empty is enough for everything but what a named rule asks.</summary>
    /// <exception cref="ArgumentException">A piece of evidence is null or stands twice.</exception>
    public ImmutableArray<IdentityEvidence> Evidence { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>True while the person has stopped every use of the data without withdrawing.</summary>
    public bool IsBlocked
    {
        get;
        init
        {
            field = value;
            if (!value)
            {
                BlockedOn = null;
            }
        }
    }

    /// <summary>The day from which the file is blocked; null while it is not, or when nobody noted the day.</summary>
    /// <remarks>A day blocks the file, and lifting the block takes the day away. Past days are blocked as well.</remarks>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? BlockedOn
    {
        get;
        init
        {
            field = IsoDay.OrNull(value);
            if (value is not null)
            {
                IsBlocked = true;
            }
        }
    }

    /// <summary>The countries of the path, each once, in the order of the path.</summary>
    public ImmutableArray<Concept> CountriesOfStay => [.. Stays.Select(stay => stay.Country).Distinct()];

    /// <summary>Tells whether the data may be used for a purpose on a day.</summary>
    /// <param name="purpose">The one use; consent to another does not help.</param>
    /// <param name="on">The day of use.</param>
    /// <returns>
    /// True only when a consent to this purpose is in force that day, the file is not blocked, and the registration has not lapsed.
    /// </returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Allows(Purpose purpose, LocalDate on) => !IsStopped(on) && IsInForce(purpose, on);

    /// <summary>Tells whether the person was asked to be kept in the registry and no yes to that holds on a day.</summary>
    /// <remarks>
    /// Who may no longer be kept may be used for nothing: a lapsed registration stops every other purpose until it is given anew.
    /// Who was never asked has none that could lapse.
    /// </remarks>
    /// <param name="on">The day of use.</param>
    /// <returns>True when the consent to <see cref="Purpose.Registration"/> was taken back, was refused, or has expired.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsRegistrationLapsed(LocalDate on)
    {
        on = IsoDay.Of(on);
        return WasAskedForRegistration(on) && !IsInForce(Purpose.Registration, on);
    }

    /// <summary>Derives where the person lives or lived on a day.</summary>
    /// <remarks>
    /// The countries of all dated stays that hold on the day: two or more for a pendular person. When none does, and the last stay of
    /// the path that may have begun by then has no dates, it is that one: a path told without dates ends where the person is. After a
    /// stay that has ended, with nothing told behind it, the residence is unknown.
    /// </remarks>
    /// <param name="on">The day asked for.</param>
    /// <returns>Each country once, in the order of the path; empty when unknown.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Concept> ResidenceOn(LocalDate on) => StayPath.ResidenceOn(Stays, IsoDay.Of(on));

    /// <summary>Derives the countries that lie between the beginning of the path and the residence on a day.</summary>
    /// <remarks>
    /// The countries of stays that had ended by the day, and of earlier stays without dates; neither the first country of the path nor a
    /// country of residence is one of transit.
    /// </remarks>
    /// <param name="on">The day asked for.</param>
    /// <returns>Each country once, in the order of the path; empty when there is none or nothing is known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Concept> TransitOn(LocalDate on) => StayPath.TransitOn(Stays, IsoDay.Of(on));

    /// <summary>Gives the population groups to which the person declares to belong, as far as the declarations hold on a day.</summary>
    /// <param name="on">The day of use.</param>
    /// <param name="purpose">The use to which each declaration's own consent must say yes; null for any.</param>
    /// <returns>Each group once, in the order declared; empty when the file is blocked or the registration has lapsed.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Concept> GroupsOn(LocalDate on, Purpose? purpose = null) =>
        Declared(DeclarationKind.Group, on, purpose);

    /// <summary>Gives the countries and regions to whose diaspora the person declares to belong, as far as that holds on a day.</summary>
    /// <param name="on">The day of use.</param>
    /// <param name="purpose">The use to which each declaration's own consent must say yes; null for any.</param>
    /// <returns>Each place once, in the order declared; empty when the file is blocked or the registration has lapsed.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Concept> DiasporasOn(LocalDate on, Purpose? purpose = null) =>
        Declared(DeclarationKind.Diaspora, on, purpose);

    /// <summary>Gives the situations of mobility that the person declares, as far as that holds on a day.</summary>
    /// <param name="on">The day of use.</param>
    /// <param name="purpose">The use to which each declaration's own consent must say yes; null for any.</param>
    /// <returns>Each situation once, in the order declared; empty when the file is blocked or the registration has lapsed.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Concept> SituationsOn(LocalDate on, Purpose? purpose = null) =>
        Declared(DeclarationKind.Situation, on, purpose);

    /// <summary>Tells whether the person declared a tie of any kind to a country, at any time.</summary>
    /// <param name="country">One of <see cref="World.Countries"/>.</param>
    /// <returns>False also when the person merely lives or lived there.</returns>
    public bool HasTie(Concept country) => Ties.Any(tie => tie.Country.Equals(country));

    /// <summary>Compares all lists in their order, and whether and since when the file is blocked.</summary>
    /// <param name="other">Another file; null equals none.</param>
    /// <returns>True when all are equal.</returns>
    public bool Equals(PersonalFile? other) =>
        other is not null
        && IsBlocked == other.IsBlocked
        && BlockedOn == other.BlockedOn
        && Contents.Same(Consents, other.Consents)
        && Contents.Same(Stays, other.Stays)
        && Contents.Same(Ties, other.Ties)
        && Contents.Same(Declarations, other.Declarations)
        && Contents.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(IsBlocked, Consents.Length, Stays.Length, Ties.Length, Declarations.Length, Evidence.Length);

    /// <summary>Tells only what it is.</summary>
    /// <returns>The same words for every file.</returns>
    public override string ToString() => "Personal file";

    /// <summary>True when the question whether the person may be kept was answered until that day, with yes or no.</summary>
    internal bool WasAskedForRegistration(LocalDate on)
    {
        foreach (Consent consent in Consents)
        {
            if (consent.Purpose == Purpose.Registration && consent.GivenOn <= on)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStopped(LocalDate on) => IsRegistrationLapsed(on) || IsBlocked;

    private bool IsInForce(Purpose purpose, LocalDate on)
    {
        foreach (Consent consent in Consents)
        {
            if (consent.Purpose == purpose && consent.IsInForce(on))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Concept> Declared(DeclarationKind kind, LocalDate on, Purpose? purpose) => IsStopped(on)
        ? []
        : [.. Declarations
            .Where(declaration => declaration.Kind == kind
                && declaration.IsInForce(on)
                && (purpose is null || declaration.Consent.Purpose == purpose))
            .Select(declaration => declaration.Of)
            .Distinct()];
}
