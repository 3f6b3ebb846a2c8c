using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>How wide a territory is meant.</summary>
[JsonConverter(typeof(EnumNameConverter<TerritoryLevel>))]
public enum TerritoryLevel
{
    /// <summary>The area within a country: county, province, department, state.</summary>
    Area = 0,

    /// <summary>The state or dependency that M49 lists, for example Ecuador.</summary>
    Country = 1,

    /// <summary>The sub-region of M49, such as Latin America and the Caribbean.</summary>
    SubRegion = 2,

    /// <summary>The region of M49, such as the Americas.</summary>
    Region = 3,
}
