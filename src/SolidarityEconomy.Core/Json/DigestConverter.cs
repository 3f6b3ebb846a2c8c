using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a <see cref="Digest"/> as 64 hexadecimal digits in lower case, also as the name of a member.</summary>
public sealed class DigestConverter : JsonConverter<Digest>
{
    private const string Expected = "64 hexadecimal digits in lower case";

    /// <inheritdoc/>
    public override Digest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Digest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override Digest ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Digest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static Digest Read(ref Utf8JsonReader reader) =>
        Digest.TryParse(JsonText.Read(ref reader, Digest.TextLength, Expected), out Digest digest)
            ? digest
            : throw new JsonException($"Expected {Expected}.");
}
