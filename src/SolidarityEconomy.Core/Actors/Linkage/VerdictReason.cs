using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What decided a verdict.</summary>
[JsonConverter(typeof(EnumNameConverter<VerdictReason>))]
public enum VerdictReason
{
    /// <summary>The score against the two thresholds of the policy.</summary>
    Score = 0,

    /// <summary>The score would decide, but only because of the names; so a person has to look.</summary>
    NamesAlone = 1,

    /// <summary>One of the two fits another actor nearly as well; so a person has to look.</summary>
    Rival = 2,

    /// <summary>
    /// The score would make them one actor, but numbers of one register, the kind or the country differ; so a person has to look.
    /// </summary>
    Objection = 4,

    /// <summary>
    /// Site or place speak for one actor, but no number does, and each bears a name of its own, as an umbrella body and its members do; so a
    /// person has to look. Within one list any other name is one of its own, between two lists a name without a word in common.
    /// </summary>
    OwnNames = 5,

    /// <summary>Others of the group to which the pair belongs are different from each other; so a person has to look.</summary>
    Contradiction = 3,
}
