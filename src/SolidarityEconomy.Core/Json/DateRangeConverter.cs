using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a <see cref="DateRange"/> as <c>{"from":"2020-03-01","until":"2021-02-28"}</c>; an open end is left out.</summary>
public sealed class DateRangeConverter : JsonConverter<DateRange>
{
    private static readonly LocalDateConverter Days = new();

    /// <inheritdoc/>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "a range such as {\"from\":\"2020-03-01\"}");
        LocalDate? from = null;
        LocalDate? until = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (JsonShape.NextName(ref reader) is { } name)
        {
            if (!seen.Add(name))
            {
                throw new JsonException($"The member '{name}' stands twice.");
            }

            switch (name)
            {
                case "from":
                    from = Day(ref reader, options);
                    break;
                case "until":
                    until = Day(ref reader, options);
                    break;
                default:
                    throw JsonShape.Unexpected(name);
            }
        }

        return JsonShape.Guarded(() => new DateRange(from, until));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        Write(writer, "from", value.From, options);
        Write(writer, "until", value.Until, options);
        writer.WriteEndObject();
    }

    private static LocalDate? Day(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Days.Read(ref reader, typeof(LocalDate), options);

    private static void Write(Utf8JsonWriter writer, string name, LocalDate? day, JsonSerializerOptions options)
    {
        if (day is { } known)
        {
            writer.WritePropertyName(name);
            Days.Write(writer, known, options);
        }
    }
}
