using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>One of the two who are asked.</summary>
[JsonConverter(typeof(EnumNameConverter<EngagementSide>))]
public enum EngagementSide
{
    /// <summary>The actor who asks for help.</summary>
    Need = 0,

    /// <summary>The actor who gives help.</summary>
    Offer = 1,
}
