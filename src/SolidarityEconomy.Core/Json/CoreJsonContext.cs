using System.Text.Json.Serialization;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(LanguageTag))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Concept))]
[JsonSerializable(typeof(RegistryInput))]
internal sealed partial class CoreJsonContext : JsonSerializerContext;
