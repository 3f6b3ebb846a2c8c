using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A person, organisation or collective of the social and solidarity economy, with what is known about it.</summary>
/// <remarks>
/// Immutable; equal by its contents, lists in their order. Legal form, membership type, organisational structure and activity are
/// four separate axes: none is inferred from another. Whatever is unknown is null or an empty list. Nobody needs a document, a
/// number or evidence to be an actor, and an informal group is one as it is.
/// </remarks>
public sealed record Actor
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
        Id = id;
        Kind = kind;
        Name = name;
        Identifiers = Contents.ToArray(identifiers);
        Place = place;
        LegalForm = legalForm;
        MembershipType = membershipType;
        OrganisationalStructure = organisationalStructure;
        Activities = Contents.ToArray(activities);
        Qualifiers = Contents.ToArray(qualifiers);
        Website = website;
        Languages = Contents.ToArray(languages);
        Description = description;
    }

    /// <summary>Its identity in the caller's registry.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Actor> Id { get; init => field = Guard.Id(value); }

    /// <summary>Person, organisation or collective.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="ArgumentException">It becomes an organisation while it has a personal file.</exception>
    public ActorKind Kind
    {
        get;
        init
        {
            field = Contents.Known(value);
            ThrowIfOrganisation(value, Personal);
        }
    }

    /// <summary>What it is called.</summary>
    public Text Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Other names and acronyms by language, in the order given: ICA in English is ACI in Spanish.</summary>
    /// <exception cref="ArgumentException">An alias is null or stands twice.</exception>
    public ImmutableArray<Text> Aliases { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>What registers call it, in the order given.</summary>
    /// <exception cref="ArgumentException">An identifier is null or stands twice.</exception>
    public ImmutableArray<Identifier> Identifiers { get; init => field = Contents.Distinct(value); }

    /// <summary>Where it is; null when unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>The legal form in the words of the source; null when unknown.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string? LegalForm { get; init => field = Guard.WordOrNull(value); }

    /// <summary>Who the members are; null when unknown.</summary>
    public Concept? MembershipType { get; init; }

    /// <summary>How it is organised; null when unknown.</summary>
    public Concept? OrganisationalStructure { get; init; }

    /// <summary>What it does, the primary activity first; empty when unknown.</summary>
    /// <exception cref="ArgumentException">An activity is null or stands twice.</exception>
    public ImmutableArray<Concept> Activities { get; init => field = Contents.Distinct(value); }

    /// <summary>What it stands for, in the order given; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A qualifier is null or stands twice.</exception>
    public ImmutableArray<Concept> Qualifiers { get; init => field = Contents.Distinct(value); }

    /// <summary>To which sectors it counts: public, private, academia, civil society; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A sector is null or stands twice.</exception>
    public ImmutableArray<Concept> Sectors { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>Its absolute web address with http or https; null when unknown.</summary>
    /// <exception cref="ArgumentException">It is no such address.</exception>
    public Uri? Website
    {
        get;
        init => field = value is null || IsWebsite(value)
            ? value
            : throw new ArgumentException("It is no web address with http or https.", nameof(value));
    }

    /// <summary>The languages it works in, in the order given; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A language stands twice.</exception>
    public ImmutableArray<LanguageTag> Languages { get; init => field = Contents.Distinct(value); }

    /// <summary>A few words about itself; null when there are none.</summary>
    public Text? Description { get; init; }

    /// <summary>The posts that it holds or held, in the order given; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A position is null or stands twice.</exception>
    public ImmutableArray<Position> Positions { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>How it can be reached, the best way first; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A contact is null or stands twice.</exception>
    public ImmutableArray<ContactPoint> Contacts { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>From its foundation until its dissolution, or the years of a life; open where unknown or still going on.</summary>
    public DateRange Existence { get; init; }

    /// <summary>Whether its needs and offers stay out of what is published, although it is named there; matching and counting take them.</summary>
    public bool HidesRequests { get; init; }

    /// <summary>What a person or collective says about a life, with consents; null when there is none.</summary>
    /// <exception cref="ArgumentException">The actor is an organisation, which has no life of its own to tell.</exception>
    public PersonalFile? Personal
    {
        get;
        init
        {
            ThrowIfOrganisation(Kind, value);
            field = value;
        }
    }

    /// <summary>Gives the contacts that a reader may see.</summary>
    /// <param name="reader">Who reads.</param>
    /// <returns>The visible ones in their order.</returns>
    public ImmutableArray<ContactPoint> ContactsFor(Audience reader) =>
        Contacts.RemoveAll(contact => !contact.IsVisibleTo(reader));

    /// <summary>Tells whether a name is one of the actor's own, after folding of case, accents and punctuation.</summary>
    /// <param name="name">A name or acronym in any language; nothing but punctuation is no name.</param>
    /// <returns>True when it is the name or an alias in one of their languages.</returns>
    public bool IsCalled(string name)
    {
        string folded = Text.Fold(name);
        return folded.Length > 0 && NamesAndAliases.Any(own => Text.Fold(own) == folded);
    }

    /// <summary>Compares everything, lists in their order, addresses as they are written.</summary>
    /// <param name="other">Another actor; null equals none.</param>
    /// <returns>True when all is equal.</returns>
    public bool Equals(Actor? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Kind == other.Kind
            && Name.Equals(other.Name)
            && Equals(Place, other.Place)
            && string.Equals(LegalForm, other.LegalForm, StringComparison.Ordinal)
            && Equals(MembershipType, other.MembershipType)
            && Equals(OrganisationalStructure, other.OrganisationalStructure)
            && string.Equals(Website?.OriginalString, other.Website?.OriginalString, StringComparison.Ordinal)
            && Equals(Description, other.Description)
            && Existence == other.Existence
            && HidesRequests == other.HidesRequests
            && Equals(Personal, other.Personal)
            && HasSameLists(other));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind);

    /// <summary>Writes the id and, of an organisation, the English name.</summary>
    /// <returns>A line for logs and debuggers that names neither a person nor a collective.</returns>
    public override string ToString() => Kind == ActorKind.Organisation ? $"{Id} {Name}" : Id.ToString();

    /// <summary>The name, then the aliases, in each of their languages.</summary>
    internal IEnumerable<string> NamesAndAliases => Aliases.IsEmpty ? Name.Words : Aliases.Prepend(Name).SelectMany(name => name.Words);

    internal static bool IsWebsite(Uri uri) => uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && Surrogates.ArePaired(uri.OriginalString);

    private static void ThrowIfOrganisation(ActorKind kind, PersonalFile? personal)
    {
        if (kind == ActorKind.Organisation && personal is not null)
        {
            throw new ArgumentException("An organisation has no personal file.", nameof(personal));
        }
    }

    private bool HasSameLists(Actor other) =>
        Contents.Same(Aliases, other.Aliases)
        && Contents.Same(Identifiers, other.Identifiers)
        && Contents.Same(Activities, other.Activities)
        && Contents.Same(Qualifiers, other.Qualifiers)
        && Contents.Same(Sectors, other.Sectors)
        && Contents.Same(Languages, other.Languages)
        && Contents.Same(Positions, other.Positions)
        && Contents.Same(Contacts, other.Contacts);
}
