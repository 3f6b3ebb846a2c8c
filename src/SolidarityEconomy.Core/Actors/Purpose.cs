using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>What personal data may be used for; a consent names one of these and covers no other.</summary>
[JsonConverter(typeof(EnumNameConverter<Purpose>))]
public enum Purpose
{
    /// <summary>To be kept in the registry.</summary>
    Registration = 0,

    /// <summary>To be called or written to.</summary>
    Contact = 1,

    /// <summary>To be matched by needs, offers, skills and languages.</summary>
    Matching = 2,

    /// <summary>To be matched by ties to a country or by a declared diaspora.</summary>
    MatchingByTies = 3,

    /// <summary>To be given a reserved place or an exposure floor by a declared group.</summary>
    Inclusion = 4,

    /// <summary>To be counted in figures from which nobody can be told.</summary>
    Statistics = 5,

    /// <summary>To be named in public: a story, a list of members.</summary>
    Publication = 6,

    /// <summary>To be handed to another body.</summary>
    Export = 7,

    /// <summary>To be studied.</summary>
    Research = 8,
}
