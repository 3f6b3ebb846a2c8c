using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>What happened in an engagement; the names are part of every stored event for ever.</summary>
[JsonConverter(typeof(EnumNameConverter<EngagementEventKind>))]
public enum EngagementEventKind
{
    /// <summary>Need and offer were proposed to each other.</summary>
    Proposed = 0,

    /// <summary>A coordinator let both sides be asked.</summary>
    Released = 1,

    /// <summary>One side said yes.</summary>
    SideAccepted = 2,

    /// <summary>One side said no.</summary>
    SideDeclined = 3,

    /// <summary>The two were in contact for the first time.</summary>
    ContactMade = 4,

    /// <summary>Somebody looked how it goes, and it goes on.</summary>
    CheckedIn = 5,

    /// <summary>It began to rest.</summary>
    Paused = 6,

    /// <summary>It went on after a rest.</summary>
    Resumed = 7,

    /// <summary>It reached what it was for.</summary>
    Completed = 8,

    /// <summary>It ended before its time.</summary>
    Dropped = 9,

    /// <summary>Another engagement took its place.</summary>
    Replaced = 10,

    /// <summary>The days to be heard from had passed, and nothing was heard.</summary>
    SilenceNoted = 11,
}
