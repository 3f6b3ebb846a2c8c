using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>What happened in a registry; the names are part of every log for ever.</summary>
[JsonConverter(typeof(EnumNameConverter<RegistryEventKind>))]
public enum RegistryEventKind
{
    /// <summary>The log began; its figures count everybody who was there already.</summary>
    Opened = 0,

    /// <summary>An actor that was there before the log got a random name in it.</summary>
    Enrolled = 1,

    /// <summary>An actor was registered with its profile, needs and offers.</summary>
    Registered = 2,

    /// <summary>The record of an actor was put right.</summary>
    Updated = 3,

    /// <summary>The profile of an actor was stated or put right.</summary>
    ProfileUpdated = 4,

    /// <summary>A need was stated, or its words, figures or status changed.</summary>
    NeedStated = 5,

    /// <summary>A need was taken out.</summary>
    NeedRemoved = 6,

    /// <summary>An offer was stated, or its words, figures or status changed.</summary>
    OfferStated = 7,

    /// <summary>An offer was taken out.</summary>
    OfferRemoved = 8,

    /// <summary>An actor consented to one purpose.</summary>
    ConsentGiven = 9,

    /// <summary>An actor took its consent to one purpose back.</summary>
    ConsentRevoked = 10,

    /// <summary>An actor declared something about itself.</summary>
    DeclarationMade = 11,

    /// <summary>An actor took back what it had declared.</summary>
    DeclarationRevoked = 12,

    /// <summary>The record of an actor was blocked: it stays and is counted, and is used for no purpose.</summary>
    Blocked = 13,

    /// <summary>The record of an actor may be used again.</summary>
    Unblocked = 14,

    /// <summary>Two records were of one actor and became one.</summary>
    Merged = 15,

    /// <summary>A merger was undone.</summary>
    Unmerged = 16,

    /// <summary>A copy of everything held about an actor was given out.</summary>
    AccessGiven = 17,

    /// <summary>An actor withdrew, and everything held about it was erased.</summary>
    Withdrawn = 18,

    /// <summary>An actor said no to one purpose, whether or not there ever was a yes.</summary>
    ConsentRefused = 19,

    /// <summary>
    /// The record of an actor changed with that of another: a post followed a merger, a separation or a withdrawal, or a separation
    /// brought the record back. Safety limits follow without an event, which would tell who keeps away from whom.
    /// </summary>
    Followed = 20,
}
