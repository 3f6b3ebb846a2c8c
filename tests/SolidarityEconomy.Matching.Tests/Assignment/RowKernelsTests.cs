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

    private static long[] Numbers(Dice dice, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => dice.Draw(-9, 9) * (dice.Draw(0, 1) == 0 ? 1L : 1L << 40))];
}
