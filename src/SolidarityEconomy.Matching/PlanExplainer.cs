using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Puts the figures of a plan into words; with registry and policy also the facts behind them.</summary>
internal sealed class PlanExplainer(MatchPlan plan, Registry? registry, MatchPolicy? policy, FullOffers? full)
{
    private readonly Lazy<InclusionChecker?> _inclusion = new(() => registry is null || plan.Inclusion is not { } inclusion
        ? null
        : InclusionChecker.Of(plan, inclusion, registry));

    public Explanation Plan()
    {
        string proof = plan.Status switch
        {
            MatchStatus.Optimal when plan.Inclusion is not null => ExplanationTexts.PlanIncluded,
            MatchStatus.Approximate when plan.Inclusion is not null => ExplanationTexts.PlanIncludedGap,
            MatchStatus.Optimal => ExplanationTexts.PlanOptimal,
            MatchStatus.Approximate => ExplanationTexts.PlanApproximate,
            _ => ExplanationTexts.PlanLimit,
        };

        // What reserves are worth would tell how many members were served.
        decimal worth = plan.Inclusion?.Worth ?? 0;
        return Say(
            Audience.Public,
            ExplanationTexts.Plan,
            [("matches", plan.Matches.Length), ("needs", plan.Blocks.Sum(block => block.Needs)), ("waiting", plan.Unmet.Length)],
            Say(Audience.Public, proof, [("total", plan.Total - worth), ("bound", plan.UpperBound - worth), ("gap", plan.Gap)]));
    }

    public Explanation Pair(Match match)
    {
        IEnumerable<Explanation> reasons = PairReasons.Of(
        [
            .. plan.Criteria.Select((criterion, c) =>
                new ReasonPart(criterion.Name, criterion.Weight, criterion.WhenMissing, match.Values[c], Fact(match, c))),
        ]);
        Explanation conditions = PairReasons.Conditions([.. plan.Rules.Select(rule => (rule.Code, rule.Reason))]);
        return new Explanation(Head(match), Audience.Participant, [.. Called(match), .. reasons, .. Counted(match), conditions]);
    }

    /// <summary>For which groups a match counts, which only the coordinator may know.</summary>
    private IEnumerable<Explanation> Counted(Match match) => _inclusion.Value?.GroupsOf(match).Select(counted => Say(
        Audience.Coordinator,
        counted.IsReserve ? InclusionTexts.Match : InclusionTexts.MatchShare,
        [("group", counted.Group.Label)])) ?? [];

    public Explanation Waiting(UnmetNeed unmet)
    {
        Need? need = registry?.Find(unmet.Need);
        Argument title = need is null ? unmet.Need.ToString() : need.Title;
        string why = unmet.Reason switch
        {
            UnmetReason.NoOffers => ExplanationTexts.NoOffers,
            UnmetReason.LimitReached => ExplanationTexts.LimitReached,
            UnmetReason.TopicUnknown => ExplanationTexts.TopicUnknown,
            UnmetReason.NoOfferInTopic => ExplanationTexts.NoOfferInTopic,
            UnmetReason.Excluded => ExplanationTexts.Excluded,
            UnmetReason.BelowThreshold => ExplanationTexts.BelowThreshold,
            UnmetReason.TooFewOffers => ExplanationTexts.TooFewOffers,
            _ => ExplanationTexts.OffersFull,
        };
        IEnumerable<Explanation> excluded = plan.Rules.Zip(unmet.Excluded)
            .Where(pair => pair.Second > 0)
            .Select(pair => Say(
                Audience.Coordinator, ExplanationTexts.ExcludedBy, [("count", pair.Second), ("reason", pair.First.Reason)]));
        IEnumerable<Explanation> below = unmet.BelowThreshold == 0
            ? []
            : [Say(Audience.Coordinator, ExplanationTexts.BelowCount, [("count", unmet.BelowThreshold)])];
        Explanation reason = Say(
            Audience.Participant,
            why,
            [("threshold", plan.Threshold), ("suitable", unmet.Suitable), ("others", unmet.Suitable - unmet.Received)],
            [.. FullOffersOf(unmet), .. excluded, .. below]);
        return Say(
            Audience.Participant,
            ExplanationTexts.Need,
            [("need", title), ("received", unmet.Received), ("asked", unmet.Asked)],
            [reason, .. Assumed(need)]);
    }

    public static Explanation Say(
        Audience audience,
        string code,
        IEnumerable<(string Name, Argument Value)> arguments,
        params IEnumerable<Explanation> because) => new(MatchingTexts.Message(code, arguments), audience, because);

    /// <summary>Says that the capacity of an offer is not known and counts as one; nothing where it is known.</summary>
    public static IEnumerable<Explanation> Assumed(Offer offer) => offer.Capacity is null
        ? [Say(Audience.Coordinator, ExplanationTexts.CapacityAssumed, [("offer", offer.Title)])]
        : [];

    private static IEnumerable<Explanation> Assumed(Need? need) => need is { Quantity: null }
        ? [Say(Audience.Coordinator, ExplanationTexts.QuantityAssumed, [("need", need.Title)])]
        : [];

    /// <summary>What the constraints of the call said about a pair: made first, chosen before, worth more than its score.</summary>
    private IEnumerable<Explanation> Called(Match match)
    {
        PairTerms terms = plan.Constraints?.TermsOf(new MatchPair(match.Need, match.Offer)) ?? default;
        if (terms.IsPinned)
        {
            yield return Say(Audience.Coordinator, ExplanationTexts.Pinned, []);
        }

        if (terms.IsKept)
        {
            yield return Say(Audience.Participant, ExplanationTexts.Kept, []);
        }

        if (match.Bonus > 0)
        {
            yield return Say(Audience.Coordinator, ExplanationTexts.Bonus, [("bonus", Points.Trim(match.Bonus))]);
        }
    }

    private IEnumerable<Explanation> FullOffersOf(UnmetNeed unmet) =>
        full is not null && unmet.Reason == UnmetReason.OffersFull ? full.Of(unmet) : [];

    private Message Head(Match match)
    {
        if (registry is null)
        {
            return MatchingTexts.Message(
                ExplanationTexts.PairById,
                ("need", match.Need.ToString()),
                ("offer", match.Offer.ToString()),
                ("score", match.Score));
        }

        Need need = registry.Find(match.Need);
        Offer offer = registry.Find(match.Offer);
        return MatchingTexts.Message(
            ExplanationTexts.Pair,
            ("need", need.Title),
            ("asker", registry.Find(need.By).Name),
            ("offer", offer.Title),
            ("giver", registry.Find(offer.By).Name),
            ("score", match.Score));
    }

    /// <summary>The facts behind a value, or null when the sources are not known or have changed since the plan was made.</summary>
    private Message? Fact(Match match, int index)
    {
        if (registry is null || policy is null || match.Values[index] is null)
        {
            return null;
        }

        Participants participants = new(registry);
        ICriterion criterion = policy.Criteria[index].Criterion;
        object? asked = criterion.NeedTrait(participants.Side(registry.Find(match.Need)));
        object? offered = criterion.OfferTrait(participants.Side(registry.Find(match.Offer)));
        return criterion.Evaluate(asked, offered) is { } now && decimal.Round(now, Points.Decimals) == match.Values[index]
            ? criterion.Describe(asked, offered)
            : null;
    }
}
