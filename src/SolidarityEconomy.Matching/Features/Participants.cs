using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Who of a registry takes part: open needs and offers, but those of an actor whose personal file is blocked.</summary>
internal sealed class Participants
{
    private readonly Registry _registry;
    private readonly bool _hasLimits;

    public Participants(Registry registry)
    {
        _registry = registry;
        _hasLimits = registry.Profiles.Any(HasLimits);
    }

    /// <summary>The needs that take part, in the order of the registry.</summary>
    public IEnumerable<NeedSide> Needs => _registry.Needs.Select(Side).Where(TakesPart);

    /// <summary>The offers that take part, in the order of the registry.</summary>
    public IEnumerable<OfferSide> Offers => _registry.Offers.Select(Side).Where(TakesPart);

    public static bool TakesPart(NeedSide side) => side.Need.Status == RequestStatus.Open && !IsBlocked(side.Actor);

    public static bool TakesPart(OfferSide side) => side.Offer.Status == RequestStatus.Open && !IsBlocked(side.Actor);

    /// <summary>The need with its actor and the actor's limits, whether it takes part or not.</summary>
    public NeedSide Side(Need need) => new(need, _registry.Find(need.By)) { Limited = Limited(need.By) };

    /// <summary>The offer with its actor and the actor's limits, whether it takes part or not.</summary>
    public OfferSide Side(Offer offer) => new(offer, _registry.Find(offer.By)) { Limited = Limited(offer.By) };

    private static bool IsBlocked(Actor actor) => actor.Personal is { IsBlocked: true };

    private static bool HasLimits(Profile profile) => profile.SafetyLimits is { IsEmpty: false };

    private Profile? Limited(Id<Actor> id) =>
        _hasLimits && _registry.TryFindProfile(id, out Profile? profile) && HasLimits(profile) ? profile : null;
}
