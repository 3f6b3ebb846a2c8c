using System.Reflection;
using System.Text.RegularExpressions;
using SolidarityEconomy.Samples.Intake;
using SolidarityEconomy.Samples.Quickstart;
using SolidarityEconomy.Samples.RegisterQuality;
using SolidarityEconomy.Samples.Season;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

/// <summary>Every text of the samples that speak three languages is said in three languages with the same arguments.</summary>
public sealed partial class WordsTests
{
    /// <summary>Words that are the same in Spanish or Portuguese as in English, or only a pattern.</summary>
    private static readonly string[] SameEverywhere = ["Total", "Principal", "Item", "{part} de {all}"];

    private static IEnumerable<(string Name, Text Text)> Words =>
        from assembly in new[]
        {
            typeof(QuickstartRun).Assembly, typeof(FileWords).Assembly, typeof(QualityRun).Assembly, typeof(IntakeRun).Assembly,
            typeof(SeasonRun).Assembly,
        }
        from type in assembly.GetTypes()
        from words in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where words.FieldType == typeof(Text)
        select ($"{type.Name}.{words.Name}", (Text)words.GetValue(null)!);

    [Fact]
    public void Words_All_AreSaidInThreeLanguages()
    {
        Assert.True(Words.Count() > 100);
        Assert.All(Words, word =>
        {
            Assert.Equal(["en", "es", "pt"], word.Text.Values.Keys.Select(tag => tag.ToString()));
            string english = word.Text.In(LanguageTag.English);
            Assert.True(
                SameEverywhere.Contains(english)
                || (english != word.Text.In(LanguageTag.Spanish) && english != word.Text.In(LanguageTag.Portuguese)),
                word.Name);
        });
    }

    [Fact]
    public void Words_All_HaveTheSameArgumentsInEachLanguage() => Assert.All(Words, word =>
    {
        string[] Names(LanguageTag tag) =>
            [.. Argument().Matches(word.Text.In(tag)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(Names(LanguageTag.English), Names(LanguageTag.Spanish));
        Assert.Equal(Names(LanguageTag.English), Names(LanguageTag.Portuguese));
    });

    [GeneratedRegex(@"\{([a-z]+)(?:\||\})")]
    private static partial Regex Argument();
}
