using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching;

/// <summary>What is proved about a plan or a block of it.</summary>
[JsonConverter(typeof(EnumNameConverter<MatchStatus>))]
public enum MatchStatus
{
    /// <summary>No other plan has a greater total; the prices of the certificate prove it.</summary>
    Optimal = 0,

    /// <summary>The total is at most the gap below the best; the prices prove the upper bound.</summary>
    Approximate = 1,

    /// <summary>A block has more pairs than <see cref="MatchOptions.MaxPairs"/>, so it was not looked at; the bound still holds.</summary>
    LimitReached = 2,
}
