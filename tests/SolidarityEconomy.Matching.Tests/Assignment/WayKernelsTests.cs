using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Steps of a search over lists of every length around the widths of vectors, against plain loops.</summary>
public class WayKernelsTests
{
    private const int Number = 7;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 41), 63, 64, 65, 100];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Spread_OfAnyLength_IsThatOfThePlainLoop(int columns)
    {
        Dice dice = new((ulong)columns + 100);
        int width = WayLists.WidthOf(columns);
        for (int n = 0; n < 50; n++)
        {
            WayLists ways = Ways(dice, columns, out long[] row);
            int done = dice.Draw(0, columns - 1);
            if (ways.Closed[..columns].Count(0) < 2)
            {
                continue;
            }

            long before = 2 * dice.Draw(-3, 3);
            long[] keys = ways.Keys.ToArray();
            long[] dues = ways.Dues.ToArray();
            bool[] isClosed = [.. Enumerable.Range(0, width).Select(j => j == done)];
            for (int j = 0; j < width; j++)
            {
                isClosed[j] |= ways.Closed[j] != 0;
            }

            long[] wanted = [.. keys.Select((key, j) => isClosed[j] && j != done ? key : Math.Min(key, row[j] - dues[j] + before))];
            int[] open = [.. Enumerable.Range(0, columns).Where(j => !isClosed[j])];

            (int nearest, long least) = WayKernels.Spread(row, before, Number, done, ways);

            Assert.Equal(open.Min(j => wanted[j]), least);
            Assert.Equal(open.First(j => wanted[j] == least), nearest);
            foreach (int j in open)
            {
                Assert.Equal(wanted[j], ways.Keys[j]);
                Assert.Equal(wanted[j] < keys[j] ? Number : -1, ways.Via[j]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Pay_OfAnyLength_LowersThePricesOfClosedColumns(int columns)
    {
        Dice dice = new((ulong)columns + 200);
        WayLists ways = Ways(dice, columns, out _);
        int taken = dice.Draw(0, columns - 1);
        ways.Closed[taken] = 0;
        (long[] dues, long[] paid) = (ways.Dues.ToArray(), ways.Paid.ToArray());

        WayKernels.Pay(20, taken, ways);

        for (int j = 0; j < columns; j++)
        {
            long more = ways.Closed[j] != 0 ? ways.Keys[j] - 21 : j == taken ? -1 : 0;
            Assert.Equal(dues[j] + more, ways.Dues[j]);
            Assert.Equal(paid[j] - more, ways.Paid[j]);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Lay_OfAnyLength_DoublesCostsAndFindsTheLeastOfEachColumn(int columns)
    {
        Dice dice = new((ulong)columns + 300);
        int width = WayLists.WidthOf(columns);
        foreach (int rows in new[] { 1, 2, columns })
        {
            WayLists ways = Ways(dice, columns, out _);
            long[] costs = [.. Enumerable.Range(0, rows * columns).Select(_ => (long)dice.Draw(-99, 99))];
            long[] cells = new long[(rows * width) + WayLists.Spare];
            costs.CopyTo(cells, rows * (width - columns));

            WayKernels.Lay(cells, rows, ways);

            for (int j = 0; j < columns; j++)
            {
                Assert.Equal(Enumerable.Range(0, rows).Min(i => 2 * costs[(i * columns) + j]), ways.Dues[j]);
                Assert.All(Enumerable.Range(0, rows), i => Assert.Equal(2 * costs[(i * columns) + j], cells[(i * width) + j]));
            }

            Assert.All(Enumerable.Range(columns, width - columns), j => Assert.Equal(1L << 62, cells[j]));
        }
    }

    /// <summary>Lists with odd prices and distances for some columns, as where a row has them, and closed ones among these.</summary>
    private static WayLists Ways(Dice dice, int columns, out long[] row)
    {
        int width = WayLists.WidthOf(columns);
        WayLists ways = new(new long[WayLists.Size], width, columns);
        row = new long[width];
        for (int j = 0; j < width; j++)
        {
            bool isTaken = dice.Draw(0, 1) == 0;
            row[j] = j < columns ? 2 * dice.Draw(-5, 5) : 1L << 62;
            ways.Dues[j] = j < columns ? (2 * dice.Draw(-5, 0)) - (isTaken ? 1 : 0) : 0;
            ways.Paid[j] = dice.Draw(-9, 9);
            ways.Keys[j] = j < columns ? (2 * dice.Draw(-5, 5)) + (isTaken ? 1 : 0) : 1L << 62;
            ways.Via[j] = -1;
            ways.Closed[j] = isTaken && j < columns && dice.Draw(0, 1) == 0 ? -1 : 0;
        }

        return ways;
    }
}
