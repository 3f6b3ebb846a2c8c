using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>On which side of a match the members of a group stand whom a rule of inclusion serves.</summary>
[JsonConverter(typeof(EnumNameConverter<InclusionSide>))]
public enum InclusionSide
{
    /// <summary>The members have the needs, such as people who look for a mentor.</summary>
    Needs = 0,

    /// <summary>The members make the offers, such as mentors who are to be chosen more often.</summary>
    Offers = 1,
}
