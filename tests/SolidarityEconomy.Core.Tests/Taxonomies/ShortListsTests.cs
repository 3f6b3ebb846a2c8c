using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class ShortListsTests
{
    [Fact]
    public void CooperativeTypes_EqualTheFile_RowByRow()
    {
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("domain-reference", "cooperative-types-ilo-2018.csv");
        Assert.Equal(
            rows.Select(row => (row["code"].Replace('_', '-'), row["name_en"], row["name_es"], row["name_fr"])),
            CooperativeTypes.Taxonomy.Concepts.Select(type => (
                type.Notation, In(type, "en"), In(type, "es"), In(type, "fr"))));
    }

    [Fact]
    public void SolidarityValues_EqualTheFile_RowByRow()
    {
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("domain-reference", "seed-values.csv");
        Assert.Equal(
            rows.Select(row => (row["value_es"], row["value_en"])),
            SolidarityValues.Taxonomy.Concepts.Select(value => (In(value, "es"), In(value, "en"))));
    }

    [Fact]
    public void CooperativeTypes_NamedOnes_AreTheWholeList() => Assert.Equal(
        [CooperativeTypes.Producer, CooperativeTypes.Worker, CooperativeTypes.ConsumerOrUser, CooperativeTypes.MultiStakeholder],
        CooperativeTypes.Taxonomy.Concepts);

    [Fact]
    public void Sectors_NamedOnes_AreTheWholeList() =>
        Assert.Equal([Sectors.Public, Sectors.Private, Sectors.Academia, Sectors.CivilSociety], Sectors.Taxonomy.Concepts);

    [Fact]
    public void MobilitySituations_NamedOnes_AreTheWholeList() => Assert.Equal(
        [
            MobilitySituations.InDestination, MobilitySituations.InTransit, MobilitySituations.Pendular,
            MobilitySituations.Returnee, MobilitySituations.HostCommunity,
        ],
        MobilitySituations.Taxonomy.Concepts);

    [Theory]
    [InlineData("traits", "creativity empathy entrepreneurial-spirit problem-solving")]
    [InlineData("participation-modes", "member ambassador mentor funder connector storyteller volunteer advocate")]
    [InlineData("contribution-areas", "social-transformation democracy equal-opportunities")]
    [InlineData("engagement-pillars", "enable engage empower")]
    [InlineData("platform-functions", "connect learn contribute")]
    [InlineData("exchange-kinds", "contacts knowledge good-practices")]
    [InlineData("provision-kinds", "data information training connections resources")]
    [InlineData("shared-things", "idea resource inspiration")]
    [InlineData("community-kinds", "space network community")]
    [InlineData("process-principles", "open inclusive participatory")]
    [InlineData("sse-entity-kinds", "cooperative mutual-society association foundation social-enterprise self-help-group")]
    [InlineData("enterprise-stages", "idea start improve expand")]
    [InlineData("scopes", "local national subregional continental global")]
    [InlineData("impact-areas", "employment formality poverty inclusion climate")]
    [InlineData("integration-barriers", "no-decent-offers informality xenophobia discrimination documents language care")]
    [InlineData(
        "community-activities",
        "training interaction meeting strengthening brainstorming experience-sharing storytelling scouting anti-discrimination advocacy")]
    [InlineData(
        "organisation-kinds",
        "government-office local-government cooperation-service intergovernmental-organisation company solidarity-enterprise ngo"
        + " international-ngo foundation diaspora-organisation community-organisation trade-union employers-organisation network"
        + " university school research-organisation media")]
    public void DomainLists_WhatTheSourcesName_IsThereInTheirOrder(string scheme, string notations)
    {
        Assert.True(BuiltInLists.TryFind(scheme, out Taxonomy? list));
        Assert.Equal(notations.Split(' '), list.Concepts.Select(concept => concept.Notation));
    }

    [Theory]
    [InlineData("minga", "work")]
    [InlineData("Mutirão", "work")]
    [InlineData("capacitacion", "training")]
    [InlineData("plata", "financial")]
    public void SupportKinds_WordsOfPractitioners_AreOneKind(string words, string notation) =>
        Assert.Equal(notation, Assert.Single(SupportKinds.Taxonomy.FindByLabel(words)).Notation);

    [Fact]
    public void Find_NotationOfEachList_IsItsEntryAndElseThrows()
    {
        (string Notation, Func<string, Concept> Find)[] lists =
        [
            ("worker", CooperativeTypes.Find), ("academia", Sectors.Find), ("training", SupportKinds.Find),
            ("in-transit", MobilitySituations.Find), ("women", PopulationGroups.Find), ("openness", SolidarityValues.Find),
        ];
        foreach ((string notation, Func<string, Concept> find) in lists)
        {
            Assert.Equal(notation, find(notation).Notation);
            Assert.Throws<ArgumentException>(() => find(notation.ToUpperInvariant()));
            Assert.Throws<ArgumentNullException>(() => find(null!));
        }
    }

    private static string In(Concept concept, string tag) => concept.Label.Values[LanguageTag.Parse(tag)];
}
