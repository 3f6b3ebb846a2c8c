using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>A plan with a policy of inclusion made again with a change: what groups are owed depends on the matches, so no price tells it.</summary>
internal sealed class PlanAgain(PlanModel model, InclusionPolicy inclusion)
{
    /// <summary>The total with a change less that of the plan, as far as it is proved, and what changes.</summary>
    public sealed record Answer(decimal Gain, bool IsExact, PairSwap Swap);

    /// <summary>The plan with a pair pinned; its gain is at most what is said.</summary>
    public Answer With(MatchPair pair, CancellationToken cancellationToken) => Plan(
        model.Registry, (model.Plan.Constraints ?? MatchConstraints.None).And(new MatchConstraints(pinned: [pair])), cancellationToken);

    /// <summary>
    /// The plan with an offer as it is given, new or instead of the one with its id; its gain is at most what is said. Whom the registry
    /// knows, it knows better: actor and profile are taken only of somebody new.
    /// </summary>
    public Answer With(OfferSide offer, CancellationToken cancellationToken)
    {
        Registry registry = model.Registry;
        bool isNew = !registry.TryFind(offer.Actor.Id, out Actor? _);
        Profile? profile = isNew ? offer.Limited ?? offer.Profile : null;
        return Plan(
            new RegistryBuilder()
                .Add(registry.Actors.Concat(isNew ? [offer.Registered] : []))
                .Add(registry.Needs)
                .Add(registry.Offers.Where(other => other.Id != offer.Offer.Id).Append(offer.Offer))
                .Add(registry.Profiles.Concat(profile is null ? [] : [profile]))
                .Build(),
            model.Plan.Constraints,
            cancellationToken);
    }

    private Answer Plan(Registry registry, MatchConstraints? constraints, CancellationToken cancellationToken)
    {
        MatchPlan plan = model.Plan;
        MatchPlan again = Matcher.Match(registry, model.Policy, inclusion, constraints, cancellationToken: cancellationToken);
        PlanChanges changes = again.ChangesSince(plan);
        bool isExact = plan.Status == MatchStatus.Optimal && again.Status == MatchStatus.Optimal;
        return new Answer(
            Points.Trim(again.UpperBound - plan.Total),
            isExact,
            isExact ? new PairSwap(Pairs(changes.Came), Pairs(changes.Went)) : PairSwap.None);
    }

    private static ImmutableArray<MatchPair> Pairs(IEnumerable<Match> matches) =>
        [.. matches.Select(match => new MatchPair(match.Need, match.Offer))];
}
