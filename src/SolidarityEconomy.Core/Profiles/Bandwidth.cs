using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>What a person's means of communication carry, from nothing to video.</summary>
[JsonConverter(typeof(EnumNameConverter<Bandwidth>))]
public enum Bandwidth
{
    /// <summary>Neither telephone nor network: visits and letters.</summary>
    None = 0,

    /// <summary>Calls only.</summary>
    Voice = 1,

    /// <summary>Calls and short messages.</summary>
    Text = 2,

    /// <summary>Messages with pictures and voice notes; no video.</summary>
    Low = 3,

    /// <summary>Video calls.</summary>
    Full = 4,
}
