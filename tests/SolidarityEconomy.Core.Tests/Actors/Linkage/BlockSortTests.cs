using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class BlockSortTests
{
    private static readonly Lazy<ulong[]> Lots = new(() =>
    {
        Lottery lottery = new("sort");
        return [.. Enumerable.Range(0, 200_000).Select(i => lottery.Lot($"{i}"))];
    });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(int.MaxValue)]
    public void Sort_ManyKeys_PutsThemInOrderWithTheirRows(int values)
    {
        ulong[] keys = [.. Lots.Value.Select((lot, i) => (lot % (ulong)values) << (i % 2 * 30))];
        ulong[] given = [.. keys];
        int[] rows = [.. Enumerable.Range(0, keys.Length)];
        BlockSort.Sort(keys, rows, TestContext.Current.CancellationToken);

        Assert.True(keys.AsSpan().SequenceEqual(given.Order().ToArray()));
        Assert.True(keys.AsSpan().SequenceEqual(Array.ConvertAll(rows, row => given[row])));
        Assert.Equal(keys.Length, rows.Distinct().Count());
    }

    [Fact]
    public void Sort_Stopped_Throws() =>
        Assert.Throws<OperationCanceledException>(() => BlockSort.Sort(new ulong[300_000], new int[300_000], new CancellationToken(true)));
}
