using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What may be asked of a plan with a policy of inclusion: who is left out and what it achieves, but no figure that tells a group.</summary>
public class CounterfactualsOfInclusionTests
{
    [Fact]
    public void Plan_WithRandomPolicies_TellsWhoIsLeftOutAndWhatItAchievesAndNoCounterfactual()
    {
        Dice dice = new(20);
        for (int round = 0; round < 500; round++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 6, 6, 3);
            MatchPolicy policy = instance.Plain.Policy;
            MatchPlan plan = Run.Match(instance);
            LeftOutReport left = plan.LeftOut(instance.Registry, policy, TestContext.Current.CancellationToken);

            Assert.Equal(plan.Unmet.Length, left.ByReason.Sum(group => group.Needs.Length));
            Assert.Equal(
                plan.Matches.Length,
                plan.Evaluate(instance.Registry, policy, cancellationToken: TestContext.Current.CancellationToken).Needs.Given);
            Assert.Throws<InvalidOperationException>(() => plan.Counterfactuals(instance.Registry, policy));
        }
    }
}
