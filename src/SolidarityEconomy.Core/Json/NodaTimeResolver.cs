using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace SolidarityEconomy.Json;

/// <summary>Gives dates and instants their ISO form, whatever options a resolver is combined with.</summary>
internal sealed class NodaTimeResolver : IJsonTypeInfoResolver
{
    private static readonly LocalDateConverter Dates = new();
    private static readonly InstantConverter Instants = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(LocalDate) ? JsonMetadataServices.CreateValueInfo<LocalDate>(options, Dates)
        : type == typeof(LocalDate?) ? Nullable(options, Dates)
        : type == typeof(Instant) ? JsonMetadataServices.CreateValueInfo<Instant>(options, Instants)
        : type == typeof(Instant?) ? Nullable(options, Instants)
        : null;

    private static JsonTypeInfo<T?> Nullable<T>(
        JsonSerializerOptions options, System.Text.Json.Serialization.JsonConverter<T> converter)
        where T : struct
    {
        JsonTypeInfo<T> inner = JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(inner));
    }
}
