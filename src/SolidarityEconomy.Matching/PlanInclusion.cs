using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>What a plan did for the groups of its policy of inclusion, what that proves and what it cost; for the coordinator only.</summary>
/// <remarks>Immutable. <see cref="MatchPlan.ReportInclusion"/> makes figures of it that may be shown.</remarks>
public sealed class PlanInclusion
{
    /// <summary>Puts the figures of a plan together.</summary>
    /// <param name="policy">The policy that was kept.</param>
    /// <param name="rules">What each of its rules asked for and got, in their order.</param>
    /// <param name="prices">What one more reserved place is worth where that is not the full price, by rule, then by place.</param>
    /// <param name="scoresWithout">The sum of the scores of the plan without the policy, 0 or more, at most 6 decimals.</param>
    /// <param name="statusWithout">What is proved about that plan.</param>
    internal PlanInclusion(
        InclusionPolicy policy,
        ImmutableArray<RuleOutcome> rules,
        ImmutableArray<ReservePrice> prices,
        decimal scoresWithout,
        MatchStatus statusWithout)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        Rules = !rules.IsDefault && rules.Length == policy.Rules.Length && rules.All(rule => rule is { Filled: >= 0 } && rule.Filled <= rule.Asked)
            ? rules
            : throw new ArgumentException("Each rule of the policy has an outcome, and none is filled beyond what it asked.", nameof(rules));
        Prices = !prices.IsDefault && prices.All(IsPrice) && prices.DistinctBy(price => (price.Rule, price.At)).Count() == prices.Length
            ? prices
            : throw new ArgumentException(
                "A price is of the first rule of a group and of a place, once, 0 or more, with 6 decimals at most.", nameof(prices));
        ScoresWithout = IsFigure(scoresWithout)
            ? scoresWithout
            : throw new ArgumentOutOfRangeException(nameof(scoresWithout), "A sum of scores is 0 or more, with 6 decimals at most.");
        StatusWithout = statusWithout is >= MatchStatus.Optimal and <= MatchStatus.LimitReached
            ? statusWithout
            : throw new ArgumentOutOfRangeException(nameof(statusWithout), "There is no such status.");
    }

    /// <summary>The policy that was kept; read from a document, a group of a list that is not known here has its notation for a name.</summary>
    public InclusionPolicy Policy { get; }

    /// <summary>What each rule asked for and got, in the order of the policy.</summary>
    public ImmutableArray<RuleOutcome> Rules { get; }

    /// <summary>What one more reserved place is worth, where that is not the full price of the group's rules there.</summary>
    public ImmutableArray<ReservePrice> Prices { get; }

    /// <summary>The sum of the scores of the plan under the same constraints without the policy.</summary>
    public decimal ScoresWithout { get; }

    /// <summary>What is proved about that plan: the cost of the policy is exact when both plans are optimal.</summary>
    public MatchStatus StatusWithout { get; }

    /// <summary>What the filled places add to the total of the plan: their number times the price of their rule.</summary>
    public decimal Worth => Points.Trim(Policy.Rules.Zip(Rules, (rule, outcome) => rule.Price * outcome.Filled).Sum());

    private bool IsPrice(ReservePrice? price) =>
        price is not null
        && price.Rule >= 0
        && price.Rule < Policy.Rules.Length
        && Policy.FirstRule(Policy.Rules[price.Rule].Side, Policy.Rules[price.Rule].Group) == price.Rule
        && (price.At is null || Id<Offer>.TryParse(price.At, out _))
        && IsFigure(price.Price)
        && price.Price <= MatchCertificate.MaxPrice;

    private static bool IsFigure(decimal value) => value >= 0 && Points.IsExact(value);
}
