using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>How much a fault in the input weighs.</summary>
[JsonConverter(typeof(EnumNameConverter<FaultSeverity>))]
public enum FaultSeverity
{
    /// <summary>The document or row cannot be taken in.</summary>
    Error = 0,

    /// <summary>It was taken in, and somebody should look at it: a value was unknown, normalised or left out.</summary>
    Warning = 1,
}
