using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>What somebody showed to say who he or she is.</summary>
[JsonConverter(typeof(EnumNameConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>An identity card of a country.</summary>
    NationalId = 0,

    /// <summary>A passport that was valid when it was shown.</summary>
    Passport = 1,

    /// <summary>A passport that had run out when it was shown.</summary>
    ExpiredPassport = 2,

    /// <summary>A permit to stay for a time, or the receipt of an asylum claim.</summary>
    TemporaryPermit = 3,

    /// <summary>A card that a consulate gives to its citizens abroad.</summary>
    ConsularCard = 4,

    /// <summary>People of a known group vouch for the person.</summary>
    GroupAttestation = 5,
}
