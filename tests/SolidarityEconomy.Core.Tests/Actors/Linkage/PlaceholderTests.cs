using SolidarityEconomy.Actors;
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

    [Theory]
    [InlineData("33333", "33333", "US", "US", null, Agreement.Agrees)]
    [InlineData("33 333", "33333", null, null, "Gijón", Agreement.Agrees)]
    [InlineData("33333", "33333", null, null, null, Agreement.Unknown)]
    [InlineData("33333", "33333", "US", "DE", null, Agreement.Unknown)]
    [InlineData("33333", "33333", "US", "DE", "Gijón", Agreement.Unknown)]
    [InlineData("33333", "33334", "US", "US", null, Agreement.Unknown)]
    [InlineData("33331", "33334", "US", "US", null, Agreement.Disagrees)]
    [InlineData("00000", "00000", "US", "US", null, Agreement.Unknown)]
    public void Compare_PostcodeOfOneDigit_CountsWhereTheRegionBearsItOut(
        string postcode, string otherPostcode, string? country, string? otherCountry, string? locality, Agreement expected)
    {
        Actor one = Make("a", "Aurora", postcode, locality: locality, country: country);
        Actor other = Make("b", "Aurora", otherPostcode, locality: locality, country: otherCountry);

        Assert.Equal(expected, Postcode(Linker.Compare(one, other)));
        Assert.Equal(expected, Postcode(new LinkageIndex([one]).Compare(other, one.Id)));
    }

    [Fact]
    public void Find_PostcodeOfOneDigitInOneCountry_BringsPairsTogether()
    {
        LinkageResult result = Linker.Find(
            [
                Make("a", "Aurora", "33333", country: "US"), Make("b", "Kindling", "33333", country: "US"),
                Make("c", "Minga", "33333"), Make("d", "Ventana", "33333"),
            ],
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, result.Counts.Compared);
    }

    [Fact]
    public void Compare_NumberOfOneDigit_IsANumber()
    {
        LinkedPair same = Linker.Compare(Make("a", "Aurora", number: "7"), Make("b", "Aurora", number: "007"));
        LinkedPair differing = Linker.Compare(Make("a", "Aurora", number: "7"), Make("b", "Aurora", number: "8"));

        Assert.Equal(Agreement.Agrees, Identifier(same));
        Assert.Equal(Agreement.Disagrees, Identifier(differing));
    }

    private static Agreement Postcode(LinkedPair pair) => pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Postcode).Agreement;

    private static Agreement Identifier(LinkedPair pair) => pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Identifier).Agreement;
}
