using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a <see cref="Currency"/> as its alphabetic code, also as the key of a dictionary.</summary>
/// <remarks>An unknown code, another case or another token is a <see cref="JsonException"/>.</remarks>
public sealed class CurrencyConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(JsonText.Read(ref reader, maxLength: 3, "a currency code such as \"BRL\""));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }

    /// <inheritdoc/>
    public override Currency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Code);
    }

    /// <summary>Looks a code up for a reader.</summary>
    internal static Currency Find(string code) =>
        Currency.TryOf(code, out Currency? currency)
            ? currency
            : throw new JsonException("Expected a currency code known here, such as \"BRL\".");
}
