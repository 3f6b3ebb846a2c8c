using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>An offer together with the actor who makes it: all that a criterion or a rule may look at on the giving side.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OfferSide
{
    /// <summary>Joins an offer with its actor.</summary>
    /// <param name="offer">What is given.</param>
    /// <param name="actor">Who makes it.</param>
    /// <exception cref="ArgumentException">The offer is another actor's.</exception>
    public OfferSide(Offer offer, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(actor);
        Offer = offer;
        Actor = offer.By == actor.Id
            ? actor
            : throw new ArgumentException($"The offer {offer.Id} is of {offer.By}, not of {actor.Id}.", nameof(actor));
    }

    /// <summary>What is given.</summary>
    public Offer Offer { get; }

    /// <summary>Who gives.</summary>
    public Actor Actor { get; }

    /// <summary>For how many needs the engine plans: what the offer says, or 1 when that is unknown.</summary>
    internal int Capacity => Offer.Capacity ?? 1;

    /// <summary>The profile of the actor when it has safety limits; they are private, so rules and criteria do not see it.</summary>
    internal Profile? Limited { get; init; }
}
