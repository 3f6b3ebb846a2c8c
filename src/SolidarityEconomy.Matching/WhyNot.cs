using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Why a plan does not put a need and an offer together, and what it would cost if it did.</summary>
/// <remarks>
/// Immutable; made by <see cref="Counterfactuals.WhyNot"/>. A safety limit shows nowhere: such a pair is one that does not suit, and
/// of those no figure is given.
/// </remarks>
public sealed class WhyNot
{
    private readonly MatchPlan _plan;
    private readonly Registry _registry;
    private readonly PairSwap _swap;

    internal WhyNot(MatchPlan plan, Registry registry, MatchPair pair, WhyNotReason reason, PairSwap? swap = null)
    {
        _plan = plan;
        _registry = registry;
        _swap = swap ?? PairSwap.None;
        Pair = pair;
        Reason = reason;
    }

    /// <summary>The need and the offer that were asked about.</summary>
    public MatchPair Pair { get; }

    /// <summary>The first reason that holds.</summary>
    public WhyNotReason Reason { get; }

    /// <summary>The rules that keep the pair out, in the order of the plan; empty unless that is the reason.</summary>
    public ImmutableArray<PlanRule> Rules { get; internal init; } = [];

    /// <summary>What the pair scores, 0 to 1; null unless it is outweighed.</summary>
    public decimal? Score { get; internal init; }

    /// <summary>
    /// By how much the total would be lower with this pair, 0 or more; exactly, or at least. Null unless the pair is outweighed.
    /// </summary>
    public decimal? Cost { get; internal init; }

    /// <summary>
    /// True when planning again with the pair pinned gives exactly that cost. False for a plan that is not proved to be the best, or
    /// of a block too large to look at every change; then the cost is a bound.
    /// </summary>
    public bool IsExact { get; internal init; }

    /// <summary>
    /// The least score with which a best plan may have the pair: the score and the cost together, so above 1 for a pair that no
    /// score would bring in. Where the cost is a bound, even more may be needed.
    /// </summary>
    public decimal? NeededScore => Score + Cost is { } needed ? Points.Trim(needed) : null;

    /// <summary>The pairs that the best plan with this one makes beside the rest, this one included; empty unless the cost is exact.</summary>
    public ImmutableArray<MatchPair> Came => _swap.Came;

    /// <summary>The pairs that it gives up.</summary>
    public ImmutableArray<MatchPair> Went => _swap.Went;

    /// <summary>Says it in words: the reason for participants; rules, figures, and who has the places, for the coordinator.</summary>
    /// <returns>The explanation; nothing of it is public.</returns>
    public Explanation Explain() => PlanExplainer.Say(
        Audience.Participant,
        Reason switch
        {
            WhyNotReason.Matched => CounterfactualTexts.Matched,
            WhyNotReason.NotOpen => CounterfactualTexts.NotOpen,
            WhyNotReason.ThereAlready => CounterfactualTexts.ThereAlready,
            WhyNotReason.Rule => CounterfactualTexts.Rule,
            WhyNotReason.Forbidden or WhyNotReason.Unsuitable => CounterfactualTexts.Unsuitable,
            WhyNotReason.NoPlace => CounterfactualTexts.NoPlace,
            WhyNotReason.LimitReached => CounterfactualTexts.LimitReached,
            _ => CounterfactualTexts.Outweighed,
        },
        [("need", NeedTitle(Pair.Need)), ("offer", OfferTitle(Pair.Offer)), ("threshold", _plan.Threshold)],
        Reason switch
        {
            WhyNotReason.Rule => Rules.Select(rule => new Explanation(RuleTexts.Condition(rule.Code, rule.Reason), Audience.Coordinator)),
            WhyNotReason.Forbidden => [PlanExplainer.Say(Audience.Coordinator, CounterfactualTexts.Forbidden, [])],
            WhyNotReason.Outweighed => [Figures(), .. Needed(), .. Holders(), .. _swap.Explain(NeedTitle, OfferTitle)],
            _ => [],
        });

    private Explanation Figures() => PlanExplainer.Say(
        Audience.Coordinator,
        (IsExact, Cost) switch
        {
            (true, > 0) => CounterfactualTexts.Cost,
            (true, _) => CounterfactualTexts.AsGood,
            (_, > 0) => CounterfactualTexts.CostAtLeast,
            _ => CounterfactualTexts.CostUnknown,
        },
        [("score", Score!.Value), ("cost", Cost!.Value)]);

    private IEnumerable<Explanation> Needed() =>
        Cost == 0 ? []
        : NeededScore > 1 ? [PlanExplainer.Say(Audience.Coordinator, CounterfactualTexts.NoScore, [])]
        : [PlanExplainer.Say(Audience.Coordinator, CounterfactualTexts.Needed, [("needed", NeededScore!.Value)])];

    private IEnumerable<Explanation> Holders()
    {
        Argument[] needs = [.. _plan.Matches.Where(match => match.Offer == Pair.Offer).Select(match => (Argument)NeedTitle(match.Need))];
        Argument[] offers = [.. _plan.For(Pair.Need).Select(match => (Argument)OfferTitle(match.Offer))];
        if (needs.Length > 0)
        {
            yield return PlanExplainer.Say(
                Audience.Coordinator, CounterfactualTexts.Holders, [("offer", OfferTitle(Pair.Offer)), ("needs", Argument.List(needs))]);
        }

        if (offers.Length > 0)
        {
            yield return PlanExplainer.Say(
                Audience.Coordinator, CounterfactualTexts.Has, [("need", NeedTitle(Pair.Need)), ("offers", Argument.List(offers))]);
        }
    }

    private Text NeedTitle(Id<Need> need) => _registry.Find(need).Title;

    private Text OfferTitle(Id<Offer> offer) => _registry.Find(offer).Title;
}
