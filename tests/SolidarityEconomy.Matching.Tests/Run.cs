using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Matches and checks under the token of the running test.</summary>
internal static class Run
{
    public static MatchPlan Match(Registry registry, MatchPolicy policy, MatchOptions? options = null) =>
        Matcher.Match(registry, policy, options, cancellationToken: TestContext.Current.CancellationToken);

    public static MatchPlan Match(Instance instance, MatchOptions? options = null) =>
        Match(instance.Registry, instance.Policy, options);

    public static MatchPlan Match(Registry registry, MatchPolicy policy, MatchConstraints constraints, MatchOptions? options = null) =>
        Matcher.Match(registry, policy, constraints, options, cancellationToken: TestContext.Current.CancellationToken);

    public static MatchPlan Match(IncludedInstance instance, MatchConstraints? constraints = null, MatchOptions? options = null) =>
        Match(instance.Registry, instance.Plain.Policy, instance.Policy, constraints, options);

    public static MatchPlan Match(
        Registry registry, MatchPolicy policy, InclusionPolicy inclusion, MatchConstraints? constraints = null, MatchOptions? options = null) =>
        Matcher.Match(registry, policy, inclusion, constraints, options, cancellationToken: TestContext.Current.CancellationToken);

    public static PlanCheck Check(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        PlanCheck check = plan.Check(registry, policy, cancellationToken: TestContext.Current.CancellationToken);
        foreach (Message fault in check.Faults)
        {
            CodeLog.Record(fault);
        }

        return check;
    }

    public static PlanCheck Check(MatchPlan plan, Instance instance) => Check(plan, instance.Registry, instance.Policy);
}
