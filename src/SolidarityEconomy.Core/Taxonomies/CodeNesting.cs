using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>What the codes of a list themselves tell of the hierarchy.</summary>
[JsonConverter(typeof(EnumNameConverter<CodeNesting>))]
public enum CodeNesting
{
    /// <summary>Nothing: what lies above an entry stands in a column, or nowhere.</summary>
    None = 0,

    /// <summary>Each character is a level, as in ISCO-08: 2654 lies below 265, and 2 at the top.</summary>
    Characters = 1,

    /// <summary>Each point is a level, as in ESCO occupations: 2654.1.3 lies below 2654.1, and that below 2654.</summary>
    Points = 2,
}
