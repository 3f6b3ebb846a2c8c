using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class ClusterFinderTests
{
    [Fact]
    public void Find_NumbersOfOneGroupDiffer_ContradictItOnTheDefaultPolicy()
    {
        Actor[] chain =
        [
            Make("a", "Aurora", "AB1 2CD", "https://aurora.coop", "11112222", locality: "Bath"),
            Make("b", "Aurora", "AB1 2CD", "https://aurora.coop", locality: "Bath"),
            Make("c", "Aurora", null, "https://aurora.coop", "98765432", locality: "Bath"),
        ];
        LinkageResult result = Linker.Find(chain, cancellationToken: TestContext.Current.CancellationToken);
        LinkageResult linked = Linker.Link([chain[0], chain[2]], [chain[1]], cancellationToken: TestContext.Current.CancellationToken);

        Assert.All(new[] { result, linked }, one =>
        {
            ActorCluster cluster = Assert.Single(one.Clusters);
            Assert.True(cluster.IsContradicted);
            Assert.Equal(["a", "c"], new[] { cluster.Contradiction!.One.Id.ToString(), cluster.Contradiction.Other.Id.ToString() });
            Assert.Empty(one.Same);
            Expect.Explained(cluster.Explain(), "linkage.cluster.contradicted");
        });
    }
}
