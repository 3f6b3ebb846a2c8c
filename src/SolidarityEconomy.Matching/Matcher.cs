using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Decides who is put in touch with whom: the eligible pairs with the greatest total score.</summary>
/// <remarks>
/// <para>
/// Each need gets at most its quantity, each offer serves at most its capacity, each pair is matched at most once, and only
/// pairs that keep every rule, reach the threshold and score above 0 are matched. A quantity or capacity that nobody knows counts
/// as 1, and explanations say so; what another unknown means, each rule and criterion states.
/// </para>
/// <para>
/// Always, whatever the policy says: only needs and offers that are open (<see cref="RequestStatus.Open"/>) take part, and
/// none of an actor whose personal file is blocked; the others are neither matched nor counted as waiting. Two actors of whom
/// one keeps the other away by a safety limit are never matched. Limits are private: to such a need the offer is one that
/// does not suit. Whether a period holds a day and what consents allow is decided before, by <see cref="Registry.For"/>.
/// </para>
/// <para>
/// Needs and offers are put in the ordinal order of their ids before anything else, so the order of the registry never
/// matters: the same needs, offers, policy and options give the same plan on every machine. When several plans have the
/// greatest total, the one that the flow solver of the kernel reaches in this order is taken.
/// </para>
/// <para>
/// The first rule under which both sides must share a key divides needs and offers into blocks, which are planned one by one;
/// memory and time then grow with the greatest block only. Small blocks are optimal. Greater ones are planned with their
/// best pairs and bounded over all pairs: see <see cref="MatchOptions"/>, <see cref="MatchPlan.UpperBound"/>.
/// </para>
/// <para>
/// Memory, the plan included: 3,072 bytes for each need and offer, 128 more for each criterion and rule and 64 for each of the candidates
/// that <see cref="MatchOptions.CandidatesPerSide"/> says, and the traits that criteria and rules read; in a block with all its pairs 192
/// bytes for each that may be made. What traits give each other is asked once: a table has 4 bytes for each two traits of a
/// criterion that differ, or 1 for those of a rule, up to 16 and 4 MB, and 4 for each need and offer that differ in a criterion, up to
/// 64 MB; what is not in a table is asked again. The criteria and rules of the library allocate nothing for a pair.
/// </para>
/// </remarks>
public static class Matcher
{
    /// <summary>How often a plan is made again for what its own matches owe; then for what the most matches there may be would owe.</summary>
    private const int MostRounds = 4;

    /// <summary>Plans the open needs and offers of a registry, but those of actors whose personal file is blocked.</summary>
    /// <param name="registry">Actors, needs and offers, and the profiles with their safety limits, which are always kept.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    /// <param name="options">The limits; the default ones when null.</param>
    /// <param name="progress">
    /// Told the pairs done in the stage <c>match.plan</c>: after each block, and within a greater one every few needs; they
    /// never fall, and jump ahead when a block needs fewer rounds than it may have.
    /// </param>
    /// <param name="cancellationToken">Looked at every few needs and steps.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MatchPlan Match(
        Registry registry,
        MatchPolicy policy,
        MatchOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default) => Run(registry, policy, null, options, progress, cancellationToken);

    /// <summary>Plans under constraints, or gives each need a shortlist: names to choose from, each with its reasons.</summary>
    /// <remarks>
    /// First the pinned pairs are made, then the rest is planned for the greatest total of scores and bonuses. Shortlists are
    /// planned in the same way, only with other numbers: <see cref="ShortlistTerms"/> says which, and
    /// <see cref="MatchPlan.For"/> gives the names of a need. For a what-if, plan twice and ask
    /// <see cref="MatchPlan.ChangesSince"/>.
    /// </remarks>
    /// <param name="registry">Actors, needs and offers, and the profiles with their safety limits, which are always kept.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    /// <param name="constraints">What is there already, what must be, what must not, what would be nice.</param>
    /// <param name="options">The limits; the default ones when null.</param>
    /// <param name="progress">Told the pairs done, as without constraints.</param>
    /// <param name="cancellationToken">Looked at every few needs and steps.</param>
    /// <returns>The plan, which carries its constraints.</returns>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MatchPlan Match(
        Registry registry,
        MatchPolicy policy,
        MatchConstraints constraints,
        MatchOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        return Run(registry, policy, constraints, options, progress, cancellationToken);
    }

    /// <summary>Plans with a policy of inclusion: reserved places, shares and floors for declared groups, priority for those who wait.</summary>
    /// <remarks>
    /// <para>
    /// The plan has the greatest total of scores, bonuses and of the price of each place that a member fills. No place is kept empty
    /// for a member: it goes to others whom it suits. Still a promise may cost matches, where a member takes the only place that suits
    /// somebody else. It is planned twice, without and with the policy, and carries what the policy cost:
    /// <see cref="MatchPlan.InclusionCost"/>. Prices prove the bound, as in every plan.
    /// </para>
    /// <para>
    /// A share is of as many matches as the plan without the policy has; when the plan with it has more and owes more, it is planned
    /// again for that, so that a share that is filled holds of the plan's own matches. Rules about all matches join all blocks to one.
    /// </para>
    /// <para>Each of these plans takes its own memory, and each round of a greater block with reserves 192 bytes more for a candidate.</para>
    /// </remarks>
    /// <param name="registry">Actors with what they declared, needs and offers, and the profiles with their safety limits.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    /// <param name="inclusion">What is owed to groups and to those who wait.</param>
    /// <param name="constraints">What is there already, what must be, what must not; null for nothing.</param>
    /// <param name="options">The limits; the default ones when null.</param>
    /// <param name="progress">Told the pairs done of both plans together; a plan that is made again is not told.</param>
    /// <param name="cancellationToken">Looked at every few needs and steps.</param>
    /// <returns>The plan, which carries the policy and what became of it.</returns>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MatchPlan Match(
        Registry registry,
        MatchPolicy policy,
        InclusionPolicy inclusion,
        MatchConstraints? constraints = null,
        MatchOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inclusion);
        MatchPlan without = Run(registry, policy, constraints, options, PartProgress.Of(progress, isSecond: false), cancellationToken);
        decimal scores = without.Matches.Sum(match => match.Score);
        int[] targets = Owed(inclusion, without.Matches.Length);
        for (int round = 0; ; round++)
        {
            InclusionTargets asked = new(inclusion, targets, scores, without.Status);
            MatchPlan plan = new MatchRun(registry, policy, constraints, (options ?? new MatchOptions()).ToLimits(), asked)
                .Run(round == 0 ? PartProgress.Of(progress, isSecond: true) : null, cancellationToken);
            int[] owed = Owed(inclusion, plan.Matches.Length);
            if (owed.Zip(targets).All(pair => pair.First <= pair.Second))
            {
                return plan;
            }

            targets = [.. Owed(inclusion, round < MostRounds ? plan.Matches.Length : MostMatches(plan)).Zip(targets, Math.Max)];
        }
    }

    /// <summary>Makes the lists of a stable matching of a registry: many to one, or many to many, by scores and reserved places.</summary>
    /// <remarks>
    /// <para>
    /// Needs stand left and offers right, under their own ids, with their places as capacities. Each lists the other side by falling
    /// score with bonuses, pinned pairs first, equal ones as a tie; a pair that may not be matched stands on no list. Then
    /// <see cref="TwoSidedProblem.Propose"/> with <see cref="Side.Left"/> is the whole stable matching. For people who made lists of
    /// their own, put their <see cref="Chooser"/> in place of the one here; the other side still keeps out what may not be.
    /// </para>
    /// <para>
    /// Of a policy of inclusion the reserves become <see cref="Chooser.Reserves"/>, with the same first group for each member as in a
    /// plan; their prices do not count, but a price of 0 reserves nothing. Priority by waiting moves needs up on the lists of offers.
    /// Shares of all matches have no meaning where everybody decides alone, and are left aside.
    /// </para>
    /// </remarks>
    /// <param name="registry">Actors with what they declared, needs and offers, and the profiles with their safety limits.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    /// <param name="inclusion">Whose places are reserved and what waiting gains; null for nothing.</param>
    /// <param name="constraints">What is there already, what must not be, what would be nice; null for nothing.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <param name="progress">Told the needs looked at, stage <c>match.preferences</c>.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The problem; time and memory grow with needs times offers.</returns>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TwoSidedProblem Preferences(
        Registry registry,
        MatchPolicy policy,
        InclusionPolicy? inclusion = null,
        MatchConstraints? constraints = null,
        TieBreak? ties = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        return new PreferenceLists(registry, policy, inclusion, constraints).Run(ties, progress, cancellationToken);
    }

    private static int[] Owed(InclusionPolicy inclusion, long matches) =>
        [.. inclusion.Rules.Select(rule => rule.IsReserve ? 0 : rule.MatchesOf(matches))];

    private static long MostMatches(MatchPlan plan) => plan.Matches.Length + Math.Min(
        plan.Unmet.Sum(need => (long)need.Asked - need.Received), plan.Unused.Sum(offer => (long)offer.Capacity - offer.Used));

    private static MatchPlan Run(
        Registry registry,
        MatchPolicy policy,
        MatchConstraints? constraints,
        MatchOptions? options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        cancellationToken.ThrowIfCancellationRequested();
        return new MatchRun(registry, policy, constraints, (options ?? new MatchOptions()).ToLimits()).Run(progress, cancellationToken);
    }
}
