using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>What must hold of every plan, whoever made it: its figures agree with each other.</summary>
internal static class PlanGuard
{
    public static void Check(MatchPlan plan)
    {
        Require(plan.Threshold is >= 0 and <= 1 && Points.IsExact(plan.Threshold), "The threshold lies in 0 to 1.");
        Require(IsFull(plan.Criteria) && IsFull(plan.Rules) && IsFull(plan.Matches), "A list is missing or has a null.");
        Require(IsFull(plan.Unmet) && IsFull(plan.Unused) && IsFull(plan.Blocks), "A list is missing or has a null.");
        Require(
            plan.Criteria.All(c => c.Weight >= 0 && c.Weight <= WeightedCriterion.MaxWeight && c.WhenMissing is null or (>= 0 and <= 1)),
            "A weight lies in 0 to 1000, and what a missing value counts in 0 to 1.");
        Require(plan.Matches.All(match => match.Values.Length == plan.Criteria.Length), "A match has a value for each criterion.");
        Require(plan.Unmet.All(need => need.Excluded.Length == plan.Rules.Length), "An unmet need has a count for each rule.");
        Require(IsRising(plan.Matches, ComparePairs), "Each pair stands once, by id of the need, then of the offer.");
        Require(IsRising(plan.Unmet, (one, other) => one.Need.CompareTo(other.Need)), "Each unmet need stands once, by id.");
        Require(IsRising(plan.Unused, (one, other) => one.Offer.CompareTo(other.Offer)), "Each unused offer stands once, by id.");
        Require(
            plan.Matches.Sum(match => match.Score + match.Bonus) + (plan.Inclusion?.Worth ?? 0) == plan.Total,
            "The total is the sum of the scores, of the bonuses and of what filled reserves are worth.");
        Require(plan.Blocks.Sum(block => block.Total) == plan.Total, "The total is the sum of the blocks.");
        Require(plan.Blocks.Sum(block => block.UpperBound) == plan.UpperBound, "The upper bound is the sum of the blocks.");
        Require(plan.Blocks.Sum(block => (long)block.Matches) == plan.Matches.Length, "Each match is in a block.");
        Require(plan.Blocks.All(IsSound), "A block has a need, its bound is at least its total, and its status says whether they meet.");
        Require(IsRising(plan.Blocks, (one, other) => one.FirstNeed.CompareTo(other.FirstNeed)), "Each block stands once, by id of its first need.");
    }

    public static void CheckSources(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        Require(
            plan.Matches.All(match => registry.TryFind(match.Need, out Need? _) && registry.TryFind(match.Offer, out Offer? _))
                && plan.Unmet.All(need => registry.TryFind(need.Need, out Need? _))
                && plan.Unused.All(offer => registry.TryFind(offer.Offer, out Offer? _)),
            "The registry lacks a need or offer of the plan.");
        Require(HasPolicy(plan, policy), "The policy has other criteria, weights, rules or another threshold than the plan.");
    }

    /// <summary>Whether a plan names the figures and codes of a policy: threshold, rules, criteria, weights, missing values.</summary>
    public static bool HasPolicy(MatchPlan plan, MatchPolicy policy) =>
        plan.Threshold == policy.Threshold
        && plan.Rules.Select(rule => rule.Code).SequenceEqual(policy.Rules.Select(rule => rule.Code), StringComparer.Ordinal)
        && plan.Criteria.Select(c => (c.Code, c.Weight, c.WhenMissing))
            .SequenceEqual(policy.Criteria.Select(c => (c.Criterion.Code, c.Weight, c.WhenMissing)));

    /// <summary>The order of the matches of a plan.</summary>
    public static int ComparePairs(Match one, Match other)
    {
        int byNeed = one.Need.CompareTo(other.Need);
        return byNeed != 0 ? byNeed : one.Offer.CompareTo(other.Offer);
    }

    private static bool IsSound(MatchBlock block) =>
        block.Needs > 0
        && block.Offers >= 0
        && block.Matches >= 0
        && !block.FirstNeed.IsEmpty
        && block.UpperBound >= block.Total
        && block.Status is >= MatchStatus.Optimal and <= MatchStatus.LimitReached
        && (block.Status == MatchStatus.Optimal) == (block.UpperBound == block.Total);

    private static bool IsFull<T>(ImmutableArray<T> list)
        where T : class => !list.IsDefault && list.All(item => item is not null);

    private static bool IsRising<T>(ImmutableArray<T> list, Comparison<T> compare)
    {
        for (int i = 1; i < list.Length; i++)
        {
            if (compare(list[i - 1], list[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new ArgumentException(fault);
        }
    }
}
