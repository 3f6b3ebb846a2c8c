using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>By what a rule of a team tells candidates apart.</summary>
[JsonConverter(typeof(EnumNameConverter<TeamTrait>))]
public enum TeamTrait
{
    /// <summary>What somebody is: a person, an organisation, a collective; the level of a government; one value at most.</summary>
    Kind = 0,

    /// <summary>The sectors to which somebody counts: public, private, academia, civil society.</summary>
    Sector = 1,

    /// <summary>The places where somebody is at home: the town, and what lies around it.</summary>
    Territory = 2,

    /// <summary>The languages that somebody speaks.</summary>
    Language = 3,

    /// <summary>The population groups that people declared themselves; rules may ask for them, and never keep them out.</summary>
    Group = 4,
}
