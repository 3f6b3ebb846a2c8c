using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>One of the two sides that choose each other, such as people and places, or askers and givers.</summary>
[JsonConverter(typeof(EnumNameConverter<Side>))]
public enum Side
{
    /// <summary>Named first in every pair; as a rule the people, whom a truthful rule should serve.</summary>
    Left = 0,

    /// <summary>Named second in every pair; as a rule the places, which have capacities.</summary>
    Right = 1,
}
