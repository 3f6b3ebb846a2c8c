using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests.Json;

public class JsonFacadeTests
{
    private static readonly JsonFacade Facade =
        new(new DefaultJsonTypeInfoResolver(), (typeof(Minutes), new DocumentSchema("test/minutes", 1, 2)));

    [Fact]
    public void Read_SameMinor_UnknownMemberIsAFault()
    {
        JsonException fault = Assert.Throws<JsonException>(() => Read("""{"schema":"test/minutes","version":"1.2","title":"x","votes":3}"""));
        Assert.Contains("votes", fault.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => Read("""{"schema":"test/minutes","version":"1.0","title":"x","votes":3}"""));
    }

    [Fact]
    public void Read_LaterMinor_UnknownMemberIsPassedOver() =>
        Assert.Equal("x", Read("""{"schema":"test/minutes","version":"1.3","title":"x","votes":3}""").Title);

    [Theory]
    [InlineData("""{"schema":"test/minutes","version":"2.0","title":"x"}""", "$.version")]
    [InlineData("""{"schema":"test/minutes","version":"0.9","title":"x"}""", "$.version")]
    [InlineData("""{"schema":"test/minutes","version":"1","title":"x"}""", "$.version")]
    [InlineData("""{"schema":"test/minutes","version":"1.x","title":"x"}""", "$.version")]
    [InlineData("""{"schema":"test/minutes","title":"x"}""", "$.version")]
    [InlineData("""{"schema":"test/other","version":"1.0","title":"x"}""", "$.schema")]
    [InlineData("""{"version":"1.0","title":"x"}""", "$.schema")]
    [InlineData("""{"title":{"schema":"test/minutes"},"version":"1.0"}""", "$.schema")]
    public void Read_OtherSchemaOrMajor_SaysWhere(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Read(json)).Path);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"schema":"test/minutes","version":"1.2","title":"x" """)]
    [InlineData("""{"schema":"test/minutes","version":"1.2","title":"x"}{}""")]
    [InlineData("""{"schema":"test/minutes","version":"1.2","title":null}""")]
    [InlineData("""{"schema":"test/minutes","version":"1.2","title":"x","title":"y"}""")]
    [InlineData("""{"schema":1,"version":"1.2","title":"x"}""")]
    [InlineData("""{"schema":"\ud800","version":"1.2","title":"x"}""")]
    [InlineData("""{"\ud800aaa":1,"schema":"test/minutes","version":"1.2","title":"x"}""")]
    [InlineData("""{"schema":"test/minutes","version":"1.2","title":"\udc00"}""")]
    [InlineData("""{"schema":"test/minutes","version":"1.2"}""")]
    public void Read_WrongShape_IsAJsonException(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void Read_TooLong_IsAJsonException()
    {
        const string Json = """{"schema":"test/minutes","version":"1.2","title":"ñandú"}""";
        int bytes = System.Text.Encoding.UTF8.GetByteCount(Json);
        Assert.Equal("ñandú", Facade.Read<Minutes>(Json, bytes).Title);
        Assert.Throws<JsonException>(() => Facade.Read<Minutes>(Json, bytes - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Facade.Read<Minutes>(Json, 0));
    }

    [Fact]
    public void Write_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Facade.Write<Minutes>(null!));

    [Fact]
    public void Write_Letters_AreNotEscaped() =>
        Assert.Contains("ñandú شبكة", Facade.Write(new Minutes("test/minutes", "1.2", "ñandú شبكة")), StringComparison.Ordinal);

    private static Minutes Read(string json) => Facade.Read<Minutes>(json, JsonFacade.DefaultMaxBytes);

    private sealed record Minutes(string Schema, string Version, string Title);
}
