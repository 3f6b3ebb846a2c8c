using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>Where an engagement stands; the names are part of every stored engagement.</summary>
[JsonConverter(typeof(EnumNameConverter<EngagementStage>))]
public enum EngagementStage
{
    /// <summary>A plan or a person proposed it; nobody was asked yet.</summary>
    Proposed = 0,

    /// <summary>A coordinator released it: both sides were asked and have some days to answer.</summary>
    Released = 1,

    /// <summary>Both sides said yes.</summary>
    Accepted = 2,

    /// <summary>The two have been in contact and are at work.</summary>
    Underway = 3,

    /// <summary>It rests for a while and keeps its places.</summary>
    Paused = 4,

    /// <summary>It reached what it was for.</summary>
    Completed = 5,

    /// <summary>One side said no.</summary>
    Declined = 6,

    /// <summary>Nothing was heard for longer than agreed, which ended it.</summary>
    Silent = 7,

    /// <summary>It ended before its time, with a reason.</summary>
    Dropped = 8,

    /// <summary>Another engagement took its place.</summary>
    Replaced = 9,
}
