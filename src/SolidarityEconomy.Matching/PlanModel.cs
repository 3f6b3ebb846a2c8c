using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>A plan over what it was made of, by numbers: what each pair is worth, who has whom, how many places are left. For one thread.</summary>
internal sealed class PlanModel
{
    private readonly PairScores _scores;
    private readonly Dictionary<Id<Need>, int> _needs;
    private readonly Dictionary<Id<Offer>, int> _offers;
    private readonly int[] _blockOfNeed;

    /// <exception cref="ArgumentException">Registry or policy do not give the matches of the plan.</exception>
    public PlanModel(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        PlanGuard.CheckSources(plan, registry, policy);
        (Plan, Registry, Policy) = (plan, registry, policy);
        Population = new Population(registry);
        Rules = new CompiledRules(Population, policy.Rules);
        _scores = new PairScores(Population, policy.Criteria);
        int[]? waiting = plan.Inclusion?.Policy.WaitingPoints(Population.Needs);
        Values = new PairValues(
            Rules, _scores, KeptApart.Of(Population), policy.LeastPoints, PairMarks.Of(Population, plan.Constraints), waiting);
        _needs = Population.Needs.Select((side, i) => (side.Need.Id, i)).ToDictionary();
        _offers = Population.Offers.Select((side, j) => (side.Offer.Id, j)).ToDictionary();
        Places = new Places(plan.Constraints, Population.Needs.Length);
        Quantities = Array.ConvertAll(Population.Needs, Places.Of);
        Capacities = Array.ConvertAll(Population.Offers, Places.Of);
        OffersOf = Array.ConvertAll(Population.Needs, _ => new List<int>());
        TakeMatches();
        Blocks = [.. BlockPartition.Divide(Population, Rules)];
        _blockOfNeed = new int[Population.Needs.Length];
        for (int b = 0; b < Blocks.Length; b++)
        {
            foreach (int need in Blocks[b].Needs)
            {
                _blockOfNeed[need] = b;
            }
        }
    }

    public MatchPlan Plan { get; }

    public Registry Registry { get; }

    public MatchPolicy Policy { get; }

    public Population Population { get; }

    public CompiledRules Rules { get; }

    public PairValues Values { get; }

    public Places Places { get; }

    /// <summary>How many pairs each need may have beside its pinned ones.</summary>
    public int[] Quantities { get; }

    /// <summary>How many pairs each offer may have beside its pinned ones.</summary>
    public int[] Capacities { get; }

    /// <summary>The offers that the plan gives each need, but pinned ones; rising.</summary>
    public List<int>[] OffersOf { get; }

    public Block[] Blocks { get; }

    public int Find(Id<Need> need) => _needs.GetValueOrDefault(need, -1);

    public int Find(Id<Offer> offer) => _offers.GetValueOrDefault(offer, -1);

    public int BlockOf(int need) => _blockOfNeed[need];

    public MatchPair PairOf(int need, int offer) => new(Population.Needs[need].Need.Id, Population.Offers[offer].Offer.Id);

    public PairTerms Terms(MatchPair pair) => Plan.Constraints?.TermsOf(pair) ?? default;

    /// <summary>What the plan may be changed to within a block.</summary>
    public BlockExchange Exchange(Block block, CancellationToken cancellationToken)
    {
        Dictionary<int, int> local = block.Offers.Select((offer, j) => (offer, j)).ToDictionary();
        return new BlockExchange(
            block,
            Values,
            block.Needs.SelectMany((need, i) => OffersOf[need].Select(offer => (i, local[offer]))),
            (Array.ConvertAll(block.Needs, NeedPrice), Array.ConvertAll(block.Offers, OfferPrice)),
            Array.ConvertAll(block.Needs, need => Quantities[need]),
            Array.ConvertAll(block.Offers, offer => Capacities[offer]),
            cancellationToken);
    }

    public long NeedPrice(int need) =>
        (long)(Plan.Certificate.NeedPrices.GetValueOrDefault(Population.Needs[need].Need.Id) * Points.One);

    public long OfferPrice(int offer) =>
        (long)(Plan.Certificate.OfferPrices.GetValueOrDefault(Population.Offers[offer].Offer.Id) * Points.One);

    /// <summary>What a pair scores, in points; only of one that may be shown.</summary>
    public int Score(int need, int offer) => _scores.Score(need, offer);

    private void TakeMatches()
    {
        foreach (Match match in Plan.Matches)
        {
            int need = Find(match.Need);
            int offer = Find(match.Offer);
            bool isPinned = Terms(new MatchPair(match.Need, match.Offer)).IsPinned;
            if (need < 0 || offer < 0 || (!isPinned && Values.Value(need, offer) != (match.Score + match.Bonus) * Points.One))
            {
                throw Other();
            }

            if (isPinned)
            {
                Quantities[need]--;
                Capacities[offer]--;
            }
            else
            {
                OffersOf[need].Add(offer);
            }
        }

        Dictionary<int, int> used = OffersOf.SelectMany(offers => offers).CountBy(offer => offer).ToDictionary();
        if (OffersOf.Where((offers, i) => offers.Count > Quantities[i]).Any()
            || Capacities.Where((places, j) => used.GetValueOrDefault(j) > places).Any())
        {
            throw Other();
        }
    }

    private static ArgumentException Other() =>
        new("Registry and policy do not give the matches of the plan; match again.");
}
