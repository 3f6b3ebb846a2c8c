using System.Text.Json.Serialization;

namespace SolidarityEconomy.Profiles;

/// <content>Who is who.</content>
public sealed partial record RegistryInput
{
    /// <summary>A person, organisation or collective as the document tells of it.</summary>
    /// <param name="Id">Its id, once in the document.</param>
    /// <param name="Kind">One of <c>person</c>, <c>organisation</c>, <c>collective</c>.</param>
    /// <param name="Name">What it is called, by language.</param>
    /// <param name="Identifiers">What registers call it.</param>
    /// <param name="Place">Where it is.</param>
    /// <param name="LegalForm">The legal form in the words of the source.</param>
    /// <param name="MembershipType">Who the members are.</param>
    /// <param name="OrganisationalStructure">How it is organised.</param>
    /// <param name="Activities">What it does, the primary activity first.</param>
    /// <param name="Qualifiers">What it stands for.</param>
    /// <param name="Website">Its web address with http or https.</param>
    /// <param name="Languages">The languages it works in, for example <c>es-EC</c>.</param>
    /// <param name="Description">A few words about itself, by language.</param>
    /// <param name="Aliases">Other names and acronyms, each by language; since 1.1, as all that follows.</param>
    /// <param name="Sectors">To which sectors it counts.</param>
    /// <param name="Positions">The posts that it holds or held.</param>
    /// <param name="Contacts">How it can be reached, the best way first.</param>
    /// <param name="Existence">From its foundation until its dissolution.</param>
    /// <param name="Personal">What a person or collective says about a life; no part of an organisation.</param>
    /// <param name="HidesRequests">Whether its needs and offers stay out of what is published; left out when not. Since 1.2.</param>
    public sealed record ActorPart(
        string Id,
        string Kind,
        IReadOnlyDictionary<string, string> Name,
        IReadOnlyList<IdentifierPart>? Identifiers = null,
        PlacePart? Place = null,
        string? LegalForm = null,
        ConceptReference? MembershipType = null,
        ConceptReference? OrganisationalStructure = null,
        IReadOnlyList<ConceptReference>? Activities = null,
        IReadOnlyList<ConceptReference>? Qualifiers = null,
        string? Website = null,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyDictionary<string, string>? Description = null,
        IReadOnlyList<IReadOnlyDictionary<string, string>>? Aliases = null,
        IReadOnlyList<ConceptReference>? Sectors = null,
        IReadOnlyList<PositionPart>? Positions = null,
        IReadOnlyList<ContactPart>? Contacts = null,
        RangePart? Existence = null,
        PersonalPart? Personal = null,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool HidesRequests = false)
    {
        /// <summary>Tells only what it is, since it may tell of a person.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(ActorPart);
    }

    /// <summary>A post that an actor holds or held.</summary>
    /// <param name="Title">What it is called, by language.</param>
    /// <param name="At">The id of the organisation; null when it is not registered or not known.</param>
    /// <param name="Organisation">The organisation in the words of the source, by language.</param>
    /// <param name="Territories">The countries, regions or other places for which the post is responsible.</param>
    /// <param name="Period">The days in office.</param>
    public sealed record PositionPart(
        IReadOnlyDictionary<string, string> Title,
        string? At = null,
        IReadOnlyDictionary<string, string>? Organisation = null,
        IReadOnlyList<ConceptReference>? Territories = null,
        RangePart? Period = null)
    {
        /// <summary>Tells only what it is, since a post points at a person.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(PositionPart);
    }

    /// <summary>A number, address or place by which an actor can be reached.</summary>
    /// <param name="Channel">One of <c>phone</c>, <c>sms</c>, <c>whatsApp</c>, <c>email</c>, <c>post</c>, <c>inPerson</c>, <c>online</c>.</param>
    /// <param name="Value">As people write it.</param>
    /// <param name="VisibleTo">
    /// The widest audience that may see it, one of <c>coordinator</c>, <c>participant</c>, <c>public</c>; the coordinator when missing.
    /// </param>
    public sealed record ContactPart(string Channel, string Value, string? VisibleTo = null)
    {
        /// <summary>Tells only what it is, since a number or address is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(ContactPart);
    }
}
