using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <content>What may be asked about a plan beyond its own figures.</content>
public sealed partial class MatchPlan
{
    /// <summary>Answers why not that pair, and what one more place or offer would be worth.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <returns>The plan ready for questions; keep it for the next one.</returns>
    /// <exception cref="ArgumentException">Registry or policy do not give the matches of the plan.</exception>
    public Counterfactuals Counterfactuals(Registry registry, MatchPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        return new Counterfactuals(this, registry, policy);
    }

    /// <summary>Says why a need and an offer are not together; for several questions keep <see cref="Counterfactuals"/>.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <param name="need">A need of the registry.</param>
    /// <param name="offer">An offer of the registry.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The reason for participants, the figures and the exchange for the coordinator.</returns>
    /// <exception cref="ArgumentException">
    /// Registry or policy do not give the matches of the plan, or nothing is registered under an id.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Explanation ExplainWhyNot(
        Registry registry, MatchPolicy policy, Id<Need> need, Id<Offer> offer, CancellationToken cancellationToken = default) =>
        Counterfactuals(registry, policy).WhyNot(need, offer, cancellationToken).Explain();

    /// <summary>Says who is left out and why, in one report, and who competes for too few places.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <param name="progress">Told the blocks looked at, stage <c>match.left-out</c>.</param>
    /// <param name="cancellationToken">Looked at every few needs and steps.</param>
    /// <returns>The report; one flow for each block in which somebody waits.</returns>
    /// <exception cref="ArgumentException">Registry or policy do not give the matches of the plan.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public LeftOutReport LeftOut(
        Registry registry, MatchPolicy policy, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new LeftOutFinder(new PlanModel(this, registry, policy)).Find(progress, cancellationToken);

    /// <summary>Says what the plan achieves: coverage, reasons for waiting, ranks, scores, envy, inequality, territories and groups.</summary>
    /// <remarks>
    /// Scores and ranks are those of the policy given, so two plans by different policies are compared by evaluating both by one of
    /// them: <see cref="PlanEvaluation.CompareWith"/>. Takes time proportional to needs times offers.
    /// </remarks>
    /// <param name="registry">The registry that was matched; for groups with the personal files.</param>
    /// <param name="policy">The policy to measure by: that of the plan, or another one.</param>
    /// <param name="terms">The day, and the groups to look at; neither when null.</param>
    /// <param name="progress">Told the needs looked at, stage <c>match.evaluate</c>.</param>
    /// <param name="cancellationToken">Looked at for each need.</param>
    /// <returns>The figures, without ids and names.</returns>
    /// <exception cref="ArgumentException">The plan names a need or an offer that takes no part in the registry.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanEvaluation Evaluate(
        Registry registry,
        MatchPolicy policy,
        EvaluationTerms? terms = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        return new PlanEvaluator(this, registry, policy, terms ?? new EvaluationTerms()).Evaluate(progress, cancellationToken);
    }
}
