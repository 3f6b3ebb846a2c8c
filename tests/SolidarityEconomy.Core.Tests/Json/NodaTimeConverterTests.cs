using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests.Json;

public class NodaTimeConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new LocalDateConverter(), new InstantConverter() } };

    [Fact]
    public void Dates_RoundTripAsValueAndName()
    {
        Dictionary<LocalDate, Instant?> both = new()
        {
            [new LocalDate(2024, 2, 29)] = Instant.FromUtc(2026, 11, 22, 1, 2, 3).PlusNanoseconds(5),
            [new LocalDate(2025, 1, 1)] = null,
        };
        string json = JsonSerializer.Serialize(both, Options);
        Assert.Equal("""{"2024-02-29":"2026-11-22T01:02:03.000000005Z","2025-01-01":null}""", json);
        Assert.Equal(both, JsonSerializer.Deserialize<Dictionary<LocalDate, Instant?>>(json, Options));
    }

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"29/02/2024\"")]
    [InlineData("20240229")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void Date_Malformed_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Options));

    [Theory]
    [InlineData("\"2024-02-29\"")]
    [InlineData("7")]
    public void Instant_Malformed_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>(json, Options));
}
