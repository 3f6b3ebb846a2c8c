using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>What a <see cref="TeamRule"/> asks of a team; the factory of the same name says which figures it takes.</summary>
[JsonConverter(typeof(EnumNameConverter<TeamRuleKind>))]
public enum TeamRuleKind
{
    /// <summary>Enough members have a capability.</summary>
    Cover = 0,

    /// <summary>Enough members are of a place, sector, language, kind or group: a public body, a local lead.</summary>
    AtLeast = 1,

    /// <summary>Not too many members are.</summary>
    AtMost = 2,

    /// <summary>All members are.</summary>
    Everybody = 3,

    /// <summary>The members have enough different sectors, places, languages, kinds or groups.</summary>
    Variety = 4,

    /// <summary>One language, place, sector or kind is common to all members.</summary>
    Common = 5,

    /// <summary>The team is neither too small nor too large.</summary>
    Size = 6,

    /// <summary>Nobody of a minority is the only one: there are none, or at least two, wherever there are two candidates.</summary>
    NotAlone = 7,

    /// <summary>All of some candidates, or none of them.</summary>
    Together = 8,

    /// <summary>Not several of some candidates: who were one team before, who do not get along.</summary>
    Apart = 9,

    /// <summary>These candidates belong to the team.</summary>
    Include = 10,
}
