using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentSolveTests
{
    public static TheoryData<AssignmentCoverage, bool> Kinds => new(
        from coverage in Enum.GetValues<AssignmentCoverage>()
        from hasLoads in (bool[])[false, true]
        select (coverage, hasLoads));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Solve_OfSmallRandomTables_IsTheBestOfAllPlans(AssignmentCoverage coverage, bool hasLoads)
    {
        Dice dice = new(71 + (ulong)coverage + (hasLoads ? 10UL : 0));
        for (int n = 0; n < 1_500; n++)
        {
            SmallTable table = SmallTable.Random(dice, hasLoads);

            AssignmentResult result = table.Problem.Solve(coverage, cancellationToken: Token);

            IReadOnlyList<IReadOnlyList<AssignedPair>> plans = table.Plans(coverage);
            Assert.Empty(result.Check(table.Problem));
            Assert.Equal(plans.Count == 0 ? AssignmentStatus.Infeasible : AssignmentStatus.Optimal, result.Status);
            if (plans.Count > 0)
            {
                Assert.Equal(plans.Min(table.Cost), table.Cost(result.Pairs));
                Assert.Contains(plans, plan => plan.Count == result.Pairs.Length);
            }
            else if (!result.Shortage!.IsOfLeastLoads)
            {
                Assert.Equal(table.Plans(AssignmentCoverage.MostPairs).Min(table.Cost), table.Cost(result.Pairs));
            }
        }
    }

    [Theory]
    [InlineData(60, 60, 100, 0)]
    [InlineData(60, 100, 30, 20)]
    [InlineData(100, 60, 100, 1)]
    [InlineData(300, 280, 3, 1_000)]
    [InlineData(150, 150, 100, 1_000_000)]
    public void Solve_OfLargerTables_IsProvedByItsPrices(int rows, int columns, int percent, int span)
    {
        Dice dice = new((ulong)(rows + columns + span));
        foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
        {
            double[] scores = Scores(dice, rows, columns, percent, span);
            AssignmentProblem plain = AssignmentProblem.Dense(rows, columns, scores);
            AssignmentProblem loads = AssignmentProblem.Dense(rows, columns, scores, new AssignmentTerms
            {
                RowMost = [.. Enumerable.Range(0, rows).Select(_ => dice.Draw(1, 3))],
                ColumnMost = [.. Enumerable.Range(0, columns).Select(_ => dice.Draw(0, 4))],
            });

            Assert.Empty(plain.Solve(coverage, cancellationToken: Token).Check(plain));
            Assert.Empty(loads.Solve(coverage, cancellationToken: Token).Check(loads));
        }
    }

    [Fact]
    public void Solve_OfTenThousandEqualScores_PlacesEverybody()
    {
        double[] scores = new double[100 * 100];
        Array.Fill(scores, 0.5);
        AssignmentProblem problem = AssignmentProblem.Dense(100, 100, scores, new AssignmentTerms { Goal = AssignmentGoal.GreatestTotal });

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(50, result.Total);
        Assert.Empty(result.Check(problem));
    }

    [Fact]
    public void Solve_OfAPermutedTable_HasTheSameTotal()
    {
        Dice dice = new(5);
        for (int n = 0; n < 100; n++)
        {
            int rows = dice.Draw(1, 12);
            int columns = dice.Draw(1, 12);
            double[] scores = Scores(dice, rows, columns, 70, 9);
            int[] rowOrder = [.. Enumerable.Range(0, rows).OrderBy(_ => dice.Draw(0, 99))];
            int[] columnOrder = [.. Enumerable.Range(0, columns).OrderBy(_ => dice.Draw(0, 99))];
            double[] turned = [.. from i in rowOrder from j in columnOrder select scores[(i * columns) + j]];
            foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
            {
                AssignmentResult straight = AssignmentProblem.Dense(rows, columns, scores).Solve(coverage, cancellationToken: Token);
                AssignmentResult other = AssignmentProblem.Dense(rows, columns, turned).Solve(coverage, cancellationToken: Token);

                Assert.Equal((straight.Status, straight.TotalUnits), (other.Status, other.TotalUnits));
            }
        }
    }

    [Fact]
    public void Solve_OfLoadsOfOne_IsAsGoodAsOneToOne()
    {
        Dice dice = new(6);
        for (int n = 0; n < 200; n++)
        {
            int rows = dice.Draw(1, 9);
            int columns = dice.Draw(1, 9);
            double[] scores = Scores(dice, rows, columns, 60, 30);
            AssignmentProblem one = AssignmentProblem.Dense(rows, columns, scores);

            // One column more that may take nobody makes it a problem with loads.
            AssignmentProblem other = AssignmentProblem.Dense(
                rows,
                columns + 1,
                [.. from i in Enumerable.Range(0, rows) from j in Enumerable.Range(0, columns + 1) select j < columns ? scores[(i * columns) + j] : 0],
                new AssignmentTerms { ColumnMost = [.. Enumerable.Range(0, columns + 1).Select(j => j < columns ? 1 : 0)] });

            Assert.True(one.IsOneToOne);
            Assert.False(other.IsOneToOne);
            foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
            {
                AssignmentResult first = one.Solve(coverage, cancellationToken: Token);
                AssignmentResult second = other.Solve(coverage, cancellationToken: Token);
                Assert.Equal((first.Status, first.TotalUnits), (second.Status, second.TotalUnits));
            }
        }
    }

    [Fact]
    public void Solve_WithTooFewPlaces_NamesWhoCompetesAndPlacesTheRest()
    {
        double no = double.PositiveInfinity;
        AssignmentProblem problem = AssignmentProblem.Dense(4, 4, [1, no, no, no, 2, no, no, no, 3, 1, no, no, no, no, 1, 1]);

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(AssignmentStatus.Infeasible, result.Status);
        Assert.Equal(AssignmentSide.Rows, result.Shortage!.Side);
        Assert.Equal([0, 1], result.Shortage.Members);
        Assert.Equal([0], result.Shortage.Partners);
        Assert.Equal((2, 1, 1), (result.Shortage.Wanted, result.Shortage.Available, result.Shortage.Missing));
        Assert.Equal([0, -1, 1, 2], Enumerable.Range(0, 4).Select(result.ColumnOf));
        Assert.Equal([2, 3], problem.FindShortage(AssignmentSide.Columns, Token)!.Members);
    }

    [Fact]
    public void Solve_WithLeastLoadsThatCannotBeKept_NamesWhoCompetes()
    {
        AssignmentProblem problem = AssignmentProblem.Sparse(
            3, 2, [0, 1, 2], [0, 0, 1], (ReadOnlySpan<long>)[5, 6, 7], new AssignmentTerms { ColumnLeast = [2, 2], ColumnMost = [3, 3] });

        AssignmentResult result = problem.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token);

        Assert.Equal(AssignmentStatus.Infeasible, result.Status);
        Assert.True(result.Shortage!.IsOfLeastLoads);
        Assert.Equal(AssignmentSide.Columns, result.Shortage.Side);
        Assert.Equal([1], result.Shortage.Members);
        Assert.Equal((2, 1), (result.Shortage.Wanted, result.Shortage.Available));
        Assert.Empty(result.Check(problem));
    }

    [Fact]
    public void Solve_WithNobody_IsEmpty()
    {
        foreach ((int rows, int columns) in ((int, int)[])[(0, 0), (0, 3), (3, 0)])
        {
            AssignmentProblem problem = AssignmentProblem.Dense(rows, columns, (ReadOnlySpan<double>)[]);
            foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
            {
                AssignmentResult result = problem.Solve(coverage, cancellationToken: Token);
                Assert.Equal(AssignmentStatus.Optimal, result.Status);
                Assert.Empty(result.Pairs);
                Assert.Empty(result.Check(problem));
            }
        }
    }

    [Fact]
    public void Solve_IntoMemoryOfTheCaller_IsTheSame()
    {
        Dice dice = new(7);
        for (int n = 0; n < 100; n++)
        {
            AssignmentProblem problem = SmallTable.Random(dice, hasLoads: false).Problem;
            int[] columns = new int[problem.Rows];
            long[] rowPrices = new long[problem.Rows];
            long[] columnPrices = new long[problem.Columns];
            AssignmentResult result = problem.Solve(cancellationToken: Token);

            Assert.Equal(result.Status, problem.Solve(columns, rowPrices, columnPrices, cancellationToken: Token));
            Assert.Equal(columns, Enumerable.Range(0, problem.Rows).Select(result.ColumnOf));
            Assert.Equal(result.RowPrices, rowPrices);
            Assert.Equal(result.ColumnPrices, columnPrices);
        }

        AssignmentProblem one = AssignmentProblem.Dense(1, 1, [1.0]);
        Assert.Throws<ArgumentException>(() => one.Solve(new int[2], [], [], cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => one.Solve(new int[1], new long[2], [], cancellationToken: Token));
    }

    [Fact]
    public void Solve_AtALimit_SaysSoWithItsGap()
    {
        Dice dice = new(8);
        AssignmentProblem problem = AssignmentProblem.Dense(
            20, 20, Scores(dice, 20, 20, 100, 50), new AssignmentTerms { RowMost = [.. Enumerable.Repeat(2, 20)] });
        foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
        {
            AssignmentResult result = problem.Solve(coverage, new FlowOptions(1), cancellationToken: Token);

            Assert.Equal(AssignmentStatus.LimitReached, result.Status);
            Assert.True(result.GapUnits >= 0);
            Assert.Empty(result.Check(problem));
        }
    }

    [Fact]
    public void Solve_WithACancelledToken_Throws() => Assert.Throws<OperationCanceledException>(
        () => AssignmentProblem.Dense(1, 1, [1.0]).Solve(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void SolveAgain_AfterRandomChanges_IsAsGoodAsANewSolve()
    {
        Dice dice = new(9);
        for (int n = 0; n < 400; n++)
        {
            int rows = dice.Draw(1, 9);
            int columns = dice.Draw(1, 9);
            AssignmentProblem before = AssignmentProblem.Dense(rows, columns, Scores(dice, rows, columns, 60, 30));
            AssignmentCoverage coverage = (AssignmentCoverage)dice.Draw(0, 2);
            AssignmentResult result = before.Solve(coverage, cancellationToken: Token);
            for (int step = 0; step < 4; step++)
            {
                AssignmentProblem after = before.WithScores(Enumerable.Range(0, dice.Draw(0, 6)).Select(_ => new ScoreChange(
                    dice.Draw(0, rows - 1), dice.Draw(0, columns - 1), dice.Draw(0, 4) == 0 ? double.PositiveInfinity : dice.Draw(-9, 40))));

                AssignmentResult again = after.SolveAgain(result, cancellationToken: Token);

                AssignmentResult anew = after.Solve(coverage, cancellationToken: Token);
                Assert.Empty(again.Check(after));
                Assert.Equal((anew.Status, anew.TotalUnits), (again.Status, again.TotalUnits));
                (before, result) = (after, again);
            }
        }
    }

    [Fact]
    public void SolveAgain_WithNothingChanged_KeepsThePlan()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(3, 3, new double[9]);
        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(result.Pairs, problem.WithScores([]).SolveAgain(result, cancellationToken: Token).Pairs);
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(2, 2, new double[4]).SolveAgain(result, cancellationToken: Token));
    }

    [Fact]
    public void FindShortage_OfSmallRandomTables_MissesWhatTheBestPlanMisses()
    {
        Dice dice = new(10);
        for (int n = 0; n < 500; n++)
        {
            SmallTable table = SmallTable.Random(dice, hasLoads: dice.Draw(0, 1) == 0);
            Assert.Equal(table.RowMost.Sum() - Most(table), table.Problem.FindShortage(AssignmentSide.Rows, Token)?.Missing ?? 0);
            Assert.Equal(table.ColumnMost.Sum() - Most(table), table.Problem.FindShortage(AssignmentSide.Columns, Token)?.Missing ?? 0);
        }

        static int Most(SmallTable table) => table.Problem
            .WithTerms(new AssignmentTerms { RowMost = [.. table.RowMost], ColumnMost = [.. table.ColumnMost] })
            .Solve(AssignmentCoverage.MostPairs, cancellationToken: Token).Pairs.Length;
    }

    internal static double[] Scores(Dice dice, int rows, int columns, int percent, int span) =>
    [
        .. Enumerable.Range(0, rows * columns)
            .Select(_ => dice.Draw(1, 100) <= percent ? dice.Draw(-span / 3, span) : double.PositiveInfinity),
    ];
}
