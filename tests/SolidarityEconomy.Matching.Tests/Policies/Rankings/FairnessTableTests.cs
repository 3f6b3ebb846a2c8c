using SolidarityEconomy.Matching.Policies.Rankings;

namespace SolidarityEconomy.Matching.Tests.Policies.Rankings;

public class FairnessTableTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void FailureProbability_OfSmallTables_IsTheShareOfAllListsThatFail()
    {
        foreach (decimal share in (decimal[])[0.1m, 0.25m, 0.5m, 0.9m])
        {
            for (int size = 1; size <= 12; size++)
            {
                FairnessTable table = FairnessTable.Create(size, share, 0.15m);
                Assert.Equal(ByTryingAll(table), table.FailureProbability, 14);
            }
        }
    }

    [Fact]
    public void Create_OfRandomFigures_NeedsTheBinomialQuantile()
    {
        Dice dice = new(3);
        for (int n = 0; n < 300; n++)
        {
            decimal share = dice.Draw(1, 99) / 100m;
            decimal significance = dice.Draw(1, 60) / 100m;
            FairnessTable table = FairnessTable.Create(dice.Draw(1, 40), share, significance);
            for (int i = 0; i < table.Size; i++)
            {
                Assert.True(AtMost(table.Minimums[i], i + 1, share) > significance);
                Assert.True(table.Minimums[i] == 0 || AtMost(table.Minimums[i] - 1, i + 1, share) <= significance);
            }
        }
    }

    [Fact]
    public void CreateAdjusted_OfRandomFigures_FailsAboutAsOftenAsAsked()
    {
        Dice dice = new(5);
        for (int n = 0; n < 40; n++)
        {
            decimal share = dice.Draw(5, 95) / 100m;
            decimal significance = dice.Draw(2, 20) / 100m;
            int size = dice.Draw(5, 60);
            FairnessTable plain = FairnessTable.Create(size, share, significance);
            FairnessTable adjusted = FairnessTable.CreateAdjusted(size, share, significance, Token);

            Assert.True(adjusted.Significance <= significance);
            Assert.True(adjusted.FailureProbability <= plain.FailureProbability);
            Assert.True(Math.Abs(adjusted.FailureProbability - significance) <= Math.Abs(plain.FailureProbability - significance));
            Assert.All(adjusted.Minimums.Zip(plain.Minimums), pair => Assert.True(pair.First <= pair.Second));
        }
    }

    [Fact]
    public void CreateAdjusted_OfTheLongestTable_StaysExact()
    {
        FairnessTable table = FairnessTable.CreateAdjusted(400, 0.3m, 0.1m, Token);

        Assert.InRange(table.FailureProbability, 0.09m, 0.11m);
        Assert.Equal(0, table.FailureProbabilityThrough(0));
        Assert.Equal(FairnessTable.MaxSize, FairnessTable.Create(FairnessTable.MaxSize, 0.5m, 0.1m).Size);
    }

    [Fact]
    public void FromMinimums_OfATable_KeepsIt()
    {
        FairnessTable table = FairnessTable.Create(20, 0.25m, 0.1m);
        FairnessTable copy = FairnessTable.FromMinimums(table.Minimums, 0.25m);

        Assert.Equal(table.FailureProbability, copy.FailureProbability);
        Assert.Equal(0, copy.Significance);
    }

    [Fact]
    public void Shortages_OfAList_NamesEachPositionWithTooFew()
    {
        FairnessTable table = FairnessTable.FromMinimums([0, 1, 1, 2], 0.5m);
        RankedItem[] list = [new("a", 4), new("b", 3), new("c", 2, "rural"), new("d", 1), new("e", 0)];

        RankingShortage[] shortages = [.. table.Shortages(list, "rural")];

        Assert.Equal([2, 4], shortages.Select(shortage => shortage.Position));
        Assert.Equal([(0, 1), (1, 2)], shortages.Select(shortage => (shortage.Found, shortage.Required)));
        Assert.All(shortages, shortage => Assert.Equal("rural", shortage.Group));
    }

    [Fact]
    public void Create_WithFiguresOutsideTheirRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.Create(0, 0.5m, 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.Create(FairnessTable.MaxSize + 1, 0.5m, 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.Create(10, 0, 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.Create(10, 1, 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.CreateAdjusted(10, 0.5m, 1, Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.FromMinimums([], 0.5m));
        Assert.Throws<ArgumentException>(() => FairnessTable.FromMinimums([0, 1, 0], 0.5m));
        Assert.Throws<ArgumentException>(() => FairnessTable.FromMinimums([2], 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessTable.Create(10, 0.5m, 0.1m).FailureProbabilityThrough(11));
    }

    private static decimal ByTryingAll(FairnessTable table)
    {
        decimal failing = 0;
        for (int list = 0; list < 1 << table.Size; list++)
        {
            decimal chance = 1;
            int found = 0;
            bool fails = false;
            for (int i = 0; i < table.Size; i++)
            {
                int own = list >> i & 1;
                chance *= own == 1 ? table.Share : 1 - table.Share;
                found += own;
                fails |= found < table.Minimums[i];
            }

            failing += fails ? chance : 0;
        }

        return failing;
    }

    private static decimal AtMost(int most, int draws, decimal share)
    {
        decimal sum = 0;
        for (int count = 0; count <= most; count++)
        {
            decimal term = 1;
            for (int i = 1; i <= count; i++)
            {
                term = term * (draws - count + i) / i * share;
            }

            for (int i = count; i < draws; i++)
            {
                term *= 1 - share;
            }

            sum += term;
        }

        return sum;
    }
}
