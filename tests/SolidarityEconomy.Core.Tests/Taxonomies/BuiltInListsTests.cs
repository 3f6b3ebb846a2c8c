using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class BuiltInListsTests
{
    private static readonly LanguageTag[] Three = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    /// <summary>Lists with codes of others, in which a notation or a language follows the source.</summary>
    private static readonly string[] Foreign = ["m49", "essglobal/", "isic", "iati/", "sdg"];

    [Fact]
    public void TryFind_EveryScheme_IsTheListOfThatScheme()
    {
        Assert.NotEmpty(BuiltInLists.Schemes);
        foreach (string scheme in BuiltInLists.Schemes)
        {
            Assert.True(BuiltInLists.TryFind(scheme, out Taxonomy? taxonomy));
            Assert.Equal(scheme, taxonomy.Scheme);
            Assert.NotEmpty(taxonomy.Concepts);
            Assert.All(Three, tag => Assert.Contains(tag, taxonomy.Name.Values.Keys));
            Assert.True(BuiltInLists.TryFind(scheme, out Taxonomy? again));
            Assert.Same(taxonomy, again);
        }

        Assert.False(BuiltInLists.TryFind("elsewhere", out _));
    }

    [Fact]
    public void OwnLists_Notations_AreKebabWordsWithNamesInThreeLanguagesAndNoneTwice()
    {
        foreach (string scheme in BuiltInLists.Schemes.Where(scheme => !Foreign.Any(start => scheme.StartsWith(start, StringComparison.Ordinal))))
        {
            Assert.True(BuiltInLists.TryFind(scheme, out Taxonomy? taxonomy));
            foreach (Concept concept in taxonomy.Concepts)
            {
                Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", concept.Notation);
                Assert.All(Three, tag => Assert.Contains(tag, concept.Label.Values.Keys));
                Assert.All(concept.Label.Values.Values, label => Assert.Equal(label.Trim(), label));
            }

            foreach (LanguageTag tag in Three)
            {
                string[] labels = [.. taxonomy.Concepts.Select(concept => Text.Fold(concept.Label.Values[tag]))];
                Assert.Equal(labels.Distinct(), labels);
            }
        }
    }

    [Fact]
    public void OwnLists_WordsOfOneLanguage_NameOneEntryOfAListEach()
    {
        foreach (string scheme in BuiltInLists.Schemes.Where(scheme => !Foreign.Any(start => scheme.StartsWith(start, StringComparison.Ordinal))))
        {
            Assert.True(BuiltInLists.TryFind(scheme, out Taxonomy? taxonomy));

            // A theme may bear the word of its main topic.
            string[] doubled = [.. taxonomy.Concepts.Where(concept => taxonomy.Narrower(concept).IsEmpty)
                .SelectMany(concept => concept.AlternativeLabels.Append(concept.Label).SelectMany(label => label.Values)
                    .Select(words => (Language: words.Key.ToString()[..2], Words: Text.Fold(words.Value))).Distinct()
                    .Select(word => (word, concept)))
                .GroupBy(pair => pair.word, pair => pair.concept.Notation).Where(group => group.Count() > 1)
                .Select(group => $"{scheme} {group.Key}: {string.Join(", ", group)}")];
            Assert.Empty(doubled);
        }
    }
}
