using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Profiles;

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
        string?[] traits = ["a", null, "b", "a", null];

        TraitClasses classes = new(traits.Length, i => traits[i]);

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

    [Fact]
    public void Languages_ThatOnlyTheProfileClaims_CountLikeThoseOfTheActor()
    {
        Actor actor = Sample.Actor("of-n", languages: "es");
        Profile profile = new(actor.Id) { Languages = [new LanguageClaim(LanguageTag.Parse("qu-EC"), LanguageLevel.Fluent)] };
        NeedSide need = new(Sample.Need("n") with { Languages = null }, actor, profile);
        OfferSide offer = new(Sample.Offer("o", by: "of-n"), actor, profile);

        Assert.Equal(new TraitSet("es", "qu"), LanguageTraits.Of(need));
        Assert.Equal(new TraitSet("es", "qu"), LanguageTraits.Of(offer));
        Assert.Equal(("qu", LanguageLevel.Fluent), LanguageSkills.Of(need)!.Best(LanguageSkills.Of(offer)));
        Assert.Equal(LanguageSkills.Of(need), LanguageSkills.Of(offer));
        Assert.Equal(LanguageSkills.Of(need)!.GetHashCode(), LanguageSkills.Of(offer).GetHashCode());
    }

    [Fact]
    public void OwnerStarts_OfEntriesInAnyOrder_SayWhereEachOwnerBegins()
    {
        Assert.Equal([0, 1, 1, 3], OwnerStarts.Of(3, [2, 0, 2]));
        Assert.Equal([0], OwnerStarts.Of(0, []));
    }

    [Fact]
    public void Listed_OfAMissingListOrEntry_IsRefused()
    {
        Assert.Equal(["a"], Listed.Of(["a"], "list"));
        Assert.Throws<ArgumentNullException>(() => Listed.Of<string>(null!, "list"));
        Assert.Throws<ArgumentException>(() => Listed.Of<string>([null!], "list"));
    }
}
