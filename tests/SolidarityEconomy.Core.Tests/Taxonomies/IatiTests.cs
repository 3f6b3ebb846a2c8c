using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class IatiTests
{
    [Theory]
    [InlineData("OrganisationRole", 4)]
    [InlineData("OrganisationType", 16)]
    [InlineData("CollaborationType", 7)]
    public void List_EqualsTheFile_RowByRow(string codeList, int count)
    {
        Taxonomy list = codeList switch
        {
            "OrganisationRole" => Iati.OrganisationRoles,
            "OrganisationType" => Iati.OrganisationTypes,
            _ => Iati.CollaborationTypes,
        };
        Assert.Equal(count, list.Concepts.Length);
        Assert.All(list.Concepts, concept => Assert.Equal(3, concept.Label.Values.Count));
        Assert.Equal(
            ReferenceData.Records("standards", "iati", "iati-codelists.csv")
                .Where(row => row["codelist"] == codeList).Select(row => (row["code"], row["name_en"])),
            list.Concepts.Select(concept => (concept.Notation, concept.Label.Values[LanguageTag.English])));
    }
}
