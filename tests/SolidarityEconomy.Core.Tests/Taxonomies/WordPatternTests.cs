using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class WordPatternTests
{
    [Theory]
    [InlineData("", "ab", 2)]
    [InlineData("costeo", "costeo", 0)]
    [InlineData("costeo", "csoteo", 1)]
    [InlineData("abc", "ca", 3)]
    [InlineData("ñandú", "nandu", 2)]
    [InlineData("молоко", "молкоо", 1)]
    public void Distance_KnownPairs_CountsFaults(string one, string other, int faults) =>
        Assert.Equal(faults, new WordPattern(one).Distance(other, 3));

    [Fact]
    public void Distance_RandomWords_EqualsTheTable()
    {
        Gen<string> word = Gen.Choose(0, 64).SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'b', 'é', 'ж'), length))
            .Select(letters => new string(letters));
        Gen<string> near = Gen.Choose(0, 9).SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'b', 'é'), length))
            .Select(letters => new string(letters));
        Prop.ForAll(near.ToArbitrary(), near.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), Same).Holds(500);
        Prop.ForAll(word.ToArbitrary(), word.ToArbitrary(), Gen.Choose(0, 64).ToArbitrary(), Same).Holds(200);
    }

    private static void Same(string one, string other, int allowed)
    {
        int faults = Table(one, other);
        Assert.Equal(faults <= allowed ? faults : null, new WordPattern(one).Distance(other, allowed));
    }

    // The definition: letters more, less or other, and neighbours swapped, each touched once.
    private static int Table(string one, string other)
    {
        int[][] cells = [.. Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1])];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                cells[i][j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cells[i][j] = Math.Min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }

        return cells[one.Length][other.Length];
    }
}
