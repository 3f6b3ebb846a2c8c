using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class SdgTests
{
    [Fact]
    public void Goals_EqualTheFile_RowByRow() => Assert.Equal(
        ReferenceData.Records("classifications", "sdg-goals.csv").Select(row => (row["goal"], row["name_es_short"])),
        Sdg.Goals.Select(goal => (goal.Notation, goal.Label.Values[LanguageTag.Spanish])));

    [Fact]
    public void Targets_EqualTheFile_RowByRow() => Assert.Equal(
        ReferenceData.Records("classifications", "sdg-targets.csv").Select(row => (row["target"], row["goal"])),
        Sdg.Targets.Select(target => (target.Notation, Sdg.Taxonomy.Broader(target).Single().Notation)));

    [Fact]
    public void Taxonomy_Counts_AreSeventeenAndAHundredAndSixtyNine()
    {
        Assert.Equal(17, Sdg.Goals.Length);
        Assert.Equal(169, Sdg.Targets.Length);
        Assert.Equal(17 + 169, Sdg.Taxonomy.Concepts.Length);
    }

    [Theory]
    [InlineData("8.5", 8)]
    [InlineData("8.10", 8)]
    [InlineData("10.c", 10)]
    [InlineData("17.19", 17)]
    public void Find_ATarget_LiesBelowItsGoal(string notation, int goal)
    {
        Concept target = Sdg.Find(notation);
        Assert.True(Sdg.Taxonomy.IsWithin(target, Sdg.Goal(goal)));
        Assert.Equal("Meta " + notation, target.Label.In(LanguageTag.Parse("es-PE")));
        Assert.Equal("http://metadata.un.org/sdg/" + notation, target.Uri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("18")]
    [InlineData("8.11")]
    [InlineData("10.C")]
    [InlineData("17.a")]
    [InlineData("")]
    public void Find_NoTarget_Throws(string notation) => Assert.Throws<ArgumentException>(() => Sdg.Find(notation));

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(int.MinValue)]
    public void Goal_OutsideOfSeventeen_Throws(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => Sdg.Goal(number));
}
