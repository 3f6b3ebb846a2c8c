using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>By which way an actor can be reached.</summary>
[JsonConverter(typeof(EnumNameConverter<ContactChannel>))]
public enum ContactChannel
{
    /// <summary>A telephone for calls.</summary>
    Phone = 0,

    /// <summary>Short messages to a telephone.</summary>
    Sms = 1,

    /// <summary>Messages and voice notes over WhatsApp.</summary>
    WhatsApp = 2,

    /// <summary>Electronic mail.</summary>
    Email = 3,

    /// <summary>Letters.</summary>
    Post = 4,

    /// <summary>At a place, such as the office of an organisation or through a neighbour.</summary>
    InPerson = 5,

    /// <summary>A page, form or account on the web.</summary>
    Online = 6,
}
