using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class SupportTopicsTests
{
    private static readonly LanguageTag[] Three = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

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

    private static IEnumerable<string> Names(Concept topic, LanguageTag tag) =>
        topic.AlternativeLabels.SelectMany(label => label.Values).Where(pair => pair.Key.Fallbacks.Contains(tag))
            .Where(pair => tag != LanguageTag.English || pair.Key == tag)
            .Select(pair => pair.Value).Append(topic.Label.Values[tag]);
}
