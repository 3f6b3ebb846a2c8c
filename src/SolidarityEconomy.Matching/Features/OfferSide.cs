using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>An offer together with the actor who makes it: all that a criterion or a rule may look at on the giving side.</summary>
/// <remarks>
/// Immutable. The personal file of the actor and the safety limits of the profile are not shown: groups, nationality, the status
/// of a stay and private limits cannot enter a score or a rule.
/// </remarks>
public sealed class OfferSide
{
    /// <summary>Joins an offer with its actor.</summary>
    /// <param name="offer">What is given.</param>
    /// <param name="actor">Who makes it.</param>
    /// <param name="profile">What the actor can do and when; null when nothing is known.</param>
    /// <exception cref="ArgumentException">The offer or the profile is another actor's.</exception>
    public OfferSide(Offer offer, Actor actor, Profile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(actor);
        Offer = offer;
        if (offer.By != actor.Id)
        {
            throw new ArgumentException($"The offer {offer.Id} is of {offer.By}, not of {actor.Id}.", nameof(actor));
        }

        if (profile is not null && profile.Of != actor.Id)
        {
            throw new ArgumentException($"The profile is of {profile.Of}, not of {actor.Id}.", nameof(profile));
        }

        Registered = actor;
        Actor = actor.Personal is null ? actor : actor with { Personal = null };
        Limited = profile?.SafetyLimits is { IsEmpty: false } ? profile : null;
        Profile = profile?.SafetyLimits is null ? profile : profile with { SafetyLimits = null };
    }

    /// <summary>What is given.</summary>
    public Offer Offer { get; }

    /// <summary>Who gives, without the personal file.</summary>
    public Actor Actor { get; }

    /// <summary>Skills, languages, time and values of who gives, without the safety limits; null when nothing is known.</summary>
    public Profile? Profile { get; }

    /// <summary>The actor as it is registered, with its personal file; only for what a consent names, never for a score.</summary>
    internal Actor Registered { get; }

    /// <summary>For how many needs the engine plans: what the offer says, or 1 when that is unknown.</summary>
    internal int Capacity => Offer.Capacity ?? 1;

    /// <summary>The profile with its safety limits, when there are any; they are private, so rules and criteria do not see it.</summary>
    internal Profile? Limited { get; }
}
