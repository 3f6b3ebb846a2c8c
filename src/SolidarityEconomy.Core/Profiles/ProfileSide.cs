using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>Which side of an exchange makes a field of a profile matter.</summary>
[JsonConverter(typeof(EnumNameConverter<ProfileSide>))]
public enum ProfileSide
{
    /// <summary>It matters for everybody.</summary>
    Any = 0,

    /// <summary>It matters for an actor with an open or paused need.</summary>
    Need = 1,

    /// <summary>It matters for an actor with an open or paused offer.</summary>
    Offer = 2,
}
