using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>
/// Works out again, from traits alone, why a need waits: what each rule keeps out, what is below the threshold, what suits.
/// </summary>
internal sealed class WaitingFigures
{
    private const int None = -1;

    private readonly MatchPolicy _policy;
    private readonly SideTraits[] _offers;
    private readonly decimal _weights;
    private readonly int _dividing;
    private readonly int _topic;
    private readonly Func<Id<Need>, int, PairTerms> _terms;

    public WaitingFigures(
        MatchPolicy policy, IEnumerable<SideTraits> needs, SideTraits[] offers, decimal weights, Func<Id<Need>, int, PairTerms> terms)
    {
        _terms = terms;
        _policy = policy;
        _offers = offers;
        _weights = weights;
        SideTraits[] all = [.. needs, .. offers];
        _dividing = policy.Rules.Select((rule, r) => Divides(rule, all.Select(side => side.Rules[r]))).ToImmutableArray().IndexOf(true);
        _topic = policy.Rules.Select(rule => rule.Code).ToImmutableArray().IndexOf(EligibilityRules.SameTopicCode);
    }

    /// <summary>Whether an entry says of a need what holds.</summary>
    public bool Confirms(UnmetNeed stated, NeedSide need, SideTraits asking, int asked, int received, int pinned)
    {
        if ((stated.Received, stated.Asked) != (received, asked))
        {
            return false;
        }

        int[] excluded = new int[_policy.Rules.Length];
        int below = 0;
        int suitable = 0;
        for (int j = 0; j < _offers.Length; j++)
        {
            SideTraits offer = _offers[j];
            int broken = Broken(asking, offer);
            if (broken != None)
            {
                excluded[broken]++;
                continue;
            }

            PairSides pair = new(_policy, asking, offer);
            decimal score = pair.Score(_weights);
            PairTerms terms = _terms(need.Need.Id, j);
            bool suits = !terms.IsOut
                && (terms.IsPinned || terms.IsKept || (score > 0 && score >= _policy.Threshold))
                && !pair.IsKeptApart;
            suitable += suits ? 1 : 0;
            below += suits ? 0 : 1;
        }

        return stated.Reason == UnmetReason.LimitReached
            ? IsSkipped(stated, excluded, pinned)
            : stated.Reason == Reason(need.Need, excluded, below, suitable, received)
                && stated.Excluded.SequenceEqual(excluded)
                && (stated.BelowThreshold, stated.Suitable) == (below, suitable);
    }

    /// <summary>A rule that makes blocks: a key must be shared, and nobody lacks one who would be let in without.</summary>
    private static bool Divides(IEligibilityRule rule, IEnumerable<object?> traits) =>
        rule is SharingRule { MustShare: true } sharing
        && (!sharing.AdmitsUnknown || !traits.Any(trait => ((TraitSet)trait!).IsEmpty));

    /// <summary>The rule at which an offer counts: the one that makes the blocks when it is broken, else the first.</summary>
    private int Broken(SideTraits asking, SideTraits offer)
    {
        if (_dividing != None && IsBroken(_dividing, asking, offer))
        {
            return _dividing;
        }

        for (int r = 0; r < _policy.Rules.Length; r++)
        {
            if (IsBroken(r, asking, offer))
            {
                return r;
            }
        }

        return None;
    }

    private bool IsBroken(int rule, SideTraits asking, SideTraits offer) =>
        !_policy.Rules[rule].Allows(asking.Rules[rule], offer.Rules[rule]);

    /// <summary>Of a block that was not looked at, the plan makes only the pinned pairs and counts only the offers of other blocks.</summary>
    private bool IsSkipped(UnmetNeed stated, int[] excluded, int pinned) =>
        _offers.Length > 0
        && (stated.Received, stated.BelowThreshold, stated.Suitable) == (pinned, 0, 0)
        && stated.Excluded.Select((count, r) => count <= (r == _dividing ? excluded[r] : 0)).All(fits => fits);

    private UnmetReason Reason(Need need, int[] excluded, int below, int suitable, int received) =>
        _offers.Length == 0 ? UnmetReason.NoOffers
        : suitable > received ? UnmetReason.OffersFull
        : suitable > 0 ? UnmetReason.TooFewOffers
        : below > 0 ? UnmetReason.BelowThreshold
        : _topic != None && need.Topic is null ? UnmetReason.TopicUnknown
        : _topic != None && excluded[_topic] == _offers.Length ? UnmetReason.NoOfferInTopic
        : UnmetReason.Excluded;
}
