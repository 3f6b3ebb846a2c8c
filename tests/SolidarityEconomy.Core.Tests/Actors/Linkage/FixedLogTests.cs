using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class FixedLogTests
{
    [Fact]
    public void Log2_PowersOfTwo_AreExact()
    {
        for (int power = 0; power < 63; power++)
        {
            Assert.Equal(power * 1000, FixedLog.Log2(1L << power));
        }
    }

    [Fact]
    public void Log2_OtherNumbers_AreWithinAThousandthAndRise()
    {
        int before = 0;
        for (long value = 1; value < 40_000; value++)
        {
            int log = FixedLog.Log2(value);
            Assert.InRange(log, (Math.Log2(value) * 1000) - 1.1, (Math.Log2(value) * 1000) + 1e-6);
            Assert.True(log >= before);
            before = log;
        }

        Assert.Equal(62_999, FixedLog.Log2(long.MaxValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Log2_NotPositive_Throws(long value) => Assert.Throws<ArgumentOutOfRangeException>(() => FixedLog.Log2(value));
}
