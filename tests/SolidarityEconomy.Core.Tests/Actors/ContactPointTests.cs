using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Tests.Actors;

public class ContactPointTests
{
    [Theory]
    [InlineData(Audience.Coordinator, true, false, false)]
    [InlineData(Audience.Participant, true, true, false)]
    [InlineData(Audience.Public, true, true, true)]
    public void IsVisibleTo_EachAudience_SeesWhatTheWiderOnesSee(Audience visibleTo, bool coordinator, bool participant, bool anybody)
    {
        ContactPoint contact = new(ContactChannel.Phone, "+57 300", visibleTo);
        Assert.Equal(coordinator, contact.IsVisibleTo(Audience.Coordinator));
        Assert.Equal(participant, contact.IsVisibleTo(Audience.Participant));
        Assert.Equal(anybody, contact.IsVisibleTo(Audience.Public));
    }

    [Fact]
    public void Constructor_NotTold_IsForTheCoordinatorAlone()
    {
        Assert.Equal(Audience.Coordinator, new ContactPoint(ContactChannel.InPerson, "con doña Rosa, casa azul").VisibleTo);
        Assert.Equal("Contact by Sms", new ContactPoint(ContactChannel.Sms, "1").ToString());
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new ContactPoint(ContactChannel.Email, " "));
        Assert.Throws<ArgumentNullException>(() => new ContactPoint(ContactChannel.Email, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContactPoint((ContactChannel)7, "1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContactPoint(ContactChannel.Email, "1", (Audience)3));
    }
}
