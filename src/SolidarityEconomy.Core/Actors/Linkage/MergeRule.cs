using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Which of several values a merged actor takes, where it can have one only.</summary>
[JsonConverter(typeof(EnumNameConverter<MergeRule>))]
public enum MergeRule
{
    /// <summary>The value of the source named first.</summary>
    First = 0,

    /// <summary>The value of the source with the latest date; sources without a date are the oldest, and of equals the first counts.</summary>
    Newest = 1,

    /// <summary>The value that says most: the longest text, the place with the most parts; of equals the newest counts.</summary>
    Fullest = 2,

    /// <summary>The value that most sources have; of equals the newest counts.</summary>
    MostFrequent = 3,
}
