using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Turns the values of pairs into the lists of needs and offers, and reserves into places that these keep.</summary>
internal sealed class PreferenceLists
{
    private readonly Population _population;
    private readonly PairValues _values;
    private readonly GroupReserves? _reserves;
    private readonly int[] _quantities;
    private readonly int[] _capacities;

    public PreferenceLists(Registry registry, MatchPolicy policy, InclusionPolicy? inclusion, MatchConstraints? constraints)
    {
        _population = new Population(registry);
        _values = new PairValues(
            new CompiledRules(_population, policy.Rules),
            new PairScores(_population, policy.Criteria),
            KeptApart.Of(_population),
            policy.LeastPoints,
            PairMarks.Of(_population, constraints),
            inclusion?.WaitingPoints(_population.Needs));
        Places places = new(constraints, _population.Needs.Length);
        _quantities = Array.ConvertAll(_population.Needs, places.Of);
        _capacities = Array.ConvertAll(_population.Offers, places.Of);
        _reserves = inclusion is null ? null : GroupReserves.Of(
            _population, registry, inclusion, new int[inclusion.Rules.Length], constraints, _quantities, _capacities);
    }

    public TwoSidedProblem Run(TieBreak? ties, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        Id<Chooser>[] needs = Array.ConvertAll(_population.Needs, side => new Id<Chooser>(side.Need.Id.ToString()));
        Id<Chooser>[] offers = Array.ConvertAll(_population.Offers, side => new Id<Chooser>(side.Offer.Id.ToString()));
        List<(int Value, Id<Chooser> Other)>[] ofNeeds = Array.ConvertAll(needs, _ => new List<(int, Id<Chooser>)>());
        List<(int Value, Id<Chooser> Other)>[] ofOffers = Array.ConvertAll(offers, _ => new List<(int, Id<Chooser>)>());
        for (int i = 0; i < needs.Length; i++)
        {
            CandidateSearch.Look(i, cancellationToken);
            progress?.Report(new WorkProgress("match.preferences", i, needs.Length));
            for (int j = 0; j < offers.Length; j++)
            {
                int value = _values.MayBePinned(i, j) ? int.MaxValue : _values.Value(i, j);
                if (value > 0)
                {
                    ofNeeds[i].Add((value, offers[j]));
                    ofOffers[j].Add((value, needs[i]));
                }
            }
        }

        return new TwoSidedProblem(
            needs.Select((id, i) => Listed(id, ofNeeds[i], _quantities[i]).Reserving(SeatsOfNeed(i, offers))),
            offers.Select((id, j) => Listed(id, ofOffers[j], _capacities[j]).Reserving(SeatsOfOffer(j, needs))),
            ties);
    }

    private static Chooser Listed(Id<Chooser> id, List<(int Value, Id<Chooser> Other)> list, int capacity) => new(
        id,
        list.GroupBy(entry => entry.Value).OrderByDescending(tier => tier.Key).Select(tier => tier.Select(entry => entry.Other)),
        capacity);

    private IEnumerable<ReservedSeats> SeatsOfNeed(int need, Id<Chooser>[] offers) => _reserves is null ? [] : Seats(
        _reserves.AtNeed(need).ToArray(), reserve => offers.Where((_, j) => _reserves.AtNeed(need, j) == reserve));

    private IEnumerable<ReservedSeats> SeatsOfOffer(int offer, Id<Chooser>[] needs) => _reserves is null ? [] : Seats(
        _reserves.AtOffer(offer).ToArray(), reserve => needs.Where((_, i) => _reserves.AtOffer(i, offer) == reserve));

    private IEnumerable<ReservedSeats> Seats(int[] reserves, Func<int, IEnumerable<Id<Chooser>>> members) =>
        from reserve in reserves
        let places = _reserves!.All[reserve].Rules.Where(rule => rule.Price > 0).Select(rule => rule.Target).DefaultIfEmpty().Max()
        where places > 0
        select new ReservedSeats(places, members(reserve));
}
