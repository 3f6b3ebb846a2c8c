using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>The needs and offers that take part, in the ordinal order of their ids, so that the order of input never matters.</summary>
internal sealed class Population
{
    public Population(Registry registry)
    {
        Participants participants = new(registry);
        Needs = [.. participants.Needs.OrderBy(side => side.Need.Id)];
        Offers = [.. participants.Offers.OrderBy(side => side.Offer.Id)];
    }

    public NeedSide[] Needs { get; }

    public OfferSide[] Offers { get; }
}
