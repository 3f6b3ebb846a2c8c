using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class CounterpartTests
{
    [Fact]
    public void Link_SisterOfTheCounterpart_IsAQuestion()
    {
        Actor[] one = [Make("a", "Gower Power Solar", "SA3 2EH", "http://gowerpower.coop", locality: "Swansea")];
        Actor[] two =
        [
            Make("x", "Gower Power Solar", "SA3 2EH", "http://gowerpower.coop", locality: "Swansea"),
            Make("y", "Gower Power Trading", "SA3 2EH", "http://gowerpower.coop", locality: "Swansea"),
        ];
        LinkageResult result = Link(one, two);

        Assert.Equal(["a x Same", "a y Ask"], result.Pairs.Select(pair => pair.ToString()));
        Assert.Equal(VerdictReason.Rival, result.Pairs[1].Reason);
        Assert.Equal(["a", "x"], Assert.Single(result.Clusters).Actors.Select(actor => actor.Id.ToString()));
    }

    [Fact]
    public void Link_DoubleOfTheCounterpart_IsTheSameToo()
    {
        Actor[] one = [Make("a", "Aurora", "AB1 2CD", "https://aurora.coop", "12345678")];
        Actor[] two =
        [
            Make("x", "Aurora", "AB1 2CD", "https://aurora.coop", "12345678"),
            Make("y", "Aurora", "AB1 2CD", "https://aurora.coop"),
        ];

        Assert.Equal(["a x Same", "a y Same"], Link(one, two).Pairs.Select(pair => pair.ToString()));
    }

    [Fact]
    public void Choose_Cancelled_Throws()
    {
        Counterparts counterparts = new(LinkagePolicy.Default, 2, (_, _) => false, (_, _) => false);
        FoundPair pair = new(0, 1, new PairScore(9_000, LinkageVerdict.Same, VerdictReason.Score));

        Assert.Equal([pair], counterparts.Choose([pair], TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => counterparts.Choose([pair], new CancellationToken(true)));
    }

    private static LinkageResult Link(Actor[] one, Actor[] two) =>
        Linker.Link(one, two, cancellationToken: TestContext.Current.CancellationToken);
}
