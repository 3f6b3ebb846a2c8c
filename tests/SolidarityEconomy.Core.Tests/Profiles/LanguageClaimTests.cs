using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class LanguageClaimTests
{
    [Theory]
    [InlineData(CefrLevel.A1, LanguageLevel.Basic)]
    [InlineData(CefrLevel.A2, LanguageLevel.Basic)]
    [InlineData(CefrLevel.B1, LanguageLevel.Conversational)]
    [InlineData(CefrLevel.B2, LanguageLevel.Conversational)]
    [InlineData(CefrLevel.C1, LanguageLevel.Fluent)]
    [InlineData(CefrLevel.C2, LanguageLevel.Fluent)]
    public void PlainLevel_OfATestedLevel_Corresponds(CefrLevel cefr, LanguageLevel plain)
    {
        Assert.Equal(plain, LanguageClaim.Plain(cefr));
        Assert.Equal(plain, new LanguageClaim(LanguageTag.Portuguese, cefr: cefr).PlainLevel);
    }

    [Fact]
    public void PlainLevel_BothAreTold_IsThePlainOne()
    {
        LanguageClaim claim = new(LanguageTag.Spanish, LanguageLevel.Native, CefrLevel.B1);
        Assert.Equal(LanguageLevel.Native, claim.PlainLevel);
        Assert.True(claim.IsAtLeast(LanguageLevel.Fluent));
        Assert.False((claim with { Level = null }).IsAtLeast(LanguageLevel.Fluent));
        Assert.Null(new LanguageClaim(LanguageTag.Spanish).IsAtLeast(LanguageLevel.Basic));
        Assert.Equal("Language claim", claim.ToString());
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LanguageClaim(LanguageTag.Spanish, (LanguageLevel)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LanguageClaim(LanguageTag.Spanish, cefr: (CefrLevel)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => LanguageClaim.Plain((CefrLevel)(-1)));
    }
}
