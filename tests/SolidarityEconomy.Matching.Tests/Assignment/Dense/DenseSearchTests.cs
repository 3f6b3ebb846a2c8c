using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Dense;

namespace SolidarityEconomy.Matching.Tests.Assignment.Dense;

/// <summary>Full tables: the same totals as the search over single pairs, and prices that prove them.</summary>
public class DenseSearchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public void Solve_OfFullTables_HasTheTotalOfTheSearchOverPairs(int span)
    {
        Dice dice = new((ulong)span);
        for (int n = 0; n < 250; n++)
        {
            int rows = dice.Draw(16, 40);
            int columns = dice.Draw(0, 1) == 0 ? rows : dice.Draw(16, 40);
            long[] scores = [.. Enumerable.Range(0, rows * columns).Select(_ => (long)dice.Draw(-span / 3, span))];
            AssertSame(rows, columns, scores, new AssignmentTerms(dice.Draw(0, 1) == 0 ? AssignmentGoal.LeastTotal : AssignmentGoal.GreatestTotal));
        }
    }

    [Fact]
    public void Solve_OfFullTablesWithPrices_HasTheTotalOfTheSearchOverPairs()
    {
        Dice dice = new(7);
        for (int n = 0; n < 100; n++)
        {
            int rows = dice.Draw(16, 30);
            int columns = dice.Draw(16, 30);
            long[] scores = [.. Enumerable.Range(0, rows * columns).Select(_ => (long)dice.Draw(0, 50))];
            AssertSame(rows, columns, scores, new AssignmentTerms
            {
                RowPrices = [.. Enumerable.Range(0, rows).Select(_ => (double)dice.Draw(-20, 20))],
                ColumnPrices = [.. Enumerable.Range(0, columns).Select(_ => (double)dice.Draw(-20, 20))],
            });
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(65)]
    [InlineData(200)]
    public void Solve_OfProducts_IsProved(int count)
    {
        // Machol and Wien: the search for shortest ways walks the whole table for each row.
        double[] scores = [.. from i in Enumerable.Range(1, count) from j in Enumerable.Range(1, count) select (double)i * j];
        AssignmentProblem problem = AssignmentProblem.Dense(count, count, scores);

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(problem));
        Assert.Equal(Enumerable.Range(1, count).Sum(i => (double)i * (count + 1 - i)), result.Total);
    }

    [Fact]
    public void Solve_ByBids_HasTheTotalAndThePricesOfTheOtherMethod()
    {
        Dice dice = new(11);
        for (int n = 0; n < 400; n++)
        {
            int count = dice.Draw(1, 24);
            int span = dice.Draw(0, 2) switch { 0 => 2, 1 => 40, _ => 1_000_000 };
            long[] costs = [.. Enumerable.Range(0, count * count).Select(_ => (long)dice.Draw(-span / 2, span))];
            ScalingSolver bids = new(costs, count);
            CoreSolver core = new(costs, count, count);

            bids.Solve(Token);

            Assert.True(core.Solve(long.MaxValue, _ => { }, Token));
            long total = AssertProved(costs, count, bids.ColumnOf, bids.Prices);
            Assert.Equal(AssertProved(costs, count, core.ColumnOf, core.Prices), total);
        }
    }

    [Fact]
    public void Solve_OfScoresWithManyDigits_MayRoundAndIsProvedInItsUnits()
    {
        Dice dice = new(13);
        double[] scores = [.. Enumerable.Range(0, 100 * 100).Select(_ => Math.Sqrt(dice.Draw(1, 1_000_000)))];
        Assert.Throws<ArgumentException>("scores", () => AssignmentProblem.Dense(100, 100, scores));
        AssignmentProblem problem = AssignmentProblem.Dense(100, 100, scores, new AssignmentTerms { MayRound = true });

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(problem));
        Assert.Equal(result.Pairs.Sum(pair => scores[(pair.Row * 100) + pair.Column]), result.Total, 1e-9);
    }

    [Fact]
    public void Solve_OfTenThousandEqualScores_TakesAnyPlan()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(100, 100, new double[10_000]);

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(problem));
        Assert.Equal(100, result.Pairs.Length);
    }

    [Fact]
    public void Solve_Cancelled_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(20, 20, new double[400]);

        Assert.Throws<OperationCanceledException>(() => problem.Solve(cancellationToken: new CancellationToken(canceled: true)));
    }

    private static long AssertProved(long[] costs, int count, ReadOnlySpan<int> columnOf, ReadOnlySpan<long> prices)
    {
        Assert.Equal(count, columnOf.ToArray().Distinct().Count());
        Assert.True(prices.ToArray().All(price => price <= 0));
        long total = 0;
        for (int i = 0; i < count; i++)
        {
            long own = costs[(i * count) + columnOf[i]] - prices[columnOf[i]];
            total += costs[(i * count) + columnOf[i]];
            for (int j = 0; j < count; j++)
            {
                Assert.True(costs[(i * count) + j] - prices[j] >= own);
            }
        }

        return total;
    }

    private static void AssertSame(int rows, int columns, long[] scores, AssignmentTerms terms)
    {
        AssignmentProblem full = AssignmentProblem.Dense(rows, columns, scores, terms);
        AssignmentProblem pairs = AssignmentProblem.Sparse(
            rows,
            columns,
            [.. Enumerable.Range(0, scores.Length).Select(k => k / columns)],
            [.. Enumerable.Range(0, scores.Length).Select(k => k % columns)],
            scores,
            terms);
        AssignmentResult result = full.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(full));
        Assert.Empty(result.Check(pairs));
        if (terms.RowPrices.IsEmpty)
        {
            Assert.Equal(pairs.Solve(cancellationToken: Token).TotalUnits, result.TotalUnits);
        }
    }
}
