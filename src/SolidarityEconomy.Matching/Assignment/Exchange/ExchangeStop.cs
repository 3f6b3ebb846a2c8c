using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Why the search for the best plan ended.</summary>
[JsonConverter(typeof(EnumNameConverter<ExchangeStop>))]
public enum ExchangeStop
{
    /// <summary>No plan is worth more: the search was complete, or the bound was met.</summary>
    Optimal = 0,

    /// <summary>There are more cycles, chains and beginnings of them than may be looked at.</summary>
    Patterns = 1,

    /// <summary>The search used up its steps.</summary>
    Steps = 2,
}
