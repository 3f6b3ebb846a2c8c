using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class PlaceholderTests
{
    [Theory]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("none")]
    [InlineData("-")]
    [InlineData("UNKNOWN")]
    [InlineData("0000")]
    [InlineData("99999999")]
    [InlineData("1111")]
    [InlineData("xxxx")]
    [InlineData("s/n")]
    [InlineData("Sin datos")]
    [InlineData("não informado")]
    [InlineData("not known")]
    public void Compare_WordsForNothing_AreUnknown(string nothing)
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "Aurora", nothing, null, nothing, nothing, address: nothing), Make("b", "Kindling", nothing, null, nothing, nothing, address: nothing));

        Assert.All(
            pair.Evidence.Where(evidence => evidence.Feature is LinkageFeature.Identifier or LinkageFeature.Postcode or LinkageFeature.Locality or LinkageFeature.Address),
            evidence => Assert.Equal((Agreement.Unknown, 0), (evidence.Agreement, evidence.Weight)));
    }

    [Fact]
    public void Compare_NumberOfOneDigit_IsANumber()
    {
        LinkedPair same = Linker.Compare(Make("a", "Aurora", number: "7"), Make("b", "Aurora", number: "007"));
        LinkedPair differing = Linker.Compare(Make("a", "Aurora", number: "7"), Make("b", "Aurora", number: "8"));

        Assert.Equal(Agreement.Agrees, Identifier(same));
        Assert.Equal(Agreement.Disagrees, Identifier(differing));
    }

    private static Agreement Identifier(LinkedPair pair) => pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Identifier).Agreement;
}
