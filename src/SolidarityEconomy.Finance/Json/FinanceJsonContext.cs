using System.Text.Json.Serialization;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(RoundingNameConverter)])]
[JsonSerializable(typeof(LoanTermsInput))]
[JsonSerializable(typeof(ScheduleInput))]
internal sealed partial class FinanceJsonContext : JsonSerializerContext;
