using SolidarityEconomy.Matching.Evaluation;

namespace SolidarityEconomy.Matching.Tests.Evaluation;

public class GiniIndexTests
{
    [Fact]
    public void Of_NobodyOrNothing_IsNull()
    {
        Assert.Null(GiniIndex.Of([]));
        Assert.Null(GiniIndex.Of([Ratio.Zero, Ratio.Zero]));
    }

    [Fact]
    public void Of_KnownCases_IsExact()
    {
        Assert.Equal(Ratio.Zero, GiniIndex.Of([new Ratio(1, 3), new Ratio(1, 3), new Ratio(1, 3)]));
        Assert.Equal(new Ratio(3, 4), GiniIndex.Of([0L, 0L, 0L, 5L]));
        Assert.Equal(new Ratio(1, 4), GiniIndex.Of([3L, 1L]));
        Assert.Equal(new Ratio(4, 15), GiniIndex.Of([1L, 2L, 3L, 4L, 5L]));
    }
}
