using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Needs and offers of a registry in the ordinal order of their ids, so that the order of input never matters.</summary>
internal sealed class Population
{
    public Population(Registry registry)
    {
        Needs = [.. registry.Needs.OrderBy(need => need.Id).Select(need => new NeedSide(need, registry.Find(need.By)))];
        Offers = [.. registry.Offers.OrderBy(offer => offer.Id).Select(offer => new OfferSide(offer, registry.Find(offer.By)))];
    }

    public NeedSide[] Needs { get; }

    public OfferSide[] Offers { get; }
}
