using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MatchPlan))]
[JsonSerializable(typeof(MatchPolicyInput))]
[JsonSerializable(typeof(PairingInput))]
[JsonSerializable(typeof(AllocationInput))]
[JsonSerializable(typeof(ExchangeInput))]
internal sealed partial class MatchingJsonContext : JsonSerializerContext;
