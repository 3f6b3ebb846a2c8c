using System.Text.Json;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests;

public class ExplanationTests
{
    private static readonly Explanation Whole = new(
        Say("match", "matched", "emparejados", "conectados"),
        Audience.Public,
        new Explanation(Say("topic", "same topic", "mismo tema", "mesmo tema"), Audience.Participant),
        new Explanation(
            Say("limit", "a private limit", "un límite privado", "um limite privado"),
            Audience.Coordinator,
            new Explanation(Say("deep", "deep", "hondo", "fundo"), Audience.Public)));

    [Theory]
    [InlineData(Audience.Coordinator, "emparejados\n  mismo tema\n  un límite privado\n    hondo")]
    [InlineData(Audience.Participant, "emparejados\n  mismo tema")]
    [InlineData(Audience.Public, "emparejados")]
    public void For_Audience_LeavesOutWhatItMayNotSee(Audience audience, string expected) =>
        Assert.Equal(expected, Whole.For(audience)!.In(LanguageTag.Spanish));

    [Fact]
    public void For_HiddenRoot_IsNothing() => Assert.Null(Whole.Because[1].For(Audience.Public));

    [Fact]
    public void Json_PlainAndFacade_RoundTripAlike()
    {
        string json = CoreJson.Write(Whole);
        Assert.Equal(Whole, CoreJson.Read<Explanation>(json));
        Assert.Equal(Whole, JsonSerializer.Deserialize<Explanation>(JsonSerializer.Serialize(Whole)));
        Assert.Contains("un límite privado", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_AboutThirtyLevels_RoundTripAndMoreAreRefused()
    {
        Argument need = new Text("need", "necesidad", "demanda");

        RoundTrips(Levels(30, "word"));
        RoundTrips(Levels(30, need));
        RoundTrips(Levels(29, Argument.List([need])));
        Assert.ThrowsAny<JsonException>(() => CoreJson.Write(Levels(33, "word")));
        Assert.ThrowsAny<JsonException>(() => CoreJson.Write(Levels(31, Argument.List([need]))));

        static void RoundTrips(Explanation line) => Assert.Equal(line, CoreJson.Read<Explanation>(CoreJson.Write(line)));

        static Explanation Levels(int count, Argument argument)
        {
            Message message = new("test.deep", Text.Of(default, "{what}"), ("what", argument));
            return Enumerable.Range(2, count - 1)
                .Aggregate(new Explanation(message, Audience.Public), (line, _) => new Explanation(message, Audience.Public, line));
        }
    }

    [Theory]
    [InlineData("""{"audience":"public"}""")]
    [InlineData("""{"message":{"code":"a","pattern":{"en":"x"}}}""")]
    [InlineData("""{"message":{"code":"a","pattern":{"en":"x"}},"audience":"everybody"}""")]
    [InlineData("""{"message":{"code":"a","pattern":{"en":"x"}},"audience":"public","because":{}}""")]
    [InlineData("""{"message":{"code":"a","pattern":{"en":"x"}},"audience":"public","because":[{}]}""")]
    [InlineData("""{"message":{"code":"a","pattern":{"en":"x"}},"audience":"public","rank":1}""")]
    public void Json_WrongShape_IsAJsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<Explanation>(json));

    private static Message Say(string code, string en, string es, string pt) => new(code, new Text(en, es, pt));
}
