using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Tests.Actors;

public class ReferenceActorsTests
{
    [Theory]
    [InlineData("IOM", "iom")]
    [InlineData("OIM", "iom")]
    [InlineData("un migration", "iom")]
    [InlineData("organizacion internacional para las migraciones", "iom")]
    [InlineData("ICA", "ica")]
    [InlineData("ACI", "ica")]
    [InlineData("AIM", "aim")]
    [InlineData("AMI", "aim")]
    [InlineData("OIT", "ilo")]
    [InlineData("UNTFSSE", "untfsse")]
    [InlineData("UNTFSE", "untfsse")]
    [InlineData("UNTFSSSE", "untfsse")]
    [InlineData("TFSSE", "untfsse")]
    [InlineData("AGCI", "agcid")]
    [InlineData("AGCID", "agcid")]
    [InlineData("CRM", "rcm")]
    [InlineData("RCM", "rcm")]
    [InlineData("RROCM", "rrocm")]
    [InlineData("ACNUR", "unhcr")]
    [InlineData("CEPAL", "eclac")]
    [InlineData("ECLAC", "eclac")]
    [InlineData("Réseau Intercontinental de Promotion de l’Économie Sociale Solidaire", "ripess")]
    [InlineData("INAISE", "inaise")]
    [InlineData("wfto", "wfto")]
    [InlineData("ripess", "ripess")]
    [InlineData("gsef", "gsef")]
    [InlineData("W.F.T.O", null)]
    public void Find_ByNameOrAcronym_GivesTheBody(string name, string? id)
    {
        string[] expected = id is null ? [] : ["ref:" + id];
        Assert.Equal(expected, ReferenceActors.Find(name).Select(actor => actor.Id.ToString()));
        Assert.All(ReferenceActors.Find(name), actor => Assert.True(actor.IsCalled(name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" .,")]
    [InlineData("nobody of this name")]
    public void Find_NoName_GivesNothing(string name) => Assert.Empty(ReferenceActors.Find(name));

    [Fact]
    public void All_AreOrganisationsById_WithNamesInFourLanguages()
    {
        Assert.InRange(ReferenceActors.All.Length, 20, 40);
        Assert.Equal(ReferenceActors.All.Select(actor => actor.Id).Order(), ReferenceActors.All.Select(actor => actor.Id));
        Assert.All(ReferenceActors.All, actor =>
        {
            Assert.Equal(ActorKind.Organisation, actor.Kind);
            Assert.Equal(["en", "es", "fr", "pt"], actor.Name.Values.Keys.Select(tag => tag.ToString()));
            Assert.Equal(actor, Assert.Single(ReferenceActors.Find(actor.Name.In(LanguageTag.Portuguese))));
        });
    }

    [Fact]
    public void Identifiers_OfAll_StandInTheCodeListOfIati()
    {
        Dictionary<string, string> channels = ReferenceData.Table("standards", "iati", "iati-codelists.csv")
            .Where(row => row[0] == "CRSChannelCode").ToDictionary(row => row[1], row => row[2]);
        foreach (Actor actor in ReferenceActors.All)
        {
            foreach (Identifier identifier in actor.Identifiers)
            {
                Assert.Equal("XM-DAC", identifier.Scheme);
                string[] listed = Text.Fold(channels[identifier.Value]).Replace("organisation", "organization", StringComparison.Ordinal).Split(' ');
                string[] own = Text.Fold(actor.Name.In(LanguageTag.English)).Split(' ');
                Assert.True(own.All(listed.Contains), $"{actor} is '{channels[identifier.Value]}'");
            }
        }
    }

    [Fact]
    public void Aliases_ByLanguage_GiveTheAcronymOfTheReader()
    {
        Actor migration = Assert.Single(ReferenceActors.Find("OIM"));
        Assert.Equal("IOM", migration.Aliases[0].In(LanguageTag.English));
        Assert.Equal("OIM", migration.Aliases[0].In(LanguageTag.Parse("es-EC")));
        Assert.Contains(new Identifier("XM-DAC", "47066"), migration.Identifiers);
    }
}
