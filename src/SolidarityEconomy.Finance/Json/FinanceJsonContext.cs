using System.Text.Json.Serialization;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LoanTermsInput))]
[JsonSerializable(typeof(ScheduleInput))]
internal sealed partial class FinanceJsonContext : JsonSerializerContext;
