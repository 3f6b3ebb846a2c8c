using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Makes the converter of an <see cref="Id{T}"/>: its text, also as the name of a member.</summary>
public sealed class IdConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Id<T> takes classes only, whose generic code is shared, so the converter of every T is there.")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(IdConverter<>))]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        Type converter = typeof(IdConverter<>).MakeGenericType(typeToConvert.GetGenericArguments());
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private sealed class IdConverter<T> : JsonConverter<Id<T>>
        where T : class
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Written(value));

        public override Id<T> ReadAsPropertyName(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Written(value));

        private static Id<T> Parse(string? text) => Id<T>.TryParse(text, out Id<T> id)
            ? id
            : throw new JsonException($"An id of 1 to {Id<T>.MaxLength} of A-Z a-z 0-9 . _ : - is expected.");

        private static string Written(Id<T> value) => value.IsEmpty
            ? throw new JsonException("The empty id is not written.")
            : value.ToString();
    }
}
