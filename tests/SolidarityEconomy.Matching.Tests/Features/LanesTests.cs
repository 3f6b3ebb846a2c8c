using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Tests.Features;

public class LanesTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 100)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    [InlineData(7, 1_000)]
    [InlineData(50, 33)]
    public void Run_WithAnyNumberOfThreads_WorksEachRowOffOnce(int threads, int rows)
    {
        int[] times = new int[rows];

        Lanes.Run(threads, rows, () => row => Interlocked.Increment(ref times[row]), null, TestContext.Current.CancellationToken);

        Assert.All(times, count => Assert.Equal(1, count));
    }

    [Fact]
    public void Run_WithOneThread_StaysOnTheCallersAndInOrder()
    {
        int caller = Environment.CurrentManagedThreadId;
        List<int> rows = [];

        Lanes.Run(
            1,
            100,
            () => row =>
            {
                Assert.Equal(caller, Environment.CurrentManagedThreadId);
                rows.Add(row);
            },
            null,
            TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 100), rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_WhereRowsFail_ThrowsTheFaultOfTheFirst(int threads)
    {
        for (int n = 0; n < 50; n++)
        {
            InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Lanes.Run(
                threads,
                2_000,
                () => row => _ = row % 500 == 333 ? throw new InvalidOperationException(FormattableString.Invariant($"{row}")) : row,
                null,
                TestContext.Current.CancellationToken));

            Assert.Equal("333", fault.Message);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_WhenCancelled_Throws(int threads)
    {
        using CancellationTokenSource source = new();

        Assert.Throws<OperationCanceledException>(() => Lanes.Run(
            threads, 100_000, () => _ => source.Cancel(), null, source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_WithSomebodyToTell_TellsRisingRowsOnTheCallersThread(int threads)
    {
        int caller = Environment.CurrentManagedThreadId;
        List<int> told = [];

        Lanes.Run(
            threads,
            10_000,
            () => row => Thread.SpinWait(20),
            row =>
            {
                Assert.Equal(caller, Environment.CurrentManagedThreadId);
                told.Add(row);
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(told.Order(), told);
        Assert.True(threads > 1 || told.Count > 100);
    }
}
