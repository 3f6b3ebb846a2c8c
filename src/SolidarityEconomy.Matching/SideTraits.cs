using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>What the rules and criteria of a policy read from one side, and whom its actor keeps away.</summary>
internal sealed record SideTraits(object?[] Rules, object?[] Criteria, Actor Actor, Profile? Limited)
{
    public static SideTraits Of(MatchPolicy policy, NeedSide need) => new(
        [.. policy.Rules.Select(rule => rule.NeedTrait(need))],
        [.. policy.Criteria.Select(criterion => criterion.Criterion.NeedTrait(need))],
        need.Registered,
        need.Limited);

    public static SideTraits Of(MatchPolicy policy, OfferSide offer) => new(
        [.. policy.Rules.Select(rule => rule.OfferTrait(offer))],
        [.. policy.Criteria.Select(criterion => criterion.Criterion.OfferTrait(offer))],
        offer.Registered,
        offer.Limited);
}
