using System.Collections.Immutable;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>The pairs that a change of a plan makes and those that it gives up, by ids.</summary>
internal sealed record PairSwap(ImmutableArray<MatchPair> Came, ImmutableArray<MatchPair> Went)
{
    public static PairSwap None { get; } = new([], []);

    public static PairSwap Of(PlanModel model, Block block, IReadOnlyCollection<ExchangeStep> steps) =>
        new(Pairs(model, block, steps, comes: true), Pairs(model, block, steps, comes: false));

    public PairSwap With(MatchPair came) => this with { Came = Sorted(Came.Append(came)) };

    /// <summary>A line for each pair, those that go first; names of others are for the coordinator.</summary>
    public IEnumerable<Explanation> Explain(Func<Id<Need>, Text> need, Func<Id<Offer>, Text> offer) =>
        Went.Select(pair => (CounterfactualTexts.Goes, pair)).Concat(Came.Select(pair => (CounterfactualTexts.Comes, pair)))
            .Select(change => PlanExplainer.Say(
                Audience.Coordinator, change.Item1, [("need", need(change.pair.Need)), ("offer", offer(change.pair.Offer))]));

    private static ImmutableArray<MatchPair> Pairs(PlanModel model, Block block, IEnumerable<ExchangeStep> steps, bool comes) =>
        Sorted(steps.Where(step => step.Comes == comes).Select(step => model.PairOf(block.Needs[step.Need], block.Offers[step.Offer])));

    private static ImmutableArray<MatchPair> Sorted(IEnumerable<MatchPair> pairs) =>
        [.. pairs.OrderBy(pair => pair.Need).ThenBy(pair => pair.Offer)];
}
