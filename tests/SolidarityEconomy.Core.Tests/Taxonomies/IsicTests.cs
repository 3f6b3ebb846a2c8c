using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class IsicTests
{
    [Fact]
    public void Taxonomy_EqualsTheFile_RowByRow()
    {
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("classifications", "isic-rev4-en.csv");
        Assert.Equal(
            rows.Where(row => row["level"] == "section").Concat(rows.Where(row => row["level"] == "division"))
                .Select(row => (row["code"], row["parent"], row["description_en"])),
            Isic.Taxonomy.Concepts.Select(concept => (
                concept.Notation,
                Isic.Taxonomy.Broader(concept) is [Concept above] ? above.Notation : string.Empty,
                concept.Label.Values[LanguageTag.English])));
    }

    [Fact]
    public void Labels_SpanishAndPortuguese_AreThereForAll()
    {
        Assert.Equal(21, Isic.Sections.Length);
        Assert.Equal(88, Isic.Divisions.Length);
        Assert.All(Isic.Taxonomy.Concepts, concept => Assert.Contains(LanguageTag.Spanish, concept.Label.Values.Keys));
        Assert.All(Isic.Taxonomy.Concepts, concept => Assert.Contains(LanguageTag.Portuguese, concept.Label.Values.Keys));
        Assert.Equal("Atividades de organizações associativas", Isic.Find("94").Label.In(LanguageTag.Parse("pt-BR")));
        Assert.True(Isic.Taxonomy.TryFindByUri(new Uri("https://unstats.un.org/classifications/ISIC/rev4/94"), out Concept? division));
        Assert.Equal("94", division.Notation);
        Assert.Equal("Actividades de asociaciones", Isic.Find("94").Label.In(LanguageTag.Parse("es-EC")));
    }

    [Fact]
    public void TryFindDivision_EveryGroupAndClass_LiesInItsDivision()
    {
        foreach (Dictionary<string, string> row in ReferenceData.Records("classifications", "isic-rev4-en.csv"))
        {
            if (row["level"] != "section")
            {
                Assert.True(Isic.TryFindDivision(row["code"], out Concept? division), row["code"]);
                Assert.Equal(row["section"], Isic.Taxonomy.Broader(division).Single().Notation);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("04")]
    [InlineData("A0")]
    [InlineData("01111")]
    [InlineData("01.1")]
    [InlineData("٠١")]
    public void TryFindDivision_SomethingElse_IsFalse(string? code) => Assert.False(Isic.TryFindDivision(code, out _));

    [Theory]
    [InlineData("011")]
    [InlineData("a")]
    public void Find_NoSectionOrDivision_Throws(string notation) => Assert.Throws<ArgumentException>(() => Isic.Find(notation));
}
