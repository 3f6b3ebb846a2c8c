using SolidarityEconomy.Matching.Policies.Rankings;

namespace SolidarityEconomy.Matching.Tests.Policies.Rankings;

public class RerankerTests
{
    private static readonly string[] Groups = ["coast", "highlands", "islands", "lowlands"];

    [Fact]
    public void ByTable_OfRandomLists_PassesTheTableOrHasTooFew()
    {
        Dice dice = new(21);
        for (int n = 0; n < 500; n++)
        {
            RankedItem[] items = Items(dice, dice.Draw(0, 30), 2);
            FairnessTable table = FairnessTable.Create(dice.Draw(1, 25), dice.Draw(10, 80) / 100m, 0.1m);

            Reranking result = Reranker.ByTable(items, "coast", table);

            Assert.Equal(Math.Min(table.Size, items.Length), result.Items.Length);
            Assert.True(result.Shortages.IsEmpty || result.CountOf("coast") == items.Count(item => item.Group == "coast"));
            Assert.True(result.ScoreGivenUp >= 0);
            LookAtGroups(result);
            RankedItem[] byScore = [.. items.OrderByDescending(item => item.Score).ThenBy(item => item.Id, StringComparer.Ordinal).Take(table.Size)];
            Assert.True(!table.Shortages(byScore, "coast").IsEmpty || byScore.SequenceEqual(result.Items));
        }
    }

    [Fact]
    public void ByTable_WithTheProtectedOneBetter_PutsItFirst()
    {
        Reranking result = Reranker.ByTable(
            [new("a", 5), new("b", 9, "coast"), new("c", 9)], "coast", FairnessTable.FromMinimums([0, 0, 0], 0.5m));

        Assert.Equal(["b", "c", "a"], result.Items.Select(item => item.Id));
        Assert.Equal(0, result.ScoreGivenUp);
    }

    [Theory]
    [InlineData(ShareRule.Greedy, 3)]
    [InlineData(ShareRule.Conservative, 3)]
    [InlineData(ShareRule.Relaxed, 3)]
    [InlineData(ShareRule.Sorted, 4)]
    public void ByShares_WithEnoughOfEach_KeepsEveryShare(ShareRule rule, int groups)
    {
        Dice dice = new(33 + (ulong)rule);
        for (int n = 0; n < 400; n++)
        {
            int used = dice.Draw(1, groups);
            Dictionary<string, Ratio> shares = Shares(dice, used);
            RankedItem[] items = [.. Groups[..used].SelectMany(group => Enumerable.Range(0, 20)
                .Select(i => new RankedItem($"{group}{i:D2}", dice.Draw(0, 50), group)))];
            int size = dice.Draw(0, 20);

            Reranking result = Reranker.ByShares(items, shares, size, rule);

            Assert.Equal(size, result.Items.Length);
            Assert.Empty(result.Shortages);
            LookAtGroups(result);
        }
    }

    [Theory]
    [InlineData(ShareRule.Greedy)]
    [InlineData(ShareRule.Conservative)]
    [InlineData(ShareRule.Relaxed)]
    [InlineData(ShareRule.Sorted)]
    public void ByShares_OfRandomLists_FillsThemAndSaysWhatIsShort(ShareRule rule)
    {
        Dice dice = new(50 + (ulong)rule);
        for (int n = 0; n < 400; n++)
        {
            RankedItem[] items = Items(dice, dice.Draw(0, 15), 4);
            Dictionary<string, Ratio> shares = Shares(dice, dice.Draw(0, 4));
            int size = dice.Draw(0, 18);

            Reranking result = Reranker.ByShares(items, shares, size, rule);
            Reranking turned = Reranker.ByShares(items.Reverse(), shares, size, rule);

            Assert.Equal(Math.Min(size, items.Length), result.Items.Length);
            Assert.Equal(result.Items.Length, result.Items.Distinct().Count());
            Assert.Equal(result.Items, turned.Items);
            Assert.Equal(
                Reranker.Shortages(result.Items, shares).Select(shortage => shortage.Position),
                result.Shortages.Select(shortage => shortage.Position));
            LookAtGroups(result);
        }
    }

    [Fact]
    public void ByShares_WithSharesThatAreNoFiniteDecimals_IsExact()
    {
        RankedItem[] items = [.. Groups[..3].SelectMany((group, g) => Enumerable.Range(0, 3).Select(i => new RankedItem($"{group}{i}", 10 * g, group)))];

        Reranking result = Reranker.ByShares(items, Groups[..3].ToDictionary(group => group, _ => new Ratio(1, 3)), 9, ShareRule.Conservative);

        Assert.Empty(result.Shortages);
        Assert.All(Groups[..3], group => Assert.Equal(3, result.CountOf(group)));
    }

    [Fact]
    public void ByShares_WithWrongParts_Throws()
    {
        Dictionary<string, Ratio> tooMuch = new() { ["coast"] = new(2, 3), ["islands"] = new(1, 2) };
        Dictionary<string, Ratio> negative = new() { ["coast"] = new(-1, 3) };

        Assert.Throws<ArgumentException>(() => Reranker.ByShares([], tooMuch, 3));
        Assert.Throws<ArgumentException>(() => Reranker.ByShares([], negative, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reranker.ByShares([], Shares(new Dice(1), 1), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reranker.ByShares([], Shares(new Dice(1), 1), 1, (ShareRule)9));
        Assert.Throws<ArgumentException>(() => Reranker.ByShares([new("a", 1), new("a", 2)], Shares(new Dice(1), 1), 1));
        Assert.Throws<ArgumentException>(() => new RankedItem(" ", 1));
    }

    private static void LookAtGroups(Reranking result) => Assert.All(
        result.Items.GroupBy(item => item.Group, StringComparer.Ordinal),
        group => Assert.Equal(group.OrderByDescending(item => item.Score).ThenBy(item => item.Id, StringComparer.Ordinal), group));

    private static RankedItem[] Items(Dice dice, int count, int groups) =>
        [.. Enumerable.Range(0, count).Select(i => new RankedItem($"i{i:D2}", dice.Draw(0, 8), Groups[dice.Draw(0, groups - 1)]))];

    /// <summary>Shares with a common denominator that sum to 1 or less.</summary>
    private static Dictionary<string, Ratio> Shares(Dice dice, int groups)
    {
        int[] parts = [.. Enumerable.Range(0, groups).Select(_ => dice.Draw(1, 5))];
        int whole = parts.Sum() + dice.Draw(0, 2);
        return Groups[..groups].Select((group, g) => (group, parts[g])).ToDictionary(pair => pair.group, pair => new Ratio(pair.Item2, whole));
    }
}
