using System.Collections.Immutable;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class LotteryTests
{
    // printf 'minga-2026\nana' | sha256sum | head -c 16
    [Theory]
    [InlineData("minga-2026", "ana", 0x4BFB599CD4A8FB86UL)]
    [InlineData("lotería 7 14 21", "ñandú", 0xAD3AF7BDDA942AE9UL)]
    public void Lot_IsTheHeadOfTheHash(string seed, string key, ulong expected) =>
        Assert.Equal(expected, new Lottery(seed).Lot(key));

    [Fact]
    public void Order_PermutedInput_IsTheSame() =>
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 40).ToArray()).ToArbitrary(), items =>
        {
            ImmutableArray<int> drawn = new Lottery("s").Order(items, i => $"k{i}");
            return drawn.SequenceEqual(new Lottery("s").Order(items.Order(), i => $"k{i}")) && drawn.Order().SequenceEqual(items.Order());
        }).Holds();

    [Fact]
    public void Order_ManySeeds_FirstPlaceIsEvenlySpread()
    {
        // 6,000 draws of one of six: 1,000 each, and four standard deviations are 115
        int[] wins = new int[6];
        for (int i = 0; i < 6_000; i++)
        {
            wins[new Lottery($"seed {i}").Order(Enumerable.Range(0, 6), k => $"{k}")[0]]++;
        }

        Assert.All(wins, count => Assert.InRange(count, 885, 1_115));
    }

    [Fact]
    public void Order_DoubledKeyOrBlankSeed_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Lottery("s").Order(["a", "b", "a"], k => k));
        Assert.Throws<ArgumentException>(() => new Lottery("  "));
        Assert.Throws<ArgumentNullException>(() => new Lottery("s").Lot(null!));
        Assert.Empty(new Lottery("s").Order(Array.Empty<string>(), k => k));
    }
}
