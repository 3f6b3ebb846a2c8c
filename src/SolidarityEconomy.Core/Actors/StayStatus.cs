using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>In which standing a person stays in a country, as the person says.</summary>
/// <remarks>Sensitive: it enters no score, no public view and no explanation.</remarks>
[JsonConverter(typeof(EnumNameConverter<StayStatus>))]
public enum StayStatus
{
    /// <summary>With a right to stay: a citizen, a resident, a permit or visa.</summary>
    Regular = 0,

    /// <summary>Protection was asked for and is not decided.</summary>
    AsylumSeeker = 1,

    /// <summary>Recognised as a refugee.</summary>
    Refugee = 2,

    /// <summary>Protected for a time as part of a group, such as the Colombian statute for Venezuelans.</summary>
    TemporaryProtection = 3,

    /// <summary>Without a permit at present.</summary>
    Irregular = 4,

    /// <summary>No state recognises the person as its own.</summary>
    Stateless = 5,

    /// <summary>Driven from home inside the own country.</summary>
    InternallyDisplaced = 6,

    /// <summary>Back in a country of earlier life.</summary>
    Returned = 7,
}
