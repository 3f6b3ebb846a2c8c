using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Json;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class ConceptTests
{
    private static readonly Text Label = new("Costing", "Costos", "Custos");

    [Fact]
    public void Equals_SchemeAndNotation_DecideAlone()
    {
        Concept one = new("topics", "costing", Label);
        Concept other = new("topics", "costing", Text.Of(LanguageTag.English, "Costs"), new Uri("https://example.org/costing"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new Concept("topics", "Costing", Label));
        Assert.NotEqual(one, new Concept("subjects", "costing", Label));
        Assert.NotEqual<object>(one, "topics/costing");
        Assert.Equal("topics/costing", one.ToString());
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData(" ", "a")]
    [InlineData("topics", "")]
    [InlineData("topics", " a")]
    [InlineData("topics", "a\n")]
    public void Constructor_BlankWords_Throws(string scheme, string notation) =>
        Assert.Throws<ArgumentException>(() => new Concept(scheme, notation, Label));

    [Fact]
    public void Constructor_RelativeAddress_Throws() =>
        Assert.Throws<ArgumentException>(() => new Concept("topics", "a", Label, new Uri("a", UriKind.Relative)));

    [Fact]
    public void IsInForce_ValidityOfTheEntry_Decides()
    {
        Concept concept = new("topics", "costing", Label)
        {
            AlternativeLabels = [Text.Of(LanguageTag.English, "Costs")],
            Validity = new DateRange(new LocalDate(2020, 1, 1), new LocalDate(2021, 12, 31)),
        };

        Assert.True(concept.IsInForce(new LocalDate(2021, 12, 31)));
        Assert.False(concept.IsInForce(new LocalDate(2022, 1, 1)));
        Assert.True(new Concept("topics", "costing", Label).IsInForce(LocalDate.MinIsoValue));
        Assert.Empty(new Concept("topics", "costing", Label) { AlternativeLabels = default }.AlternativeLabels);
        Assert.Throws<ArgumentException>(() => new Concept("topics", "costing", Label) { AlternativeLabels = [null!] });
        Assert.Equal(CoreJson.Write(new Concept("topics", "costing", Label)), CoreJson.Write(concept));
    }

    [Fact]
    public void Json_Concept_RoundTrips()
    {
        foreach (Uri? uri in new[] { null, new Uri("https://example.org/ñ?x=1#costing") })
        {
            Concept concept = new("topics", "costing", Label, uri);
            string json = CoreJson.Write(concept);
            Concept read = CoreJson.Read<Concept>(json);
            Assert.Equal(concept, read);
            Assert.Equal(concept.Label, read.Label);
            Assert.Equal(concept.Uri, read.Uri);
            Assert.Equal(json, CoreJson.Write(read));
            Assert.Equal(json, CoreJson.Write(JsonSerializer.Deserialize<Concept>(JsonSerializer.Serialize(concept))));
        }
    }

    [Theory]
    [InlineData("\"costing\"")]
    [InlineData("""{"scheme":"topics","notation":"a"}""")]
    [InlineData("""{"scheme":"topics","label":{"en":"x"}}""")]
    [InlineData("""{"scheme":"","notation":"a","label":{"en":"x"}}""")]
    [InlineData("""{"scheme":"topics","notation":"a","label":{"en":" "}}""")]
    [InlineData("""{"scheme":"topics","notation":"a","label":{"en":"x"},"uri":"a"}""")]
    [InlineData("""{"scheme":"topics","notation":"a","label":{"en":"x"},"rank":1}""")]
    [InlineData("""{"scheme":"topics","scheme":"topics","notation":"a","label":{"en":"x"}}""")]
    public void Json_WrongShape_IsAJsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<Concept>(json));
}
