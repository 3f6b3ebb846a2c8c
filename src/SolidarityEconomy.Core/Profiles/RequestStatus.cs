using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>Where a need or an offer stands.</summary>
[JsonConverter(typeof(EnumNameConverter<RequestStatus>))]
public enum RequestStatus
{
    /// <summary>It waits for matches.</summary>
    Open = 0,

    /// <summary>It rests for a while and takes no matches.</summary>
    Paused = 1,

    /// <summary>It has found what it looked for.</summary>
    Fulfilled = 2,

    /// <summary>It was taken back or has lost its point.</summary>
    Closed = 3,
}
