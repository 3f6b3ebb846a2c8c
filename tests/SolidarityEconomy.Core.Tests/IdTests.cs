using System.Text.Json;

namespace SolidarityEconomy.Tests;

public class IdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("R000001")]
    [InlineData("GB-COH:04518100")]
    [InlineData("x.y_z-1")]
    public void Parse_WellFormed_Keeps(string value)
    {
        Assert.Equal(value, Id<string>.Parse(value).ToString());
        Assert.False(new Id<string>(value).IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("ñ")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Parse_Malformed_Throws(string value)
    {
        Assert.False(Id<string>.TryParse(value, out Id<string> id));
        Assert.True(id.IsEmpty);
        Assert.Throws<FormatException>(() => Id<string>.Parse(value));
        Assert.Throws<ArgumentException>(() => new Id<string>(value));
    }

    [Fact]
    public void Default_IsTheEmptyId()
    {
        Id<string> id = default;
        Assert.True(id.IsEmpty);
        Assert.Equal(string.Empty, id.ToString());
        Assert.Equal(default, id);
        Assert.True(id < new Id<string>("a"));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(id));
    }

    [Fact]
    public void Order_IsOrdinal()
    {
        Id<string> upper = new("B"), lower = new("a");
        Assert.True(upper < lower && lower > upper && upper <= lower && lower >= upper && upper != lower);
        Assert.True(upper == Id<string>.Parse("B"));
    }

    [Fact]
    public void Json_RoundTripsAsValueAndName()
    {
        Dictionary<Id<string>, Id<Version>?> both = new() { [new("n-1")] = new("o-1"), [new("n-2")] = null };
        string json = JsonSerializer.Serialize(both);
        Assert.Equal("""{"n-1":"o-1","n-2":null}""", json);
        Assert.Equal(both, JsonSerializer.Deserialize<Dictionary<Id<string>, Id<Version>?>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Id<string>>("\"a b\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Id<string>>("1"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Id<string>>("null"));
    }
}
