using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class ContactWordsTests
{
    [Theory]
    [InlineData("0987654321")]
    [InlineData("+593 98 765 4321")]
    [InlineData("593987654321")]
    [InlineData("00593987654321")]
    [InlineData("(+593) 098 765 4321")]
    [InlineData("98-765-4321")]
    [InlineData("0987654321 ext. 12")]
    public void Compare_OneNumberInManyForms_IsTheSame(string written)
    {
        foreach (string other in new[] { "0987654321", "+593 98 765 4321", "593987654321", "00593987654321" })
        {
            Assert.Equal(Agreement.Agrees, Compare(written, other));
            Assert.Equal(ContactWords.Tail(Key(written)), ContactWords.Tail(Key(other)));
        }
    }

    [Theory]
    [InlineData("600-000-001", "+34 600 000 001", Agreement.Agrees)]
    [InlineData("+44 (0)20 7946 0000", "020 7946 0000", Agreement.Agrees)]
    [InlineData("+52 1 55 1234 5678", "+52 55 1234 5678", Agreement.Agrees)]
    [InlineData("+54 9 11 1234 5678", "011 1234 5678", Agreement.Agrees)]
    [InlineData("+1 212 555 0123", "(212) 555-0123", Agreement.Agrees)]
    [InlineData("02 212 3456", "+593 2 212 3456", Agreement.Agrees)]
    [InlineData("212 3456", "+593 2 212 3456", Agreement.Partly)]
    [InlineData("(11) 91234-5678", "(21) 91234-5678", Agreement.Partly)]
    [InlineData("0987654321", "0987654322", Agreement.Disagrees)]
    [InlineData("+593 98 765 4321", "+51 98 765 4321", Agreement.Disagrees)]
    [InlineData("+593 98 765 4321", "+34 600 000 001", Agreement.Disagrees)]
    public void Compare_TwoNumbers_GoesByTheDigitsAtTheEndAndTheWrittenCode(string one, string other, Agreement expected)
    {
        Assert.Equal(expected, Compare(one, other));
        Assert.Equal(expected, Compare(other, one));
    }

    [Fact]
    public void Compare_PhoneAndEmail_SaysNothing() => Assert.Equal(
        Agreement.Unknown, ContactWords.Compare(Key("0987654321"), ContactWords.Key(new ContactPoint(ContactChannel.Email, "rosa@aurora.ec"))!));

    [Theory]
    [InlineData("+593 000 000")]
    [InlineData("+593")]
    [InlineData("00")]
    [InlineData("-")]
    [InlineData("+34 999 999 999")]
    public void Key_NoNumber_IsNone(string written) => Assert.Null(ContactWords.Key(new ContactPoint(ContactChannel.Phone, written)));

    [Fact]
    public void AreSame_OtherChannel_IsFalse()
    {
        ContactPoint call = new(ContactChannel.Phone, "0987654321");

        Assert.True(ContactWords.AreSame(call, call with { Value = "+593 987654321", VisibleTo = Audience.Public }));
        Assert.False(ContactWords.AreSame(call, call with { Channel = ContactChannel.WhatsApp }));
        Assert.True(ContactWords.AreSame(new ContactPoint(ContactChannel.InPerson, "office"), new ContactPoint(ContactChannel.InPerson, "office")));
    }

    private static Agreement Compare(string one, string other) => ContactWords.Compare(Key(one), Key(other));

    private static string Key(string written) => ContactWords.Key(new ContactPoint(ContactChannel.Phone, written))!;
}
