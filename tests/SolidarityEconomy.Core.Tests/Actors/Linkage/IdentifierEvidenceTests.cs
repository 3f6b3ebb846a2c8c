using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class IdentifierEvidenceTests
{
    [Fact]
    public void Compare_OneRegisterAgreesAnotherDoesNot_IsAnObjection()
    {
        LinkedPair pair = Linker.Compare(
            With("a", ("GB-COH", "10735459"), ("GB-CHC", "523411")), With("b", ("GB-COH", "10735459"), ("GB-CHC", "698877")));

        Assert.Equal((LinkageVerdict.Ask, VerdictReason.Objection), (pair.Verdict, pair.Reason));
        Assert.Equal(Agreement.Disagrees, Identifier(pair).Agreement);
    }

    [Fact]
    public void Compare_TwoNumbersOfOneRegister_AgreeWhenOneIsTheSame()
    {
        LinkedPair pair = Linker.Compare(
            With("a", ("GB-COH", "10735459"), ("GB-COH", "523411")), With("b", ("GB-COH", "10735459")));

        Assert.Equal(LinkageVerdict.Same, pair.Verdict);
        Assert.Equal(Agreement.Agrees, Identifier(pair).Agreement);
    }

    [Theory]
    [InlineData("CL-RUT", "61.704.000-K", "cl-rut", "61704000k")]
    [InlineData("CO-NIT", "899.999.068", "CO-NIT", "899999068-1")]
    [InlineData("PT-NIF", "500 697 256", "PT-NIPPC", "500697256")]
    [InlineData("XI-WIKIDATA", "Q736", "wikidata", "https://www.wikidata.org/wiki/Q736")]
    [InlineData("GB-COH", "123456", "GB-COH", "00123456")]
    public void Compare_WritingsOfOneNumber_Agree(string scheme, string value, string otherScheme, string otherValue)
    {
        LinkedPair pair = Linker.Compare(With("a", (scheme, value)), With("b", (otherScheme, otherValue)));
        LinkedPair other = Linker.Compare(With("a", (scheme, value)), With("b", (otherScheme, otherValue[..^1] + "9")));

        Assert.Equal((LinkageVerdict.Same, Agreement.Agrees), (pair.Verdict, Identifier(pair).Agreement));
        Assert.NotEqual(Agreement.Agrees, Identifier(other).Agreement);
        Assert.Equal(LinkageVerdict.Same, Assert.Single(new LinkageIndex([With("a", (scheme, value))]).Compare(With("b", (otherScheme, otherValue)))).Verdict);
    }

    [Theory]
    [InlineData("domain", "aurora.coop", "la-aurora.org")]
    [InlineData("url", "https://aurora.coop/", "https://la-aurora.org/")]
    [InlineData("twitter", "aurora", "la_aurora")]
    [InlineData("facebook", "aurora", "la.aurora")]
    public void Compare_AccountsAndDomains_HelpButNeverObject(string scheme, string value, string otherValue)
    {
        LinkageEvidence differing = Identifier(Linker.Compare(With("a", (scheme, value)), With("b", (scheme, otherValue))));
        LinkageEvidence agreeing = Identifier(Linker.Compare(With("a", (scheme, value)), With("b", (scheme, value))));
        LinkageEvidence twice = Identifier(Linker.Compare(
            With("a", (scheme, value)) with { Website = new Uri("https://aurora.coop") },
            With("b", (scheme, value)) with { Website = new Uri("https://aurora.coop") }));

        Assert.Equal((Agreement.Unknown, 0), (differing.Agreement, differing.Weight));
        Assert.Equal(Agreement.Agrees, agreeing.Agreement);
        Assert.True(agreeing.Weight > 0);
        Assert.Equal((Agreement.Agrees, 0), (twice.Agreement, twice.Weight));
    }

    private static Actor With(string id, params (string Scheme, string Value)[] identifiers) => new(
        new Id<Actor>(id),
        ActorKind.Organisation,
        Text.Of(LanguageTag.Spanish, "Aurora"),
        [.. identifiers.Select(pair => new Identifier(pair.Scheme, pair.Value))],
        new Place(null, null, "Bath", "BA2 6DX"));

    private static LinkageEvidence Identifier(LinkedPair pair) =>
        pair.Evidence.Single(evidence => evidence.Feature == LinkageFeature.Identifier);
}
