using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MatchPlan))]
[JsonSerializable(typeof(MatchPolicyInput))]
internal sealed partial class MatchingJsonContext : JsonSerializerContext;
