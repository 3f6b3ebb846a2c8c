using SolidarityEconomy.Matching.Evaluation;

namespace SolidarityEconomy.Matching.Tests.Evaluation;

public class DistributionTests
{
    [Fact]
    public void Of_Nothing_IsNull() => Assert.Null(Distribution.Of([]));

    [Fact]
    public void Of_AnyFigures_QuartersAreTheLeastFiguresThatSoManyDoNotExceed()
    {
        Dice dice = new(3);
        for (int round = 0; round < 500; round++)
        {
            decimal[] figures = [.. Enumerable.Range(0, dice.Draw(1, 12)).Select(_ => dice.Draw(0, 8) / 4m)];
            Distribution found = Distribution.Of(figures)!;

            Assert.Equal((figures.Length, figures.Min(), figures.Max()), (found.Count, found.Least, found.Greatest));
            Assert.Equal((Quarter(1), Quarter(2), Quarter(3)), (found.LowerQuarter, found.Median, found.UpperQuarter));
            Assert.Equal(decimal.Round(figures.Sum() / figures.Length, 6), found.Mean);

            decimal Quarter(int quarters) =>
                figures.Order().First(figure => figures.Count(other => other <= figure) * 4 >= figures.Length * quarters);
        }
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, 1, 1)]
    [InlineData(2, 2, 1, 1, 1, 1, 1)]
    [InlineData(2, 1, 1, 1, 1, 2, 3)]
    public void Constructor_OfFiguresThatDoNotRise_Throws(
        int count, int least, int lower, int median, int upper, int greatest, int mean) =>
        Assert.ThrowsAny<ArgumentException>(() => new Distribution(count, least, lower, median, upper, greatest, mean));
}
