using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>What a plan is put together of, before <see cref="PlanGuard"/> has looked at it.</summary>
internal sealed record PlanParts(
    decimal Threshold,
    ImmutableArray<PlanCriterion> Criteria,
    ImmutableArray<PlanRule> Rules,
    ImmutableArray<Match> Matches,
    ImmutableArray<UnmetNeed> Unmet,
    ImmutableArray<UnusedOffer> Unused,
    ImmutableArray<MatchBlock> Blocks,
    decimal Total,
    decimal UpperBound,
    MatchCertificate Certificate,
    MatchConstraints? Constraints = null,
    PlanInclusion? Inclusion = null);
