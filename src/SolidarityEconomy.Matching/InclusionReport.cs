using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>What a policy of inclusion asked for, what it reached, for whom, and what it cost in scores.</summary>
/// <remarks>
/// Immutable; made by <see cref="MatchPlan.ReportInclusion"/>. A figure is left out when it is about few people, and when it would tell of
/// few by a sum or difference with the others: groups may lie in one another, and so may the places of several rules for one group. Of
/// groups that cannot be shown together the first stay; of rules, too. Figures of other reports on the same people are not known
/// here: with other groups asked about, they may tell more. It is this report that is shown; what a plan itself
/// carries in <see cref="MatchPlan.Inclusion"/> stays exact, for whoever runs it. Everything in it is for the coordinator.
/// </remarks>
public sealed class InclusionReport
{
    [JsonConstructor]
    internal InclusionReport(
        ImmutableArray<RuleReport> rules,
        ImmutableArray<GroupReport> groups,
        int leastShown,
        decimal scoresWithout,
        decimal scoresWith,
        bool isCostExact)
    {
        Rules = rules.IsDefault || rules.Any(rule => rule is null) ? throw new ArgumentException("A rule is missing.", nameof(rules)) : rules;
        Groups = groups.IsDefault || groups.Any(group => group is null) ? throw new ArgumentException("A group is missing.", nameof(groups)) : groups;
        (LeastShown, ScoresWithout, ScoresWith, IsCostExact) = (leastShown, scoresWithout, scoresWith, isCostExact);
    }

    /// <summary>What became of each rule, in the order of the policy.</summary>
    public ImmutableArray<RuleReport> Rules { get; }

    /// <summary>The outcome of each group that a rule names: who asks first, then who offers, in the order of the policy.</summary>
    public ImmutableArray<GroupReport> Groups { get; }

    /// <summary>Figures that tell of fewer people than this, by themselves or together with others here, are left out.</summary>
    public int LeastShown { get; }

    /// <summary>The sum of the scores of the plan under the same constraints without the policy.</summary>
    public decimal ScoresWithout { get; }

    /// <summary>The sum of the scores of the plan.</summary>
    public decimal ScoresWith { get; }

    /// <summary>True when both plans are proved optimal; else the cost is that of the plans that were found.</summary>
    public bool IsCostExact { get; }

    /// <summary>What the policy cost: the scores without it less those with it.</summary>
    [JsonIgnore]
    public decimal Cost => ScoresWithout - ScoresWith;

    /// <summary>Says the cost, each rule and each group in sentences; for the coordinator.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => PlanExplainer.Say(
        Audience.Coordinator,
        IsCostExact ? InclusionTexts.Report : InclusionTexts.ReportFound,
        [("cost", Cost), ("without", ScoresWithout), ("with", ScoresWith)],
        [.. Rules.Select(Rule), .. Groups.Select(Group)]);

    private Explanation Rule(RuleReport rule) => rule is { Asked: { } asked, Filled: { } filled, Able: { } able }
        ? PlanExplainer.Say(
            Audience.Coordinator,
            rule.IsReserve ? InclusionTexts.Reserve : InclusionTexts.Share,
            [("group", rule.Name), ("asked", asked), ("filled", filled), ("able", able)])
        : Hidden(rule.Name);

    private Explanation Group(GroupReport group) => group is { Members: { } members, Served: { } served, ShareOfMatches: { } share }
        ? PlanExplainer.Say(
            Audience.Coordinator,
            InclusionTexts.Group,
            [
                ("group", group.Name),
                ("members", members),
                ("served", served),
                ("matches", Percent(share)),
                ("requests", Percent(group.ShareOfRequests ?? 0)),
            ])
        : Hidden(group.Name);

    private Explanation Hidden(Text group) =>
        PlanExplainer.Say(Audience.Coordinator, InclusionTexts.Hidden, [("group", group), ("least", LeastShown)]);

    private static decimal Percent(decimal share) => Scoring.Points.Trim(decimal.Round(100 * share, 1));
}
