using System.Xml.Linq;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class EssGlobalTests
{
    public static TheoryData<string> Lists =>
    [
        "activities", "activities-ica", "activities-modified", "base-membership-type", "legal-form",
        "organisational-structure", "qualifiers", "themes", "type-of-labour",
    ];

    /// <summary>Entries whose code in the published file is that of another entry, or too long; the place in the file tells which.</summary>
    private static readonly Dictionary<int, string> RepairedProducts = new()
    {
        [89] = "85150000",
        [91] = "85170000",
        [104] = "90150000",
        [116] = "93150000",
    };

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
        Assert.Equal(5, EssGlobal.LegalForms.Concepts.Length);
        Assert.Equal(5, EssGlobal.LabourTypes.Concepts.Length);
        Assert.Equal(19, EssGlobal.Themes.Concepts.Length);
        Assert.Equal(21, EssGlobal.ActivitySections.Concepts.Length);
        Assert.Equal(16, EssGlobal.ModifiedActivities.Concepts.Length);
        Assert.Equal(130, EssGlobal.ProductsAndServices.Concepts.Length);
        Assert.All(All().SelectMany(list => list.Concepts), concept => Assert.Equal(3, concept.Label.Values.Count));
        Assert.All(EssGlobal.ProductsAndServices.Concepts, concept => Assert.Equal(
            EssGlobal.ProductsAndServices.Broader(concept).IsEmpty ? 3 : 1, concept.Label.Values.Count));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_EqualsTheVocabulary_RowByRow(string list)
    {
        IEnumerable<(string, string, string, string)> expected = ReferenceData.Records("standards", "essglobal", "essglobal-concepts.csv")
            .Where(row => row["scheme"] == list && row["label_en"].Length > 0)
            .Select(row => (row["code"], row["label_en"], row["base_uri"] + row["code"], row["broader"]));
        Taxonomy taxonomy = All().Single(one => one.Scheme == "essglobal/" + list);

        Assert.Equal(expected, taxonomy.Concepts.Select(concept => (
            concept.Notation,
            concept.Label.Values[LanguageTag.English],
            concept.Uri!.AbsoluteUri,
            taxonomy.Broader(concept) is [Concept above] ? above.Notation : string.Empty)));
    }

    [Fact]
    public void LabourTypes_TheFile_HasASecondT1WithoutAName()
    {
        string[] codes = [.. ReferenceData.Records("standards", "essglobal", "essglobal-concepts.csv")
            .Where(row => row["scheme"] == "type-of-labour").Select(row => row["label_en"].Length > 0 ? row["code"] : "nameless " + row["code"])];
        Assert.Equal([.. EssGlobal.LabourTypes.Concepts.Select(type => type.Notation), "nameless T1"], codes);
    }

    [Fact]
    public void ProductsAndServices_EqualTheVocabularyRowByRow_ButForFourRepairedCodes()
    {
        Dictionary<string, string>[] rows = [.. ReferenceData.Records("standards", "essglobal", "essglobal-concepts.csv")
            .Where(row => row["scheme"] == "products-services")];
        Taxonomy products = EssGlobal.ProductsAndServices;
        Assert.Equal(rows.Length, products.Concepts.Length);
        int repaired = 0;
        foreach ((Dictionary<string, string> row, int place) in rows.Select((row, place) => (row, place)))
        {
            Concept concept = products.Concepts[place];
            bool isRepaired = RepairedProducts.TryGetValue(place, out string? code);
            repaired += isRepaired ? 1 : 0;
            Assert.Equal(isRepaired ? code : row["code"], concept.Notation);
            Assert.Equal(row["base_uri"] + concept.Notation, concept.Uri!.AbsoluteUri);
            string above = products.Broader(concept) is [Concept group] ? group.Notation : string.Empty;

            // The group 77 names its own label as what lies above it; two repaired rows name the group of the code they bore.
            Assert.Equal(above.Length == 0 || isRepaired ? above : row["broader"], above);
            Assert.Equal(above.Length == 0, concept.Notation.EndsWith("000000", StringComparison.Ordinal));
        }

        Assert.Equal(RepairedProducts.Count, repaired);
    }

    [Fact]
    public void ProductsAndServices_Names_AreTheDefinitionsOfTheVocabulary()
    {
        string file = RepositoryRoot.Combine("..", "shared", "data", "standards", "essglobal", "skos", "products-services.skos");
        Assert.SkipUnless(File.Exists(file), "The vocabulary is not beside the repository.");
        XNamespace skos = "http://www.w3.org/2004/02/skos/core#";
        string?[] names = [.. XDocument.Load(file).Descendants(skos + "Concept").Select(concept =>
            new[] { concept.Element(skos + "definition"), concept.Element(skos + "prefLabel") }
                .Select(element => element?.Value.Trim()).FirstOrDefault(words => words is { Length: > 0 }))];
        names[Array.IndexOf(names, "85140000")] = "Alternative and holistic medicine";
        Assert.Equal(names, EssGlobal.ProductsAndServices.Concepts.Select(concept => concept.Label.Values[LanguageTag.English]));
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
    [
        EssGlobal.Activities, EssGlobal.MembershipTypes, EssGlobal.OrganisationalStructures, EssGlobal.Qualifiers,
        EssGlobal.LegalForms, EssGlobal.LabourTypes, EssGlobal.Themes, EssGlobal.ActivitySections, EssGlobal.ModifiedActivities,
    ];
}
