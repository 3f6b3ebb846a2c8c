using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Who is put in touch with whom, who waits and why, and the proof of how good that is.</summary>
/// <remarks>
/// Immutable. A plan carries all its figures, so it explains itself also when it was read from a document; a plan made by
/// <see cref="Matcher"/>, or one given its registry and policy back by <see cref="With"/>, adds the facts behind the figures.
/// Needs and offers that are not open, or whose actor's personal file is blocked, are in no list, count and sum of it. A pair
/// that a safety limit keeps apart counts as one that does not suit; nothing in a plan or its explanations tells it apart.
/// </remarks>
public sealed partial class MatchPlan
{
    private static readonly Comparer<Match> InOrder = Comparer<Match>.Create(PlanGuard.ComparePairs);

    private static readonly Comparer<UnmetNeed> ByNeed =
        Comparer<UnmetNeed>.Create((one, other) => one.Need.CompareTo(other.Need));

    private readonly PlanExplainer _explainer;

    private readonly PlanParts _parts;

    internal MatchPlan(PlanParts parts)
    {
        PlanGuard.Check(parts);
        _parts = parts;
        _explainer = new PlanExplainer(this, null, null, null);
    }

    private MatchPlan(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        _parts = plan._parts;
        _explainer = new PlanExplainer(this, registry, policy, new FullOffers(this, registry, policy));
    }

    /// <summary>The least score of a match; a score of 0 was never enough.</summary>
    public decimal Threshold => _parts.Threshold;

    /// <summary>The criteria with their weights, in the order of the values of each match.</summary>
    public ImmutableArray<PlanCriterion> Criteria => _parts.Criteria;

    /// <summary>The rules, in the order of the counts of each unmet need.</summary>
    public ImmutableArray<PlanRule> Rules => _parts.Rules;

    /// <summary>The matches, by id of the need, then of the offer.</summary>
    public ImmutableArray<Match> Matches => _parts.Matches;

    /// <summary>The needs that have fewer matches than they ask for, by id.</summary>
    public ImmutableArray<UnmetNeed> Unmet => _parts.Unmet;

    /// <summary>The offers that have places left, by id.</summary>
    public ImmutableArray<UnusedOffer> Unused => _parts.Unused;

    /// <summary>The parts that were planned apart, by id of their first need.</summary>
    public ImmutableArray<MatchBlock> Blocks => _parts.Blocks;

    /// <summary>
    /// What the policy of inclusion cost in scores: their sum without the policy less their sum with it; 0 without a policy.
    /// </summary>
    /// <remarks>Exact when both plans are optimal; below 0 only when bonuses or limits made the plan without it worse in scores.</remarks>
    public decimal InclusionCost => Inclusion is null ? 0 : Points.Trim(Inclusion.ScoresWithout - Matches.Sum(match => match.Score));

    /// <summary>The sum of the scores of all matches, of the bonuses that constraints and waiting give, and of what filled reserves are worth; exact.</summary>
    public decimal Total => _parts.Total;

    /// <summary>No plan under the same policy has a greater total; proved by the certificate.</summary>
    public decimal UpperBound => _parts.UpperBound;

    /// <summary>The prices that prove the upper bound.</summary>
    public MatchCertificate Certificate => _parts.Certificate;

    /// <summary>What the call had to respect beside the policy; null for nothing.</summary>
    public MatchConstraints? Constraints => _parts.Constraints;

    /// <summary>What was done for the groups of a policy of inclusion, for the coordinator only; null without such a policy.</summary>
    public PlanInclusion? Inclusion => _parts.Inclusion;

    /// <summary>The pinned pairs that rules, limits or places did not allow, by ids.</summary>
    public IEnumerable<MatchPair> MissedPins
    {
        get
        {
            HashSet<(Id<Need>, Id<Offer>)> made = [.. Matches.Select(match => (match.Need, match.Offer))];
            return (Constraints?.Pinned ?? []).Where(pin => !made.Contains((pin.Need, pin.Offer)));
        }
    }

    /// <summary>Gives the matches of one need, the best first: its shortlist, where one was asked for.</summary>
    /// <param name="need">Any need.</param>
    /// <returns>Its matches by falling score, then by id of the offer; none for a need that is not in the plan.</returns>
    public IReadOnlyList<Match> For(Id<Need> need) =>
        [.. MatchesOf(need).OrderByDescending(match => match.Score).ThenBy(match => match.Offer)];

    /// <summary>Tells what this plan does otherwise than an earlier one.</summary>
    /// <param name="earlier">The plan before.</param>
    /// <returns>The pairs that stay, come and go.</returns>
    public PlanChanges ChangesSince(MatchPlan earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new PlanChanges(earlier, this);
    }

    /// <summary>By how much the best plan may be better, at most: the upper bound less the total, 0 or more.</summary>
    public decimal Gap => Points.Trim(UpperBound - Total);

    /// <summary>The gap as a part of the upper bound, 0 to 1, rounded up to 6 decimals.</summary>
    public decimal RelativeGap =>
        UpperBound == 0 ? 0 : Points.Trim(decimal.Round(Gap / UpperBound, Points.Decimals, MidpointRounding.ToPositiveInfinity));

    /// <summary>What is proved: the least that is proved of a block, or optimal when the bound is met.</summary>
    public MatchStatus Status =>
        Gap == 0 ? MatchStatus.Optimal
        : Blocks.Any(block => block.Status == MatchStatus.LimitReached) ? MatchStatus.LimitReached
        : MatchStatus.Approximate;

    /// <summary>Takes a stored plan in.</summary>
    /// <remarks>Its figures agree with each other then; <see cref="Check"/> says whether they are true.</remarks>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="plan">The plan without its sources, which <see cref="With"/> gives back; or null.</param>
    /// <param name="report">Every fault at once, with its path; empty when there is a plan. Sums are looked at when their parts are sound.</param>
    /// <returns>True when the document is a plan.</returns>
    public static bool TryCreate(MatchPlanInput? input, [NotNullWhen(true)] out MatchPlan? plan, out InputReport report)
    {
        PlanReader reader = new();
        plan = reader.Read(input);
        report = reader.Report;
        return plan is not null;
    }

    /// <summary>Writes the plan as a document, as <see cref="Json.MatchingJson"/> does.</summary>
    /// <returns>The document; as large as the plan.</returns>
    public MatchPlanInput ToInput() => PlanDocument.Of(_parts);

    /// <summary>Gives a plan that was read from a document the facts for its explanations.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <returns>
    /// The same plan with its sources. Where they no longer give the value that the plan has, its explanations say the value
    /// and no facts.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The registry lacks a need or offer that the plan names, or the policy has another threshold, other rules or other weights.
    /// </exception>
    public MatchPlan With(Registry registry, MatchPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        PlanGuard.CheckSources(this, registry, policy);
        return new MatchPlan(this, registry, policy);
    }

    /// <summary>Works everything out again from registry and policy, by other means than the matcher, and tells what is wrong.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <param name="progress">Told the needs looked at, each twice, stage <c>match.check</c>.</param>
    /// <param name="cancellationToken">Looked at for each need.</param>
    /// <returns>The report; time grows with needs times offers.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanCheck Check(
        Registry registry, MatchPolicy policy, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        return new PlanChecker(this, registry, policy).Run(progress, cancellationToken);
    }

    /// <summary>Tells what the policy of inclusion of this plan asked for, reached and cost, by rule and by group.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <param name="progress">Told the needs looked at, stage <c>match.inclusion</c>.</param>
    /// <param name="cancellationToken">Looked at every few needs.</param>
    /// <returns>The report; time grows with needs times offers.</returns>
    /// <exception cref="InvalidOperationException">The plan has no policy of inclusion.</exception>
    /// <exception cref="ArgumentException">Registry or policy are not those of the plan, as in <see cref="With"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InclusionReport ReportInclusion(
        Registry registry, MatchPolicy policy, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        PlanGuard.CheckSources(this, registry, policy);
        return Inclusion is { } inclusion
            ? new InclusionReporter(this, inclusion, registry, policy).Run(progress, cancellationToken)
            : throw new InvalidOperationException("The plan was made without a policy of inclusion.");
    }

    /// <summary>Says in short what the plan reached and what is proved about it; anybody may read it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => _explainer.Plan();

    /// <summary>Says why a pair was matched: what each criterion contributes, the greatest first, and which conditions hold.</summary>
    /// <param name="match">A match of this plan.</param>
    /// <returns>The explanation; the reasons for participants, the figures for the coordinator.</returns>
    /// <exception cref="ArgumentException">The match is not of this plan.</exception>
    public Explanation Explain(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int at = Matches.BinarySearch(match, InOrder);
        return at >= 0 && ReferenceEquals(Matches[at], match)
            ? _explainer.Pair(match)
            : throw new ArgumentException($"The match {match} is not of this plan.", nameof(match));
    }

    /// <summary>Says why a need waits, wholly or in part.</summary>
    /// <param name="unmet">An unmet need of this plan.</param>
    /// <returns>The explanation; who has the places that are taken is for the coordinator only.</returns>
    /// <exception cref="ArgumentException">The entry is not of this plan.</exception>
    public Explanation Explain(UnmetNeed unmet)
    {
        ArgumentNullException.ThrowIfNull(unmet);
        int at = Unmet.BinarySearch(unmet, ByNeed);
        return at >= 0 && ReferenceEquals(Unmet[at], unmet)
            ? _explainer.Waiting(unmet)
            : throw new ArgumentException($"The need {unmet.Need} does not wait in this plan.", nameof(unmet));
    }

    /// <summary>The matches stand by need, so those of one need lie side by side.</summary>
    private IEnumerable<Match> MatchesOf(Id<Need> need)
    {
        int low = 0;
        int high = Matches.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Matches[middle].Need.CompareTo(need) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Matches.Skip(low).TakeWhile(match => match.Need == need);
    }
}
