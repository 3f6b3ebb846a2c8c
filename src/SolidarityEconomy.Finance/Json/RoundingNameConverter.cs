using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Finance.Json;

/// <summary>Writes a rounding as a name such as <c>"halfEven"</c>.</summary>
internal sealed class RoundingNameConverter() :
    JsonStringEnumConverter<Rounding>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
