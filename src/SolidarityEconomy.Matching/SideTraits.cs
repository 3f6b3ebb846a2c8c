using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>What the rules and criteria of a policy read from one side.</summary>
internal sealed record SideTraits(object?[] Rules, object?[] Criteria)
{
    public static SideTraits Of(MatchPolicy policy, NeedSide need) => new(
        [.. policy.Rules.Select(rule => rule.NeedTrait(need))],
        [.. policy.Criteria.Select(criterion => criterion.Criterion.NeedTrait(need))]);

    public static SideTraits Of(MatchPolicy policy, OfferSide offer) => new(
        [.. policy.Rules.Select(rule => rule.OfferTrait(offer))],
        [.. policy.Criteria.Select(criterion => criterion.Criterion.OfferTrait(offer))]);
}
