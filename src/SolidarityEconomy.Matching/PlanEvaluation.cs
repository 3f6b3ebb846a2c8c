using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Evaluation;

namespace SolidarityEconomy.Matching;

/// <summary>What a plan achieves: who is met, what is left over, how well pairs fit, and how fairly all is shared.</summary>
/// <remarks>
/// Immutable; made by <see cref="MatchPlan.Evaluate"/>, and a document of its own. It holds no id and no name of anybody. Two plans
/// for one registry, by other policies or constraints, are compared by evaluating both by the same policy.
/// </remarks>
public sealed class PlanEvaluation
{
    internal const string SchemaName = "solidarity-economy/plan-evaluation";

    [JsonConstructor]
    internal PlanEvaluation(
        SideOutcome needs,
        SideOutcome offers,
        ImmutableArray<UnmetCount> unmet,
        int firstRanks,
        int envious,
        int justlyEnvious,
        int smallestGroup,
        Distribution? scores = null,
        Distribution? ranks = null,
        Ratio? gini = null,
        Distribution? waitedOfMet = null,
        Distribution? waitedOfLeftOut = null)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(offers);
        (Needs, Offers, Scores, Ranks, FirstRanks) = (needs, offers, scores, ranks, firstRanks);
        (Envious, JustlyEnvious, Gini, WaitedOfMet, WaitedOfLeftOut) = (envious, justlyEnvious, gini, waitedOfMet, waitedOfLeftOut);
        Unmet = unmet.IsDefault ? [] : unmet;
        SmallestGroup = smallestGroup;
        bool isSound = needs.Given == offers.Given
            && Unmet.Sum(count => (long)count.Needs) == needs.Count - needs.Full
            && Unmet.Sum(count => count.Missing) == needs.Asked - needs.Given
            && (scores?.Count ?? 0) == needs.Given
            && (ranks?.Count ?? 0) == needs.Given
            && firstRanks >= 0 && firstRanks <= needs.Given
            && justlyEnvious >= 0 && justlyEnvious <= envious && envious <= needs.Count
            && gini is null or { Sign: >= 0 } && !(gini >= Ratio.One)
            && (waitedOfMet?.Count ?? 0) <= needs.Served
            && (waitedOfLeftOut?.Count ?? 0) <= needs.Count - needs.Served
            && smallestGroup >= EvaluationTerms.LeastGroup;
        if (!isSound)
        {
            throw new ArgumentException("The figures of the evaluation do not agree with each other.");
        }
    }

    /// <summary>The name of the document's schema.</summary>
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = SchemaName;

    /// <summary>The version of the document's schema.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.0";

    /// <summary>Who is met; the share is the coverage of what is asked for.</summary>
    public SideOutcome Needs { get; }

    /// <summary>Who gives; the share is the use of the places.</summary>
    public SideOutcome Offers { get; }

    /// <summary>The needs that wait wholly or in part, by reason, in the order of the reasons.</summary>
    public ImmutableArray<UnmetCount> Unmet { get; }

    /// <summary>The scores of the matches, 0 to 1; null when there are none.</summary>
    public Distribution? Scores { get; }

    /// <summary>
    /// The rank of each match among the offers that suit its need and have a place at all: 1 when none of them scores more. Null
    /// when there are no matches.
    /// </summary>
    public Distribution? Ranks { get; }

    /// <summary>How many matches have rank 1.</summary>
    public int FirstRanks { get; }

    /// <summary>How many needs would rather have a place that another need has: it suits them better than their worst match, or than none.</summary>
    public int Envious { get; }

    /// <summary>How many of those would suit such a place better, too, than somebody who has it.</summary>
    public int JustlyEnvious { get; }

    /// <summary>
    /// Inequality of what needs get, as a Gini index from 0 to below 1, exact: of the scores of a need's matches together, by the
    /// number that it asks for, 0 for who is left out. Null when nobody gets anything.
    /// </summary>
    public Ratio? Gini { get; }

    /// <summary>How many days the needs with a match had waited; null without a day, or when of none it is known since when.</summary>
    public Distribution? WaitedOfMet { get; }

    /// <summary>How many days the needs without any match have waited; null as above.</summary>
    public Distribution? WaitedOfLeftOut { get; }

    /// <summary>How many people a row that everybody may read has at least; 2 or more.</summary>
    public int SmallestGroup { get; }

    /// <summary>Puts another evaluation beside this one, figure by figure.</summary>
    /// <remarks>
    /// Both should be of the same registry and by the same policy, else their scores and ranks mean different things. A figure
    /// that neither has is left out.
    /// </remarks>
    /// <param name="before">The one to compare with: of the plan before, or of the plan by the other policy.</param>
    /// <returns>The figures of both, with what changed.</returns>
    public EvaluationComparison CompareWith(PlanEvaluation before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new EvaluationComparison(before, this);
    }

    /// <summary>
    /// Says the figures in words: sums for everybody; territories with fewer people than the smallest group, one more where
    /// these could be told from the sums, and groups, for the coordinator.
    /// </summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => EvaluationExplainer.Explain(this);
}
