using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>What a person says of himself or herself beyond the path of stays.</summary>
[JsonConverter(typeof(EnumNameConverter<DeclarationKind>))]
public enum DeclarationKind
{
    /// <summary>Belongs to the diaspora of a country or region.</summary>
    Diaspora = 0,

    /// <summary>Belongs to a population group, such as an indigenous people.</summary>
    Group = 1,

    /// <summary>Lives in a situation of mobility: in destination, in transit, pendular, returnee, host community.</summary>
    Situation = 2,
}
