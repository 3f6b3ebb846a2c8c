using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Finance.Json;

/// <summary>Reads and writes a <see cref="Rounding"/> as a name such as <c>"halfEven"</c>.</summary>
public sealed class RoundingNameConverter() :
    JsonStringEnumConverter<Rounding>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
