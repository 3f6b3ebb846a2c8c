using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching;

/// <summary>Why a plan does not put a need and an offer together; the first that holds, in this order.</summary>
[JsonConverter(typeof(EnumNameConverter<WhyNotReason>))]
public enum WhyNotReason
{
    /// <summary>It does: the pair is in the plan.</summary>
    Matched = 0,

    /// <summary>One of the two takes no part: it is not open, or its actor may not be used.</summary>
    NotOpen = 1,

    /// <summary>The two are at work together already, or have been asked.</summary>
    ThereAlready = 2,

    /// <summary>A rule of the policy keeps the pair out.</summary>
    Rule = 3,

    /// <summary>The constraints of the call forbid the pair.</summary>
    Forbidden = 4,

    /// <summary>The pair scores 0 or below the threshold, or may not be made for another cause, which no plan tells.</summary>
    Unsuitable = 5,

    /// <summary>One of the two has no place that could be given: it has none, or pinned pairs have them all.</summary>
    NoPlace = 6,

    /// <summary>The two lie in a block that was too large to be planned.</summary>
    LimitReached = 7,

    /// <summary>The pair would suit, and the total is as great or greater without it.</summary>
    Outweighed = 8,
}
