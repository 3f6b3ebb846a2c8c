using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes a value as the part of a document that tells all of it.</summary>
/// <param name="toPart">Makes the part of a value.</param>
/// <param name="toValue">Makes the value of a part; whatever is wrong with it is an <see cref="ArgumentException"/>.</param>
internal sealed class PartConverter<T, TPart>(Func<T, TPart> toPart, Func<TPart, T> toValue) : JsonConverter<T>
    where T : class
    where TPart : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TPart part = JsonSerializer.Deserialize(ref reader, Info(options)) ?? throw new JsonException("A value is expected here.");
        return JsonShape.Guarded(() => toValue(part));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, toPart(value), Info(options));

    /// <summary>What a resolver answers for the type.</summary>
    public JsonTypeInfo ToTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    private static JsonTypeInfo<TPart> Info(JsonSerializerOptions options) => (JsonTypeInfo<TPart>)options.GetTypeInfo(typeof(TPart));
}
