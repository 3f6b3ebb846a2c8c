using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>What can be wrong in a pairing or its proof.</summary>
[JsonConverter(typeof(EnumNameConverter<PairingFault>))]
public enum PairingFault
{
    /// <summary>A pair is not among the possible ones, or has another weight there.</summary>
    UnknownPair = 0,

    /// <summary>A participant is in more than one pair.</summary>
    InTwoPairs = 1,

    /// <summary>The total is not the sum of the weights.</summary>
    Total = 2,

    /// <summary>There is not one price for each participant, a price is negative, or a group is not an odd number of participants from 3 on.</summary>
    Shape = 3,

    /// <summary>The bonus does not put most pairs first, or there is one although only the total counts.</summary>
    Bonus = 4,

    /// <summary>A possible pair counts more than its prices.</summary>
    PairAbovePrices = 5,

    /// <summary>The pairs made count less than what the prices prove: a better pairing is not ruled out.</summary>
    Gap = 6,
}
