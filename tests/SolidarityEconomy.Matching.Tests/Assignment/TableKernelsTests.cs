using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Passes over tables of every length around the widths of vectors, against plain loops.</summary>
public class TableKernelsTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 26)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EachPass_OfAnyLength_IsThatOfThePlainLoop(int length)
    {
        Dice dice = new((ulong)length);
        for (int n = 0; n < 50; n++)
        {
            double[] scores = [.. Enumerable.Range(0, length).Select(_ => dice.Draw(-40, 40) / (n % 2 == 0 ? 1.0 : 8.0))];
            long[] units = new long[length];

            TableKernels.Count(scores, 4, units);

            Assert.Equal(scores.Select(score => (long)Math.Round(score * 4)), units);
            Assert.Equal(scores.Select(Math.Abs).DefaultIfEmpty(0).Max(), TableKernels.Largest(scores));
            Assert.Equal(units.Select(Math.Abs).DefaultIfEmpty(0).Max(), TableKernels.Largest(units));
            Assert.Equal(scores.All(double.IsInteger), TableKernels.AreWhole(scores));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Largest_OfScoresThatAreNotFinite_IsNotFinite(double odd)
    {
        for (int place = 0; place < 20; place++)
        {
            double[] scores = new double[20];
            scores[place] = odd;

            Assert.False(double.IsFinite(TableKernels.Largest(scores)));
        }
    }
}
