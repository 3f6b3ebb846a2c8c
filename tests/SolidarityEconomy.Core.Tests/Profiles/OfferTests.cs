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
    public void Constructor_LittleIsKnown_ServesOneNeedAnywhere()
    {
        Offer offer = new(Id, By, [Topic], Title);
        Assert.Equal(1, offer.Capacity);
        Assert.Empty(offer.Languages);
        Assert.Empty(offer.Places);
        Assert.Equal($"o-1 {offer.Topics[0]}", offer.ToString());
        Assert.Equal(0, new Offer(Id, By, [Topic], Title, capacity: 0).Capacity);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Offer(default, By, [Topic], Title));
        Assert.Throws<ArgumentException>(() => new Offer(Id, default, [Topic], Title));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [], Title));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [Topic, Topic], Title));
        Assert.Throws<ArgumentNullException>(() => new Offer(Id, By, null!, Title));
        Assert.Throws<ArgumentNullException>(() => new Offer(Id, By, [Topic], null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Offer(Id, By, [Topic], Title, capacity: -1));
        Assert.Throws<ArgumentException>(() => new Offer(Id, By, [Topic], Title, places: [Topic]));
    }
}
