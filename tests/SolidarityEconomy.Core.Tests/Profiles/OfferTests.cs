using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class OfferTests
{
    private static readonly Id<Offer> Id = new("o-1");

    private static readonly Id<Actor> By = new("a-1");

    private static readonly Concept Topic = EssGlobal.Activities.Find("ICA160");

    private static readonly Text Title = new("Mentoring", "Mentoría", "Mentoria");

    [Fact]
    public void Constructor_LittleIsKnown_LeavesTheRestUnknown()
    {
        Offer offer = new(Id, By, [], Title);
        Assert.Empty(offer.Topics);
        Assert.Null(offer.Capacity);
        Assert.Null(offer.Languages);
        Assert.Null(offer.Places);
        Assert.Equal("o-1", offer.ToString());
        Assert.Equal($"o-1 {Topic}", (offer with { Topics = [Topic] }).ToString());
        Assert.Equal(offer.GetHashCode(), new Offer(Id, By, [], Title).GetHashCode());
        Assert.Equal(0, new Offer(Id, By, [Topic], Title, capacity: 0).Capacity);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Offer(default, By, [Topic], Title));
        Assert.Throws<ArgumentException>(() => new Offer(Id, default, [Topic], Title));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [Topic], Title, []));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [Topic, Topic], Title));
        Assert.Throws<ArgumentNullException>(() => new Offer(Id, By, null!, Title));
        Assert.Throws<ArgumentNullException>(() => new Offer(Id, By, [Topic], null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Offer(Id, By, [Topic], Title, capacity: -1));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [Topic], Title, places: [Topic]));
    }

    [Fact]
    public void IsOpen_StatusPeriodAndCapacity_AllCount()
    {
        LocalDate day = new(2022, 3, 1);
        Offer offer = new Offer(Id, By, [Topic], Title) with { Period = DateRange.Since(day) };
        Assert.True(offer.IsOpen(day));
        Assert.False(offer.IsOpen(day.PlusDays(-1)));
        Assert.False((offer with { Capacity = 0 }).IsOpen(day));
        Assert.True((offer with { Capacity = 1 }).IsOpen(day));
        Assert.False((offer with { Status = RequestStatus.Closed }).IsOpen(day));
    }

    [Fact]
    public void With_AnyOneMember_ChangesAndIsGuarded()
    {
        Offer offer = new(Id, By, [Topic], Title);
        Offer[] changed =
        [
            offer with { Id = new Id<Offer>("o-2") },
            offer with { By = new Id<Actor>("a-2") },
            offer with { Topics = [Topic, Registries.Costing] },
            offer with { Topics = [] },
            offer with { Places = [] },
            offer with { Title = Registries.Costing.Label },
            offer with { Kind = SupportKinds.Find("training") },
            offer with { Languages = [LanguageTag.Spanish] },
            offer with { Places = [World.Country("EC")] },
            offer with { Capacity = 2 },
            offer with { Period = DateRange.Since(new LocalDate(2022, 3, 1)) },
            offer with { Terms = [ExchangeTerm.Paid] },
            offer with { Status = RequestStatus.Fulfilled },
            offer with { WaitingSince = new LocalDate(2022, 3, 1) },
        ];
        Assert.Equal(changed.Length + 1, changed.Append(offer).Append(offer with { }).Distinct().Count());
        Assert.Equal(offer.GetHashCode(), (offer with { }).GetHashCode());
        Assert.Throws<ArgumentException>(() => offer with { Id = default });
        Assert.Throws<ArgumentException>(() => offer with { By = default });
        Assert.Throws<ArgumentException>(() => offer with { Languages = [] });
        Assert.Throws<ArgumentException>(() => offer with { Languages = default(ImmutableArray<LanguageTag>) });
        Assert.Throws<ArgumentException>(() => offer with { Topics = [Topic, Topic] });
        Assert.Throws<ArgumentNullException>(() => offer with { Title = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => offer with { Capacity = -1 });
        Assert.Throws<ArgumentException>(() => offer with { Terms = [] });
        Assert.Throws<ArgumentOutOfRangeException>(() => offer with { Status = (RequestStatus)(-1) });
    }
}
