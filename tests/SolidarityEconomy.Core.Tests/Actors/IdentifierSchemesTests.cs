using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Actors;

public class IdentifierSchemesTests
{
    // Published numbers of public bodies and large companies, and the examples that registers give themselves.
    [Theory]
    [InlineData("AR-CUIT", "30-54668997-9", "30546689979")]
    [InlineData("AR-CUIT", "33-69345023-9", "33693450239")]
    [InlineData("BR-CNPJ", "00.000.000/0001-91", "00000000000191")]
    [InlineData("BR-CNPJ", "33.000.167/0001-01", "33000167000101")]
    [InlineData("BR-CNPJ", "12.ABC.345/01DE-35", "12ABC34501DE35")]
    [InlineData("BR-CPF", "111.444.777-35", "11144477735")]
    [InlineData("cl-rut", "61.704.000-k", "61704000-K")]
    [InlineData("CL-RUT", "97004000-5", "97004000-5")]
    [InlineData("CO-NIT", "899.999.068-1", "899999068-1")]
    [InlineData("CO-NIT", "8999990681", "899999068-1")]
    [InlineData("CO-NIT", "899999068", "899999068-1")]
    [InlineData("CO-NIT", "890.903.938-8", "890903938-8")]
    [InlineData("CO-NIT", "1020304050", "1020304050")]
    [InlineData("EC-RUC", "1760013210001", "1760013210001")]
    [InlineData("EC-RUC", "1710034065001", "1710034065001")]
    [InlineData("ES-NIF", "A-28015865", "A28015865")]
    [InlineData("ES-NIF", "Q2826000H", "Q2826000H")]
    [InlineData("ES-NIF", "12345678z", "12345678Z")]
    [InlineData("ES-NIF", "X1234567L", "X1234567L")]
    [InlineData("GB-COH", "1234567", "01234567")]
    [InlineData("GB-COH", "ip12345r", "IP12345R")]
    [InlineData("GT-NIT", "576937-K", "576937-K")]
    [InlineData("PE-RUC", "20131312955", "20131312955")]
    [InlineData("PE-RUC", "20100047218", "20100047218")]
    [InlineData("PT-NIF", "500 697 256", "500697256")]
    [InlineData("US-EIN", "53-0196605", "530196605")]
    [InlineData("XI-IATI", "gb-coh-01234567", "GB-COH-01234567")]
    [InlineData("org-id", "EC-COA-1", "EC-COA-1")]
    [InlineData("XI-LEI", "7ltwfzyicnsx8d621k86", "7LTWFZYICNSX8D621K86")]
    [InlineData("wikidata", "https://www.wikidata.org/wiki/Q736", "Q736")]
    [InlineData("orcid", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("orcid", "000000021694233X", "0000-0002-1694-233X")]
    [InlineData("domain", "Coop.Example.", "coop.example")]
    [InlineData("url", "HTTP://Example.org", "http://example.org/")]
    [InlineData("my-register", " - 7", " - 7")]
    public void Normalise_RightNumber_HasOneForm(string scheme, string value, string normal)
    {
        Identifier identifier = new(scheme, value.Trim());
        Identifier found = IdentifierSchemes.Normalise(identifier);
        Assert.Null(IdentifierSchemes.FindFault(identifier));
        Assert.Equal(normal.Trim(), found.Value);
        Assert.Null(IdentifierSchemes.FindFault(found));
        Assert.Equal(found, IdentifierSchemes.Normalise(found));
    }

    [Theory]
    [InlineData("AR-CUIT", "30-54668997-8", "30546689979")]
    [InlineData("BR-CNPJ", "00.000.000/0001-19", "00000000000191")]
    [InlineData("BR-CPF", "111.444.777-53", "11144477735")]
    [InlineData("CL-RUT", "61704000-1", "61704000-K")]
    [InlineData("CO-NIT", "899999068-2", "899999068-1")]
    [InlineData("EC-RUC", "1710034064001", "1710034065001")]
    [InlineData("ES-NIF", "A28015866", "A28015865")]
    [InlineData("ES-NIF", "12345678A", "12345678Z")]
    [InlineData("GT-NIT", "576937-1", "576937-K")]
    [InlineData("PE-RUC", "20131312954", "20131312955")]
    [InlineData("PT-NIPPC", "500697255", "500697256")]
    [InlineData("XI-LEI", "7LTWFZYICNSX8D621K68", "7LTWFZYICNSX8D621K86")]
    [InlineData("orcid", "0000-0002-1825-0098", "0000-0002-1825-0097")]
    public void FindFault_WrongCheckCharacter_SuggestsTheNumber(string scheme, string value, string suggestion)
    {
        Message fault = Expect.Message(IdentifierSchemes.FindFault(new Identifier(scheme, value)), "actor.identifier-check");
        Assert.Equal(suggestion, fault.Arguments["suggestion"].Value);
    }

    [Theory]
    [InlineData("BR-CPF", "111.111.111-11")]
    [InlineData("CL-RUT", "abc")]
    [InlineData("CO-NIT", "12")]
    [InlineData("EC-RUC", "179001234500")]
    [InlineData("EC-RUC", "9990012345001")]
    [InlineData("EC-RUC", "1760013210000")]
    [InlineData("GB-COH", "ABC")]
    [InlineData("PE-RUC", "30131312955")]
    [InlineData("XI-IATI", "XX-NONE-1")]
    [InlineData("XI-IATI", "GB-COH-")]
    [InlineData("XI-WIKIDATA", "P31")]
    [InlineData("XI-WIKIDATA", "Q01")]
    [InlineData("domain", "example")]
    [InlineData("url", "example.org")]
    public void FindFault_AnotherForm_TellsWhatIsExpected(string scheme, string value)
    {
        Identifier identifier = new(scheme, value);
        Message fault = Expect.Message(IdentifierSchemes.FindFault(identifier), "actor.identifier-form");
        Assert.Equal(value, fault.Arguments["value"].Value);
        Assert.Same(identifier, IdentifierSchemes.Normalise(identifier));
    }

    [Fact]
    public void TryCreate_DocumentWithAWrongNumber_WarnsAtItsPathAndKeepsIt()
    {
        RegistryInput input = CoreJson.Read<RegistryInput>(
            """
            {"schema":"solidarity-economy/registry","version":"1.1","actors":[{"id":"a","kind":"organisation","name":{"pt":"A"},
             "identifiers":[{"scheme":"my-register","value":"?"},{"scheme":"BR-CNPJ","value":"00.000.000/0001-19"},{"scheme":"url","value":"x"}]}]}
            """);
        Assert.True(Registry.TryCreate(input, out Registry? registry, out InputReport report));
        Assert.Equal(2, report.Faults.Length);
        Assert.All(report.Faults, fault => Assert.Equal(FaultSeverity.Warning, fault.Severity));
        _ = Expect.Fault(report, "actors[0].identifiers[1].value", "actor.identifier-check");
        _ = Expect.Fault(report, "actors[0].identifiers[2].value", "actor.identifier-form");
        Assert.Equal("00.000.000/0001-19", registry!.Actors[0].Identifiers[1].Value);
    }

    [Fact]
    public void Prefixes_EqualTheFile_RowByRow() => Assert.Equal(
        ReferenceData.Records("standards", "iati", "iati-codelists.csv")
            .Where(row => row["codelist"] == "OrganisationRegistrationAgency").Select(row => row["code"]).Order(StringComparer.Ordinal),
        OrgIdPrefixes.All.Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_OfRegisters_StandInTheListOfPrefixes() => Assert.All(
        IdentifierSchemes.Known.Where(code => code.Contains('-', StringComparison.Ordinal) && code != "BR-CPF"
            && code != "CO-NIT"),
        code => Assert.True(OrgIdPrefixes.All.Contains(code), code));
}
