using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Tests;

public class LanguagesTests
{
    // Where the published name is no single word of every day, its other names are left out.
    private static readonly Dictionary<string, string> OwnEnglish = new(StringComparer.Ordinal)
    {
        ["ca"] = "Catalan; Valencian",
        ["es"] = "Spanish; Castilian",
        ["ht"] = "Haitian; Haitian Creole",
        ["nl"] = "Dutch; Flemish",
        ["pa"] = "Panjabi; Punjabi",
        ["ps"] = "Pushto; Pashto",
        ["ro"] = "Romanian; Moldavian; Moldovan",
    };

    [Theory]
    [InlineData("español", "es")]
    [InlineData("CASTELLANO", "es")]
    [InlineData(" Ingles ", "en")]
    [InlineData("inglês", "en")]
    [InlineData("anglais", "en")]
    [InlineData("Haitian creole", "ht")]
    [InlineData("Kreyòl", "ht")]
    [InlineData("quechua", "qu")]
    [InlineData("Quechua (Cusco)", "qu")]
    [InlineData("kichwa", "qu-EC")]
    [InlineData("Português do Brasil", "pt-BR")]
    [InlineData("Libras", "bzs")]
    [InlineData("Q'eqchi'", "kek")]
    [InlineData("українська", "uk")]
    public void TryFindByName_WordsOfPeople_AreTheLanguage(string name, string tag)
    {
        Assert.True(Languages.TryFindByName(name, out LanguageTag language));
        Assert.Equal(tag, language.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("es")]
    [InlineData("no")]
    [InlineData("(quechua)x")]
    [InlineData("klingon")]
    public void TryFindByName_SomethingElse_IsFalse(string? name)
    {
        Assert.False(Languages.TryFindByName(name, out LanguageTag language));
        Assert.Equal(default, language);
    }

    [Fact]
    public void TryFindByName_EveryName_LeadsBackToItsLanguage() => Assert.All(LanguageTexts.Names, row =>
    {
        Assert.Equal(4, row.Value.Values.Count);
        foreach (string name in row.Value.Values.Values)
        {
            Assert.True(Languages.TryFindByName(name, out LanguageTag language));
            Assert.Equal(row.Key, language.ToString());
        }
    });

    [Fact]
    public void Name_OfAVariant_IsThatOfItsLanguageAndElseTheCode()
    {
        Assert.Equal("portugués", Languages.Name(LanguageTag.Parse("pt-BR")).In(LanguageTag.Spanish));
        Assert.Equal("italien", Languages.Name(LanguageTag.Parse("it")).In(LanguageTag.Parse("fr")));
        Assert.Equal(Text.Of(LanguageTag.English, "xyz"), Languages.Name(LanguageTag.Parse("xyz")));
    }

    [Fact]
    public void Name_OfTwoLetters_EqualsTheFile()
    {
        Dictionary<string, string> published = ReferenceData.Records("standards", "iati", "iati-codelists.csv")
            .Where(row => row["codelist"] == "Language").ToDictionary(row => row["code"], row => row["name_en"], StringComparer.Ordinal);
        foreach (string code in LanguageTexts.Names.Keys.Where(code => code.Length == 2))
        {
            string name = Languages.Name(LanguageTag.Parse(code)).In(LanguageTag.English);
            Assert.Equal(OwnEnglish.GetValueOrDefault(code, name), published[code]);
            Assert.Contains(name, published[code].Split("; "));
        }
    }
}
