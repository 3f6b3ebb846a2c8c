using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>What is known after a search for a team.</summary>
[JsonConverter(typeof(EnumNameConverter<TeamStatus>))]
public enum TeamStatus
{
    /// <summary>No team has a better total; the search was complete.</summary>
    Optimal = 0,

    /// <summary>The steps ran out, or there were too many combinations of common values; the bound says how much better another team could be, and there may be no team yet.</summary>
    LimitReached = 1,

    /// <summary>No team keeps all rules; a set of rules says why.</summary>
    NoneExists = 2,
}
