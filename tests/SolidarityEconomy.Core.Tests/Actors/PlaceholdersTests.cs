using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Tests.Actors;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("¿?")]
    [InlineData("N/A")]
    [InlineData("s/n")]
    [InlineData("S. D.")]
    [InlineData("No tiene")]
    [InlineData("notiene")]
    [InlineData("Não informado")]
    [InlineData("por confirmar")]
    [InlineData("TBA")]
    [InlineData("XXX")]
    [InlineData("x x")]
    public void Is_WordsForNothing_InTablesAndInLinkage(string cell)
    {
        Assert.True(Placeholders.Is(cell));
        Assert.True(Placeholders.IsNothing(Text.Fold(cell)));
    }

    [Theory]
    [InlineData("SD")]
    [InlineData("ND")]
    [InlineData("SN")]
    [InlineData("Nonesuch")]
    [InlineData("7")]
    [InlineData("xy")]
    [InlineData("🌱")]
    public void Is_Words_AreNoneForNothing(string cell)
    {
        Assert.False(Placeholders.Is(cell));
        Assert.False(Placeholders.Contain(Text.Fold(cell)));
    }

    [Theory]
    [InlineData("0", true, false)]
    [InlineData("00 00", true, true)]
    [InlineData("333", false, false)]
    [InlineData("33 33", false, true)]
    [InlineData("3334", false, false)]
    public void Contain_RowsOfDigits_AreForNothingWhereNumbersAreCompared(string folded, bool isNothing, bool isRow)
    {
        Assert.Equal(isNothing, Placeholders.IsNothing(folded));
        Assert.Equal(isRow, Placeholders.IsRowOfOneDigit(folded));
        Assert.Equal(isNothing || isRow, Placeholders.Contain(folded));
        Assert.False(Placeholders.Is(folded));
    }
}
