using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class OwnNamesTests
{
    [Fact]
    public void Link_TwoBodiesUnderOneRoof_IsAQuestion()
    {
        LinkedPair pair = Linked(null);

        Assert.Equal((LinkageVerdict.Ask, VerdictReason.OwnNames), (pair.Verdict, pair.Reason));
    }

    [Fact]
    public void Link_OtherNameAndTheNumberAgrees_IsTheSame() => Assert.Equal(LinkageVerdict.Same, Linked("10735459").Verdict);

    private static LinkedPair Linked(string? number) => Assert.Single(Linker.Link(
        [Make("a", "Kindling Farm", "SE1 4YR", "https://umbrella.coop", number, "London")],
        [Make("b", "Oakwell Stores", "SE1 4YR", "https://umbrella.coop", number, "London")],
        cancellationToken: TestContext.Current.CancellationToken).Pairs);
}
