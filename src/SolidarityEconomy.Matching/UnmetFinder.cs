using System.Collections.Concurrent;
using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Finds why a need has fewer matches than it asks for, from the offers of its block. Safe for many threads.</summary>
/// <remarks>
/// Whom the rules keep out is counted once for all needs of a block that are alike before them; who suits, once for those that are alike in
/// the criteria, too, as long as neither limits nor constraints tell them apart.
/// </remarks>
internal sealed class UnmetFinder(
    Population population, MatchPolicy policy, CompiledRules rules, PairValues values)
{
    private readonly ConcurrentDictionary<(Block Block, int AlikeInRules), (int[] Excluded, int Eligible)> _eligible = [];
    private readonly ConcurrentDictionary<(Block Block, int AlikeInRules, int AlikeInCriteria), int> _suitable = [];
    private readonly Lazy<int[]> _alikeInRules = new(() => TraitClasses.Together(
        population.Needs.Length, Enumerable.Range(0, rules.Count).Select(rule => rules[rule].NeedsAlike())).Of);

    private readonly int _topicRule =
        policy.Rules.Select(rule => rule.Code).ToImmutableArray().IndexOf(EligibilityRules.SameTopicCode);

    /// <summary>Finds the reason for one need.</summary>
    /// <param name="block">The needs and offers among which it was planned.</param>
    /// <param name="needNumber">The need, by its number in the population.</param>
    /// <param name="asked">How many matches it asks for.</param>
    /// <param name="received">How many it has.</param>
    /// <param name="isSkipped">Whether the block was not looked at.</param>
    /// <param name="scanOf">What goes through the pairs of the block, for this thread.</param>
    /// <param name="cancellationToken">Looked at every few thousand offers.</param>
    public UnmetNeed Find(
        Block block,
        int needNumber,
        int asked,
        int received,
        bool isSkipped,
        Func<Block, PairScan> scanOf,
        CancellationToken cancellationToken)
    {
        int alike = _alikeInRules.Value[needNumber];
        (int[] excluded, int eligible) = isSkipped
            ? (OutsideOf(block), 0)
            : _eligible.GetOrAdd((block, alike), _ => Eligible(block, needNumber));
        int suitable = eligible == 0 ? 0
            : values.AreAsTheyLook(needNumber)
                ? _suitable.GetOrAdd(
                    (block, alike, values.Scores.NeedSignatures[needNumber]),
                    _ => CountSuitable(block, needNumber, eligible, scanOf, cancellationToken))
                : CountSuitable(block, needNumber, eligible, scanOf, cancellationToken);

        // A limit leaves no gap in the sum of the counts by which it could be told.
        int belowThreshold = eligible - suitable;
        NeedSide side = population.Needs[needNumber];
        UnmetReason reason = Reason(side.Need, isSkipped, excluded, belowThreshold, suitable, received);
        return new UnmetNeed(side.Need.Id, asked, received, reason, [.. excluded], belowThreshold, suitable);
    }

    /// <summary>What the rules keep out before any offer of a block is looked at: those of other blocks.</summary>
    private int[] OutsideOf(Block block)
    {
        int[] excluded = new int[rules.Count];
        if (rules.Dividing != CompiledRules.None)
        {
            excluded[rules.Dividing] = population.Offers.Length - block.Offers.Length;
        }

        return excluded;
    }

    private (int[] Excluded, int Eligible) Eligible(Block block, int need)
    {
        int[] excluded = OutsideOf(block);
        int eligible = 0;
        foreach (int offer in block.Offers)
        {
            int broken = rules.Broken(need, offer);
            if (broken == CompiledRules.None)
            {
                eligible++;
            }
            else
            {
                excluded[broken]++;
            }
        }

        return (excluded, eligible);
    }

    private int CountSuitable(Block block, int need, int eligible, Func<Block, PairScan> scanOf, CancellationToken cancellationToken)
    {
        int suitable = 0;
        foreach (int offer in values.Marks is { } marks ? marks.OffersOf(need) : [])
        {
            // An offer of another block breaks the rule that divides.
            suitable += rules.Allows(need, offer) && values.Suits(need, offer) ? 1 : 0;
        }

        if (eligible > suitable)
        {
            Suitable counted = new(other => values.IsMarked(need, block.Offers[other]));
            scanOf(block).VisitNumber(need, 0, counted, cancellationToken);
            suitable += counted.Count;
        }

        return suitable;
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
