using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>What is wrong with a matching, in the order in which a check reports it.</summary>
[JsonConverter(typeof(EnumNameConverter<StabilityViolationKind>))]
public enum StabilityViolationKind
{
    /// <summary>Somebody in a pair is not in the problem.</summary>
    Unknown = 0,

    /// <summary>A pair stands twice, or somebody who takes part once stands in two pairs.</summary>
    Repeated = 1,

    /// <summary>Two are together who do not both accept each other, or a joint application got what it did not ask for.</summary>
    Unacceptable = 2,

    /// <summary>Somebody has more partners than it takes.</summary>
    Capacity = 3,

    /// <summary>Somebody has fewer partners than it needs.</summary>
    Minimum = 4,

    /// <summary>A ring of room-mates is not what it should be: odd, apart from pairs, everybody preferring the next to the one before.</summary>
    Ring = 5,

    /// <summary>Some who are not together would all rather be.</summary>
    Blocking = 6,
}
