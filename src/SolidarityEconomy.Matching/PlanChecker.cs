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
    private const string Stage = "match.check";

    private readonly MatchPlan _plan;
    private readonly Registry _registry;
    private readonly MatchPolicy _policy;
    private readonly decimal _weights;
    private readonly Participants _participants;
    private readonly NeedSide[] _needs;
    private readonly OfferSide[] _offers;
    private readonly SideTraits[] _asking;
    private readonly SideTraits[] _giving;
    private readonly Places _places;
    private readonly Match[] _pins;
    private readonly InclusionChecker? _inclusion;
    private readonly List<Message> _faults = [];

    public PlanChecker(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        _plan = plan;
        _registry = registry;
        _policy = policy;
        _weights = policy.Criteria.Sum(criterion => criterion.Weight);
        _participants = new Participants(registry);
        _needs = [.. _participants.Needs];
        _offers = [.. _participants.Offers];
        _asking = Array.ConvertAll(_needs, side => SideTraits.Of(policy, side));
        _giving = Array.ConvertAll(_offers, side => SideTraits.Of(policy, side));
        _places = new Places(plan.Constraints, _needs.Length);
        _pins = [.. plan.Matches.Where(match => Terms(match.Need, match.Offer).IsPinned)];
        _inclusion = plan.Inclusion is { } inclusion ? new InclusionChecker(plan, inclusion, registry, _needs, _offers, _places) : null;
    }

    public PlanCheck Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (!PlanGuard.HasPolicy(_plan, _policy))
        {
            Add(CheckTexts.OtherPolicy);
            return new PlanCheck(_faults, 0, 0);
        }

        decimal total = CheckMatches() + CheckInclusion(cancellationToken);
        CheckPins();
        CheckNeeds(progress, cancellationToken);
        CheckOffers();
        CheckBlocks();
        decimal bound = Bound(progress, cancellationToken);
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

            NeedSide asking = _participants.Side(need);
            OfferSide giving = _participants.Side(offer);
            PairSides pair = new(_policy, asking, giving);
            bool isPossible = Participants.TakesPart(asking) && Participants.TakesPart(giving) && IsPossible(pair);
            decimal score = pair.Score(_weights);
            PairTerms terms = Terms(match.Need, match.Offer);
            decimal bonus = terms.Bonus + (_inclusion?.Waiting(need) ?? 0);
            total += score + bonus;
            if (!isPossible || terms.IsOut || (!terms.IsPinned && !terms.IsKept && (score == 0 || score < _policy.Threshold)))
            {
                Add(CheckTexts.NotEligible, ("need", match.Need.ToString()), ("offer", match.Offer.ToString()));
            }

            if (score != match.Score || bonus != match.Bonus || !match.Values.SequenceEqual(pair.Values()))
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

    private decimal CheckInclusion(CancellationToken cancellationToken)
    {
        if (_inclusion is null)
        {
            return 0;
        }

        (decimal worth, List<int> wrong) = _inclusion.Check(cancellationToken);
        foreach (int rule in wrong)
        {
            Add(CheckTexts.Inclusion, ("rule", rule + 1));
        }

        return worth;
    }

    private void CheckNeeds(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        WaitingFigures figures = new(_policy, _asking, _giving, _weights, (need, j) => Terms(need, _offers[j].Offer.Id));
        Dictionary<Id<Need>, int> received = _plan.Matches.CountBy(match => match.Need).ToDictionary();
        Dictionary<Id<Need>, int> pinned = _pins.CountBy(match => match.Need).ToDictionary();
        Dictionary<Id<Need>, UnmetNeed> unmet = _plan.Unmet.ToDictionary(entry => entry.Need);
        for (int i = 0; i < _needs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress(Stage, i, 2L * _needs.Length));
            NeedSide need = _needs[i];
            int count = received.GetValueOrDefault(need.Need.Id);
            bool waits = unmet.Remove(need.Need.Id, out UnmetNeed? entry);
            int asked = _places.Of(need);
            if (count > asked)
            {
                Add(CheckTexts.Quantity, ("need", need.Need.Id.ToString()), ("count", count), ("limit", asked));
            }
            else if (waits != (count < asked) || (entry is not null && !figures.Confirms(entry, need, _asking[i], asked, count, pinned.GetValueOrDefault(need.Need.Id))))
            {
                Add(CheckTexts.Unmet, ("need", need.Need.Id.ToString()));
            }
        }

        foreach (Id<Need> stranger in unmet.Keys.Order())
        {
            Add(CheckTexts.Unmet, ("need", stranger.ToString()));
        }
    }

    private void CheckOffers()
    {
        Dictionary<Id<Offer>, int> used = _plan.Matches.CountBy(match => match.Offer).ToDictionary();
        Dictionary<Id<Offer>, UnusedOffer> unused = _plan.Unused.ToDictionary(entry => entry.Offer);
        foreach (OfferSide offer in _offers)
        {
            int count = used.GetValueOrDefault(offer.Offer.Id);
            bool isFree = unused.Remove(offer.Offer.Id, out UnusedOffer? entry);
            int places = _places.Of(offer);
            if (count > places)
            {
                Add(CheckTexts.Capacity, ("offer", offer.Offer.Id.ToString()), ("count", count), ("limit", places));
            }
            else if (isFree != (count < places) || (entry is not null && (entry.Used, entry.Capacity) != (count, places)))
            {
                Add(CheckTexts.Unused, ("offer", offer.Offer.Id.ToString()));
            }
        }

        foreach (Id<Offer> stranger in unused.Keys.Order())
        {
            Add(CheckTexts.Unused, ("offer", stranger.ToString()));
        }
    }

    /// <summary>
    /// Every need that takes part is in a block, offers without any need to meet are in none, and only needs of a block too
    /// large wait for that.
    /// </summary>
    private void CheckBlocks()
    {
        if (_plan.Blocks.Sum(block => (long)block.Needs) != _needs.Length
            || _plan.Blocks.Sum(block => (long)block.Offers) > _offers.Length
            || !_plan.Blocks.Select(block => block.FirstNeed).All(_needs.Select(need => need.Need.Id).ToHashSet().Contains)
            || _plan.Unmet.Count(need => need.Reason == UnmetReason.LimitReached) > _plan.Blocks.Where(IsSkipped).Sum(block => (long)block.Needs))
        {
            Add(CheckTexts.Blocks);
        }
    }

    /// <summary>Whether a block may have been passed over as too large, but for its pins; its bound is theirs when nobody has a place.</summary>
    private bool IsSkipped(MatchBlock block) =>
        block.Matches <= _pins.Length && (block.Status == MatchStatus.LimitReached || block.UpperBound == block.Total);

    /// <summary>Every pinned pair is made that rules, limits and the places left by the pins before it allow.</summary>
    private void CheckPins()
    {
        if (_plan.Constraints is not { Pinned.IsEmpty: false } constraints)
        {
            return;
        }

        HashSet<MatchPair> made = [.. _plan.Matches.Select(match => new MatchPair(match.Need, match.Offer))];
        Dictionary<Id<Need>, int> needAt = _needs.Select((side, i) => (side.Need.Id, i)).ToDictionary();
        Dictionary<Id<Offer>, int> offerAt = _offers.Select((side, j) => (side.Offer.Id, j)).ToDictionary();
        Dictionary<Id<Need>, int> needs = [];
        Dictionary<Id<Offer>, int> offers = [];
        foreach (MatchPair pin in constraints.Pinned)
        {
            if (!needAt.TryGetValue(pin.Need, out int i)
                || !offerAt.TryGetValue(pin.Offer, out int j)
                || Terms(pin.Need, pin.Offer).IsOut
                || !IsPossible(new PairSides(_policy, _asking[i], _giving[j])))
            {
                continue;
            }

            if (needs.GetValueOrDefault(pin.Need) < _places.Of(_needs[i]) && offers.GetValueOrDefault(pin.Offer) < _places.Of(_offers[j]))
            {
                needs[pin.Need] = needs.GetValueOrDefault(pin.Need) + 1;
                offers[pin.Offer] = offers.GetValueOrDefault(pin.Offer) + 1;
                if (!made.Contains(pin))
                {
                    Add(CheckTexts.Pin, ("need", pin.Need.ToString()), ("offer", pin.Offer.ToString()));
                }
            }
        }
    }

    private decimal Bound(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        Dictionary<Id<Need>, int> pinnedNeeds = _pins.CountBy(match => match.Need).ToDictionary();
        Dictionary<Id<Offer>, int> pinnedOffers = _pins.CountBy(match => match.Offer).ToDictionary();
        decimal greatest = 1 + (_plan.Constraints?.AllTerms.Select(pair => pair.Value.Bonus).DefaultIfEmpty().Max() ?? 0) + (_inclusion?.GreatestGain ?? 0);
        decimal[] offerPrices =
            [.. _offers.Select(offer => _plan.Certificate.OfferPrices.GetValueOrDefault(offer.Offer.Id))];
        decimal bound = _pins.Sum(match => match.Score + match.Bonus) + (_inclusion?.Bound(_pins) ?? 0);
        bound += _offers.Zip(
            offerPrices, (offer, price) => (_places.Of(offer) - pinnedOffers.GetValueOrDefault(offer.Offer.Id)) * price).Sum();
        for (int i = 0; i < _needs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress(Stage, _needs.Length + i, 2L * _needs.Length));
            decimal needPrice = _plan.Certificate.NeedPrices.GetValueOrDefault(_needs[i].Need.Id);
            bound += (_places.Of(_needs[i]) - pinnedNeeds.GetValueOrDefault(_needs[i].Need.Id)) * needPrice;
            for (int j = 0; j < _offers.Length; j++)
            {
                // No score is above 1, and nothing is added beyond the greatest.
                if (needPrice + offerPrices[j] >= greatest)
                {
                    continue;
                }

                PairSides pair = new(_policy, _asking[i], _giving[j]);
                PairTerms terms = Terms(_needs[i].Need.Id, _offers[j].Offer.Id);
                if (terms.IsOut || terms.IsPinned || !IsPossible(pair))
                {
                    continue;
                }

                decimal score = pair.Score(_weights);
                bool isGoodEnough = terms.IsKept || (score > 0 && score >= _policy.Threshold);
                decimal gain = _inclusion is null ? 0
                    : _inclusion.Waiting(_needs[i].Need) + _inclusion.Subsidy(_needs[i].Need.Id, _offers[j].Offer.Id);
                bound += isGoodEnough ? Math.Max(score + terms.Bonus + gain - needPrice - offerPrices[j], 0) : 0;
            }
        }

        return bound;
    }

    private PairTerms Terms(Id<Need> need, Id<Offer> offer) =>
        _plan.Constraints?.TermsOf(new MatchPair(need, offer)) ?? default;

    private static bool IsPossible(PairSides pair) => pair.IsEligible && !pair.IsKeptApart;

    private void Add(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        _faults.Add(MatchingTexts.Message(code, arguments));
}
