using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Samples.Charts;

namespace SolidarityEconomy.Samples.Tests.Charts;

public sealed class TicksTests
{
    [Fact]
    public void Cover_AnyRange_HasEvenRoundStepsAroundZeroAndTheValues()
    {
        Arbitrary<decimal> values = Gen.Choose(-2_000_000, 2_000_000).Select(n => n / 100m).ToArbitrary();
        Prop.ForAll(values, values, (one, other) =>
        {
            decimal low = Math.Min(one, other);
            decimal high = Math.Max(one, other);
            IReadOnlyList<decimal> ticks = Ticks.Cover(low, high, 6, wholeSteps: false);
            Assert.True(ticks[0] <= low && ticks[^1] >= high);
            Assert.Contains(0m, ticks);
            Assert.InRange(ticks.Count, 2, 9);
            decimal step = ticks[1] - ticks[0];
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(step, pair.Second - pair.First));
        }).Holds();
    }

    [Theory]
    [InlineData(0, 1, "0 1")]
    [InlineData(0, 2, "0 1 2")]
    [InlineData(0, 13, "0 5 10 15")]
    [InlineData(0, 24, "0 5 10 15 20 25")]
    [InlineData(0, 3497, "0 1000 2000 3000 4000")]
    public void Cover_Counts_StepsAreWhole(int low, int high, string expected)
    {
        IReadOnlyList<decimal> ticks = Ticks.Cover(low, high, 6, wholeSteps: true);
        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => tick.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Cover_NothingButZero_HasOneStep() => Assert.Equal([0m, 1m], Ticks.Cover(0, 0, 6, wholeSteps: false));
}
