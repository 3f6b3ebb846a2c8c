using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>What can be wrong in a plan of cycles and chains.</summary>
[JsonConverter(typeof(EnumNameConverter<ExchangeFault>))]
public enum ExchangeFault
{
    /// <summary>A gift is not among the possible ones, or is worth something else there.</summary>
    UnknownGift = 0,

    /// <summary>The receiver of a gift is not the giver of the next, or a chain does not begin with a starter.</summary>
    Order = 1,

    /// <summary>A cycle or chain has more gifts than the rules allow.</summary>
    Length = 2,

    /// <summary>Somebody gives or receives more than once.</summary>
    TakenTwice = 3,

    /// <summary>A stated worth is not what the gifts are worth on average.</summary>
    Worth = 4,

    /// <summary>The worth is above the bound, or below it although the plan is said to be optimal.</summary>
    Bound = 5,
}
