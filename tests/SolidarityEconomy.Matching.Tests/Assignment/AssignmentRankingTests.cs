using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentRankingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AssignmentCoverage.SmallerSide)]
    [InlineData(AssignmentCoverage.MostPairs)]
    [InlineData(AssignmentCoverage.BestTotal)]
    public void ListBest_OfSmallRandomTables_ListsTheBestOfAllPlansInOrder(AssignmentCoverage coverage)
    {
        Dice dice = new(51 + (ulong)coverage);
        for (int n = 0; n < 300; n++)
        {
            SmallTable table = SmallTable.Random(dice, hasLoads: false);
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
    public void ListBest_Misused_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(1, 1, [1.0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.ListBest(0, cancellationToken: Token));
        Assert.Throws<InvalidOperationException>(() => problem.WithTerms(new AssignmentTerms { RowMost = [2] }).ListBest(1, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => problem.ListBest(1, cancellationToken: new CancellationToken(canceled: true)));
    }
}
