using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class ContactEvidenceTests
{
    private static readonly ContactPoint Phone = new(ContactChannel.Phone, "099 123 456");

    [Fact]
    public void Compare_OnePhoneWrittenTwoWays_IsTheSamePerson()
    {
        LinkedPair pair = Linker.Compare(Person("p1", "María Quishpe", Phone), Person("p2", "Maria Quispe", new ContactPoint(ContactChannel.WhatsApp, "(99) 123-456")));

        Assert.Equal(LinkageVerdict.Same, pair.Verdict);
        Assert.Equal(Agreement.Agrees, Contact(pair).Agreement);
        Assert.DoesNotContain("123", pair.Explain().ToString(), StringComparison.Ordinal);
        Assert.Contains("teléfono o correo", pair.Explain().In(LanguageTag.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OnePhoneOfAHousehold_IsAQuestion()
    {
        LinkedPair pair = Linker.Compare(Person("p1", "María Quishpe", Phone), Person("p2", "Luis Anrango", Phone));

        Assert.NotEqual(LinkageVerdict.Same, pair.Verdict);
    }

    [Theory]
    [InlineData(ContactChannel.Email, "Hola@Aurora.ec", "hola@aurora.ec", Agreement.Agrees)]
    [InlineData(ContactChannel.Email, "hola@aurora.ec", "ventas@aurora.ec", Agreement.Disagrees)]
    [InlineData(ContactChannel.Phone, "000000000", "000000000", Agreement.Unknown)]
    [InlineData(ContactChannel.Phone, "911", "911", Agreement.Unknown)]
    [InlineData(ContactChannel.InPerson, "the office", "the office", Agreement.Unknown)]
    public void Compare_Contacts_AreReadAsPeopleWriteThem(ContactChannel channel, string one, string other, Agreement expected)
    {
        LinkageEvidence contact = Contact(Linker.Compare(
            Person("p1", "María", new ContactPoint(channel, one)), Person("p2", "María", new ContactPoint(channel, other))));

        Assert.Equal(expected, contact.Agreement);
        Assert.InRange(contact.Weight, -1_000, 20_000);
    }

    [Fact]
    public void Index_NewcomerWithAKnownPhone_IsFound()
    {
        LinkageIndex index = new([Person("p1", "María Quishpe", Phone), Person("p2", "Luis Anrango")]);

        Assert.Equal("p1", Assert.Single(index.Compare(Person("new", "Mery Q.", Phone))).Other.Id.ToString());
    }

    private static Actor Person(string id, string name, params ContactPoint[] contacts) =>
        new(new Id<Actor>(id), ActorKind.Person, Text.Of(LanguageTag.Spanish, name)) { Contacts = [.. contacts] };

    private static LinkageEvidence Contact(LinkedPair pair) => pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Contact);
}
