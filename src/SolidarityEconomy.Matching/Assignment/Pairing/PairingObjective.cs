using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>What the best pairing is.</summary>
[JsonConverter(typeof(EnumNameConverter<PairingObjective>))]
public enum PairingObjective
{
    /// <summary>The greatest total of weights, with as many pairs as that takes; a pair without a positive weight is never made.</summary>
    GreatestTotal = 0,

    /// <summary>As many pairs as possible, and among those pairings one of the greatest total.</summary>
    MostPairsGreatestTotal = 1,

    /// <summary>As many pairs as possible, and among those pairings one of the least total: weights are costs.</summary>
    MostPairsLeastTotal = 2,
}
