using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class NameWordsTests
{
    [Theory]
    [InlineData("The Kindling Trust Limited", "kindling trust", "ktl")]
    [InlineData("Nueva Esperanza, S. Coop. Ltda.", "esperanza nueva", "nesl")]
    [InlineData("Code-Operative", "code operative", "")]
    [InlineData("Lupine Adventure Co-operative", "adventure lupine", "lac")]
    [InlineData("A-B-C Credit Union", "abc credit union", "acu")]
    [InlineData("Heeley Trust Community Interest Company", "heeley trust", "htc")]
    [InlineData("The Co-operative Society Ltd", "cooperative ltd society the", "csl")]
    [InlineData("Cooperativa de Trabajo El Ñandú", "nandu trabajo", "ctn")]
    public void Take_Name_SortsItsOwnWordsFromTheForms(string name, string own, string initials)
    {
        (List<string> words, _, string letters) = NameWords.Take(Text.Fold(name));

        Assert.Equal(own, string.Join(' ', words));
        Assert.Equal(initials, letters);
    }

    [Fact]
    public void Take_Forms_AreEqualInTheirShortAndLongForms()
    {
        Assert.Equal(Forms("Aurora Limited"), Forms("Aurora Ltd."));
        Assert.Equal(Forms("Aurora Sociedad Cooperativa"), Forms("Aurora Society, Co-op"));
        Assert.Equal(FormWords.Forms("Community Interest Company"), Forms("Aurora CIC"));
        Assert.NotEqual(Forms("Aurora Ltd"), Forms("Aurora Foundation"));
        Assert.Equal(0, Forms("Aurora"));
        Assert.Equal(0, FormWords.Forms(null));

        static int Forms(string name) => NameWords.Take(Text.Fold(name)).Forms;
    }

    [Fact]
    public void Take_NothingToRead_IsEmpty() => Assert.Empty(NameWords.Take(Text.Fold("...")).Own);
}
