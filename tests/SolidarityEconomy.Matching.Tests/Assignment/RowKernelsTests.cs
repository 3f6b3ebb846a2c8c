using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Passes over rows of every length around the widths of vectors, against plain loops.</summary>
public class RowKernelsTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 41)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EachPass_OfAnyLength_IsThatOfThePlainLoop(int length)
    {
        Dice dice = new((ulong)length);
        for (int n = 0; n < 50; n++)
        {
            long[] row = Numbers(dice, length);
            long[] prices = Numbers(dice, length);
            long[] reduced = new long[length];
            long[] wanted = [.. row.Zip(prices, (cost, price) => cost - price)];

            Assert.Equal(wanted.Min(), RowKernels.Reduce(row, prices, reduced));
            Assert.Equal(wanted, reduced);

            long limit = wanted[dice.Draw(0, length - 1)];
            Assert.Equal(wanted.Count(value => value <= limit), RowKernels.CountUpTo(wanted, limit));
            Assert.Equal(wanted.Any(value => value < limit), RowKernels.IsAnyBelow(row, prices, limit));

            int[] places = new int[dice.Draw(0, length)];
            int found = RowKernels.ListUpTo(row, prices, limit, places);
            Assert.Equal(Enumerable.Range(0, length).Where(j => wanted[j] <= limit).Take(places.Length), places[..found]);

            (long least, long second, int place) = RowKernels.TwoLeast(row, 3, prices);
            long[] scaled = [.. row.Zip(prices, (cost, price) => (3 * cost) - price)];
            Assert.Equal(scaled.Min(), least);
            Assert.Equal(scaled.Order().Skip(1).FirstOrDefault(long.MaxValue), second);
            Assert.Equal(Array.IndexOf(scaled, least), place);

            RowKernels.Lower(row, prices);
            Assert.Equal(row.Select((cost, j) => Math.Min(cost, cost - wanted[j])), prices);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Spread_OfAnyLength_IsThatOfThePlainLoop(int length)
    {
        Dice dice = new((ulong)length + 100);
        int width = WayKernels.WidthOf(length);
        for (int n = 0; n < 50; n++)
        {
            long[] row = [.. Enumerable.Range(0, width).Select(_ => (long)dice.Draw(-5, 5))];
            long[] prices = [.. row.Select(_ => (long)dice.Draw(-5, 0))];
            long[] taken = [.. row.Select(_ => (long)dice.Draw(0, 1))];
            long[] keys = [.. row.Select((_, j) => j >= length ? WayKernels.Settled
                : dice.Draw(0, 3) switch { 0 => WayKernels.Unreached, 1 => WayKernels.Settled, _ => (long)dice.Draw(-9, 9) })];
            keys[dice.Draw(0, length - 1)] = WayKernels.Unreached;
            long[] via = [.. row.Select(_ => -1L)];
            int open = keys.Count(key => key != WayKernels.Settled);
            int done = open > 1 ? dice.Draw(-1, length - 1) : -1;
            long before = dice.Draw(-3, 3);
            long[] from = [.. keys.Select((key, j) => j == done ? WayKernels.Settled : key)];
            long[] wanted = [.. from.Select((key, j) => key == WayKernels.Settled ? key : Math.Min(key, (2 * (row[j] - prices[j] + before)) + taken[j]))];
            long[] wantedVia = [.. from.Select((key, j) => wanted[j] < key ? 7L : -1L)];

            (int nearest, long least) = WayKernels.Spread(row, prices, before, 7, done, taken, keys, via);

            Assert.Equal(wanted, keys);
            Assert.Equal(wantedVia, via);
            Assert.Equal(wanted.Min(), least);
            Assert.Equal(Array.IndexOf(wanted, least), nearest);
        }
    }

    private static long[] Numbers(Dice dice, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => dice.Draw(-9, 9) * (dice.Draw(0, 1) == 0 ? 1L : 1L << 40))];
}
