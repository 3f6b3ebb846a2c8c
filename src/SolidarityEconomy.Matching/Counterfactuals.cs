using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Answers what would be otherwise: why not that pair, and what one more place or offer would be worth.</summary>
/// <remarks>
/// <para>
/// Where the prices prove the plan, an answer is exactly what planning again with the change would give: the cheapest exchange
/// beside the prices is looked for. Where they do not, or a block has more than 25,000,000 pairs, it is the bound that the prices
/// give, and says so. A plan with a policy of inclusion is made again with the change, which takes as long as the plan did, since
/// what is owed to groups may change with it. For any other what-if, plan twice and ask <see cref="MatchPlan.ChangesSince"/>.
/// </para>
/// <para>
/// The first question about a block takes time proportional to its needs times its offers, later ones less. Immutable to its user,
/// and safe for many threads, which wait for each other.
/// </para>
/// </remarks>
public sealed class Counterfactuals
{
    private const long MostPairs = 25_000_000;

    private readonly PlanModel _model;
    private readonly BlockExchange?[] _exchanges;
    private readonly decimal _weights;
    private readonly PlanAgain? _again;
    private readonly Lock _oneAtATime = new();

    internal Counterfactuals(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        _model = new PlanModel(plan, registry, policy);
        _exchanges = new BlockExchange?[_model.Blocks.Length];
        _weights = policy.Criteria.Sum(criterion => criterion.Weight);
        _again = plan.Inclusion is { Policy: var inclusion } ? new PlanAgain(_model, inclusion) : null;
    }

    /// <summary>Says why a pair is not in the plan: the first reason that holds and, for a pair that would suit, what it would cost.</summary>
    /// <param name="need">A need of the registry.</param>
    /// <param name="offer">An offer of the registry.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The reason with its figures.</returns>
    /// <exception cref="ArgumentException">Nothing is registered under an id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public WhyNot WhyNot(Id<Need> need, Id<Offer> offer, CancellationToken cancellationToken = default)
    {
        _ = _model.Registry.Find(need);
        _ = _model.Registry.Find(offer);
        MatchPair pair = new(need, offer);
        lock (_oneAtATime)
        {
            (int i, int j) = (_model.Find(need), _model.Find(offer));
            WhyNotReason reason = Reason(pair, i, j);
            return reason switch
            {
                WhyNotReason.Outweighed => Outweighed(pair, i, j, cancellationToken),
                WhyNotReason.Rule => new WhyNot(_model.Plan, _model.Registry, pair, reason) { Rules = [.. Broken(i, j)] },
                _ => new WhyNot(_model.Plan, _model.Registry, pair, reason),
            };
        }
    }

    /// <summary>Says what one more free place of an offer would add to the total.</summary>
    /// <param name="offer">An offer of the registry.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The worth, with who would come and go; 0 for an offer that takes no part.</returns>
    /// <exception cref="ArgumentException">Nothing is registered under this id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public OneMore OneMorePlace(Id<Offer> offer, CancellationToken cancellationToken = default)
    {
        Offer known = _model.Registry.Find(offer);
        lock (_oneAtATime)
        {
            int number = _model.Find(offer);
            int b = Array.FindIndex(_model.Blocks, block => Array.BinarySearch(block.Offers, number) >= 0);
            return b < 0
                ? new OneMore(_model.Registry, known, 0, isExact: true, null, isNew: false)
                : PlaceOf(known, b, Array.BinarySearch(_model.Blocks[b].Offers, number), cancellationToken);
        }
    }

    /// <summary>Lists the offers of which one more place would add something, and what: where to look for more.</summary>
    /// <remarks>Of a plan with a policy of inclusion only offers whose places have a price are tried.</remarks>
    /// <param name="progress">Told the offers looked at, stage <c>match.worth</c>.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The worthiest first, among equals by id of the offer.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<OneMore> WorthyPlaces(IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
    [
        .. _model.Population.Offers
            .Where((_, j) =>
            {
                progress?.Report(new WorkProgress("match.worth", j, _model.Population.Offers.Length));
                return _again is null || _model.OfferPrice(j) > 0;
            })
            .Select(side => OneMorePlace(side.Offer.Id, cancellationToken))
            .Where(more => more.Worth > 0)
            .OrderByDescending(more => more.Worth)
            .ThenBy(more => more.Offer.Id),
    ];

    /// <summary>Says what an offer that is not there yet would add to the total, with all its places.</summary>
    /// <param name="offer">
    /// A new offer with its actor and profile. Of an actor whom the registry knows its own entry and profile count, as they are there.
    /// </param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>
    /// The worth: exact for one place that is used, a bound for more, since the first takes the best. 0 for an offer that would take no part.
    /// </returns>
    /// <exception cref="ArgumentException">The registry has an offer with this id.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public OneMore OneMoreOffer(OfferSide offer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (_model.Registry.TryFind(offer.Offer.Id, out Offer? _))
        {
            throw new ArgumentException($"The offer {offer.Offer.Id} is in the registry.", nameof(offer));
        }

        // Safety limits and the personal file are private: who asks need not know them, and the answer counts them all the same.
        OfferSide side = _model.Registry.TryFind(offer.Actor.Id, out Actor? _) ? new Participants(_model.Registry).Side(offer.Offer) : offer;
        int places = Participants.TakesPart(side) ? _model.Places.Of(side) : 0;
        lock (_oneAtATime)
        {
            return Worth(side, places, cancellationToken);
        }
    }

    private WhyNotReason Reason(MatchPair pair, int need, int offer)
    {
        if (_model.Plan.For(pair.Need).Any(match => match.Offer == pair.Offer))
        {
            return WhyNotReason.Matched;
        }

        if (need < 0 || offer < 0)
        {
            return WhyNotReason.NotOpen;
        }

        MatchConstraints constraints = _model.Plan.Constraints ?? MatchConstraints.None;
        return constraints.Held.Contains(pair) || constraints.Asked.Contains(pair) ? WhyNotReason.ThereAlready
            : !_model.Rules.Allows(need, offer) ? WhyNotReason.Rule
            : constraints.Forbidden.Contains(pair) ? WhyNotReason.Forbidden
            : !_model.Values.Suits(need, offer) ? WhyNotReason.Unsuitable
            : _model.Quantities[need] == 0 || _model.Capacities[offer] == 0 ? WhyNotReason.NoPlace
            : IsSkipped(_model.Blocks[_model.BlockOf(need)]) ? WhyNotReason.LimitReached
            : WhyNotReason.Outweighed;
    }

    private bool IsSkipped(Block block) => _model.Plan.Blocks.Any(planned => planned.Status == MatchStatus.LimitReached
        && (_model.Plan.Blocks.Length == 1 || planned.FirstNeed == _model.Population.Needs[block.Needs[0]].Need.Id));

    private IEnumerable<PlanRule> Broken(int need, int offer) =>
        _model.Plan.Rules.Where((_, rule) => !_model.Rules[rule].Allows(need, offer));

    private WhyNot Outweighed(MatchPair pair, int need, int offer, CancellationToken cancellationToken)
    {
        if (_again?.With(pair, cancellationToken) is { } again)
        {
            return Outweighed(pair, need, offer, Math.Max(-again.Gain, 0), again.IsExact && again.Gain <= 0, again.Swap);
        }

        int b = _model.BlockOf(need);
        Block block = _model.Blocks[b];
        (long cost, PairSwap? swap) = (0, null);
        bool isExact = Exchange(b, cancellationToken) is { Gap: var gap } && gap == 0;
        if (isExact)
        {
            (long exact, List<ExchangeStep> steps) = _exchanges[b]!.Pair(
                Array.BinarySearch(block.Needs, need), Array.BinarySearch(block.Offers, offer), cancellationToken);
            (cost, swap) = (exact, PairSwap.Of(_model, block, steps));
        }
        else
        {
            Int128 least = _model.NeedPrice(need) + _model.OfferPrice(offer) - _model.Values.Value(need, offer) - Gap(b);
            cost = (long)Int128.Max(least, 0);
        }

        return Outweighed(pair, need, offer, Points.Trim(Points.ToDecimal(cost)), isExact, swap);
    }

    private WhyNot Outweighed(MatchPair pair, int need, int offer, decimal cost, bool isExact, PairSwap? swap) =>
        new(_model.Plan, _model.Registry, pair, WhyNotReason.Outweighed, isExact ? swap : null)
        {
            Score = Points.Trim(Points.ToDecimal(_model.Score(need, offer))),
            Cost = cost,
            IsExact = isExact,
        };

    private OneMore PlaceOf(Offer offer, int b, int local, CancellationToken cancellationToken)
    {
        if (_again is not null)
        {
            OfferSide side = _model.Population.Offers[_model.Blocks[b].Offers[local]];
            Profile? profile = side.Limited ?? side.Profile;
            return Again(new OfferSide(offer with { Capacity = side.Capacity + 1 }, side.Registered, profile), offer, isNew: false, cancellationToken);
        }

        BlockExchange? exchange = Exchange(b, cancellationToken);
        Int128 worth;
        PairSwap? swap = null;
        bool isExact = exchange is { Gap: var gap } && gap == 0 && !_model.Plan.MissedPins.Any(pin => pin.Offer == offer.Id);
        if (isExact)
        {
            (worth, List<ExchangeStep> steps) = exchange!.OnePlace(local, cancellationToken);
            swap = PairSwap.Of(_model, _model.Blocks[b], steps);
        }
        else
        {
            worth = Int128.Max(_model.OfferPrice(_model.Blocks[b].Offers[local]), MissedPin(offer.Id)) + Gap(b);
        }

        return new OneMore(_model.Registry, offer, Points.Trim(Points.ToDecimal(worth)), isExact, swap, isNew: false);
    }

    /// <summary>One more place goes to a pinned pair that missed it, whatever it is worth.</summary>
    private long MissedPin(Id<Offer> offer) => _model.Plan.MissedPins.Where(pin => pin.Offer == offer && _model.Find(pin.Need) >= 0)
        .Select(pin => _model.Score(_model.Find(pin.Need), _model.Find(pin.Offer)) + (long)(_model.Terms(pin).Bonus * Points.One))
        .DefaultIfEmpty().Max();

    /// <summary>
    /// Each place of a new offer is worth the value of a pair less what it costs to free the need; the first place exactly that of
    /// the best one, all together at most those of the best few.
    /// </summary>
    private OneMore Worth(OfferSide offer, int places, CancellationToken cancellationToken)
    {
        if (_again is not null)
        {
            return Again(offer, offer.Offer, isNew: true, cancellationToken);
        }

        SideTraits giving = SideTraits.Of(_model.Policy, offer);
        List<(Int128 Gain, int Need, PairSwap Swap)> gains = [];
        Int128 gaps = 0;
        HashSet<int> unproved = [];
        for (int i = 0; places > 0 && i < _model.Population.Needs.Length; i++)
        {
            int b = _model.BlockOf(i);
            Block block = _model.Blocks[b];
            PairSides pair = new(_model.Policy, SideTraits.Of(_model.Policy, _model.Population.Needs[i]), giving);
            long value = Value(pair);
            if (value == 0 || _model.Quantities[i] == 0)
            {
                continue;
            }

            if (Exchange(b, cancellationToken) is { Gap: var gap } exchange && gap == 0)
            {
                if (exchange.OneUnit(Array.BinarySearch(block.Needs, i), cancellationToken) is { } unit && value > unit.Cost)
                {
                    gains.Add((value - unit.Cost, i, PairSwap.Of(_model, block, unit.Steps)));
                }
            }
            else
            {
                gaps += unproved.Add(b) ? Gap(b) : 0;
                gains.Add((Int128.Max(value - _model.NeedPrice(i), 0), i, PairSwap.None));
            }
        }

        (Int128 Gain, int Need, PairSwap Swap)[] best = [.. gains.OrderByDescending(gain => gain.Gain).ThenBy(gain => gain.Need).Take(places)];
        bool isExact = unproved.Count == 0 && best.Length <= 1;
        return new OneMore(
            _model.Registry,
            offer.Offer,
            Points.Trim(Points.ToDecimal(best.Aggregate(gaps, (sum, gain) => sum + gain.Gain))),
            isExact,
            isExact && best.Length == 1
                ? best[0].Swap.With(new MatchPair(_model.Population.Needs[best[0].Need].Need.Id, offer.Offer.Id))
                : null,
            isNew: true);
    }

    private OneMore Again(OfferSide changed, Offer shown, bool isNew, CancellationToken cancellationToken)
    {
        PlanAgain.Answer answer = _again!.With(changed, cancellationToken);
        bool isExact = answer.IsExact && answer.Gain >= 0;
        return new OneMore(_model.Registry, shown, Math.Max(answer.Gain, 0), isExact, isExact ? answer.Swap : null, isNew);
    }

    private long Value(PairSides pair)
    {
        decimal score = pair.IsEligible && !pair.IsKeptApart ? pair.Score(_weights) : 0;
        return score >= _model.Policy.Threshold ? Points.Of(score) : 0;
    }

    private BlockExchange? Exchange(int block, CancellationToken cancellationToken) =>
        (long)_model.Blocks[block].Needs.Length * _model.Blocks[block].Offers.Length > MostPairs
            ? null
            : _exchanges[block] ??= _model.Exchange(_model.Blocks[block], cancellationToken);

    private Int128 Gap(int block)
    {
        Id<Need> first = _model.Population.Needs[_model.Blocks[block].Needs[0]].Need.Id;
        return _exchanges[block]?.Gap
            ?? (Int128)(_model.Plan.Blocks.First(planned => planned.FirstNeed == first).Gap * Points.One);
    }
}
