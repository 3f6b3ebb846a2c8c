using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class EvidenceOfNamesTests
{
    [Theory]
    [InlineData("Aurora Cooperatve")]
    [InlineData("Aurora Co-operaitve")]
    [InlineData("Aurora Assocciation")]
    [InlineData("Aurora Asociacón")]
    public void Compare_SlipInALegalForm_IsNoWordOfTheName(string name)
    {
        LinkageEvidence slip = Name("Aurora", name);

        Assert.Equal(Name("Aurora", "Aurora"), slip);
    }

    [Fact]
    public void Compare_WordLikeAShortForm_IsAWordOfTheName() =>
        Assert.NotEqual(Agreement.Agrees, Name("Aurora", "Aurora Company Sociality Friends").Agreement);

    [Fact]
    public void Compare_WordsLeftOut_WeighsWhatIsKept()
    {
        int whole = Name("Colchester Rugby Football Club", "Colchester Rugby Football Club").Weight;
        int kept = Name("Colchester Rugby Football Club", "Colchester Rugby").Weight;
        int own = Name("Colchester Rugby Football Club", "Colchester Rugby Tigers").Weight;

        Assert.True(whole > kept && kept > own, $"{whole} {kept} {own}");
        Assert.Equal(kept, Name("Colchester Rugby", "Colchester Rugby Football Club").Weight);
    }

    [Fact]
    public void Compare_PageOnAPlatformAndASite_SayNothing()
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "Aurora", website: "https://www.facebook.com/aurora"), Make("b", "Aurora", website: "https://aurora.coop"));
        LinkedPair pages = Linker.Compare(
            Make("a", "Aurora", website: "https://www.facebook.com/aurora"), Make("b", "Aurora", website: "https://www.facebook.com/kindling"));

        Assert.Equal(Agreement.Unknown, Of(pair, LinkageFeature.Website).Agreement);
        Assert.Equal(Agreement.Disagrees, Of(pages, LinkageFeature.Website).Agreement);
    }

    [Fact]
    public void Find_WholeNameAndAnAreaOfFew_IsTheSame()
    {
        Actor[] others = [.. Enumerable.Range(0, 300).Select(i => Make($"m{i:000}", $"Member {i}", area: $"Area {i / 3}"))];
        LinkageResult result = Linker.Link(
            [Make("a", "Jubilee Farm Kindling", area: "Calderdale"), .. others],
            [Make("b", "Jubilee Farm Kindling", area: "Calderdale")],
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("a b Same", result.Same.Select(pair => pair.ToString()).Single());
    }

    [Fact]
    public void Link_WholeNameAndTheAreaOfAll_IsAQuestion()
    {
        Actor[] others = [.. Enumerable.Range(0, 28).Select(i => Make($"m{i:000}", $"Member {i}", area: "Pichincha"))];
        LinkageResult result = Linker.Link(
            [Make("a", "Cooperativa La Esperanza", area: "Pichincha"), .. others],
            [Make("b", "Cooperativa La Esperanza", area: "Pichincha")],
            cancellationToken: TestContext.Current.CancellationToken);

        LinkedPair pair = Assert.Single(result.Pairs);
        Assert.Equal("a b Ask", pair.ToString());
    }

    private static LinkageEvidence Name(string one, string other) =>
        Of(Linker.Compare(Make("a", one, "AB1 2CD"), Make("b", other, "AB1 2CD")), LinkageFeature.Name);

    private static LinkageEvidence Of(LinkedPair pair, LinkageFeature feature) => pair.Evidence.Single(evidence => evidence.Feature == feature);
}
