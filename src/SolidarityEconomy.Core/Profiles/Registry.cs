using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>Who is who, who needs what and who offers what: a snapshot of actors with their profiles, needs and offers.</summary>
/// <remarks>
/// Immutable and safe for many threads. Made by a <see cref="RegistryBuilder"/> or from a document; every id stands once,
/// and whoever needs or offers something or has a profile is among the actors. Look-ups take constant time; each index is made at the first
/// look-up that needs it, in time proportional to the registry.
/// </remarks>
public sealed partial class Registry
{
    private readonly RegistryIndices _indices;

    // Whoever calls has seen to it that every id stands once, every "by" is there, and no actor has two profiles.
    internal Registry(
        ImmutableArray<Actor> actors, ImmutableArray<Need> needs, ImmutableArray<Offer> offers, ImmutableArray<Profile> profiles)
    {
        Actors = actors;
        Needs = needs;
        Offers = offers;
        Profiles = profiles;
        _indices = new RegistryIndices(this);
    }

    /// <summary>The actors, in the order in which they were added.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The needs, in the order in which they were added.</summary>
    public ImmutableArray<Need> Needs { get; }

    /// <summary>The offers, in the order in which they were added.</summary>
    public ImmutableArray<Offer> Offers { get; }

    /// <summary>The profiles, in the order in which they were added; each of a registered actor, and one for an actor at most.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>Makes a registry of a document, or reports everything that is wrong with it.</summary>
    /// <param name="input">The document, of the right shape.</param>
    /// <param name="registry">The registry, or null.</param>
    /// <param name="report">Every fault with its path; clean when there is none.</param>
    /// <returns>True exactly when all parts could be constructed and built by hand.</returns>
    public static bool TryCreate(RegistryInput input, [NotNullWhen(true)] out Registry? registry, out InputReport report)
    {
        ArgumentNullException.ThrowIfNull(input);
        RegistryInput present = FormerVersions.Translate(input);
        Vocabulary vocabulary = new(present.Concepts);
        report = RegistryInputValidator.Report(present, vocabulary);
        registry = report.IsValid ? RegistryDocument.ToRegistry(present, vocabulary) : null;
        return registry is not null;
    }

    /// <summary>Looks an actor up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="actor">The actor, or null.</param>
    /// <returns>True when it is registered.</returns>
    public bool TryFind(Id<Actor> id, [NotNullWhen(true)] out Actor? actor)
    {
        actor = Single(Actors, _indices.Actors.Rows(id.GetHashCode()), id, one => one.Id);
        return actor is not null;
    }

    /// <summary>Looks a need up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="need">The need, or null.</param>
    /// <returns>True when it is registered.</returns>
    public bool TryFind(Id<Need> id, [NotNullWhen(true)] out Need? need)
    {
        need = Single(Needs, _indices.Needs.Rows(id.GetHashCode()), id, one => one.Id);
        return need is not null;
    }

    /// <summary>Looks an offer up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="offer">The offer, or null.</param>
    /// <returns>True when it is registered.</returns>
    public bool TryFind(Id<Offer> id, [NotNullWhen(true)] out Offer? offer)
    {
        offer = Single(Offers, _indices.Offers.Rows(id.GetHashCode()), id, one => one.Id);
        return offer is not null;
    }

    /// <summary>Looks the profile of an actor up.</summary>
    /// <param name="of">The id of the actor.</param>
    /// <param name="profile">The profile, or null.</param>
    /// <returns>True when the actor is registered and has one.</returns>
    public bool TryFindProfile(Id<Actor> of, [NotNullWhen(true)] out Profile? profile)
    {
        profile = Single(Profiles, _indices.Profiles.Rows(of.GetHashCode()), of, one => one.Of);
        return profile is not null;
    }

    /// <summary>Takes an actor that is known to be registered.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">Nobody is registered under this id.</exception>
    public Actor Find(Id<Actor> id) => TryFind(id, out Actor? actor) ? actor : throw Missing(id.ToString());

    /// <summary>Takes a need that is known to be registered.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentException">Nothing is registered under this id.</exception>
    public Need Find(Id<Need> id) => TryFind(id, out Need? need) ? need : throw Missing(id.ToString());

    /// <summary>Takes an offer that is known to be registered.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="ArgumentException">Nothing is registered under this id.</exception>
    public Offer Find(Id<Offer> id) => TryFind(id, out Offer? offer) ? offer : throw Missing(id.ToString());

    /// <summary>Writes the registry as a document, from which <see cref="TryCreate"/> makes an equal one.</summary>
    /// <returns>The document; concepts of lists that are not built in stand in it with their labels.</returns>
    public RegistryInput ToInput() => RegistryDocument.ToInput(this);

    /// <summary>Counts actors, needs and offers; every tally adds up to what it counts.</summary>
    /// <param name="asOf">The day for which the registry holds, which the figures then carry; null when it is not to be said.</param>
    /// <returns>The figures; computed anew at each call, in time proportional to the registry.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public RegistryStatistics Statistics(LocalDate? asOf = null) => new(this, asOf);

    /// <summary>Tells which regions of the world have actors, and names those that have none.</summary>
    /// <param name="asOf">The day for which the registry holds, which the figures then carry; null when it is not to be said.</param>
    /// <returns>The coverage; computed anew at each call.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public RegistryCoverage Coverage(LocalDate? asOf = null) => new(this, asOf);

    private static ArgumentException Missing(string id) => new($"Nothing is registered under '{id}'.", nameof(id));
}
