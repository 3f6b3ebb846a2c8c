using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>The needs and offers that take part, in the ordinal order of their ids, so that the order of input never matters.</summary>
internal sealed class Population
{
    public Population(Registry registry)
        : this(new Participants(registry).Needs, new Participants(registry).Offers)
    {
    }

    /// <summary>Needs and offers from anywhere, which all take part.</summary>
    public Population(IEnumerable<NeedSide> needs, IEnumerable<OfferSide> offers)
    {
        Needs = [.. needs.OrderBy(side => side.Need.Id)];
        Offers = [.. offers.OrderBy(side => side.Offer.Id)];
    }

    public NeedSide[] Needs { get; }

    public OfferSide[] Offers { get; }
}
