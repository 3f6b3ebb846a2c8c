using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using static SolidarityEconomy.Tests.Actors.People;

namespace SolidarityEconomy.Tests.Actors;

public class ConsentTests
{
    [Fact]
    public void IsInForce_FromTheDayGivenUntilTheDayOfExpiry()
    {
        Consent consent = Yes(Purpose.Matching) with { ExpiresOn = Today.PlusDays(10) };
        Assert.False(consent.IsInForce(Today.PlusDays(-1)));
        Assert.True(consent.IsInForce(Today));
        Assert.True(consent.IsInForce(Today.PlusDays(10)));
        Assert.False(consent.IsInForce(Today.PlusDays(11)));
    }

    [Fact]
    public void Revoke_FromThatDayOn_ItHoldsNoLonger()
    {
        Consent consent = Yes(Purpose.Contact).Revoke(Today.PlusDays(5));
        Assert.True(consent.IsInForce(Today.PlusDays(4)));
        Assert.False(consent.IsInForce(Today.PlusDays(5)));
        Assert.Same(consent, consent.Revoke(Today.PlusDays(9)));
        Assert.Equal(Today.PlusDays(2), consent.Revoke(Today.PlusDays(2)).RevokedOn);
        Assert.False(Yes(Purpose.Contact).Revoke(Today).IsInForce(Today));
    }

    [Theory]
    [InlineData(ConsentChannel.Written)]
    [InlineData(ConsentChannel.Electronic)]
    [InlineData(ConsentChannel.Spoken)]
    [InlineData(ConsentChannel.Thumbprint)]
    public void IsInForce_ByAnyChannel_WeighsTheSame(ConsentChannel channel) =>
        Assert.True((Yes(Purpose.Registration) with { Channel = channel }).IsInForce(Today));

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Consent yes = Yes(Purpose.Matching);
        Assert.Throws<ArgumentOutOfRangeException>(() => yes with { Purpose = (Purpose)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => yes with { Channel = (ConsentChannel)(-1) });
        Assert.Throws<ArgumentException>(() => yes with { TextVersion = " " });
        Assert.Throws<ArgumentException>(() => yes with { Collector = string.Empty });
        Assert.Throws<ArgumentNullException>(() => yes with { Collector = null! });
        Assert.Throws<ArgumentException>(() => yes with { ExpiresOn = Today.PlusDays(-1) });
        Assert.Throws<ArgumentException>(() => yes with { RevokedOn = Today.PlusDays(-1) });
        Assert.Throws<ArgumentException>(() => yes.Revoke(Today.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Consent((Purpose)(-1), "1", LanguageTag.English, ConsentChannel.Spoken, "me", Today));
    }

    [Fact]
    public void ToString_ShowsThePurposeOnly() => Assert.Equal("Consent to Matching", Yes(Purpose.Matching).ToString());

    [Fact]
    public void Revoke_OnAnyDay_NeverMakesADayAllowedThatWasNot() =>
        Prop.ForAll(
            (from consent in Consents from after in Gen.Choose(0, 500) from day in Days select (consent, after, day)).ToArbitrary(),
            x =>
            {
                LocalDate on = x.consent.GivenOn.PlusDays(x.after);
                Consent revoked = x.consent.Revoke(on);
                Assert.Equal(x.consent.IsInForce(x.day) && x.day < on, revoked.IsInForce(x.day));
                Assert.Equal(revoked, revoked.Revoke(on));
            }).Holds();
}
