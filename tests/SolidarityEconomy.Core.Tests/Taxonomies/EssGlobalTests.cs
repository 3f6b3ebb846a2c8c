using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class EssGlobalTests
{
    public static TheoryData<string> Lists => ["activities-ica", "base-membership-type", "organisational-structure", "qualifiers"];

    [Theory]
    [InlineData("ICA260")]
    [InlineData("  ica260 ")]
    [InlineData("http://purl.org/essglobal/standard/activities-ica/ICA260")]
    [InlineData("https://purl.org/essglobal/standard/activities-ica/ICA260/")]
    [InlineData("https://w3id.solidarityeconomy.coop/essglobal/V2a/standard/activities-ica/ICA260")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/activities-ica/ICA260")]
    [InlineData("https://dev.lod.coop/essglobal/V2a/standard/activities-ica/ICA260")]
    [InlineData("https://lod.coop/essglobal/2.1/standard/activities-ica/ica260")]
    [InlineData("Wholesale and retail trade")]
    [InlineData("comercio al por mayor y al por menor")]
    public void TryFind_CodeAddressOrName_IsTheSameConcept(string text)
    {
        Assert.True(EssGlobal.TryFind(EssGlobal.Activities, text, out Concept? concept));
        Assert.Equal("essglobal/activities-ica/ICA260", concept.ToString());
        Assert.Equal("http://purl.org/essglobal/standard/activities-ica/ICA260", concept.Uri!.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ICA300")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/activities-modified/AM10")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/organisational-structure/ICA260")]
    [InlineData("https://example.org/essglobal/2.1/standard/activities-ica/ICA260")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/activities-ica/Wholesale and retail trade")]
    [InlineData("https://dev.lod.coop/essglobal/2.1/standard/activities-icaICA260")]
    public void TryFind_SomethingElse_IsFalse(string? text) => Assert.False(EssGlobal.TryFind(EssGlobal.Activities, text, out _));

    [Fact]
    public void TryFind_AnotherTaxonomy_Throws() =>
        Assert.Throws<ArgumentException>(() => EssGlobal.TryFind(World.Taxonomy, "218", out _));

    [Fact]
    public void TryFind_QualifiersInAnyCase_KeepTheirHierarchy()
    {
        Assert.True(EssGlobal.TryFind(EssGlobal.Qualifiers, "FAIRTRADE", out Concept? fair));
        Assert.Equal("q04", EssGlobal.Qualifiers.Broader(fair).Single().Notation);
    }

    [Fact]
    public void Lists_Labels_AreInThreeLanguages()
    {
        Assert.Equal(29, EssGlobal.Activities.Concepts.Length);
        Assert.Equal(6, EssGlobal.MembershipTypes.Concepts.Length);
        Assert.Equal(25, EssGlobal.OrganisationalStructures.Concepts.Length);
        Assert.Equal(23, EssGlobal.Qualifiers.Concepts.Length);
        Assert.All(All().SelectMany(list => list.Concepts), concept => Assert.Equal(3, concept.Label.Values.Count));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_EqualsTheVocabulary_RowByRow(string list)
    {
        IEnumerable<(string, string, string, string)> expected = ReferenceData.Records("standards", "essglobal", "essglobal-concepts.csv")
            .Where(row => row["scheme"] == list)
            .Select(row => (row["code"], row["label_en"], row["base_uri"] + row["code"], row["broader"]));
        Taxonomy taxonomy = All().Single(one => one.Scheme == "essglobal/" + list);

        Assert.Equal(expected, taxonomy.Concepts.Select(concept => (
            concept.Notation,
            concept.Label.Values[LanguageTag.English],
            concept.Uri!.AbsoluteUri,
            taxonomy.Broader(concept) is [Concept above] ? above.Notation : string.Empty)));
    }

    [Fact]
    public void Codes_OfTheCooperativeAlliance_AreAllThere()
    {
        foreach (Dictionary<string, string> row in ReferenceData.Records("standards", "essglobal", "ica-labels-en-es-fr.csv"))
        {
            Taxonomy taxonomy = All().Single(one => one.Scheme == "essglobal/" + row["scheme"]);
            Assert.True(taxonomy.TryFind(row["code"], out _), row["code"]);
        }
    }

    private static Taxonomy[] All() =>
        [EssGlobal.Activities, EssGlobal.MembershipTypes, EssGlobal.OrganisationalStructures, EssGlobal.Qualifiers];
}
