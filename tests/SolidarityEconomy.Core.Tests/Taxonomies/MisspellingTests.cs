using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class MisspellingTests
{
    private static readonly Arbitrary<string> ShortWords = Gen.Choose(0, 7)
        .SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'b', 'é'), length)).Select(letters => new string(letters)).ToArbitrary();

    [Theory]
    [InlineData("ecuador", "ecuado", true)]
    [InlineData("ecuador", "eecuador", true)]
    [InlineData("ecuador", "ecuadro", true)]
    [InlineData("ecuador", "ekuador", true)]
    [InlineData("ecuador", "ecuador", false)]
    [InlineData("ecuador", "ekuadro", false)]
    [InlineData("", "", false)]
    [InlineData("", "a", true)]
    public void IsOneFault_Words_IsTrueForOneLetterOrTwoSwapped(string one, string other, bool expected) =>
        Assert.Equal(expected, Misspelling.IsOneFault(one, other));

    [Fact]
    public void IsOneFault_AnyWords_IsADistanceOfOne() =>
        Prop.ForAll(ShortWords, ShortWords, (one, other) =>
            Assert.Equal(new WordPattern(one).Distance(other, 1) == 1, Misspelling.IsOneFault(one, other))).Holds(2000);

    [Fact]
    public void MayBeNear_WordsOfFewFaults_IsTrue() =>
        Prop.ForAll(ShortWords, ShortWords, (one, other) =>
        {
            for (int allowed = 0; allowed <= 2; allowed++)
            {
                Assert.True(
                    new WordPattern(one).Distance(other, allowed) is null
                    || Misspelling.MayBeNear(Misspelling.Signature(one), Misspelling.Signature(other), allowed));
            }
        }).Holds(500);
}
