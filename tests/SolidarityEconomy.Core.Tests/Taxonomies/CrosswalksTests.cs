using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class CrosswalksTests
{
    [Fact]
    public void MembershipTypes_EqualTheFile_RowByRow() => Assert.Equal(
        ReferenceData.Records("domain-reference", "cooperative-types-ilo-2018.csv")
            .Select(row => (row["code"].Replace('_', '-'), row["essglobal_bmt"])),
        CooperativeTypes.MembershipTypes.Mappings.Select(mapping => (mapping.From.Notation, mapping.To.Notation)));

    [Fact]
    public void SectionsToIsic_AllTwentyOne_GoOneToOne()
    {
        Assert.Equal(21, EssGlobal.SectionsToIsic.Mappings.Length);
        Assert.Equal(Isic.Sections, EssGlobal.SectionsToIsic.Mappings.Select(mapping => mapping.To));
        Concept housing = EssGlobal.ActivitySections.Find("a12");
        Assert.Equal("L", EssGlobal.SectionsToIsic.MappingsFrom(housing).Single().To.Notation);
    }

    [Fact]
    public void ActivitiesToIsic_WordsThatSayNothingAboutABranch_LeadNowhere()
    {
        string[] nowhere = [.. EssGlobal.Activities.Concepts
            .Where(activity => EssGlobal.ActivitiesToIsic.MappingsFrom(activity).IsEmpty).Select(activity => activity.Notation)];
        Assert.Equal(["ICA60", "ICA120", "ICA180", "ICA190", "ICA250", "ICA290"], nowhere);
        Concept dairy = EssGlobal.ActivitiesToIsic.MappingsFrom(EssGlobal.Activities.Find("ICA20")).Single().To;
        Assert.True(Isic.Taxonomy.IsWithin(dairy, Isic.Find("C")));
    }

    [Fact]
    public void FromOrganisationKinds_KindsOfOurOwn_LeadNowhere()
    {
        string[] nowhere = [.. DomainLists.OrganisationKinds.Concepts
            .Where(kind => Iati.FromOrganisationKinds.MappingsFrom(kind).IsEmpty).Select(kind => kind.Notation)];
        Assert.Equal(["solidarity-enterprise", "diaspora-organisation", "community-organisation", "network", "media"], nowhere);
        Assert.Equal("21", Iati.FromOrganisationKinds.MappingsFrom(DomainLists.OrganisationKinds.Find("international-ngo")).Single().To.Notation);
    }
}
