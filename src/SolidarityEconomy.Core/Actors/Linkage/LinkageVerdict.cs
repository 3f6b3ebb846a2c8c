using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Whether two entries are one actor.</summary>
[JsonConverter(typeof(EnumNameConverter<LinkageVerdict>))]
public enum LinkageVerdict
{
    /// <summary>A person has to look: the evidence does not suffice either way.</summary>
    Ask = 0,

    /// <summary>One actor.</summary>
    Same = 1,

    /// <summary>Two actors.</summary>
    Different = 2,
}
