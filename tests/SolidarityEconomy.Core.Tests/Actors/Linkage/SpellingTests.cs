using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class SpellingTests
{
    private static readonly Arbitrary<string> ShortWords = Gen.Choose(0, 10)
        .SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'b', 'c'), length)).Select(letters => new string(letters)).ToArbitrary();

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
            bool expected = shorter >= 4 && new WordPattern(one).Distance(other, shorter >= 8 ? 2 : 1) is not null;
            Assert.Equal(expected, Spelling.IsClose(one, other));
        }).Holds(2000);
}
