using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching;

/// <summary>Why a need has fewer matches than it asks for; the first that holds, in this order.</summary>
[JsonConverter(typeof(EnumNameConverter<UnmetReason>))]
public enum UnmetReason
{
    /// <summary>There are no open offers at all.</summary>
    NoOffers = 0,

    /// <summary>The block of the need has more pairs than may be looked at.</summary>
    LimitReached = 1,

    /// <summary>Offers have to be in the topic of the need, and nobody knows that topic yet.</summary>
    TopicUnknown = 2,

    /// <summary>There are offers, and none is known to be in the topic of the need.</summary>
    NoOfferInTopic = 3,

    /// <summary>There are offers, and a rule keeps each of them out; the counts by rule say which.</summary>
    Excluded = 4,

    /// <summary>Offers are eligible, and none suits: each scores 0 or below the threshold, or may not be taken for another cause.</summary>
    BelowThreshold = 5,

    /// <summary>The need has every offer that suits it, and there are no more.</summary>
    TooFewOffers = 6,

    /// <summary>Offers would suit, and all of their places went to other needs, or they have none.</summary>
    OffersFull = 7,
}
