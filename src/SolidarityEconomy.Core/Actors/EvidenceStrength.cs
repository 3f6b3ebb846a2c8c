using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>How far a piece of evidence carries, in the judgement of the one who saw it.</summary>
[JsonConverter(typeof(EnumNameConverter<EvidenceStrength>))]
public enum EvidenceStrength
{
    /// <summary>It supports what the person says.</summary>
    Weak = 0,

    /// <summary>It would be hard to come by for another person.</summary>
    Moderate = 1,

    /// <summary>It leaves no reasonable doubt.</summary>
    Strong = 2,
}
