using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>With whom somebody does not want to be matched, by an attribute of the other side.</summary>
/// <remarks>
/// Immutable; equal by value. Private: it is a hard rule of matching and appears in no public view, export to others or explanation.
/// There is no limit by group, nationality or stay: such a limit would be discrimination.
/// When the attribute of the other side is unknown, the limit excludes it, because harm weighs more than a match that is missed;
/// whoever sees it otherwise sets <see cref="ExcludesUnknown"/> to false.
/// </remarks>
public abstract record SafetyLimit
{
    private SafetyLimit()
    {
    }

    /// <summary>Whether an actor whose attribute is not known is excluded; true unless told otherwise.</summary>
    public bool ExcludesUnknown { get; init; } = true;

    /// <summary>Tells whether the limit keeps an actor away.</summary>
    /// <param name="other">The actor on the other side of a match.</param>
    /// <returns>What <see cref="ExcludesUnknown"/> says where the attribute is not known.</returns>
    public bool Excludes(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Meets(other) ?? ExcludesUnknown;
    }

    /// <summary>Tells only what it is, since a limit is private.</summary>
    /// <returns>The same words for every limit.</returns>
    public sealed override string ToString() => "Safety limit";

    /// <summary>True when the actor has the attribute, null when that is not known.</summary>
    private protected abstract bool? Meets(Actor other);

    /// <summary>Not with this one actor, which is always known.</summary>
    public sealed record ByActor : SafetyLimit
    {
        /// <summary>Makes a limit against one actor.</summary>
        /// <param name="actor">The actor to keep away; not empty.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public ByActor(Id<Actor> actor) => Actor = Guard.Id(actor);

        /// <summary>The actor to keep away.</summary>
        public Id<Actor> Actor { get; }

        private protected override bool? Meets(Actor other) => other.Id == Actor;
    }

    /// <summary>Not with anybody in a country or region; unknown where an actor has no country.</summary>
    public sealed record ByPlace : SafetyLimit
    {
        /// <summary>Makes a limit against a country or region.</summary>
        /// <param name="place">An entry of <see cref="World"/>.</param>
        /// <exception cref="ArgumentException">The concept is no country or region.</exception>
        public ByPlace(Concept place)
        {
            ArgumentNullException.ThrowIfNull(place);
            Place = World.Contains(place)
                ? place
                : throw new ArgumentException($"{place} is no country or region of the world.", nameof(place));
        }

        /// <summary>The country or region.</summary>
        public Concept Place { get; }

        private protected override bool? Meets(Actor other) =>
            other.Place?.Country is { } country ? World.IsWithin(country, Place) : null;
    }

    /// <summary>Not with anybody of a sector, such as the public one; unknown where an actor has no sector.</summary>
    public sealed record BySector : SafetyLimit
    {
        /// <summary>Makes a limit against a sector.</summary>
        /// <param name="sector">The sector as actors name it.</param>
        public BySector(Concept sector)
        {
            ArgumentNullException.ThrowIfNull(sector);
            Sector = sector;
        }

        /// <summary>The sector as actors name it.</summary>
        public Concept Sector { get; }

        private protected override bool? Meets(Actor other) =>
            other.Sectors.IsEmpty ? null : other.Sectors.Contains(Sector);
    }

    /// <summary>Not with persons, organisations or collectives, which is always known.</summary>
    public sealed record ByKind : SafetyLimit
    {
        /// <summary>Makes a limit against a kind of actor.</summary>
        /// <param name="kind">Person, organisation or collective.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
        public ByKind(ActorKind kind) => Kind = Contents.Known(kind);

        /// <summary>Person, organisation or collective.</summary>
        public ActorKind Kind { get; }

        private protected override bool? Meets(Actor other) => other.Kind == Kind;
    }

    /// <summary>
    /// Not with an organisation, nor with anybody who holds or held a post in it; unknown where an actor has no posts, or one at an
    /// organisation that is not told by its id.
    /// </summary>
    public sealed record ByOrganisation : SafetyLimit
    {
        /// <summary>Makes a limit against an organisation and its people.</summary>
        /// <param name="organisation">The organisation; not empty.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public ByOrganisation(Id<Actor> organisation) => Organisation = Guard.Id(organisation);

        /// <summary>The organisation to keep away.</summary>
        public Id<Actor> Organisation { get; }

        private protected override bool? Meets(Actor other)
        {
            if (other.Id == Organisation || other.Positions.Any(position => position.At == Organisation))
            {
                return true;
            }

            bool isUnknown = other.Positions.IsEmpty
                ? other.Kind == ActorKind.Person
                : other.Positions.Any(position => position.At is null);
            return isUnknown ? null : false;
        }
    }
}
