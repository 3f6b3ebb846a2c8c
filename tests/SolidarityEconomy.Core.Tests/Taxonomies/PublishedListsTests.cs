using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

/// <summary>The lists as they are published, where they lie beside the repository.</summary>
public class PublishedListsTests
{
    private static readonly Lazy<TaxonomyImport> Skills = new(() => Hierarchies.Import(
        "esco-skills",
        [
            Esco(TaxonomyTableLayout.EscoSkills, "skillGroups"),
            Esco(TaxonomyTableLayout.EscoSkillsHierarchy, "skillsHierarchy"),
            Esco(TaxonomyTableLayout.EscoSkills, "digitalSkillsCollection"),
            Esco(TaxonomyTableLayout.EscoSkills, "greenSkillsCollection"),
            Esco(TaxonomyTableLayout.EscoSkills, "transversalSkillsCollection"),
            Esco(TaxonomyTableLayout.EscoSkills, "languageSkillsCollection"),
        ]));

    [Fact]
    public void Import_Isic_KeepsItsFourLevels()
    {
        TaxonomyImport import = Hierarchies.Import(
            "isic-rev4", [new(TaxonomyTableLayout.Isic, ReferenceData.Table("classifications", "isic-rev4-en.csv"))]);

        Taxonomy isic = import.Taxonomy!;
        Assert.Equal((766, 766, 0), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.Equal(["level", "section"], import.Report.Faults.Select(fault => fault.Path));
        Assert.Equal(
            [(1, 21), (2, 88), (3, 238), (4, 419)],
            Enumerable.Range(0, 766).CountBy(isic.DepthOf).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(["011", "01", "A"], isic.Ancestors(isic.Find("0111")).Select(concept => concept.Notation));
        Assert.Equal("0112", Assert.Single(isic.FindByLabel("growing of RICE")).Notation);
        Assert.Contains(isic.Search("growng of ryce"), hit => hit.Concept.Notation == "0112");
    }

    [Fact]
    public void Import_IscoAndOccupations_LieBelowEachOther()
    {
        TaxonomyImport import = Hierarchies.Import(
            "esco-occupations",
            [Esco(TaxonomyTableLayout.IscoGroups, "ISCOGroups"), Esco(TaxonomyTableLayout.EscoOccupations, "occupations")]);

        Taxonomy jobs = import.Taxonomy!;
        Assert.Equal((619 + 3039, 0, 0), (import.RowsKept, import.RowsRejected, import.RowsMerged));
        Assert.All(import.Report.Faults, fault => Assert.Null(fault.Row));
        Assert.Equal(10, jobs.Tops.Length);
        Assert.Equal(3039, jobs.Concepts.Count(concept => concept.Notation.Contains('.', StringComparison.Ordinal)));
        Assert.All(
            jobs.Concepts.Where(concept => concept.Notation.Contains('.', StringComparison.Ordinal)),
            job => Assert.StartsWith(Assert.Single(jobs.Broader(job)).Notation + ".", job.Notation, StringComparison.Ordinal));
        Concept director = Assert.Single(jobs.FindByLabel("director of technical arts"));
        Assert.Equal("technical director", director.Label.ToString());
        Assert.Equal(["2654.1", "2654", "265", "26", "2"], jobs.Ancestors(director).Select(concept => concept.Notation));
    }

    [Fact]
    public void Import_SkillCollections_AreMergedBelowTheirGroups()
    {
        TaxonomyImport import = Skills.Value;
        Taxonomy skills = import.Taxonomy!;
        Assert.Equal(640 + 2302, skills.Concepts.Length);
        Assert.Equal(640 + 640 + 1284 + 591 + 95 + 359, import.RowsRead);
        Assert.Equal((import.RowsRead, 0, 640 + 27), (import.RowsKept, import.RowsRejected, import.RowsMerged));
        Assert.Equal(640 - 636, skills.Tops.Length);
        InputFault[] ofRows = [.. import.Report.Faults.Where(fault => fault.Row is not null)];
        Assert.All(ofRows, fault => Assert.Equal(("taxonomy.broader-unknown", FaultSeverity.Warning), (fault.Code, fault.Severity)));
        Assert.All(skills.Concepts.Skip(640), skill => Assert.NotEmpty(skills.Broader(skill)));

        // A detailed field of education, below which a skill lies by way of another skill.
        Concept design = Assert.Single(skills.FindByLabel("software and applications development and analysis"));
        Assert.Equal("0613", design.Notation);
        Assert.True(skills.IsWithin(Assert.Single(skills.FindByLabel("Haskell techniques")), design));
    }

    [Fact]
    public void Search_SkillsMisspelt_AreFound()
    {
        Taxonomy skills = Skills.Value.Taxonomy!;
        Assert.Equal("computer programming", skills.Search("computr programing")[0].Label);
        Assert.Equal(LabelMatch.Misspelt, skills.Search("computr programing")[0].Match);
        Assert.Equal("train staff to reduce food waste", skills.Search("reduce food waste train")[0].Label);
        Assert.Equal((LabelMatch.Alternative, 0), (skills.Search("HASKELL techniques")[0].Match, skills.Search("HASKELL techniques")[0].Distance));
        Assert.Empty(skills.Search("zzzzzz"));
    }

    private static TaxonomyTable Esco(TaxonomyTableLayout layout, string file) => new(
        layout, ReferenceData.Table("classifications", "esco-1.2.0", file + "_en.csv"), LanguageTag.English, file);
}
