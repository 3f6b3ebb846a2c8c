using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(LanguageTag))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class CoreJsonContext : JsonSerializerContext;
