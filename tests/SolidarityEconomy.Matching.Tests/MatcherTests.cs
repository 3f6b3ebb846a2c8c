namespace SolidarityEconomy.Matching.Tests;

public class MatcherTests
{
    private static readonly MatchOptions Small = new(exactBlockSize: 5, candidatesPerSide: 2, pricingRounds: 0);

    [Fact]
    public void Match_On5000SmallInstances_EqualsBruteForceAndIsProved()
    {
        Dice dice = new(20261122);
        for (int n = 0; n < 5_000; n++)
        {
            Instance instance = Instance.Random(dice, 6, 6, 2);
            MatchPlan plan = Run.Match(instance);
            PlanCheck check = Run.Check(plan, instance);

            Assert.Equal(BruteForce.Best(instance), plan.Total);
            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(0, plan.Gap);
            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            Assert.Equal(plan.Total, check.UpperBound);
        }
    }

    [Fact]
    public void Match_OfBlocksAboveTheExactSize_IsBoundedAndSaysWhatItIs()
    {
        Dice dice = new(7);
        int approximate = 0;
        for (int n = 0; n < 150; n++)
        {
            Instance instance = Instance.Random(dice, 30, 30, 3);
            MatchPlan exact = Run.Match(instance);
            MatchPlan plan = Run.Match(instance, Small);
            PlanCheck check = Run.Check(plan, instance);

            Assert.True(check.IsValid, string.Join('\n', check.Faults));
            Assert.True(plan.Total <= exact.Total && exact.Total <= plan.UpperBound);
            Assert.Equal(plan.Gap == 0 ? MatchStatus.Optimal : MatchStatus.Approximate, plan.Status);
            approximate += plan.Status == MatchStatus.Approximate ? 1 : 0;
        }

        Assert.True(approximate > 10);
    }

    [Fact]
    public void Match_OfLargeBlocksWithManyRounds_BecomesOptimal()
    {
        Dice dice = new(8);
        MatchOptions rounds = new(exactBlockSize: 5, candidatesPerSide: 2, pricingRounds: 100);
        for (int n = 0; n < 100; n++)
        {
            Instance instance = Instance.Random(dice, 30, 30, 3);
            MatchPlan plan = Run.Match(instance, rounds);

            Assert.Equal(MatchStatus.Optimal, plan.Status);
            Assert.Equal(Run.Match(instance).Total, plan.Total);
        }
    }
}
