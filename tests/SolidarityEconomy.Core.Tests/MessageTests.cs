using System.Text.Json;
using NodaTime;

namespace SolidarityEconomy.Tests;

public class MessageTests
{
    private static readonly Text Pattern = new(
        "{name} has {count} {count|need|needs}.",
        "{name} tiene {count} {count|necesidad|necesidades}.",
        "{name} tem {count} {count|demanda|demandas}.");

    [Theory]
    [InlineData(0, "es", "Ana tiene 0 necesidades.")]
    [InlineData(1, "es-EC", "Ana tiene 1 necesidad.")]
    [InlineData(1, "pt", "Ana tem 1 demanda.")]
    [InlineData(2, "fr", "Ana has 2 needs.")]
    public void In_Count_ChoosesTheForm(int count, string language, string expected) =>
        Assert.Equal(expected, new Message("test.needs", Pattern, ("name", "Ana"), ("count", count)).In(LanguageTag.Parse(language)));

    [Fact]
    public void Constructor_MissingArgument_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new Message("test.needs", Pattern, ("name", "Ana")));
        Assert.Contains("'count'", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Message(" ", Pattern, ("name", "Ana"), ("count", 1)));
        Assert.Throws<ArgumentException>(() => new Message("a", Pattern, ("name", "Ana"), ("count", 1), ("count", 2)));
        Assert.Throws<ArgumentException>(() => new Message("a", Pattern, ("name", "Ana"), ("count", 1), ("count", 1)));
        Assert.Throws<ArgumentException>(() => new Message("a", Text.Of(default, "x"), (" ", 1)));
        Assert.Throws<ArgumentException>(() => new Message("a", Text.Of(default, "open {brace"), ("brace", 1)));
        Assert.Throws<ArgumentException>(() => new Message("a", Text.Of(default, "{n|one}"), ("n", 1)));
    }

    [Theory]
    [InlineData("en", "a, b and c")]
    [InlineData("es", "a, b y c")]
    [InlineData("pt", "a, b e c")]
    public void List_IsWrittenInTheLanguage(string language, string expected) =>
        Assert.Equal(expected, Argument.List(["a", "b", "c"]).In(LanguageTag.Parse(language)));

    [Theory]
    [InlineData("Inés", "Ana e Inés")]
    [InlineData("Hilda", "Ana e Hilda")]
    [InlineData("Íñigo", "Ana e Íñigo")]
    [InlineData("hierro", "Ana y hierro")]
    [InlineData("Yolanda", "Ana y Yolanda")]
    public void List_SpanishBeforeI_SaysE(string last, string expected) =>
        Assert.Equal(expected, Argument.List(["Ana", last]).In(LanguageTag.Spanish));

    [Fact]
    public void List_NoneOrOne_HasNoConjunction()
    {
        Assert.Equal(string.Empty, Argument.List([]).In(default));
        Assert.Equal("solo", Argument.List(["solo"]).In(default));
        Assert.Equal(string.Empty, default(Argument).In(default));
        Assert.Equal(Argument.List(["a", 1]), Argument.List(["a", 1]));
        Assert.NotEqual(Argument.List(["a", 1]), Argument.List(["a", 2]));
    }

    [Fact]
    public void Json_EveryKindOfArgument_RoundTrips()
    {
        Message message = new(
            "test.all",
            Text.Of(default, "{word} {whole} {number} {ratio} {percent} {money} {date} {text} {list}"),
            ("word", "a \"b\""),
            ("whole", long.MinValue),
            ("number", 1.10m),
            ("ratio", new Ratio(2, 7)),
            ("percent", Argument.Percent(new Ratio(1, 8))),
            ("money", new Money(12.30m, Currency.Of("USD"))),
            ("date", new LocalDate(2024, 2, 29)),
            ("text", new Text("need", "necesidad", "demanda")),
            ("list", Argument.List(["x", 1, Argument.List([])])));
        string json = JsonSerializer.Serialize(message);
        Message back = JsonSerializer.Deserialize<Message>(json)!;
        Assert.Equal(message, back);
        Assert.Equal(message.Pattern, back.Pattern);
        Assert.Equal(json, JsonSerializer.Serialize(back));
        Assert.Equal(message.In(LanguageTag.Spanish), back.In(LanguageTag.Spanish));
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Json_NumberThatFits_KeepsItsDigits(string number)
    {
        string json = $$$$"""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"number":"{{{{number}}}}"}}}""";
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Message>(json)));
    }

    [Theory]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"whole":"1.5"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"whole":3}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"whole":"3"},"n":{"whole":"3"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"number":"0.333333333333333333333333333333333333333"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"number":"79228162514264337593543950336"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"number":"NaN"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"date":"2023-02-29"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"thing":"1"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"arguments":{"n":{"word":"a","whole":"1"}}}""")]
    [InlineData("""{"code":"a","pattern":{"en":"{n}"},"arguments":{}}""")]
    [InlineData("""{"code":"a","code":"b","pattern":{"en":"x"}}""")]
    [InlineData("""{"pattern":{"en":"x"}}""")]
    [InlineData("""{"code":"a"}""")]
    [InlineData("""{"code":"a","pattern":{"en":"x"},"more":1}""")]
    public void Json_WrongShape_IsAJsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Message>(json));
}
