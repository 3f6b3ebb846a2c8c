using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Optimization;

/// <summary>The limit at which a solve stopped.</summary>
[JsonConverter(typeof(EnumNameConverter<FlowLimit>))]
public enum FlowLimit
{
    /// <summary>The solve was not stopped by a limit.</summary>
    None = 0,

    /// <summary>As many steps were made as <see cref="FlowOptions.MaxPivots"/> allows.</summary>
    Pivots = 1,

    /// <summary>
    /// An unlimited arc would have to carry more than 2^62 units above its lower bound, so that the flow cannot be
    /// written in 64 bits. Giving that arc an upper limit makes the problem solvable.
    /// </summary>
    FlowRange = 2,
}
