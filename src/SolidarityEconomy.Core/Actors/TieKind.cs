using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>What binds a person to a country, whether or not the person ever lived there.</summary>
[JsonConverter(typeof(EnumNameConverter<TieKind>))]
public enum TieKind
{
    /// <summary>Born there.</summary>
    Birth = 0,

    /// <summary>A citizen of it.</summary>
    Nationality = 1,

    /// <summary>Parents or earlier forebears come from there.</summary>
    Ancestry = 2,

    /// <summary>The person feels at home there; needs no other reason.</summary>
    Felt = 3,
}
