using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What the criteria and rules of a policy keep of a registry, as documented: traits, and tables of what they give each other.</summary>
internal sealed class KeptMemory
{
    private readonly Population _population;
    private readonly MatchPolicy _policy;

    public KeptMemory(Registry registry, MatchPolicy policy) => (_population, _policy) = (new Population(registry), policy);

    /// <summary>How many criteria and rules there are.</summary>
    public int Parts => _policy.Criteria.Length + _policy.Rules.Length;

    public long TraitsOfNeeds =>
        _policy.Criteria.Sum(criterion => Bytes(_population.Needs, criterion.Criterion.NeedTrait))
        + _policy.Rules.Sum(rule => Bytes(_population.Needs, rule.NeedTrait));

    public long TraitsOfOffers =>
        _policy.Criteria.Sum(criterion => Bytes(_population.Offers, criterion.Criterion.OfferTrait))
        + _policy.Rules.Sum(rule => Bytes(_population.Offers, rule.OfferTrait));

    public long Tables
    {
        get
        {
            CompiledCriterion[] criteria = [.. _policy.Criteria.Select(criterion => new CompiledCriterion(criterion, _population, null))];
            CompiledRule[] rules = [.. _policy.Rules.Select(rule => new CompiledRule(rule, _population, null))];
            int needs = TraitClasses.Together(_population.Needs.Length, criteria.Select(criterion => criterion.Needs.Of)).Count;
            int offers = TraitClasses.Together(_population.Offers.Length, criteria.Select(criterion => criterion.Offers.Of)).Count;
            return Table(4, needs, offers, 64)
                + criteria.Sum(criterion => Table(4, criterion.Needs.Count, criterion.Offers.Count, 16))
                + rules.Sum(rule => Table(1, rule.Needs.Count, rule.Offers.Count, 4));
        }
    }

    private static long Table(long bytes, int needs, int offers, long megabytes) =>
        bytes * needs * offers is var size && size <= megabytes << 20 ? size : 0;

    private static long Bytes<T>(T[] sides, Func<T, object?> traitOf) => Allocated.By(() =>
    {
        foreach (T side in sides)
        {
            _ = traitOf(side);
        }
    });
}
