using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentRankingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AssignmentCoverage.SmallerSide, false)]
    [InlineData(AssignmentCoverage.MostPairs, false)]
    [InlineData(AssignmentCoverage.BestTotal, false)]
    [InlineData(AssignmentCoverage.SmallerSide, true)]
    [InlineData(AssignmentCoverage.MostPairs, true)]
    [InlineData(AssignmentCoverage.BestTotal, true)]
    public void ListBest_OfSmallRandomTables_ListsTheBestOfAllPlansInOrder(AssignmentCoverage coverage, bool hasLoads)
    {
        Dice dice = new(51 + (ulong)coverage);
        for (int n = 0; n < 400; n++)
        {
            SmallTable table = SmallTable.Random(dice, hasLoads);
            double[] costs = [.. table.Plans(coverage).Select(table.Cost).Order()];
            int most = dice.Draw(1, 40);

            AssignmentRanking ranking = table.Problem.ListBest(most, coverage, cancellationToken: Token);

            int sign = table.Problem.Terms.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
            Assert.Equal(costs.Length == 0 ? AssignmentStatus.Infeasible : AssignmentStatus.Optimal, ranking.Status);
            Assert.Equal(costs.Take(most), ranking.Plans.Select(plan => table.Cost(plan.Pairs)));
            Assert.Equal(costs.Take(most), ranking.Plans.Select(plan => sign * plan.TotalWithPrices));
            Assert.Equal(costs.Length <= most, ranking.IsComplete);
            Assert.Equal(ranking.Plans.Length, ranking.Plans.Select(plan => string.Join(';', plan.Pairs)).Distinct().Count());
        }
    }

    [Fact]
    public void ListBest_OfALargerTable_RisesFromTheBestTotal()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(40, 40, AssignmentSolveTests.Scores(new Dice(4), 40, 40, 80, 1_000));

        AssignmentRanking ranking = problem.ListBest(60, cancellationToken: Token);

        Assert.Equal(60, ranking.Plans.Length);
        Assert.False(ranking.IsComplete);
        Assert.Equal(problem.Solve(cancellationToken: Token).Total, ranking.Plans[0].Total);
        Assert.Equal(ranking.Plans.Select(plan => plan.Total).Order(), ranking.Plans.Select(plan => plan.Total));
    }

    [Fact]
    public void ListBest_WithLoadsOfALargerTable_RisesFromTheBestTotal()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(12, 8, AssignmentSolveTests.Scores(new Dice(5), 12, 8, 80, 100), new AssignmentTerms
        {
            RowMost = [.. Enumerable.Repeat(2, 12)],
            ColumnLeast = [.. Enumerable.Repeat(1, 8)],
            ColumnMost = [.. Enumerable.Repeat(3, 8)],
        });

        AssignmentRanking ranking = problem.ListBest(25, cancellationToken: Token);

        Assert.Equal((AssignmentStatus.Optimal, 25, false), (ranking.Status, ranking.Plans.Length, ranking.IsComplete));
        Assert.Equal(problem.Solve(cancellationToken: Token).Total, ranking.Plans[0].Total);
        Assert.Equal(ranking.Plans.Select(plan => plan.Total).Order(), ranking.Plans.Select(plan => plan.Total));
        Assert.All(ranking.Plans, plan => Assert.Equal(24, plan.Pairs.Length));
        Assert.Equal(25, ranking.Plans.Select(plan => string.Join(';', plan.Pairs)).Distinct().Count());

        AssignmentRanking stopped = problem.ListBest(25, options: new FlowOptions(1), cancellationToken: Token);
        Assert.Equal((AssignmentStatus.LimitReached, 0, false), (stopped.Status, stopped.Plans.Length, stopped.IsComplete));
    }

    [Fact]
    public void ListBest_Misused_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(1, 1, [1.0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.ListBest(0, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => problem.ListBest(1, cancellationToken: new CancellationToken(canceled: true)));
    }
}
