using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class SupportTopicsTests
{
    private static readonly LanguageTag[] Three = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    private static readonly string[] EscoTables =
    [
        "skillGroups", "digitalSkillsCollection", "greenSkillsCollection", "languageSkillsCollection", "transversalSkillsCollection",
        "occupations", "ISCOGroups",
    ];

    [Fact]
    public void Taxonomy_Topics_LieBelowOneThemeEach()
    {
        Assert.Equal(14, SupportTopics.Themes.Length);
        Assert.Equal(136, SupportTopics.Topics.Length);
        Assert.All(SupportTopics.Topics, topic => Assert.Contains(SupportTopics.Taxonomy.Broader(topic).Single(), SupportTopics.Themes));
        Assert.All(SupportTopics.Themes, theme => Assert.True(
            SupportTopics.Topics.Count(topic => SupportTopics.Taxonomy.IsWithin(topic, theme)) >= 5, theme.Notation));
    }

    [Theory]
    [InlineData("sacar costos", "costing")]
    [InlineData("Conseguir clientes", "first-customers")]
    [InlineData("manipulacion de alimentos", "food-safety")]
    [InlineData("precificação", "pricing")]
    [InlineData("sacar el RUC", "business-registration")]
    [InlineData("abrir MEI", "business-registration")]
    [InlineData("gasfitería", "plumbing")]
    [InlineData("vaquinha on-line", "crowdfunding")]
    [InlineData("tanda", "rotating-savings")]
    [InlineData("homologación de títulos", "diploma-recognition")]
    [InlineData("guardería", "child-care")]
    [InlineData("Asamblea general", "assembly")]
    public void FindByLabel_WordsOfPractitioners_AreOneTopic(string words, string notation) =>
        Assert.Equal(notation, Assert.Single(SupportTopics.Taxonomy.FindByLabel(words)).Notation);

    [Theory]
    [InlineData("cuidado de los niños", "child-care")]
    [InlineData("cuidado de mis hijos", "child-care")]
    [InlineData("ayuda con contabilidad", "accounting")]
    [InlineData("vender en el mercado", "fairs")]
    [InlineData("registrar mi negocio", "business-registration")]
    [InlineData("clases de portugués", "language-practice")]
    [InlineData("crédito para mi negocio", "microcredit")]
    [InlineData("cómo vender por internet", "online-shop")]
    [InlineData("curso de costura", "sewing")]
    [InlineData("papeles de residencia", "regularisation")]
    [InlineData("vendas pela internet", "online-shop")]
    [InlineData("estatutos de la cooperativa", "coop-statutes")]
    [InlineData("tengo problemas con las plagas", "pest-control")]
    [InlineData("quiero aprender carpintería", "carpentry")]
    [InlineData("preciso de um advogado urgente", "legal-advice")]
    [InlineData("recognition of my foreign diploma", "diploma-recognition")]
    public void Search_PlainSentence_FindsTheTopicAmongTheFirstThree(string words, string notation) =>
        Assert.Contains(notation, SupportTopics.Taxonomy.Search(words, 3).Select(hit => hit.Concept.Notation));

    [Fact]
    public void Labels_OfOneLanguage_NameOneTopicEach()
    {
        // A theme may bear the name of its main topic; two topics never share a word.
        foreach (LanguageTag tag in Three)
        {
            string[] doubled = [.. SupportTopics.Topics
                .SelectMany(topic => Names(topic, tag).Select(Text.Fold).Distinct().Select(name => (name, topic)))
                .GroupBy(pair => pair.name).Where(group => group.Count() > 1)
                .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.topic.Notation))}")];
            Assert.Empty(doubled);
        }
    }

    [Fact]
    public void AlternativeLabels_EveryTopic_HasSomeThatAreNotItsLabel()
    {
        foreach (Concept topic in SupportTopics.Topics)
        {
            Assert.NotEmpty(topic.AlternativeLabels);
            foreach ((LanguageTag tag, string words) in topic.AlternativeLabels.SelectMany(label => label.Values))
            {
                Assert.NotEqual(Text.Fold(topic.Label.In(tag)), Text.Fold(words));
                Assert.Equal(words.Trim(), words);
            }
        }
    }

    [Fact]
    public void Esco_EveryEntry_StandsInThePublishedTablesWithItsName()
    {
        Dictionary<string, string> published = [];
        foreach (string file in EscoTables)
        {
            foreach (Dictionary<string, string> row in ReferenceData.Records("classifications", "esco-1.2.0", file + "_en.csv"))
            {
                published[row["conceptUri"]] = row["preferredLabel"].Trim();
            }
        }

        Assert.All(SupportTopics.Esco.To.Concepts, entry =>
        {
            Assert.Equal(published[entry.Uri!.AbsoluteUri], entry.Label.Values[LanguageTag.English]);
            Assert.Equal("http://data.europa.eu/esco/" + entry.Notation, entry.Uri.AbsoluteUri);
        });
    }

    [Fact]
    public void Esco_Topics_AreMappedOnceToEachAndThirtyTwoToNone()
    {
        Crosswalk esco = SupportTopics.Esco;
        Assert.Equal(118, esco.Mappings.Length);
        Assert.Equal(136 - 104, SupportTopics.Topics.Count(topic => esco.MappingsFrom(topic).IsEmpty));
        Assert.All(SupportTopics.Themes, theme => Assert.Empty(esco.MappingsFrom(theme)));
        Assert.All(SupportTopics.Topics, topic => Assert.True(esco.MappingsFrom(topic).Length <= 2));
        Assert.DoesNotContain(esco.Mappings, mapping => mapping.Relation == MappingRelation.Exact);

        // An occupation does a thing and is not the thing: never more than related.
        Assert.All(
            esco.Mappings.Where(mapping => mapping.To.Notation.StartsWith("occupation/", StringComparison.Ordinal)),
            mapping => Assert.Equal(MappingRelation.Related, mapping.Relation));
    }

    [Theory]
    [InlineData("deliveries")]
    [InlineData("advocacy")]
    [InlineData("psychosocial-support")]
    public void Esco_GroupThatIsAnotherThing_IsOnlyRelated(string topic) => Assert.Equal(
        MappingRelation.Related, Assert.Single(SupportTopics.Esco.MappingsFrom(SupportTopics.Taxonomy.Find(topic))).Relation);

    [Fact]
    public void FindByLabel_WorkPapers_AreLabourRightsAndNoPermit()
    {
        Assert.Equal("labour-rights", Assert.Single(SupportTopics.Taxonomy.FindByLabel("Carteira de trabalho")).Notation);
        Assert.Equal("surplus-sharing", Assert.Single(SupportTopics.Taxonomy.FindByLabel("distribuição das sobras")).Notation);
    }

    [Fact]
    public void CrosswalkTo_LoadedList_HasTheRelationsWhoseAddressesItHas()
    {
        Concept[] some = [.. SupportTopics.Esco.To.Concepts.Take(10)];
        Taxonomy loaded = new("esco-skills", SupportTopics.Taxonomy.Name, some.Select((entry, i) => new TaxonomyRow($"S{i}", entry.Label, uri: entry.Uri)));

        Crosswalk crosswalk = SupportTopics.CrosswalkTo(loaded);

        Assert.Same(loaded, crosswalk.To);
        Assert.Equal(
            SupportTopics.Esco.Mappings.Where(mapping => some.Contains(mapping.To)).Select(mapping => (mapping.From, mapping.To.Uri, mapping.Relation)),
            crosswalk.Mappings.Select(mapping => (mapping.From, mapping.To.Uri, mapping.Relation)));
        Assert.Empty(SupportTopics.CrosswalkTo(World.Taxonomy).Mappings);
        Assert.Throws<ArgumentNullException>(() => SupportTopics.CrosswalkTo(null!));
    }

    private static IEnumerable<string> Names(Concept topic, LanguageTag tag) =>
        topic.AlternativeLabels.SelectMany(label => label.Values).Where(pair => pair.Key.Fallbacks.Contains(tag))
            .Where(pair => tag != LanguageTag.English || pair.Key == tag)
            .Select(pair => pair.Value).Append(topic.Label.Values[tag]);
}
