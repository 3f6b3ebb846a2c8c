using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Tests.Features;

public class TraitTests
{
    [Fact]
    public void TraitSet_OfTheSameKeys_IsEqualInAnyOrder()
    {
        TraitSet one = new("b", "a", "b");

        Assert.Equal(new TraitSet("a", "b"), one);
        Assert.Equal(new TraitSet("a", "b").GetHashCode(), one.GetHashCode());
        Assert.NotEqual(new TraitSet("a"), one);
        Assert.True(one.Shares(new TraitSet("c", "b")));
        Assert.False(one.Shares(new TraitSet("c")));
        Assert.True(new TraitSet().IsEmpty);
    }

    [Fact]
    public void TraitClasses_OfEqualTraits_AreTheSame()
    {
        TraitClasses classes = new(["a", null, "b", "a", null]);

        Assert.Equal([0, 1, 2, 0, 1], classes.Of);
        Assert.Equal(["a", null, "b"], classes.Traits);
    }

    [Fact]
    public void Sides_OfAnotherActor_AreRefused()
    {
        Actor stranger = Sample.Actor("stranger");

        Assert.Throws<ArgumentException>(() => new NeedSide(Sample.Need("n"), stranger));
        Assert.Throws<ArgumentException>(() => new OfferSide(Sample.Offer("o"), stranger));
    }

    [Fact]
    public void LanguageName_OfAnUnknownLanguage_IsItsCode()
    {
        Assert.Equal("quechua", LanguageTraits.Name("qu").In(LanguageTag.Spanish));
        Assert.Equal("xx", LanguageTraits.Name("xx").In(LanguageTag.Spanish));
    }
}
