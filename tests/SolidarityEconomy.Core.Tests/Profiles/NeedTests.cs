using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class NeedTests
{
    private static readonly Id<Need> Id = new("n-1");

    private static readonly Id<Actor> By = new("a-1");

    private static readonly Concept Topic = EssGlobal.Activities.Find("ICA160");

    private static readonly Text Title = Text.Of(LanguageTag.Spanish, "Formación en costos");

    [Fact]
    public void Constructor_LittleIsKnown_WantsOneMatchFromAnywhere()
    {
        Need need = new(Id, By, Topic, Title);
        Assert.Equal(1, need.Quantity);
        Assert.Null(need.Urgency);
        Assert.Null(need.WaitingSince);
        Assert.Empty(need.Languages);
        Assert.Empty(need.Places);
        Assert.Equal("n-1 essglobal/activities-ica/ICA160", need.ToString());
    }

    [Fact]
    public void Constructor_EverythingIsKnown_IsKept()
    {
        Need need = new(
            Id, By, Topic, Title, [LanguageTag.Spanish], [World.Country("EC"), World.Taxonomy.Find("005")], 3, Urgency.High, new LocalDate(2022, 3, 1));
        Assert.Equal(3, need.Quantity);
        Assert.Equal(Urgency.High, need.Urgency);
        Assert.Equal(new LocalDate(2022, 3, 1), need.WaitingSince);
        Assert.Equal(2, need.Places.Length);
        Assert.Equal([LanguageTag.Spanish], need.Languages);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Need(default, By, Topic, Title));
        Assert.Throws<ArgumentException>(() => new Need(Id, default, Topic, Title));
        Assert.Throws<ArgumentNullException>(() => new Need(Id, By, null!, Title));
        Assert.Throws<ArgumentNullException>(() => new Need(Id, By, Topic, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Need(Id, By, Topic, Title, quantity: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Need(Id, By, Topic, Title, urgency: (Urgency)3));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, places: [Topic]));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, places: [World.Country("EC"), World.Country("EC")]));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, [LanguageTag.Spanish, LanguageTag.Spanish]));
    }
}
