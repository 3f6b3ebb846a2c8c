using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Says why an offer was found for a need, by the letter of the policy.</summary>
internal static class CandidateReasons
{
    /// <summary>The reasons, or null when the pair is none that a search finds.</summary>
    public static Explanation? Of(MatchPolicy policy, NeedSide need, OfferSide offer)
    {
        if (!Participants.TakesPart(need)
            || KeptApart.Holds(need.Registered, need.Limited, offer.Registered, offer.Limited)
            || !policy.Rules.All(rule => rule.Allows(rule.NeedTrait(need), rule.OfferTrait(offer))))
        {
            return null;
        }

        ImmutableArray<ReasonPart> parts = [.. policy.Criteria.Select(criterion => Part(criterion, need, offer))];
        MeanPoints mean = default;
        for (int c = 0; c < parts.Length; c++)
        {
            WeightedCriterion criterion = policy.Criteria[c];
            mean.Add(
                CompiledCriterion.WeightOf(criterion),
                parts[c].Value is { } value ? Points.Of(value) : Points.Missing,
                CompiledCriterion.MissingOf(criterion));
        }

        return mean.Score < policy.LeastPoints ? null : new Explanation(
            MatchingTexts.Message(
                ExplanationTexts.Pair,
                ("need", need.Need.Title),
                ("asker", need.Actor.Name),
                ("offer", offer.Offer.Title),
                ("giver", offer.Actor.Name),
                ("score", Points.Trim(Points.ToDecimal(mean.Score)))),
            Audience.Participant,
            [.. PairReasons.Of(parts), PairReasons.Conditions([.. policy.Rules.Select(rule => (rule.Code, rule.Reason))])]);
    }

    private static ReasonPart Part(WeightedCriterion weighted, NeedSide need, OfferSide offer)
    {
        ICriterion criterion = weighted.Criterion;
        object? asked = criterion.NeedTrait(need);
        object? offered = criterion.OfferTrait(offer);
        int points = CompiledCriterion.Value(criterion, asked, offered);
        return points == Points.Missing
            ? new ReasonPart(criterion.Name, weighted.Weight, weighted.WhenMissing, null, null)
            : new ReasonPart(
                criterion.Name, weighted.Weight, weighted.WhenMissing, Points.Trim(Points.ToDecimal(points)), criterion.Describe(asked, offered));
    }
}
