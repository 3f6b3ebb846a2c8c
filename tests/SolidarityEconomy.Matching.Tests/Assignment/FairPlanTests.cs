using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class FairPlanTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SolveFairly_OfSmallRandomTables_IsTheFairestOfAllPlans(bool hasLoads)
    {
        Dice dice = new(hasLoads ? 31UL : 32);
        for (int n = 0; n < 500; n++)
        {
            SmallTable table = SmallTable.Random(dice, hasLoads, maxPairs: 9);
            int sign = table.Problem.Terms.Goal == AssignmentGoal.LeastTotal ? -1 : 1;
            IReadOnlyList<IReadOnlyList<AssignedPair>> plans = table.Plans(AssignmentCoverage.MostPairs);

            FairPlan worst = table.Problem.SolveFairly(AssignmentFairness.BestWorstPair, cancellationToken: Token);
            FairPlan last = table.Problem.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: Token);

            if (plans.Count == 0)
            {
                Assert.Equal(AssignmentStatus.Infeasible, worst.Status);
                Assert.Equal(AssignmentStatus.Infeasible, last.Status);
                continue;
            }

            double[] fairest = plans.Select(plan => Sorted(plan, sign)).Aggregate((one, other) => IsFairer(other, one) ? other : one);
            Assert.Equal(AssignmentStatus.Optimal, last.Status);
            Assert.Equal(fairest, Sorted(last.Pairs, sign));
            Assert.Equal(fairest, last.Levels.SelectMany(level => Enumerable.Repeat(sign * level.Score, level.Pairs)));
            Assert.Equal(fairest.FirstOrDefault(), Sorted(worst.Pairs, sign).FirstOrDefault());
            Assert.Equal(
                plans.Where(plan => Sorted(plan, sign).FirstOrDefault() == fairest.FirstOrDefault()).Min(table.Cost),
                table.Cost(worst.Pairs));
        }
    }

    [Fact]
    public void SolveFairly_ForWhomTheTotalForgets_RaisesTheWorst()
    {
        // The best total gives somebody a mentor who fits 1 in 10; the fairest plan gives everybody one who fits 6 in 10 at least.
        AssignmentProblem problem = AssignmentProblem.Dense(
            3, 3, [1, 0.6, 0.1, 0.9, 1, 0.1, 0.7, 0.8, 0.1], new AssignmentTerms { Goal = AssignmentGoal.GreatestTotal });
        AssignmentProblem wider = problem.WithScores([new ScoreChange(0, 2, 0.6)]);

        FairPlan narrow = problem.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: Token);
        FairPlan plan = wider.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: Token);

        Assert.Equal(0.1, narrow.Levels[0].Score);
        Assert.Equal(AssignmentSide.Rows, narrow.Shortage!.Side);
        Assert.Equal([0, 1, 2], narrow.Shortage.Members);
        Assert.Equal([0, 1], narrow.Shortage.Partners);
        Assert.Equal([new ScoreLevel(0.6, 1), new ScoreLevel(0.8, 1), new ScoreLevel(0.9, 1)], plan.Levels);
    }

    [Fact]
    public void SolveFairly_Misused_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(1, 1, [1.0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.SolveFairly((AssignmentFairness)7, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(
            () => problem.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void SolveFairly_AtALimit_SaysSo()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(9, 9, AssignmentSolveTests.Scores(new Dice(3), 9, 9, 100, 20));
        Assert.Equal(
            AssignmentStatus.LimitReached,
            problem.SolveFairly(AssignmentFairness.WorstFirst, new FlowOptions(2), cancellationToken: Token).Status);
    }

    private static double[] Sorted(IEnumerable<AssignedPair> plan, int sign) => [.. plan.Select(pair => sign * pair.Score).Order()];

    private static bool IsFairer(double[] one, double[] other)
    {
        int first = Enumerable.Range(0, one.Length).FirstOrDefault(i => one[i] != other[i], -1);
        return first >= 0 && one[first] > other[first];
    }
}
