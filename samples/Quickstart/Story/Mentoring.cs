using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>The first story: needs and offers of the registry become a plan of pairs.</summary>
internal sealed class Mentoring
{
    /// <summary>The day on which the case is told; waiting is counted up to it.</summary>
    public static readonly LocalDate Today = new(2026, 3, 2);

    private Mentoring(Registry registry, MatchPlan plan)
    {
        Registry = registry;
        Plan = plan;
        Pairs = [.. registry.Needs.SelectMany(need => plan.Matches.Where(match => match.Need == need.Id)).Select(PairOf)];
        Unmatched =
        [
            .. from need in registry.Needs
               join unmet in plan.Unmet on need.Id equals unmet.Need
               select (need, registry.Find(need.By), plan.Explain(unmet)),
        ];
    }

    public Registry Registry { get; }

    public MatchPlan Plan { get; }

    public IReadOnlyList<Pair> Pairs { get; }

    public IReadOnlyList<(Need Need, Actor Entrepreneur, Explanation Why)> Unmatched { get; }

    /// <summary>Who may be matched, and what counts, on a day.</summary>
    public static MatchPolicy Policy(LocalDate day) => new(
        [new(new MainTopic(), 3), new(Criteria.Urgency(), 2), new(Criteria.Waiting(day, 120), 2), new(Criteria.Languages(), 1)],
        [EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage(), EligibilityRules.Place()]);

    public static Mentoring Of(Registry registry)
    {
        MatchPolicy policy = Policy(Today);
        MatchPlan plan = Matcher.Match(registry, policy);
        BrokenRunException.Unless(plan.Status == MatchStatus.Optimal, "so small a plan is optimal");
        BrokenRunException.Unless(plan.Check(registry, policy).IsValid, "the certificate of the plan holds");
        BrokenRunException.Unless(
            plan.Matches.Length + plan.Unmet.Sum(unmet => unmet.Missing) == registry.Needs.Sum(need => need.Quantity),
            "pairs and missing pairs are all that was asked for");
        return new Mentoring(registry, plan);
    }

    /// <summary>Finds the pair of a need.</summary>
    /// <exception cref="BrokenRunException">The need has none, so that the story cannot go on.</exception>
    public Pair PairOf(Id<Need> need) => Pairs.FirstOrDefault(pair => pair.Need.Id == need)
        ?? throw new BrokenRunException($"The need {need} has no mentor, so that there is no plan to go on with.");

    private Pair PairOf(Match match)
    {
        Need need = Registry.Find(match.Need);
        Offer offer = Registry.Find(match.Offer);
        Explanation why = Plan.Explain(match).For(Audience.Participant)
            ?? throw new BrokenRunException($"The pair of {match.Need} has no reasons for those who take part.");
        return new Pair(need, Registry.Find(need.By), offer, Registry.Find(offer.By), match.Score, why);
    }
}
