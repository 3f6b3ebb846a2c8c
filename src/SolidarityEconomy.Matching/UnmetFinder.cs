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

    /// <summary>Finds the reason for one need.</summary>
    /// <param name="block">The needs and offers among which it was planned.</param>
    /// <param name="needNumber">The need, by its number in the population.</param>
    /// <param name="asked">How many matches it asks for.</param>
    /// <param name="received">How many it has.</param>
    /// <param name="isSkipped">Whether the block was not looked at.</param>
    /// <param name="bounds">What the pairs of the block can score; null to look at every pair.</param>
    /// <param name="cancellationToken">Looked at every few thousand offers.</param>
    public UnmetNeed Find(
        Block block, int needNumber, int asked, int received, bool isSkipped, PairBounds? bounds, CancellationToken cancellationToken)
    {
        int[] excluded = new int[rules.Count];
        int eligible = 0;
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
                continue;
            }

            eligible++;
            if (values.IsMarked(needNumber, offer) && values.Suits(needNumber, offer))
            {
                suitable++;
            }
        }

        if (eligible > suitable)
        {
            Suitable counted = new(other => values.IsMarked(needNumber, block.Offers[other]));
            new PairScan(block, values, bounds).VisitNumber(needNumber, 0, counted, cancellationToken);
            suitable += counted.Count;
        }

        // A limit leaves no gap in the sum of the counts by which it could be told.
        int belowThreshold = eligible - suitable;
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

    /// <summary>Counts the offers that suit, but those about which something was said.</summary>
    private sealed class Suitable(Func<int, bool> isMarked) : IPairVisitor
    {
        public int Count { get; private set; }

        public int Floor => 0;

        public bool TakesBounds => false;

        public int Above(int other) => isMarked(other) ? int.MaxValue : 0;

        public void Visit(int other, int value) => Count++;
    }
}
