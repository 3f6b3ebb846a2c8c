using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>How soon a need wants an answer.</summary>
[JsonConverter(typeof(EnumNameConverter<Urgency>))]
public enum Urgency
{
    /// <summary>It can wait for months.</summary>
    Low = 0,

    /// <summary>It wants an answer in the current round.</summary>
    Normal = 1,

    /// <summary>Waiting does harm.</summary>
    High = 2,
}
