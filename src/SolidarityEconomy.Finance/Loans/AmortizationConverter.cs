using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Reads and writes an <see cref="Amortization"/> as <c>"equalInstalments"</c> or <c>"equalPrincipal"</c>.</summary>
public sealed class AmortizationConverter() :
    JsonStringEnumConverter<Amortization>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
