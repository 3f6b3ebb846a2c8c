using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class TextTests
{
    private static readonly Text Need = new("need", "necesidad", "demanda");

    [Theory]
    [InlineData("es-EC", "necesidad")]
    [InlineData("pt-BR", "demanda")]
    [InlineData("fr", "need")]
    public void In_MissingLanguage_FallsBack(string language, string expected) =>
        Assert.Equal(expected, Need.In(LanguageTag.Parse(language)));

    [Fact]
    public void In_NoEnglish_GivesTheFirstThereIs()
    {
        Text name = Text.Of([(LanguageTag.Parse("qu"), "Ayllu"), (LanguageTag.Parse("es-PE"), "Comunidad")]);
        Assert.Equal("Comunidad", name.In(LanguageTag.Portuguese)); // es-PE stands before qu
    }

    [Fact]
    public void Of_BlankDoubledOrNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Text("need", " ", "demanda"));
        Assert.Throws<ArgumentException>(() => Text.Of(LanguageTag.Spanish, string.Empty));
        Assert.Throws<ArgumentNullException>(() => Text.Of(LanguageTag.Spanish, null!));
        Assert.Throws<ArgumentException>(() => Text.Of([]));
        Assert.Throws<ArgumentException>(() => Text.Of([(LanguageTag.Spanish, "a"), (LanguageTag.Spanish, "b")]));
    }

    [Fact]
    public void Equals_SameWords_AreEqual()
    {
        Text same = Text.Of([(LanguageTag.Portuguese, "demanda"), (LanguageTag.Spanish, "necesidad"), (LanguageTag.English, "need")]);
        Assert.Equal(Need, same);
        Assert.Equal(Need.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Need, new Text("need", "necesidad", "procura"));
    }

    [Theory]
    [InlineData("Ñandú, S.A.", "nandu s a")]
    [InlineData("  Cooperativa «El Ceibo» Ltda. ", "cooperativa el ceibo ltda")]
    [InlineData("Associação São José", "associacao sao jose")]
    [InlineData("L'Économie", "leconomie")]
    [InlineData("O’Higgins", "ohiggins")]
    [InlineData("STRASSE ẞ ß", "strasse ss ss")]
    [InlineData("İstanbul ışık I", "istanbul isik i")]
    [InlineData("Ærø Œuvre Łódź", "aero oeuvre lodz")]
    [InlineData("Ελλάδα", "ελλαδα")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("شبكة التضامن", "شبكة التضامن")]
    [InlineData("2ª etapa — nº 3", "2ª etapa nº 3")]
    [InlineData("🤝 minga", "🤝 minga")]
    [InlineData("हिन्दी, सहकारी", "हिन्दी सहकारी")]
    [InlineData("สหกรณ์", "สหกรณ์")]
    [InlineData("ΚΌΣΜΟΣ κόσμος", "κοσμοσ κοσμοσ")]
    [InlineData("Ґанок ґанок", "ґанок ґанок")]
    [InlineData("❤\uFE0F minga \U0001F91D\uFE0F", "minga \U0001F91D")]
    [InlineData("", "")]
    public void Fold_AccentsCaseAndPunctuation_Disappear(string value, string folded) => Assert.Equal(folded, Text.Fold(value));

    [Fact]
    public void Fold_ComposedAndDecomposed_AreTheSame() =>
        Assert.Equal(Text.Fold("Peru\u0301 nin\u0303o"), Text.Fold("Perú niño"));

    [Fact]
    public void Fold_Twice_ChangesNothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<FsCheck.NonNull<string>>(), text =>
            Text.Fold(Text.Fold(text.Get)) == Text.Fold(text.Get)).Holds(1_000);

    [Fact]
    public void Fold_InTurkish_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = { NegativeSign = "~" } };
            Assert.Equal("ilimitada", Text.Fold("ILIMITADA"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Json_RoundTrips()
    {
        string json = JsonSerializer.Serialize(Need);
        Assert.Equal("""{"en":"need","es":"necesidad","pt":"demanda"}""", json);
        Assert.Equal(Need, JsonSerializer.Deserialize<Text>(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"need\"")]
    [InlineData("""{"en":1}""")]
    [InlineData("""{"en":" "}""")]
    [InlineData("""{"en":"a","en":"b"}""")]
    [InlineData("""{"english":"a"}""")]
    [InlineData("""{"en":"a" """)]
    public void Json_WrongShape_IsAJsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Text>(json));
}
