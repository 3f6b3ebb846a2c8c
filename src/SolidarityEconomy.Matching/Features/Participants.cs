using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Who of a registry takes part: open needs and offers, but those of an actor whose personal file is blocked.</summary>
internal sealed class Participants(Registry registry)
{
    /// <summary>The needs that take part, in the order of the registry.</summary>
    public IEnumerable<NeedSide> Needs => registry.Needs.Select(Side).Where(TakesPart);

    /// <summary>The offers that take part, in the order of the registry.</summary>
    public IEnumerable<OfferSide> Offers => registry.Offers.Select(Side).Where(TakesPart);

    public static bool TakesPart(NeedSide side) => side.Need.Status == RequestStatus.Open && !IsBlocked(side.Registered);

    public static bool TakesPart(OfferSide side) => side.Offer.Status == RequestStatus.Open && !IsBlocked(side.Registered);

    /// <summary>The need with its actor and profile, whether it takes part or not.</summary>
    public NeedSide Side(Need need) => new(need, registry.Find(need.By), ProfileOf(need.By));

    /// <summary>The offer with its actor and profile, whether it takes part or not.</summary>
    public OfferSide Side(Offer offer) => new(offer, registry.Find(offer.By), ProfileOf(offer.By));

    private static bool IsBlocked(Actor actor) => actor.Personal is { IsBlocked: true };

    private Profile? ProfileOf(Id<Actor> id) => registry.TryFindProfile(id, out Profile? profile) ? profile : null;
}
