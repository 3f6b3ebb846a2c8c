using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Finds why a need has fewer matches than it asks for, from the offers of its block.</summary>
internal sealed class UnmetFinder(
    Population population, MatchPolicy policy, CompiledRules rules, PairValues values)
{
    private readonly int _topicRule =
        policy.Rules.Select(rule => rule.Code).ToImmutableArray().IndexOf(EligibilityRules.SameTopicCode);

    public UnmetNeed Find(Block block, int needNumber, int asked, int received, bool isSkipped)
    {
        int[] excluded = new int[rules.Count];
        int belowThreshold = 0;
        int suitable = 0;
        if (rules.Dividing != CompiledRules.None)
        {
            excluded[rules.Dividing] = population.Offers.Length - block.Offers.Length;
        }

        foreach (int offer in isSkipped ? [] : block.Offers)
        {
            int broken = rules.Broken(needNumber, offer);
            if (broken != CompiledRules.None)
            {
                excluded[broken]++;
            }
            else if (!values.Suits(needNumber, offer))
            {
                // A limit leaves no gap in the sum of the counts by which it could be told.
                belowThreshold++;
            }
            else
            {
                suitable++;
            }
        }

        NeedSide side = population.Needs[needNumber];
        UnmetReason reason = Reason(side.Need, isSkipped, excluded, belowThreshold, suitable, received);
        return new UnmetNeed(side.Need.Id, asked, received, reason, [.. excluded], belowThreshold, suitable);
    }

    private UnmetReason Reason(Need need, bool isSkipped, int[] excluded, int belowThreshold, int suitable, int received)
    {
        return population.Offers.Length == 0 ? UnmetReason.NoOffers
            : isSkipped ? UnmetReason.LimitReached
            : suitable > received ? UnmetReason.OffersFull
            : suitable > 0 ? UnmetReason.TooFewOffers
            : belowThreshold > 0 ? UnmetReason.BelowThreshold
            : _topicRule >= 0 && need.Topic is null ? UnmetReason.TopicUnknown
            : _topicRule >= 0 && excluded[_topicRule] == population.Offers.Length ? UnmetReason.NoOfferInTopic
            : UnmetReason.Excluded;
    }
}
