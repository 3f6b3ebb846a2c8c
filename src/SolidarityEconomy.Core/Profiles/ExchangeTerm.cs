using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>On what terms help changes hands.</summary>
[JsonConverter(typeof(EnumNameConverter<ExchangeTerm>))]
public enum ExchangeTerm
{
    /// <summary>Nothing is asked in return.</summary>
    Gift = 0,

    /// <summary>For money, of which the two sides speak.</summary>
    Paid = 1,

    /// <summary>For help in return: barter, time, turns.</summary>
    Reciprocal = 2,
}
