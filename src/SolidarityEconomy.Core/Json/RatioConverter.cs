using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a <see cref="Ratio"/> as text such as <c>"2/7"</c>.</summary>
/// <remarks>
/// Writing gives the fraction in lowest terms, at most 4,096 characters; reading takes what
/// <see cref="Ratio.Parse(string)"/> takes, so that every ratio which was read can be written. Anything else, a larger ratio
/// too, is a <see cref="JsonException"/>.
/// </remarks>
public sealed class RatioConverter : JsonConverter<Ratio>
{
    /// <inheritdoc/>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Ratio.TryParse(JsonText.Read(ref reader, Ratio.MaxTextLength, "a ratio such as \"2/7\""), out Ratio ratio)
            ? ratio
            : throw new JsonException("Expected a ratio such as \"2/7\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        string text = value.ToString();
        if (text.Length > Ratio.MaxTextLength)
        {
            throw new JsonException("The ratio has more than 4096 characters.");
        }

        writer.WriteStringValue(text);
    }
}
