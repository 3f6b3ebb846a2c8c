using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;
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

    [Fact]
    public void Contacts_OneNumberWithAndWithoutCode_StaysOnce()
    {
        ContactPoint home = new(ContactChannel.WhatsApp, "0987654321");
        ActorMerge merge = ActorMerge.Of(
            Make("a", "Aurora") with { Contacts = [home] },
            Make("b", "Aurora") with { Contacts = [home with { Value = "+593 98 765 4321" }] });

        Assert.Equal([home], merge.Actor.Contacts);
        Assert.Equal(["a", "b"], Assert.Single(merge.ValuesOf(MergeField.Contacts)).From.Select(id => id.ToString()));
    }

    [Fact]
    public void Explain_CountryAndConcepts_AreNamedInTheLanguageOfTheReader()
    {
        ActorMerge merge = ActorMerge.Of(
            Make("a", "Aurora", locality: "Getafe", country: "ES", activity: "ICA260"), Make("b", "Aurora", locality: "Quito", country: "EC"));

        Assert.Equal("Getafe, 724", merge.ValuesOf(MergeField.Place)[0].Value);
        Assert.Contains("'Getafe, Spain'", merge.Explain().In(LanguageTag.English), StringComparison.Ordinal);
        string spanish = merge.Explain().In(LanguageTag.Spanish);
        Assert.Contains("«Getafe, España»", spanish, StringComparison.Ordinal);
        Assert.Contains(EssGlobal.Activities.Find("ICA260").Label.In(LanguageTag.Spanish), spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("ICA260", spanish, StringComparison.Ordinal);
    }
}
