using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>How many matches, or names of a shortlist, a plan may give to each side, once what is there already is taken off.</summary>
internal sealed class Places
{
    private readonly ShortlistTerms? _shortlist;
    private readonly int _needs;
    private readonly Dictionary<Id<Need>, int> _heldByNeed = [];
    private readonly Dictionary<Id<Need>, int> _askedByNeed = [];
    private readonly Dictionary<Id<Offer>, int> _heldByOffer = [];
    private readonly Dictionary<Id<Offer>, int> _askedByOffer = [];
    private readonly Dictionary<Id<Offer>, int> _busy = [];

    /// <param name="constraints">What is there already; null for nothing.</param>
    /// <param name="needs">How many needs take part, which no offer is named more often than.</param>
    public Places(MatchConstraints? constraints, int needs)
    {
        _needs = needs;
        if (constraints is not null)
        {
            _shortlist = constraints.Shortlist;
            _heldByNeed = constraints.Held.CountBy(pair => pair.Need).ToDictionary();
            _askedByNeed = constraints.Asked.CountBy(pair => pair.Need).ToDictionary();
            _heldByOffer = constraints.Held.CountBy(pair => pair.Offer).ToDictionary();
            _askedByOffer = constraints.Asked.CountBy(pair => pair.Offer).ToDictionary();
            _busy = constraints.Busy.ToDictionary(offer => offer.Offer, offer => offer.Places);
        }
    }

    public int Of(NeedSide side) => Left(
        side.Quantity - _heldByNeed.GetValueOrDefault(side.Need.Id), _askedByNeed.GetValueOrDefault(side.Need.Id), _shortlist?.NamesPerNeed);

    public int Of(OfferSide side)
    {
        Id<Offer> id = side.Offer.Id;
        long free = side.Capacity - (long)_busy.GetValueOrDefault(id) - _heldByOffer.GetValueOrDefault(id);
        return Left(
            (int)Math.Max(free, 0),
            _askedByOffer.GetValueOrDefault(id),
            _shortlist is null ? null : Math.Min(_shortlist.NamesPerOffer, _needs));
    }

    private static int Left(int free, int asked, int? names) =>
        free <= 0 ? 0 : Math.Max((names ?? free) - asked, 0);
}
