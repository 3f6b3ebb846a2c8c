using System.Collections.Immutable;
using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>Two evaluations figure by figure: what another policy, or another round, does better and worse.</summary>
/// <remarks>Immutable; made by <see cref="PlanEvaluation.CompareWith"/>.</remarks>
public sealed class EvaluationComparison
{
    internal EvaluationComparison(PlanEvaluation before, PlanEvaluation after)
    {
        (string Code, Func<PlanEvaluation, Ratio?> Read)[] figures =
        [
            (EvaluationTexts.Coverage, one => one.Needs.Share),
            (EvaluationTexts.Met, one => one.Needs.Count == 0 ? null : new Ratio(one.Needs.Served, one.Needs.Count)),
            (EvaluationTexts.UseOfPlaces, one => one.Offers.Share),
            (EvaluationTexts.MeanScore, one => one.Scores?.Mean),
            (EvaluationTexts.LeastScore, one => one.Scores?.Least),
            (EvaluationTexts.MedianRank, one => one.Ranks?.Median),
            (EvaluationTexts.Envious, one => one.Envious),
            (EvaluationTexts.JustlyEnvious, one => one.JustlyEnvious),
            (EvaluationTexts.Gini, one => one.Gini),
            (EvaluationTexts.WaitedOfLeftOut, one => one.WaitedOfLeftOut?.Median),
        ];
        Figures =
        [
            .. figures
                .Select(figure => new FigureChange(
                    figure.Code.Split('.')[^1], MatchingTexts.Text(figure.Code), figure.Read(before), figure.Read(after)))
                .Where(change => change.Before is not null || change.After is not null),
        ];
    }

    /// <summary>The figures of both, in a fixed order; those that neither has are left out.</summary>
    public ImmutableArray<FigureChange> Figures { get; }

    /// <summary>Looks a figure up.</summary>
    /// <param name="code">Its stable name, for example <c>coverage</c>.</param>
    /// <returns>The figure of both; null when neither has it.</returns>
    public FigureChange? Find(string code) => Figures.FirstOrDefault(figure => string.Equals(figure.Code, code, StringComparison.Ordinal));

    /// <summary>Says in words which figures differ; anybody may read it.</summary>
    /// <returns>A line for each figure that differs, rounded to 6 decimals.</returns>
    public Explanation Explain()
    {
        Explanation[] lines =
        [
            .. Figures.Where(figure => figure.Before != figure.After).Select(figure => PlanExplainer.Say(
                Audience.Public,
                EvaluationTexts.Changed,
                [("figure", figure.Name), ("before", Shown(figure.Before)), ("after", Shown(figure.After))])),
        ];
        return PlanExplainer.Say(
            Audience.Public, EvaluationTexts.Comparison, [("changed", lines.Length), ("figures", Figures.Length)], lines);
    }

    private static Argument Shown(Ratio? figure) => figure is { } known
        ? Points.Trim(known.ToDecimal(Points.Decimals, Rounding.HalfEven))
        : MatchingTexts.Text(EvaluationTexts.Unknown);
}
