using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>
/// Checks a plan from registry and policy alone: no blocks, no compiled classes, decimals instead of points, every pair.
/// </summary>
internal sealed class PlanChecker
{
    private readonly MatchPlan _plan;
    private readonly Registry _registry;
    private readonly MatchPolicy _policy;
    private readonly decimal _weights;
    private readonly List<Message> _faults = [];

    public PlanChecker(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        _plan = plan;
        _registry = registry;
        _policy = policy;
        _weights = policy.Criteria.Sum(criterion => criterion.Weight);
    }

    public PlanCheck Run(CancellationToken cancellationToken)
    {
        if (!PlanGuard.HasPolicy(_plan, _policy))
        {
            Add(CheckTexts.OtherPolicy);
            return new PlanCheck(_faults, 0, 0);
        }

        decimal total = CheckMatches();
        CheckAmounts();
        decimal bound = Bound(cancellationToken);
        if (total != _plan.Total)
        {
            Add(CheckTexts.Total, ("stated", _plan.Total), ("found", total));
        }

        if (bound != _plan.UpperBound)
        {
            Add(CheckTexts.Bound, ("stated", _plan.UpperBound), ("found", bound));
        }

        return new PlanCheck(_faults, total, bound);
    }

    private decimal CheckMatches()
    {
        decimal total = 0;
        foreach (Match match in _plan.Matches)
        {
            if (!_registry.TryFind(match.Need, out Need? need) || !_registry.TryFind(match.Offer, out Offer? offer))
            {
                Add(CheckTexts.UnknownPair, ("need", match.Need.ToString()), ("offer", match.Offer.ToString()));
                continue;
            }

            PairSides pair = new(_policy, new NeedSide(need, _registry.Find(need.By)), new OfferSide(offer, _registry.Find(offer.By)));
            decimal score = pair.Score(_weights);
            total += score;
            if (!pair.IsEligible || score == 0 || score < _policy.Threshold)
            {
                Add(CheckTexts.NotEligible, ("need", match.Need.ToString()), ("offer", match.Offer.ToString()));
            }

            if (score != match.Score || !match.Values.SequenceEqual(pair.Values()))
            {
                Add(
                    CheckTexts.Score,
                    ("need", match.Need.ToString()),
                    ("offer", match.Offer.ToString()),
                    ("stated", match.Score),
                    ("found", score));
            }
        }

        return total;
    }

    private void CheckAmounts()
    {
        Dictionary<Id<Need>, int> received = _plan.Matches.CountBy(match => match.Need).ToDictionary();
        Dictionary<Id<Offer>, int> used = _plan.Matches.CountBy(match => match.Offer).ToDictionary();
        Dictionary<Id<Need>, UnmetNeed> unmet = _plan.Unmet.ToDictionary(entry => entry.Need);
        Dictionary<Id<Offer>, UnusedOffer> unused = _plan.Unused.ToDictionary(entry => entry.Offer);
        foreach (Need need in _registry.Needs)
        {
            int count = received.GetValueOrDefault(need.Id);
            bool waits = unmet.Remove(need.Id, out UnmetNeed? entry);
            if (count > need.Quantity)
            {
                Add(CheckTexts.Quantity, ("need", need.Id.ToString()), ("count", count), ("limit", need.Quantity));
            }
            else if (waits != (count < need.Quantity) || (entry is not null && (entry.Received, entry.Asked) != (count, need.Quantity)))
            {
                Add(CheckTexts.Unmet, ("need", need.Id.ToString()));
            }
        }

        foreach (Offer offer in _registry.Offers)
        {
            int count = used.GetValueOrDefault(offer.Id);
            bool isFree = unused.Remove(offer.Id, out UnusedOffer? entry);
            if (count > offer.Capacity)
            {
                Add(CheckTexts.Capacity, ("offer", offer.Id.ToString()), ("count", count), ("limit", offer.Capacity));
            }
            else if (isFree != (count < offer.Capacity) || (entry is not null && (entry.Used, entry.Capacity) != (count, offer.Capacity)))
            {
                Add(CheckTexts.Unused, ("offer", offer.Id.ToString()));
            }
        }

        foreach (Id<Need> stranger in unmet.Keys.Order())
        {
            Add(CheckTexts.Unmet, ("need", stranger.ToString()));
        }

        foreach (Id<Offer> stranger in unused.Keys.Order())
        {
            Add(CheckTexts.Unused, ("offer", stranger.ToString()));
        }
    }

    private decimal Bound(CancellationToken cancellationToken)
    {
        NeedSide[] needs = [.. _registry.Needs.Select(need => new NeedSide(need, _registry.Find(need.By)))];
        OfferSide[] offers = [.. _registry.Offers.Select(offer => new OfferSide(offer, _registry.Find(offer.By)))];
        decimal[] offerPrices = Array.ConvertAll(offers, o => _plan.Certificate.OfferPrices.GetValueOrDefault(o.Offer.Id));
        SideTraits[] offerTraits = Array.ConvertAll(offers, offer => SideTraits.Of(_policy, offer));
        decimal bound = offers.Zip(offerPrices, (offer, price) => offer.Offer.Capacity * price).Sum();
        foreach (NeedSide need in needs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            decimal needPrice = _plan.Certificate.NeedPrices.GetValueOrDefault(need.Need.Id);
            bound += need.Need.Quantity * needPrice;
            SideTraits needTraits = SideTraits.Of(_policy, need);
            for (int j = 0; j < offers.Length; j++)
            {
                // No score is above 1.
                if (needPrice + offerPrices[j] >= 1)
                {
                    continue;
                }

                PairSides pair = new(_policy, needTraits, offerTraits[j]);
                decimal score = pair.IsEligible ? pair.Score(_weights) : 0;
                bound += score >= _policy.Threshold ? Math.Max(score - needPrice - offerPrices[j], 0) : 0;
            }
        }

        return bound;
    }

    private void Add(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        _faults.Add(MatchingTexts.Message(code, arguments));
}
