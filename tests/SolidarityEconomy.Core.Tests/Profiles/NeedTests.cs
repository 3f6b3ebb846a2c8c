using System.Collections.Immutable;
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
    public void Constructor_LittleIsKnown_LeavesTheRestUnknown()
    {
        Need need = new(Id, By, null, Title);
        Assert.Null(need.Topic);
        Assert.Null(need.Quantity);
        Assert.Null(need.Urgency);
        Assert.Null(need.WaitingSince);
        Assert.Null(need.Languages);
        Assert.Null(need.Places);
        Assert.Equal("n-1", need.ToString());
        Assert.Equal("n-1 essglobal/activities-ica/ICA160", (need with { Topic = Topic }).ToString());
    }

    [Fact]
    public void Constructor_EverythingIsKnown_IsKept()
    {
        Need need = new(
            Id, By, Topic, Title, [LanguageTag.Spanish], [World.Country("EC"), World.Taxonomy.Find("005")], 3, Urgency.High, new LocalDate(2022, 3, 1));
        Assert.Equal(3, need.Quantity);
        Assert.Equal(Urgency.High, need.Urgency);
        Assert.Equal(new LocalDate(2022, 3, 1), need.WaitingSince);
        Assert.Equal(2, need.Places!.Value.Length);
        Assert.Equal([LanguageTag.Spanish], need.Languages!.Value);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Need(default, By, Topic, Title));
        Assert.Throws<ArgumentException>(() => new Need(Id, default, Topic, Title));
        Assert.Throws<ArgumentNullException>(() => new Need(Id, By, Topic, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Need(Id, By, Topic, Title, quantity: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Need(Id, By, Topic, Title, urgency: (Urgency)3));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, places: [Topic]));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, places: [World.Country("EC"), World.Country("EC")]));
        Assert.Throws<ArgumentException>(() => new Need(Id, By, Topic, Title, [LanguageTag.Spanish, LanguageTag.Spanish]));
    }

    [Fact]
    public void Terms_AreASet_InTheOrderOfTheEnumeration()
    {
        Need need = new Need(Id, By, Topic, Title) with { Terms = [ExchangeTerm.Reciprocal, ExchangeTerm.Gift] };
        Assert.Equal([ExchangeTerm.Gift, ExchangeTerm.Reciprocal], need.Terms!.Value);
        Assert.Equal(need, new Need(Id, By, Topic, Title) with { Terms = [ExchangeTerm.Gift, ExchangeTerm.Reciprocal] });
        Assert.NotEqual(need, need with { Terms = null });
        Assert.Throws<ArgumentException>(() => need with { Terms = [] });
        Assert.Throws<ArgumentException>(() => need with { Terms = [ExchangeTerm.Gift, ExchangeTerm.Gift] });
        Assert.Throws<ArgumentOutOfRangeException>(() => need with { Terms = [(ExchangeTerm)3] });
    }

    [Fact]
    public void IsOpen_StatusAndPeriod_BothCount()
    {
        LocalDate day = new(2022, 3, 1);
        Need need = new Need(Id, By, Topic, Title) with { Period = new DateRange(day, day.PlusDays(9)) };
        Assert.True(need.IsOpen(day.PlusDays(9)));
        Assert.False(need.IsOpen(day.PlusDays(10)));
        Assert.False(need.IsOpen(day.PlusDays(-1)));
        Assert.False((need with { Status = RequestStatus.Paused }).IsOpen(day));
        Assert.True(new Need(Id, By, Topic, Title).IsOpen(day));
    }

    [Fact]
    public void With_AnyOneMember_ChangesAndIsGuarded()
    {
        Need need = new(Id, By, Topic, Title);
        Need[] changed =
        [
            need with { Id = new Id<Need>("n-2") },
            need with { By = new Id<Actor>("a-2") },
            need with { Topic = Registries.Costing },
            need with { Topic = null },
            need with { Languages = [] },
            need with { Places = [] },
            need with { Title = Registries.Costing.Label },
            need with { Kind = SupportKinds.Find("training") },
            need with { Languages = [LanguageTag.Spanish] },
            need with { Places = [World.Country("EC")] },
            need with { Quantity = 2 },
            need with { Period = DateRange.Since(new LocalDate(2022, 3, 1)) },
            need with { Terms = [ExchangeTerm.Paid] },
            need with { Urgency = Urgency.Low },
            need with { Status = RequestStatus.Fulfilled },
            need with { WaitingSince = new LocalDate(2022, 3, 1) },
        ];
        Assert.Equal(changed.Length + 1, changed.Append(need).Append(need with { }).Distinct().Count());
        Assert.Equal(need.GetHashCode(), (need with { }).GetHashCode());
        Assert.Throws<ArgumentException>(() => need with { Id = default });
        Assert.Throws<ArgumentException>(() => need with { By = default });
        Assert.Throws<ArgumentNullException>(() => need with { Title = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => need with { Quantity = 0 });
        Assert.Throws<ArgumentException>(() => need with { Places = [Topic] });
        Assert.Throws<ArgumentException>(() => need with { Languages = [LanguageTag.English, default] });
        Assert.Throws<ArgumentOutOfRangeException>(() => need with { Status = (RequestStatus)4 });
        Assert.Empty((need with { Places = default(ImmutableArray<Concept>) }).Places!.Value);
    }
}
