using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class NameComparerTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 30).Select(i => $"{(char)('a' + (i % 26))}{(char)('c' + (i * 7 % 23))}mon{(char)('a' + (i * 11 % 26))}tero")];

    [Fact]
    public void Compare_NamesOfThirtyWords_DoNotDependOnTheOrderOfWordsOrEntries() =>
        Prop.ForAll(Gen.Shuffle(Words).ToArbitrary(), shuffled =>
        {
            // The misspelt ones of one name stand beside words that the other has not.
            string[] slips = [.. shuffled.Take(12).Select(word => word.Replace("mon", "mno", StringComparison.Ordinal))];
            string[] strange = [.. Enumerable.Range(0, 18).Select(i => $"zz{(char)('a' + i)}{(char)('a' + i)}qu")];
            string[] others = [.. slips, .. strange];
            int expected = Score(shuffled, others, isSwapped: false);

            Assert.Equal(expected, Score([.. shuffled.Reverse()], others, isSwapped: false));
            Assert.Equal(expected, Score(shuffled, [.. others.Reverse()], isSwapped: false));
            Assert.Equal(expected, Score(shuffled, others, isSwapped: true));
        }).Holds(60);

    private static int Score(string[] words, string[] others, bool isSwapped)
    {
        Actor one = Make("a", string.Join(' ', words), "AB1 2CD");
        Actor other = Make("b", string.Join(' ', others), "AB1 2CD");
        return (isSwapped ? Linker.Compare(other, one) : Linker.Compare(one, other)).Score;
    }
}
