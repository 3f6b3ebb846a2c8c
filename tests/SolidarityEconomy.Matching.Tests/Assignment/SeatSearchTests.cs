using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class SeatSearchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AssignmentCoverage.SmallerSide, 2, 1)]
    [InlineData(AssignmentCoverage.SmallerSide, 100_000, 1)]
    [InlineData(AssignmentCoverage.MostPairs, 9, 1)]
    [InlineData(AssignmentCoverage.BestTotal, 3, 1)]
    [InlineData(AssignmentCoverage.BestTotal, 100_000, 1)]
    [InlineData(AssignmentCoverage.SmallerSide, 2, 3)]
    [InlineData(AssignmentCoverage.SmallerSide, 100_000, 3)]
    [InlineData(AssignmentCoverage.MostPairs, 9, 4)]
    [InlineData(AssignmentCoverage.BestTotal, 3, 3)]
    [InlineData(AssignmentCoverage.BestTotal, 100_000, 5)]
    public void TrySolve_OfAnyPlacesAndLeastLoads_HasTheTotalOfTheFlowAndProvesIt(AssignmentCoverage coverage, int span, int rowMost)
    {
        Dice dice = new((ulong)span + (10 * (ulong)coverage));
        int solved = 0;
        for (int n = 0; n < 1_500; n++)
        {
            AssignmentProblem problem = Draw(dice, dice.Draw(1, 9), dice.Draw(1, 5), 4, span, rowMost);
            if (SeatSearch.TrySolve(problem, coverage, problem.Costs(), Token) is not { } result)
            {
                continue;
            }

            solved++;
            AssignmentResult flow = new LoadSolver(problem, coverage, new FlowOptions(), null, Token).Solve();
            Assert.Empty(result.Check(problem));
            Assert.Equal(flow.Status, result.Status);
            Assert.Equal(flow.TotalUnits, result.TotalUnits);
        }

        Assert.InRange(solved, 300, 1_500);
    }

    [Theory]
    [InlineData(12, 0, 1)]
    [InlineData(12, 8, 1)]
    [InlineData(8, 0, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(36, 0, 3)]
    [InlineData(36, 25, 3)]
    [InlineData(24, 0, 3)]
    [InlineData(30, 30, 3)]
    public void Solve_OfManyPairs_ProvesThePlanForEachCoverage(int places, int least, int rowMost)
    {
        Dice dice = new((ulong)(places + least));
        (int Row, int Column)[] pairs =
        [
            .. from i in Enumerable.Range(0, 600)
               from j in Enumerable.Range(0, 12).Select(_ => dice.Draw(0, 59)).Append(i % 60).Distinct()
               orderby i, j
               select (i, j),
        ];
        AssignmentProblem problem = AssignmentProblem.Sparse(
            600,
            60,
            [.. pairs.Select(pair => pair.Row)],
            [.. pairs.Select(pair => pair.Column)],
            [.. pairs.Select(_ => (double)dice.Draw(-300, 700))],
            new AssignmentTerms
            {
                RowMost = [.. Enumerable.Repeat(rowMost, 600)],
                ColumnMost = [.. Enumerable.Repeat(places, 60)],
                ColumnLeast = [.. Enumerable.Repeat(least, 60)],
            });

        foreach (AssignmentCoverage coverage in Enum.GetValues<AssignmentCoverage>())
        {
            Assert.True(SeatSearch.Suits(problem, coverage));
            AssignmentResult result = problem.Solve(coverage, cancellationToken: Token);
            Assert.Equal(AssignmentStatus.Optimal, result.Status);
            Assert.Empty(result.Check(problem));
        }
    }

    [Fact]
    public void TrySolve_WhereRowsTakeTooManyColumns_LeavesItToTheFlow()
    {
        double[] scores = [.. Enumerable.Range(1, 40)];
        AssignmentProblem problem = AssignmentProblem.Dense(1, 40, scores, new AssignmentTerms { RowMost = [33] });

        Assert.Null(SeatSearch.TrySolve(problem, AssignmentCoverage.SmallerSide, problem.Costs(), Token));
        Assert.Equal(33 * 17, problem.Solve(cancellationToken: Token).Total);
        AssignmentProblem fewer = AssignmentProblem.Dense(1, 40, scores, new AssignmentTerms { RowMost = [32] });
        Assert.Equal(16 * 33, SeatSearch.TrySolve(fewer, AssignmentCoverage.SmallerSide, fewer.Costs(), Token)?.Total);
    }

    private static AssignmentProblem Draw(Dice dice, int rows, int columns, int most, int span, int rowMost)
    {
        int percent = dice.Draw(30, 100);
        (int Row, int Column)[] pairs =
        [
            .. from i in Enumerable.Range(0, rows)
               from j in Enumerable.Range(0, columns)
               where dice.Draw(1, 100) <= percent
               select (i, j),
        ];
        int[] places = [.. Enumerable.Range(0, columns).Select(_ => dice.Draw(1, most))];
        int[] taken = [.. Enumerable.Range(0, rows).Select(_ => dice.Draw(1, rowMost))];
        bool hasLeast = dice.Draw(0, 1) == 1;
        return AssignmentProblem.Sparse(
            rows,
            columns,
            [.. pairs.Select(pair => pair.Row)],
            [.. pairs.Select(pair => pair.Column)],
            [.. pairs.Select(_ => (double)dice.Draw(-span, span))],
            new AssignmentTerms(dice.Draw(0, 1) == 1 ? AssignmentGoal.LeastTotal : AssignmentGoal.GreatestTotal)
            {
                ColumnMost = [.. places],
                ColumnLeast = [.. places.Select(load => hasLeast ? dice.Draw(0, load) : 0)],
                RowMost = [.. taken],
                RowLeast = [.. taken.Select(load => hasLeast && dice.Draw(0, 3) == 0 ? dice.Draw(1, load) : 0)],
            });
    }
}
