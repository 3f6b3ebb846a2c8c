using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>How two actors stand in one feature.</summary>
[JsonConverter(typeof(EnumNameConverter<Agreement>))]
public enum Agreement
{
    /// <summary>At least one of them does not say, or what they say cannot be compared; weighs nothing.</summary>
    Unknown = 0,

    /// <summary>They say the same.</summary>
    Agrees = 1,

    /// <summary>They say something similar: some of the words, a place not far away, a number with one digit off.</summary>
    Partly = 2,

    /// <summary>They say different things.</summary>
    Disagrees = 3,
}
