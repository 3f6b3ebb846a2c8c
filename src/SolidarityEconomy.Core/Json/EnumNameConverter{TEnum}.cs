using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>
/// Reads and writes an enumeration by exactly the name of its member in camel case, such as <c>"halfEven"</c>, also as the name
/// of a member; never by number.
/// </summary>
/// <remarks>The names are part of every document, so renaming a member is a breaking change.</remarks>
/// <typeparam name="TEnum">The enumeration, without flags.</typeparam>
public sealed class EnumNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly string Expected = $"one of {string.Join(", ", Values.Keys.Order(StringComparer.Ordinal))}";

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Name(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    private static TEnum Read(ref Utf8JsonReader reader) =>
        Values.TryGetValue(JsonText.Read(ref reader, maxLength: 64, Expected), out TEnum value)
            ? value
            : throw new JsonException($"Expected {Expected}.");

    private static string Name(TEnum value) =>
        Names.TryGetValue(value, out string? name) ? name : throw new JsonException($"{value} is not {Expected}.");
}
