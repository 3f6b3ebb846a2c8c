using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Groups of countries to which the United Nations give a status that opens aid and trade preferences.</summary>
[JsonConverter(typeof(EnumNameConverter<WorldStatus>))]
public enum WorldStatus
{
    /// <summary>A least developed country (LDC); countries join and graduate on dates.</summary>
    LeastDeveloped = 0,

    /// <summary>A landlocked developing country (LLDC).</summary>
    Landlocked = 1,

    /// <summary>A small island developing state (SIDS), territories among them.</summary>
    SmallIsland = 2,
}
