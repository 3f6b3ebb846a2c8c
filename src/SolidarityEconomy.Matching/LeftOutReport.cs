using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Who is left out of a plan and why: by reason, and who competes for too few places.</summary>
/// <remarks>Immutable; made by <see cref="MatchPlan.LeftOut"/>.</remarks>
public sealed class LeftOutReport
{
    private const int MostNamed = 10;

    private readonly MatchPlan _plan;
    private readonly Registry _registry;

    internal LeftOutReport(MatchPlan plan, Registry registry, IEnumerable<PlanShortage> shortages, long moreMatches, bool isComplete)
    {
        _plan = plan;
        _registry = registry;
        Shortages = [.. shortages];
        MoreMatches = moreMatches;
        IsComplete = isComplete;
        ByReason =
        [
            .. plan.Unmet.GroupBy(need => need.Reason)
                .OrderBy(same => same.Key)
                .Select(same => new LeftOutReason(same.Key, same.OrderBy(need => need.Received > 0).ThenBy(need => need.Need))),
        ];
    }

    /// <summary>The needs that wait, in the order of the reasons.</summary>
    public ImmutableArray<LeftOutReason> ByReason { get; }

    /// <summary>Who competes for too few places, where most are missing first; no need stands in two of them.</summary>
    public ImmutableArray<PlanShortage> Shortages { get; }

    /// <summary>
    /// How many more matches a plan could have that only looked at their number; its total may be lower. 0 when this plan has as
    /// many as there can be.
    /// </summary>
    public long MoreMatches { get; }

    /// <summary>False when a block was too large to look for shortages and for more matches: more than 4,000,000 pairs.</summary>
    public bool IsComplete { get; }

    /// <summary>Says it in words: counts by reason for everybody, names and shortages for the coordinator.</summary>
    /// <returns>The explanation; of each reason at most ten needs are named.</returns>
    public Explanation Explain() => PlanExplainer.Say(
        Audience.Public,
        CounterfactualTexts.LeftOut,
        [("waiting", _plan.Unmet.Length), ("without", _plan.Unmet.Count(need => need.Received == 0))],
        [
            .. ByReason.Select(group => PlanExplainer.Say(
                Audience.Public,
                CounterfactualTexts.LeftOutReason,
                [("count", group.Needs.Length), ("reason", MatchingTexts.Text(EvaluationTexts.Reasons[(int)group.Reason]))],
                PlanExplainer.Say(
                    Audience.Coordinator, CounterfactualTexts.LeftOutNames, [("needs", Titles(group.Needs.Select(need => need.Need)))]))),
            .. Shortages.Select(shortage => PlanExplainer.Say(
                Audience.Coordinator,
                CounterfactualTexts.Shortage,
                [
                    ("needs", shortage.Needs.Length), ("offers", shortage.Offers.Length), ("wanted", shortage.Wanted),
                    ("available", shortage.Available), ("missing", shortage.Missing),
                ],
                PlanExplainer.Say(
                    Audience.Coordinator,
                    CounterfactualTexts.ShortageNames,
                    [
                        ("needs", Titles(shortage.Needs)),
                        ("offers", Argument.List(shortage.Offers.Take(MostNamed).Select(offer => (Argument)_registry.Find(offer).Title))),
                    ]))),
            .. MoreMatches == 0
                ? []
                : new[] { PlanExplainer.Say(Audience.Coordinator, CounterfactualTexts.MoreMatches, [("more", MoreMatches)]) },
            .. IsComplete ? [] : new[] { PlanExplainer.Say(Audience.Coordinator, CounterfactualTexts.NotLookedAt, []) },
        ]);

    private Argument Titles(IEnumerable<Id<Need>> needs) =>
        Argument.List(needs.Take(MostNamed).Select(need => (Argument)_registry.Find(need).Title));
}
