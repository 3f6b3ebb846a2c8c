using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Single pairs of random density, near 0 and far from it: prices prove each plan, and a most matching that there is one.</summary>
public class ScalingSolverTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1_000_000_000_000)]
    [InlineData(1_000_000_000_000)]
    public void Solve_OfSinglePairs_LeavesPricesThatProveThePlan(long level)
    {
        int solved = 0;
        for (ulong seed = 0; seed < 300; seed++)
        {
            Dice dice = new(seed);
            int count = dice.Draw(1, 40);
            int range = (int)Math.Pow(10, dice.Draw(0, 6));
            (PairIndex pairs, long[] costs) = Draw(dice, count, dice.Draw(1, 5), () => level + dice.Draw(0, range));
            ScalingSolver solver = new(costs, count, pairs);
            PhaseMatching most = new(pairs.Starts, pairs.Others, count);
            most.Run(TestContext.Current.CancellationToken);

            Assert.True(solver.Holds());
            bool isSolved = solver.Solve(TestContext.Current.CancellationToken);

            Assert.Equal(!most.LeftMates.Contains(-1), isSolved);
            if (isSolved)
            {
                solved++;
                RequireProof(solver, pairs, costs);
            }
        }

        Assert.InRange(solved, 50, 250);
    }

    [Fact]
    public void Solve_OfCostsThatOnlyJustHold_OverflowsNowhere()
    {
        const int count = 30;
        for (ulong seed = 0; seed < 20; seed++)
        {
            Dice dice = new(seed);
            (PairIndex pairs, long[] costs) = Draw(dice, count, 4, () => dice.Draw(0, 1) == 0 ? 0 : 1L << 45);
            ScalingSolver solver = new(costs, count, pairs);

            Assert.True(solver.Holds());
            if (solver.Solve(TestContext.Current.CancellationToken))
            {
                RequireProof(solver, pairs, costs);
            }
        }
    }

    private static (PairIndex Pairs, long[] Costs) Draw(Dice dice, int count, int oneIn, Func<long> cost)
    {
        List<int> starts = [0];
        List<int> columns = [];
        for (int i = 0; i < count; i++)
        {
            columns.AddRange(Enumerable.Range(0, count).Where(_ => dice.Draw(1, oneIn) == 1));
            starts.Add(columns.Count);
        }

        return (new PairIndex([.. starts], [.. columns], null), [.. columns.Select(_ => cost())]);
    }

    /// <summary>Each row has a column of its own, and none is better for it at the prices.</summary>
    private static void RequireProof(ScalingSolver solver, PairIndex pairs, long[] costs)
    {
        Assert.Equal(Enumerable.Range(0, pairs.Count), solver.ColumnOf.ToArray().Order());
        Assert.All(solver.Prices.ToArray(), price => Assert.InRange(price, long.MinValue, 0));
        for (int i = 0; i < pairs.Count; i++)
        {
            long own = costs[pairs.Find(i, solver.ColumnOf[i])] - solver.Prices[solver.ColumnOf[i]];
            for (int k = pairs.Starts[i]; k < pairs.Starts[i + 1]; k++)
            {
                Assert.True(own <= costs[k] - solver.Prices[pairs.Others[k]]);
            }
        }
    }
}
