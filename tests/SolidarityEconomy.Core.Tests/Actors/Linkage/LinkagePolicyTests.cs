using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class LinkagePolicyTests
{
    [Fact]
    public void Weights_OfTheDefault_AreOneForEachFeatureInOrder() =>
        Assert.Equal(Enum.GetValues<LinkageFeature>(), LinkagePolicy.Default.Weights.Select(weight => weight.Feature));

    [Fact]
    public void With_AnotherWeight_ReplacesThatOne()
    {
        FeatureWeight weight = LinkagePolicy.Default.Weight(LinkageFeature.Website) with { Bonus = 0 };
        LinkagePolicy policy = LinkagePolicy.Default.With(weight);

        Assert.Equal(weight, policy.Weight(LinkageFeature.Website));
        Assert.NotEqual(LinkagePolicy.Default, policy);
        Assert.Equal(LinkagePolicy.Default, policy.With(LinkagePolicy.Default.Weight(LinkageFeature.Website)));
        Assert.Equal(LinkagePolicy.Default.GetHashCode(), (LinkagePolicy.Default with { }).GetHashCode());
    }

    [Fact]
    public void Equals_AnyFigureChanged_IsFalse()
    {
        LinkagePolicy policy = LinkagePolicy.Default;
        Assert.All(
            new[]
            {
                policy with { SameFrom = 1 }, policy with { DifferentUpTo = 1 }, policy with { SameWithoutNames = 1 },
                policy with { DifferentWithoutNames = 1 }, policy with { WithinOneList = 1 }, policy with { ListFrom = 1 }, policy with { Lead = 1 },
                policy with { OneToOne = true }, policy with { Unlisted = 1 }, policy with { LargestBlock = 2 }, policy with { LargestCluster = 2 },
            },
            other => Assert.NotEqual(policy, other));
    }

    [Fact]
    public void Init_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkagePolicy.Default with { LargestBlock = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkagePolicy.Default with { Unlisted = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkagePolicy.Default with { Lead = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkagePolicy.Default.Weight((LinkageFeature)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureWeight((LinkageFeature)99, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureWeight(LinkageFeature.Name, 101, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureWeight(LinkageFeature.Name, 0, 0, -1));
    }

    [Fact]
    public void People_Asks_WhereTheDefaultDecides()
    {
        LinkagePolicy people = LinkagePolicy.People;

        Assert.True(people.SameFrom + people.WithinOneList > LinkagePolicy.Default.SameFrom + LinkagePolicy.Default.WithinOneList);
        Assert.True(people.DifferentUpTo < LinkagePolicy.Default.DifferentUpTo && people.ListFrom <= people.DifferentUpTo);
        Assert.True(people.Weight(LinkageFeature.Contact).Disagrees > LinkagePolicy.Default.Weight(LinkageFeature.Contact).Disagrees);
        Assert.Equal(LinkagePolicy.Default.Weight(LinkageFeature.Name), people.Weight(LinkageFeature.Name));
    }
}
