using System.Collections.Immutable;

namespace SolidarityEconomy.Matching;

/// <summary>Writes a plan as its document.</summary>
internal static class PlanDocument
{
    public static MatchPlanInput Of(PlanParts plan) => new(
        plan.Threshold,
        plan.Criteria,
        plan.Rules,
        [.. plan.Matches.Select(match => new MatchInput(match.Need.ToString(), match.Offer.ToString(), match.Score, match.Values, match.Bonus))],
        [.. plan.Unmet.Select(Of)],
        [.. plan.Unused.Select(offer => new UnusedOfferInput(offer.Offer.ToString(), offer.Capacity, offer.Used))],
        [.. plan.Blocks.Select(Of)],
        plan.Total,
        plan.UpperBound,
        new MatchCertificateInput(Prices(plan.Certificate.NeedPrices), Prices(plan.Certificate.OfferPrices)),
        plan.Constraints?.ToInput(),
        plan.Inclusion is { } inclusion
            ? new PlanInclusionInput(
                inclusion.Policy.ToInput(), inclusion.Rules, inclusion.Prices, inclusion.ScoresWithout, inclusion.StatusWithout)
            : null);

    private static UnmetNeedInput Of(UnmetNeed need) => new(
        need.Need.ToString(), need.Asked, need.Received, need.Reason, need.Excluded, need.BelowThreshold, need.Suitable);

    private static MatchBlockInput Of(MatchBlock block) => new(
        block.FirstNeed.ToString(), block.Needs, block.Offers, block.Matches, block.Total, block.UpperBound, block.Status);

    private static ImmutableSortedDictionary<string, decimal> Prices<T>(ImmutableSortedDictionary<Id<T>, decimal> prices)
        where T : class => prices.ToImmutableSortedDictionary(entry => entry.Key.ToString(), entry => entry.Value, StringComparer.Ordinal);
}
