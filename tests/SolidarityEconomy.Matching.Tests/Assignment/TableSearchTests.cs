using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Small full tables: columns looked at one by one and together give the same plan and prices.</summary>
public class TableSearchTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    [InlineData(1_000_000)]
    public void Solve_OneByOneAndTogether_IsTheSame(int range)
    {
        Dice dice = new((ulong)range);
        for (int n = 0; n < 300; n++)
        {
            int columns = n < 130 ? 1 + (n / 2) : dice.Draw(1, 64);
            int rows = n % 2 == 0 ? columns : dice.Draw(1, columns);
            long[] cells = [.. Enumerable.Range(0, rows * columns).Select(_ => (long)dice.Draw(-range, range))];
            CostTable costs = new(cells, rows, columns);
            (int[] mates, long[] prices) = (new int[rows], new long[columns]);
            (int[] matesTogether, long[] pricesTogether) = (new int[rows], new long[columns]);

            TableSearch.Solve(costs, mates, prices, 64);
            TableSearch.Solve(costs, matesTogether, pricesTogether, 0);

            Assert.Equal(matesTogether, mates);
            Assert.Equal(pricesTogether, prices);
            Assert.Equal(rows, mates.Distinct().Count());
            Assert.All(prices, price => Assert.True(price <= 0));
            for (int i = 0; i < rows; i++)
            {
                long own = cells[(i * columns) + mates[i]] - prices[mates[i]];
                Assert.All(Enumerable.Range(0, columns), j => Assert.True(cells[(i * columns) + j] - prices[j] >= own));
            }

            Assert.All(
                Enumerable.Range(0, columns).Except(mates).Where(_ => rows < columns), j => Assert.Equal(0, prices[j]));
        }
    }
}
