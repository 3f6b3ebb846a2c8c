using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A person, organisation or collective of the social and solidarity economy, with what is known about it.</summary>
/// <remarks>
/// Immutable. Legal form, membership type, organisational structure and activity are four separate axes: none is inferred from
/// another. Whatever is unknown is null or an empty list.
/// </remarks>
public sealed class Actor
{
    /// <summary>Makes an actor.</summary>
    /// <param name="id">Its identity in the caller's registry; not empty.</param>
    /// <param name="kind">Person, organisation or collective.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="identifiers">What registers call it; each once.</param>
    /// <param name="place">Where it is; null when unknown.</param>
    /// <param name="legalForm">The legal form in the words of the source; null when unknown.</param>
    /// <param name="membershipType">Who the members are, for example <c>BMT30</c> of <see cref="EssGlobal.MembershipTypes"/>; null when unknown.</param>
    /// <param name="organisationalStructure">How it is organised, of <see cref="EssGlobal.OrganisationalStructures"/>; null when unknown.</param>
    /// <param name="activities">What it does, the primary activity first; each once.</param>
    /// <param name="qualifiers">What it stands for, of <see cref="EssGlobal.Qualifiers"/> or another list; each once.</param>
    /// <param name="website">Its absolute web address; null when unknown.</param>
    /// <param name="languages">The languages it works in; each once.</param>
    /// <param name="description">A few words about itself; null when there are none.</param>
    /// <exception cref="ArgumentException">The id is empty, words are blank, a list names something twice, or the address is no web address.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the three.</exception>
    public Actor(
        Id<Actor> id,
        ActorKind kind,
        Text name,
        IEnumerable<Identifier>? identifiers = null,
        Place? place = null,
        string? legalForm = null,
        Concept? membershipType = null,
        Concept? organisationalStructure = null,
        IEnumerable<Concept>? activities = null,
        IEnumerable<Concept>? qualifiers = null,
        Uri? website = null,
        IEnumerable<LanguageTag>? languages = null,
        Text? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Guard.Id(id);
        Kind = kind is >= ActorKind.Person and <= ActorKind.Collective
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of actor.");
        Name = name;
        Identifiers = Guard.Distinct(identifiers);
        Place = place;
        LegalForm = Guard.WordOrNull(legalForm);
        MembershipType = membershipType;
        OrganisationalStructure = organisationalStructure;
        Activities = Guard.Distinct(activities);
        Qualifiers = Guard.Distinct(qualifiers);
        Website = website is null || IsWebsite(website)
            ? website
            : throw new ArgumentException($"'{website}' is no web address with http or https.", nameof(website));
        Languages = Guard.Distinct(languages);
        Description = description;
    }

    /// <summary>Its identity in the caller's registry.</summary>
    public Id<Actor> Id { get; }

    /// <summary>Person, organisation or collective.</summary>
    public ActorKind Kind { get; }

    /// <summary>What it is called.</summary>
    public Text Name { get; }

    /// <summary>What registers call it, in the order given.</summary>
    public ImmutableArray<Identifier> Identifiers { get; }

    /// <summary>Where it is; null when unknown.</summary>
    public Place? Place { get; }

    /// <summary>The legal form in the words of the source; null when unknown.</summary>
    public string? LegalForm { get; }

    /// <summary>Who the members are; null when unknown.</summary>
    public Concept? MembershipType { get; }

    /// <summary>How it is organised; null when unknown.</summary>
    public Concept? OrganisationalStructure { get; }

    /// <summary>What it does, the primary activity first; empty when unknown.</summary>
    public ImmutableArray<Concept> Activities { get; }

    /// <summary>What it stands for, in the order given; empty when unknown.</summary>
    public ImmutableArray<Concept> Qualifiers { get; }

    /// <summary>Its absolute web address with http or https; null when unknown.</summary>
    public Uri? Website { get; }

    /// <summary>The languages it works in, in the order given; empty when unknown.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>A few words about itself; null when there are none.</summary>
    public Text? Description { get; }

    /// <summary>Writes id and English name.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Id} {Name}";

    internal static bool IsWebsite(Uri uri) => uri.IsAbsoluteUri && uri.Scheme is "http" or "https";
}
