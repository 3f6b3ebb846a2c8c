using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class AddressEvidenceTests
{
    [Theory]
    [InlineData(null, null, null, null, Agreement.Unknown)]
    [InlineData("Bath", "York", null, null, Agreement.Unknown)]
    [InlineData("Bath", "York", "BA1 1AA", "BA1 1AA", Agreement.Unknown)]
    [InlineData("Bath", null, "BA1 1AA", null, Agreement.Unknown)]
    [InlineData("Bath", "Bath", null, null, Agreement.Agrees)]
    [InlineData(null, null, "BA1 1AA", "BA1 1AA", Agreement.Agrees)]
    public void Compare_Address_CountsWithItsTownOnly(string? town, string? otherTown, string? postcode, string? otherPostcode, Agreement expected)
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "Aurora", postcode, locality: town, address: "1 High Street"), Make("b", "Aurora", otherPostcode, locality: otherTown, address: "1 High St"));
        LinkageEvidence address = pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Address);

        Assert.Equal(expected, address.Agreement);
        Assert.True(expected == Agreement.Agrees || address.Weight == 0);
    }

    [Fact]
    public void Find_AddressesOfOtherTowns_AreNotComparedForThat()
    {
        LinkageResult apart = Find("Bath", "York");
        LinkageResult together = Find("Bath", "Bath");

        Assert.Equal((0, 1), (apart.Counts.Compared, together.Counts.Compared));
    }

    private static LinkageResult Find(string town, string otherTown) => Linker.Find(
        [Make("a", "Kindling", locality: town, address: "1 High Street"), Make("b", "Oakwell", locality: otherTown, address: "1 High Street")],
        cancellationToken: TestContext.Current.CancellationToken);
}
