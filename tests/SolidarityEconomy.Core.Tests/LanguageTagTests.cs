using System.Text.Json;

namespace SolidarityEconomy.Tests;

public class LanguageTagTests
{
    [Theory]
    [InlineData("es", "es")]
    [InlineData("ES-ec", "es-EC")]
    [InlineData("es-419", "es-419")]
    [InlineData("qu-PE", "qu-PE")]
    [InlineData("qug", "qug")]
    public void Parse_WellFormed_IsNormalised(string text, string written) =>
        Assert.Equal(written, LanguageTag.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("spanish")]
    [InlineData("es_EC")]
    [InlineData("es-")]
    [InlineData("es-E")]
    [InlineData("es-ECU")]
    [InlineData("es-41")]
    [InlineData("es-EC-x")]
    [InlineData(" es")]
    [InlineData("ıd")]
    public void Parse_Malformed_Throws(string text)
    {
        Assert.False(LanguageTag.TryParse(text, out LanguageTag tag));
        Assert.Equal(default, tag);
        Assert.Throws<FormatException>(() => LanguageTag.Parse(text));
    }

    [Fact]
    public void Default_IsEnglish()
    {
        LanguageTag tag = default;
        Assert.Equal(LanguageTag.English, tag);
        Assert.Equal("en", tag.ToString());
        Assert.Equal(LanguageTag.English.GetHashCode(), tag.GetHashCode());
    }

    [Theory]
    [InlineData("es-EC", "es-EC es en")]
    [InlineData("pt", "pt en")]
    [InlineData("en-GB", "en-GB en")]
    [InlineData("en", "en")]
    public void Fallbacks_GoFromCountryToLanguageToEnglish(string tag, string expected) =>
        Assert.Equal(expected, string.Join(' ', LanguageTag.Parse(tag).Fallbacks));

    [Fact]
    public void Order_IsOrdinal()
    {
        LanguageTag[] tags = [.. "pt-BR es-EC en es pt".Split(' ').Select(LanguageTag.Parse).Order()];
        Assert.Equal("en es es-EC pt pt-BR", string.Join(' ', tags));
        Assert.True(tags[1] < tags[2] && tags[2] > tags[1] && tags[1] <= tags[1] && tags[1] >= tags[1] && tags[0] != tags[1]);
    }

    [Fact]
    public void Json_RoundTripsAsValueAndName()
    {
        Dictionary<LanguageTag, LanguageTag> both = new() { [LanguageTag.Parse("es-EC")] = LanguageTag.Portuguese };
        string json = JsonSerializer.Serialize(both);
        Assert.Equal("""{"es-EC":"pt"}""", json);
        Assert.Equal(both, JsonSerializer.Deserialize<Dictionary<LanguageTag, LanguageTag>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LanguageTag>("\"español\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LanguageTag>("7"));
    }
}
