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
        decimal weights = plan.Criteria.Where((c, i) => Counted(match, i) is not null).Sum(c => c.Weight);
        IEnumerable<Explanation> reasons = Enumerable.Range(0, plan.Criteria.Length)
            .OrderByDescending(i => plan.Criteria[i].Weight * (Counted(match, i) ?? 0))
            .ThenByDescending(i => plan.Criteria[i].Weight)
            .Select(i => Reason(match, i, weights));
        IEnumerable<Explanation> unknown = weights == 0 ? [Say(Audience.Participant, ExplanationTexts.NothingKnown, [])] : [];
        Explanation conditions = Say(
            Audience.Coordinator,
            ExplanationTexts.Conditions,
            [("count", plan.Rules.Length)],
            plan.Rules.Select(rule => new Explanation(Condition(rule), Audience.Coordinator)));
        return new Explanation(Head(match), Audience.Participant, [.. unknown, .. reasons, .. Counted(match), conditions]);
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

    /// <summary>The code says which rule; the sentence is that of the plan, also for a caller's own rule.</summary>
    private static Message Condition(PlanRule rule) => RuleTexts.Condition(rule.Code, rule.Reason);

    private IEnumerable<Explanation> FullOffersOf(UnmetNeed unmet) =>
        full is not null && unmet.Reason == UnmetReason.OffersFull ? full.Of(unmet) : [];

    private decimal? Counted(Match match, int criterion) => match.Values[criterion] ?? plan.Criteria[criterion].WhenMissing;

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

    private Explanation Reason(Match match, int index, decimal weights)
    {
        PlanCriterion criterion = plan.Criteria[index];
        if (match.Values[index] is not { } value)
        {
            return criterion.WhenMissing is { } counted
                ? Say(
                    Audience.Participant,
                    ExplanationTexts.ReasonMissing,
                    [("criterion", criterion.Name), ("value", counted)],
                    Weight(criterion, counted, weights))
                : Say(Audience.Participant, ExplanationTexts.ReasonLeftOut, [("criterion", criterion.Name)]);
        }

        Message fact = Fact(match, index)
            ?? MatchingTexts.Message(ExplanationTexts.ReasonValue, ("criterion", criterion.Name), ("value", value));
        return new Explanation(fact, Audience.Participant, Weight(criterion, value, weights));
    }

    private static Explanation Weight(PlanCriterion criterion, decimal value, decimal weights) => Say(
        Audience.Coordinator,
        ExplanationTexts.ReasonWeight,
        [
            ("criterion", criterion.Name),
            ("value", value),
            ("weight", criterion.Weight),
            ("weights", weights),
            ("points", weights == 0 ? 0 : decimal.Round(criterion.Weight * value / weights, Points.Decimals)),
        ]);

    /// <summary>The facts behind a value, or null when the sources are not known or have changed since the plan was made.</summary>
    private Message? Fact(Match match, int index)
    {
        if (registry is null || policy is null)
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
