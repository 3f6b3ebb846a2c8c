using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class SpellingTests
{
    private static readonly Arbitrary<string> ShortWords =
        Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Where(letters => letters.Length < 11).Select(letters => new string(letters)).ToArbitrary();

    [Theory]
    [InlineData("community", "comunity", true)]
    [InlineData("community", "commnuity", true)]
    [InlineData("wrexham", "wrexxham", true)]
    [InlineData("cooperative", "coperativa", true)]
    [InlineData("farm", "form", true)]
    [InlineData("farm", "from", false)]
    [InlineData("abc", "abd", false)]
    [InlineData("unit2021", "unit2022", false)]
    [InlineData("", "", false)]
    public void IsClose_Words_IsTrueForSlips(string one, string other, bool expected)
    {
        Assert.Equal(expected, Spelling.IsClose(one, other));
        Assert.Equal(expected, Spelling.IsClose(other, one));
    }

    [Theory]
    [InlineData("4518100", "4518010", true)]
    [InlineData("4518100", "4518101", true)]
    [InlineData("4518100", "4518100", false)]
    [InlineData("4518100", "451810", false)]
    [InlineData("4518100", "9518109", false)]
    [InlineData("12", "13", false)]
    public void IsSlip_Numbers_IsTrueForOneMistake(string one, string other, bool expected)
    {
        Assert.Equal(expected, Spelling.IsSlip(one, other));
        Assert.Equal(expected, Spelling.IsSlip(other, one));
    }

    [Fact]
    public void IsClose_AnyWords_IsTheDistanceByTheTextbook() =>
        Prop.ForAll(ShortWords, ShortWords, (one, other) =>
        {
            int shorter = Math.Min(one.Length, other.Length);
            bool expected = shorter >= 4 && Distance(one, other) <= (shorter >= 8 ? 2 : 1);
            Assert.Equal(expected, Spelling.IsClose(one, other));
        }).Holds(2000);

    private static int Distance(string a, string b)
    {
        int[][] edits = [.. Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1])];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                edits[i][j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(edits[i - 1][j], edits[i][j - 1]) + 1,
                        edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits[i][j] = Math.Min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }

        return edits[a.Length][b.Length];
    }

    [Fact]
    public void MayBeClose_CloseWords_IsTrue() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            string word = string.Concat(Enumerable.Range(1, 9).Select(i => (char)('a' + (seed * 31L / i % 26))));
            int at = seed % 8;
            foreach (string other in new[] { word.Remove(at, 1), word.Insert(at, "ß"), word[..at] + word[at + 1] + word[at] + word[(at + 2)..], word.Remove(at, 2) + "xy" })
            {
                Assert.True(!Spelling.IsClose(word, other) || Spelling.MayBeClose(Spelling.Letters(word), Spelling.Letters(other)));
            }
        }).Holds(500);
}
