using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class BlockSortTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(int.MaxValue)]
    public void Sort_ManyKeys_PutsThemInOrderWithTheirRows(int values)
    {
        Lottery lottery = new($"sort {values}");
        ulong[] keys = [.. Enumerable.Range(0, 200_000).Select(i => Key(i))];
        ulong[] given = [.. keys];
        int[] rows = [.. Enumerable.Range(0, keys.Length)];
        BlockSort.Sort(keys, rows, TestContext.Current.CancellationToken);

        Assert.Equal(given.Order(), keys);
        Assert.Equal(keys, rows.Select(row => given[row]));
        Assert.Equal(keys.Length, rows.Distinct().Count());

        ulong Key(int i) => (lottery.Lot($"{i}") % (ulong)values) << (i % 2 * 30);
    }

    [Fact]
    public void Sort_Stopped_Throws() =>
        Assert.Throws<OperationCanceledException>(() => BlockSort.Sort(new ulong[300_000], new int[300_000], new CancellationToken(true)));
}
