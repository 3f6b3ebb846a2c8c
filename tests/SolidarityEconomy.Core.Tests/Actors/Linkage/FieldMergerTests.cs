using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class FieldMergerTests
{
    [Fact]
    public void Contacts_SameNumberForTwoAudiences_StaysWithTheLeast()
    {
        ContactPoint open = new(ContactChannel.Phone, "099 123 456", Audience.Public);
        ContactPoint closed = new(ContactChannel.Phone, "099-123-456", Audience.Coordinator);
        ContactPoint mail = new(ContactChannel.Email, "hola@aurora.ec", Audience.Public);
        ActorMerge merge = ActorMerge.Of(
            Make("a", "Aurora") with { Contacts = [open, mail] }, Make("b", "Aurora") with { Contacts = [closed] });

        Assert.Equal([open with { VisibleTo = Audience.Coordinator }, mail], merge.Actor.Contacts);
        Assert.Equal(["a, b", "a"], merge.ValuesOf(MergeField.Contacts).Select(value => string.Join(", ", value.From)));
    }
}
