using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>Puts the figures of an evaluation into words.</summary>
internal static class EvaluationExplainer
{
    public static Explanation Explain(PlanEvaluation evaluation) => PlanExplainer.Say(
        Audience.Public,
        EvaluationTexts.Head,
        [("met", evaluation.Needs.Served), ("needs", evaluation.Needs.Count), ("full", evaluation.Needs.Full)],
        [
            .. Shares(evaluation),
            .. evaluation.Unmet.Select(count => PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Unmet,
                [("needs", count.Needs), ("missing", count.Missing), ("reason", MatchingTexts.Text(EvaluationTexts.Reasons[(int)count.Reason]))])),
            .. Fit(evaluation),
            .. Waiting(EvaluationTexts.MetWaited, evaluation.WaitedOfMet),
            .. Waiting(EvaluationTexts.LeftOutWait, evaluation.WaitedOfLeftOut),
            .. Table(evaluation, EvaluationTexts.NeedsByTerritory, evaluation.Needs.ByTerritory, EvaluationTexts.NeedRow, isOfGroups: false),
            .. Table(evaluation, EvaluationTexts.OffersByTerritory, evaluation.Offers.ByTerritory, EvaluationTexts.OfferRow, isOfGroups: false),
            .. Table(evaluation, EvaluationTexts.NeedsByGroup, evaluation.Needs.ByGroup, EvaluationTexts.NeedRow, isOfGroups: true),
            .. Table(evaluation, EvaluationTexts.OffersByGroup, evaluation.Offers.ByGroup, EvaluationTexts.OfferRow, isOfGroups: true),
        ]);

    private static IEnumerable<Explanation> Shares(PlanEvaluation evaluation)
    {
        if (evaluation.Needs.Share is { } coverage)
        {
            yield return PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Covered,
                [("made", evaluation.Needs.Given), ("asked", evaluation.Needs.Asked), ("share", Argument.Percent(coverage))]);
        }

        if (evaluation.Offers.Share is { } use)
        {
            yield return PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Used,
                [("used", evaluation.Offers.Given), ("places", evaluation.Offers.Asked), ("share", Argument.Percent(use))]);
        }
    }

    private static IEnumerable<Explanation> Fit(PlanEvaluation evaluation)
    {
        if (evaluation is { Scores: { } scores, Ranks: { } ranks })
        {
            yield return PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Scores,
                [("mean", scores.Mean), ("least", scores.Least), ("median", scores.Median), ("greatest", scores.Greatest)]);
            yield return PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Ranks,
                [("first", evaluation.FirstRanks), ("count", ranks.Count), ("median", ranks.Median), ("greatest", ranks.Greatest)]);
        }

        yield return PlanExplainer.Say(
            Audience.Public, EvaluationTexts.Envy, [("envious", evaluation.Envious), ("justly", evaluation.JustlyEnvious)]);
        if (evaluation.Gini is { } gini)
        {
            yield return PlanExplainer.Say(
                Audience.Public, EvaluationTexts.Inequality, [("gini", gini.ToDecimal(Points.Decimals, Rounding.HalfEven))]);
        }
    }

    private static IEnumerable<Explanation> Waiting(string code, Distribution? waited) => waited is null
        ? []
        : [PlanExplainer.Say(Audience.Public, code, [("count", waited.Count), ("median", waited.Median), ("greatest", waited.Greatest)])];

    /// <summary>A line for each row; what is told of groups, and of a territory with few, is for the coordinator.</summary>
    private static IEnumerable<Explanation> Table(
        PlanEvaluation evaluation, string heading, OutcomeTable table, string code, bool isOfGroups)
    {
        if (table.Rows.IsEmpty && table.Hidden == 0)
        {
            yield break;
        }

        HashSet<OutcomeRow> open = isOfGroups ? [] : Open(table, evaluation.SmallestGroup);
        IEnumerable<Explanation> rows = table.Rows.Select(row => PlanExplainer.Say(
            open.Contains(row) ? Audience.Public : Audience.Coordinator,
            code,
            [("label", row.Label), ("count", row.Count), ("served", row.Served), ("asked", row.Asked), ("given", row.Given)],
            [.. Means(row)]));
        IEnumerable<Explanation> hidden = table.Hidden == 0
            ? []
            : [PlanExplainer.Say(Audience.Coordinator, EvaluationTexts.Hidden, [("count", table.Hidden), ("smallest", evaluation.SmallestGroup)])];
        yield return PlanExplainer.Say(isOfGroups ? Audience.Coordinator : Audience.Public, heading, [], [.. rows, .. hidden]);
    }

    /// <summary>The means of a row, for the coordinator.</summary>
    private static IEnumerable<Explanation> Means(OutcomeRow row) =>
        from mean in ((string Code, decimal? Value)[])
        [
            (EvaluationTexts.RowScore, row.MeanScore), (EvaluationTexts.RowRank, row.MeanRank), (EvaluationTexts.RowWaited, row.MeanWaited),
        ]
        where mean.Value is not null
        select PlanExplainer.Say(Audience.Coordinator, mean.Code, [("mean", mean.Value!.Value)]);

    /// <summary>
    /// The territories with enough people; without the smallest of them when all others together have too few, since the sums of the
    /// side less those of the rows would tell of these.
    /// </summary>
    private static HashSet<OutcomeRow> Open(OutcomeTable table, int smallest)
    {
        OutcomeRow[] open = [.. table.Rows.Where(row => row.People >= smallest).OrderBy(row => row.People).ThenBy(row => row.Key, StringComparer.Ordinal)];
        int rest = table.Rows.Sum(row => row.People) - open.Sum(row => row.People);
        return [.. rest > 0 && rest < smallest ? open.Skip(1) : open];
    }
}
