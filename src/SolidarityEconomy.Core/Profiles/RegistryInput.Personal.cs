using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <content>What people say about a life, and what it may be used for.</content>
public sealed partial record RegistryInput
{
    /// <summary>What a person or collective says about a life; since 1.1.</summary>
    /// <param name="Consents">What the person said yes to, with what was revoked since; may be empty.</param>
    /// <param name="Stays">The path of stays in countries.</param>
    /// <param name="Ties">Declared ties to countries.</param>
    /// <param name="Declarations">Declared diasporas, groups and situations.</param>
    /// <param name="Evidence">Documents that were seen; none is needed.</param>
    /// <param name="IsBlocked">True while the person has stopped every use of the data.</param>
    /// <param name="BlockedOn">The day from which it is blocked, when somebody noted it; since 1.2.</param>
    public sealed record PersonalPart(
        IReadOnlyList<ConsentPart> Consents,
        IReadOnlyList<StayPart>? Stays = null,
        IReadOnlyList<TiePart>? Ties = null,
        IReadOnlyList<DeclarationPart>? Declarations = null,
        IReadOnlyList<EvidencePart>? Evidence = null,
        bool IsBlocked = false,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? BlockedOn = null)
    {
        /// <summary>Tells only what it is, since all of it is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(PersonalPart);
    }

    /// <summary>A person's yes to one use of the data.</summary>
    /// <param name="Purpose">
    /// One of <c>registration</c>, <c>contact</c>, <c>matching</c>, <c>matchingByTies</c>, <c>inclusion</c>, <c>statistics</c>,
    /// <c>publication</c>, <c>export</c>, <c>research</c>.
    /// </param>
    /// <param name="TextVersion">Which text was read or read aloud.</param>
    /// <param name="Language">The language in which the person read or heard it.</param>
    /// <param name="Channel">One of <c>written</c>, <c>electronic</c>, <c>spoken</c>, <c>thumbprint</c>.</param>
    /// <param name="Collector">Who took it.</param>
    /// <param name="GivenOn">The day of the yes.</param>
    /// <param name="ExpiresOn">The last day on which it holds, not before the day of the yes.</param>
    /// <param name="RevokedOn">The day on which it was taken back, not before the day of the yes.</param>
    public sealed record ConsentPart(
        string Purpose,
        string TextVersion,
        string Language,
        string Channel,
        string Collector,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate GivenOn,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? ExpiresOn = null,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? RevokedOn = null)
    {
        /// <summary>Tells only what it is, since it is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(ConsentPart);
    }

    /// <summary>A time in a country.</summary>
    /// <param name="Country">ISO 3166-1 alpha-2; alpha-3 and M49 digits are read too.</param>
    /// <param name="Period">The days from arrival until departure.</param>
    /// <param name="Status">
    /// One of <c>regular</c>, <c>asylumSeeker</c>, <c>refugee</c>, <c>temporaryProtection</c>, <c>irregular</c>, <c>stateless</c>,
    /// <c>internallyDisplaced</c>, <c>returned</c>.
    /// </param>
    public sealed record StayPart(string Country, RangePart? Period = null, string? Status = null)
    {
        /// <summary>Tells only what it is, since a stay is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(StayPart);
    }

    /// <summary>What binds a person to a country.</summary>
    /// <param name="Country">ISO 3166-1 alpha-2; alpha-3 and M49 digits are read too.</param>
    /// <param name="Kind">One of <c>birth</c>, <c>nationality</c>, <c>ancestry</c>, <c>felt</c>.</param>
    /// <param name="Period">The days for which it holds.</param>
    public sealed record TiePart(string Country, string Kind, RangePart? Period = null)
    {
        /// <summary>Tells only what it is, since a tie is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(TiePart);
    }

    /// <summary>What a person says of himself or herself, with the consent to use exactly this.</summary>
    /// <param name="Kind">One of <c>diaspora</c>, <c>group</c>, <c>situation</c>.</param>
    /// <param name="Of">The place of the diaspora, the group, or the situation.</param>
    /// <param name="Consent">The consent of its own.</param>
    public sealed record DeclarationPart(string Kind, ConceptReference Of, ConsentPart Consent)
    {
        /// <summary>Tells only what it is, since what it says is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(DeclarationPart);
    }

    /// <summary>A document that somebody saw, or a group that vouched.</summary>
    /// <param name="Kind">
    /// One of <c>nationalId</c>, <c>passport</c>, <c>expiredPassport</c>, <c>temporaryPermit</c>, <c>consularCard</c>,
    /// <c>groupAttestation</c>.
    /// </param>
    /// <param name="SeenBy">Who saw it.</param>
    /// <param name="SeenOn">The day on which it was seen.</param>
    /// <param name="Strength">One of <c>weak</c>, <c>moderate</c>, <c>strong</c>.</param>
    /// <param name="ExpiresOn">The last day of its validity.</param>
    public sealed record EvidencePart(
        string Kind,
        string SeenBy,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate SeenOn,
        string Strength,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? ExpiresOn = null)
    {
        /// <summary>Tells only what it is, since a document is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(EvidencePart);
    }
}
