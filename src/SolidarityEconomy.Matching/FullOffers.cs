using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>
/// The full offers of a plan: which of them would suit a waiting need, and who has their places. What is the same for every
/// need is worked out once. Safe for many threads.
/// </summary>
internal sealed class FullOffers
{
    private const int Most = 5;

    private readonly Registry _registry;
    private readonly Participants _participants;
    private readonly MatchPolicy _policy;
    private readonly decimal _weights;
    private readonly Lazy<(Offer Offer, SideTraits Traits)[]> _offers;
    private readonly MatchConstraints? _constraints;
    private readonly Lazy<ILookup<Id<Need>, Id<Offer>>> _offersByNeed;
    private readonly Lazy<ILookup<Id<Offer>, Id<Need>>> _needsByOffer;

    public FullOffers(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        _registry = registry;
        _participants = new Participants(registry);
        _policy = policy;
        _constraints = plan.Constraints;
        _weights = policy.Criteria.Sum(criterion => criterion.Weight);
        _offersByNeed = new(() => plan.Matches.ToLookup(match => match.Need, match => match.Offer));
        _needsByOffer = new(() => plan.Matches.ToLookup(match => match.Offer, match => match.Need));
        _offers = new(() => Full(plan));
    }

    /// <summary>
    /// The best few that suit a need and are not its own, by falling score, then by id. As in the plan, the threshold does not
    /// hold for pairs that are pinned or kept.
    /// </summary>
    public IEnumerable<Explanation> Of(UnmetNeed unmet)
    {
        Need need = _registry.Find(unmet.Need);
        SideTraits asking = SideTraits.Of(_policy, _participants.Side(need));
        HashSet<Id<Offer>> own = [.. _offersByNeed.Value[need.Id]];
        return _offers.Value
            .Where(candidate => !own.Contains(candidate.Offer.Id))
            .Select(candidate => (
                candidate.Offer,
                Terms: _constraints?.TermsOf(new MatchPair(need.Id, candidate.Offer.Id)) ?? default,
                Pair: new PairSides(_policy, asking, candidate.Traits)))
            .Where(candidate => !candidate.Terms.IsOut && candidate.Pair.IsEligible && !candidate.Pair.IsKeptApart)
            .Select(candidate => (candidate.Offer, candidate.Terms, Score: candidate.Pair.Score(_weights)))
            .Where(candidate => candidate.Terms.IsPinned || candidate.Terms.IsKept || (candidate.Score > 0 && candidate.Score >= _policy.Threshold))
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Offer.Id)
            .Take(Most)
            .Select(candidate => Say(candidate.Offer, candidate.Score));
    }

    /// <summary>An offer is full when the plan has no place of it left; one that is new since then is unknown to the plan.</summary>
    private (Offer Offer, SideTraits Traits)[] Full(MatchPlan plan)
    {
        Places places = new(plan.Constraints, _participants.Needs.Count());
        HashSet<Id<Offer>> unused = [.. plan.Unused.Select(offer => offer.Offer)];
        return
        [
            .. _participants.Offers
                .Where(side => !unused.Contains(side.Offer.Id) && (places.Of(side) == 0 || _needsByOffer.Value.Contains(side.Offer.Id)))
                .Select(side => (side.Offer, SideTraits.Of(_policy, side))),
        ];
    }

    private Explanation Say(Offer offer, decimal score)
    {
        IEnumerable<Id<Need>> needs = _needsByOffer.Value[offer.Id];
        return needs.Any()
            ? PlanExplainer.Say(
                Audience.Coordinator,
                ExplanationTexts.FullOffer,
                [
                    ("offer", offer.Title),
                    ("score", score),
                    ("needs", Argument.List(needs.Select(need => (Argument)_registry.Find(need).Title))),
                ],
                PlanExplainer.Assumed(offer))
            : PlanExplainer.Say(Audience.Coordinator, ExplanationTexts.ClosedOffer, [("offer", offer.Title), ("score", score)]);
    }
}
