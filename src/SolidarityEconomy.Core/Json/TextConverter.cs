using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a <see cref="Text"/> as an object of words by language: <c>{"en":"need","es":"necesidad"}</c>.</summary>
public sealed class TextConverter : JsonConverter<Text>
{
    /// <inheritdoc/>
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "an object of words by language");
        List<(LanguageTag, string)> values = [];
        while (JsonShape.NextName(ref reader) is { } name)
        {
            string? words = JsonShape.String(ref reader);
            values.Add(LanguageTag.TryParse(name, out LanguageTag tag)
                ? (tag, words)
                : throw new JsonException($"'{name}' is not a language tag."));
        }

        return JsonShape.Guarded(() => Text.Of(values));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((LanguageTag language, string words) in value.Pairs)
        {
            writer.WriteString(language.ToString(), words);
        }

        writer.WriteEndObject();
    }
}
