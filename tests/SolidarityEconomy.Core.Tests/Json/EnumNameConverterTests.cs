using System.Text.Json;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests.Json;

public class EnumNameConverterTests
{
    [Fact]
    public void Name_OfEachMember_RoundTripsAsValueAndAsName()
    {
        Dictionary<Rounding, Rounding> all = Enum.GetValues<Rounding>().ToDictionary(value => value, value => value);
        string json = JsonSerializer.Serialize(all);
        Assert.Contains("\"halfEven\":\"halfEven\"", json, StringComparison.Ordinal);
        Assert.Equal(all, JsonSerializer.Deserialize<Dictionary<Rounding, Rounding>>(json));
    }

    [Theory]
    [InlineData("\"HalfEven\"")]
    [InlineData("\"HALFUP\"")]
    [InlineData("\"halfUp, halfDown\"")]
    [InlineData("\" halfUp\"")]
    [InlineData("\"1\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void Read_AnythingButAName_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rounding>(json));

    [Fact]
    public void Write_NoMember_IsAJsonException() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Rounding)99));

    [Fact]
    public void Facade_KnowsTheValuesOfItsPackage()
    {
        Assert.Equal("\"halfUp\"", CoreJson.Write(Rounding.HalfUp));
        Assert.Equal("""{"whole":"3"}""", CoreJson.Write((Argument)3));
        Assert.Equal("\"a-1\"", CoreJson.Write(new Id<Actor>("a-1")));
        Assert.Equal(Audience.Participant, CoreJson.Read<Audience>("\"participant\""));
    }
}
