using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Puts into words what each criterion contributes to the score of a pair, and which conditions the pair keeps.</summary>
internal static class PairReasons
{
    /// <summary>A line for each criterion, the greatest contribution first; the figures below it are for the coordinator.</summary>
    public static IEnumerable<Explanation> Of(IReadOnlyCollection<ReasonPart> parts)
    {
        decimal weights = parts.Where(part => part.Counted is not null).Sum(part => part.Weight);
        IEnumerable<Explanation> unknown = weights == 0 ? [Say(Audience.Participant, ExplanationTexts.NothingKnown)] : [];
        return
        [
            .. unknown,
            .. parts.OrderByDescending(part => part.Weight * (part.Counted ?? 0))
                .ThenByDescending(part => part.Weight)
                .Select(part => Reason(part, weights)),
        ];
    }

    /// <summary>How many conditions the pair keeps and, below that, which; for the coordinator. A sentence may be a caller's own.</summary>
    public static Explanation Conditions(IReadOnlyCollection<(string Code, Text Reason)> rules) => new(
        MatchingTexts.Message(ExplanationTexts.Conditions, ("count", rules.Count)),
        Audience.Coordinator,
        rules.Select(rule => new Explanation(RuleTexts.Condition(rule.Code, rule.Reason), Audience.Coordinator)));

    private static Explanation Reason(ReasonPart part, decimal weights)
    {
        if (part.Value is { } value)
        {
            Message fact = part.Fact
                ?? MatchingTexts.Message(ExplanationTexts.ReasonValue, ("criterion", part.Name), ("value", value));
            return new Explanation(fact, Audience.Participant, Weight(part, value, weights));
        }

        return part.WhenMissing is { } counted
            ? new Explanation(
                MatchingTexts.Message(ExplanationTexts.ReasonMissing, ("criterion", part.Name), ("value", counted)),
                Audience.Participant,
                Weight(part, counted, weights))
            : Say(Audience.Participant, ExplanationTexts.ReasonLeftOut, ("criterion", part.Name));
    }

    private static Explanation Weight(ReasonPart part, decimal value, decimal weights) => Say(
        Audience.Coordinator,
        ExplanationTexts.ReasonWeight,
        ("criterion", part.Name),
        ("value", value),
        ("weight", part.Weight),
        ("weights", weights),
        ("points", weights == 0 ? 0 : decimal.Round(part.Weight * value / weights, Points.Decimals)));

    private static Explanation Say(Audience audience, string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        new(MatchingTexts.Message(code, arguments), audience);
}
