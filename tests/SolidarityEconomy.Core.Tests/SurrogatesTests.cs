namespace SolidarityEconomy.Tests;

public class SurrogatesTests
{
    // A seedling is < and > behind each other, the two halves of its sign.
    [Theory]
    [InlineData("", "")]
    [InlineData("ñandú <>", "ñandú <>")]
    [InlineData("<", "?")]
    [InlineData("a>b", "a?b")]
    [InlineData("<<>>", "?<>?")]
    [InlineData("<><", "<>?")]
    public void Mend_HalvesThatStandAlone_AreLostCharacters(string halves, string mended)
    {
        string words = Words(halves);
        Assert.Equal(Words(mended), Surrogates.Mend(words));
        Assert.Equal(halves == mended, Surrogates.ArePaired(words));
        Assert.True(Surrogates.ArePaired(Words(mended)));
    }

    [Fact]
    public void Mend_MillionsOfHalves_TakesTimeInProportion() =>
        Assert.True(new string('\uFFFD', 2_000_000) == Surrogates.Mend(new string('\uDF31', 2_000_000)));

    private static string Words(string halves) => halves.Replace('<', '\uD83C').Replace('>', '\uDF31').Replace('?', '\uFFFD');
}
