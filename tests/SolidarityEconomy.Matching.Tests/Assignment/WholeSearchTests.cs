using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Full tables: the same totals as the search over single pairs, and prices that prove them.</summary>
public class WholeSearchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, Trait("Runs", "once")]
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
            CoreSolver core = new(new CostTable(costs, count, count));

            bids.Solve(Token);

            Assert.True(core.Solve(long.MaxValue, _ => { }, Token));
            long total = AssertProved(costs, count, bids.ColumnOf, bids.Prices);
            Assert.Equal(AssertProved(costs, count, core.ColumnOf, core.Prices), total);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1_000_000)]
    public void Solve_OfSinglePairs_HasTheTotalOfTheSearchForShortestWays(int span)
    {
        Dice dice = new((ulong)span + 5);
        int infeasible = 0;
        for (int n = 0; n < 700; n++)
        {
            int count = dice.Draw(16, 30);
            int percent = dice.Draw(5, 60);
            (int Row, int Column)[] pairs =
            [
                .. from i in Enumerable.Range(0, count)
                   from j in Enumerable.Range(0, count)
                   where dice.Draw(1, 100) <= percent
                   select (i, j),
            ];
            AssignmentProblem problem = AssignmentProblem.Sparse(
                count,
                count,
                [.. pairs.Select(pair => pair.Row)],
                [.. pairs.Select(pair => pair.Column)],
                [.. pairs.Select(_ => (double)dice.Draw(-span, span))]);

            AssignmentResult result = problem.Solve(cancellationToken: Token);

            Assert.Empty(result.Check(problem));
            infeasible += result.Status == AssignmentStatus.Infeasible ? 1 : 0;
            PathSearch ways = Ways(problem);
            Assert.Equal(ways.Rows.Mates.Count(mate => mate >= 0), result.Pairs.Length);
            Assert.Equal(
                Enumerable.Range(0, count).Where(i => ways.Rows.Mates[i] >= 0).Sum(i => problem.Units[problem.Find(i, ways.Rows.Mates[i])]),
                result.TotalUnits);
        }

        Assert.InRange(infeasible, 100, 600);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(40)]
    public void Solve_WithTheLargestScoresAndTooFewColumns_SaysSo(int count)
    {
        // The first three rows compete for two columns with all the strength that scores can have.
        long most = (1L << 57) / (count + 1);
        for (long range = most; range > 0; range /= 3)
        {
            (int Row, int Column, long Score)[] pairs =
            [
                (0, 0, 0), (0, 1, range), (1, 0, 0), (1, 1, range), (2, 0, range), (2, 1, 0),
                .. Enumerable.Range(3, count - 3).Select(i => (i, i, 0L)),
            ];
            AssignmentProblem problem = AssignmentProblem.Sparse(
                count,
                count,
                [.. pairs.Select(pair => pair.Row)],
                [.. pairs.Select(pair => pair.Column)],
                pairs.Select(pair => pair.Score).ToArray().AsSpan());

            AssignmentResult result = problem.Solve(cancellationToken: Token);

            Assert.Equal(AssignmentStatus.Infeasible, result.Status);
            Assert.Empty(result.Check(problem));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1_000_000)]
    public void Solve_OfAsManySeatsAsRows_HasTheTotalOfTheFlow(int span)
    {
        Dice dice = new((ulong)span + 9);
        int feasible = 0;
        for (int n = 0; n < 500; n++)
        {
            int[] capacities = [.. Enumerable.Range(0, dice.Draw(1, 6)).Select(_ => dice.Draw(1, 4))];
            int rows = capacities.Sum();
            int percent = dice.Draw(20, 100);
            (int Row, int Column)[] pairs =
            [
                .. from i in Enumerable.Range(0, rows)
                   from j in Enumerable.Range(0, capacities.Length)
                   where dice.Draw(1, 100) <= percent
                   select (i, j),
            ];
            double[] scores = [.. pairs.Select(_ => (double)dice.Draw(-span, span))];
            AssignmentProblem problem = Loads(rows, capacities, pairs, scores);

            AssignmentResult result = problem.Solve(cancellationToken: Token);

            Assert.Empty(result.Check(problem));

            // One more column, which nobody may take, is a problem for the flow.
            AssignmentResult flow = Loads(rows, [.. capacities, 1], pairs, scores).Solve(cancellationToken: Token);
            Assert.Equal(flow.TotalUnits, result.TotalUnits);
            Assert.Equal(flow.Pairs.Length, result.Pairs.Length);
            feasible += result.Status == AssignmentStatus.Optimal ? 1 : 0;
        }

        Assert.InRange(feasible, 100, 450);
    }

    [Fact]
    public void Solve_OfSinglePairsInPartsApart_KeepsToWhatPricesMean()
    {
        // Two parts without a pair between them: prices of the one say nothing about those of the other.
        Dice dice = new(17);
        (int Row, int Column)[] pairs =
        [
            .. from i in Enumerable.Range(0, 40)
               from j in Enumerable.Range(0, 40)
               where i / 20 == j / 20
               select (i, j),
        ];
        AssignmentProblem problem = AssignmentProblem.Sparse(
            40,
            40,
            [.. pairs.Select(pair => pair.Row)],
            [.. pairs.Select(pair => pair.Column)],
            [.. pairs.Select(pair => pair.Row < 20 ? dice.Draw(0, 9) : dice.Draw(0, 1_000_000) - 2_000_000.0)]);

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(problem));
        AssignmentProblem changed = problem.WithScores([new ScoreChange(3, 4, -5), new ScoreChange(30, 31, 0)]);
        AssignmentResult again = changed.SolveAgain(result, cancellationToken: Token);
        Assert.Empty(again.Check(changed));
        Assert.Equal(changed.Solve(cancellationToken: Token).TotalUnits, again.TotalUnits);
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

    [Theory]
    [InlineData(AssignmentGoal.LeastTotal, 1.0)]
    [InlineData(AssignmentGoal.GreatestTotal, 1.0)]
    [InlineData(AssignmentGoal.LeastTotal, 100.0)]
    [InlineData(AssignmentGoal.GreatestTotal, 8.0)]
    [InlineData(AssignmentGoal.GreatestTotal, 0.0)]
    public void Dense_OfScoresOfTheCaller_IsTheProblemOfCopiedOnes(AssignmentGoal goal, double parts)
    {
        Dice dice = new((ulong)parts + 3);
        for (int n = 0; n < 60; n++)
        {
            int rows = n == 0 ? TableSearch.MostColumns + 9 : dice.Draw(1, 30);
            int columns = n == 0 || dice.Draw(0, 1) == 0 ? rows : dice.Draw(1, 30);
            double[] scores = [.. Enumerable.Range(0, rows * columns).Select(_ => parts == 0 ? 1.0 / dice.Draw(1, 999) : dice.Draw(-60, 99) / parts)];
            AssignmentTerms terms = new(goal) { MayRound = true };
            AssignmentProblem copied = AssignmentProblem.Dense(rows, columns, scores, terms);
            AssignmentProblem borrowed = AssignmentProblem.Dense(rows, columns, scores.AsMemory(), terms);

            AssignmentResult result = borrowed.Solve(cancellationToken: Token);

            Assert.Equal(copied.PairBonus(), borrowed.PairBonus());
            Assert.Equal(copied.Solve(cancellationToken: Token).Pairs, result.Pairs);
            Assert.Empty(result.Check(borrowed));
            Assert.Empty(result.Check(copied));
            Assert.Equal(copied.Units, borrowed.Units);
        }
    }

    [Fact]
    public void Dense_OfScoresOfTheCallerWithForbiddenPairs_CopiesThem()
    {
        double[] scores = [1, double.PositiveInfinity, 3, 4];
        AssignmentProblem problem = AssignmentProblem.Dense(2, 2, scores.AsMemory());
        scores[0] = 9;

        Assert.Equal(3, problem.PairCount);
        Assert.Equal(5, problem.Solve(cancellationToken: Token).Total);
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, new[] { double.NaN }.AsMemory()));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 2, new[] { 1.0 }.AsMemory()));
    }

    [Fact]
    public void Solve_Cancelled_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(20, 20, new double[400]);

        Assert.Throws<OperationCanceledException>(() => problem.Solve(cancellationToken: new CancellationToken(canceled: true)));
    }

    private static AssignmentProblem Loads(int rows, int[] capacities, (int Row, int Column)[] pairs, double[] scores) =>
        AssignmentProblem.Sparse(
            rows,
            capacities.Length,
            [.. pairs.Select(pair => pair.Row)],
            [.. pairs.Select(pair => pair.Column)],
            scores,
            new AssignmentTerms { ColumnMost = [.. capacities] });

    /// <summary>The clear method, which puts in row after row.</summary>
    private static PathSearch Ways(AssignmentProblem problem)
    {
        PathSearch search = new(
            problem.Costs, new PathSide(problem.Rows, () => problem.ByRow), new PathSide(problem.Columns, () => problem.ByColumn));
        Array.Fill(search.Rows.Alone, problem.PairBonus());
        Array.Fill(search.Columns.IsOut, false);
        for (int i = 0; i < problem.Rows; i++)
        {
            search.InsertRow(i);
        }

        return search;
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
        AssignmentResult result = full.Solve(cancellationToken: Token);

        Assert.Empty(result.Check(full));
        PathSearch ways = Ways(full);
        long[] costs = full.Costs();
        Assert.Equal(
            Enumerable.Range(0, rows).Where(i => ways.Rows.Mates[i] >= 0).Sum(i => costs[full.Find(i, ways.Rows.Mates[i])]),
            result.Pairs.Sum(pair => costs[full.Find(pair.Row, pair.Column)]));
    }
}
