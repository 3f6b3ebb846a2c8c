using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>How a person agreed; each weighs the same, so that nobody needs to read, write or own a device.</summary>
[JsonConverter(typeof(EnumNameConverter<ConsentChannel>))]
public enum ConsentChannel
{
    /// <summary>A signature on paper.</summary>
    Written = 0,

    /// <summary>A box ticked or a message sent by the person.</summary>
    Electronic = 1,

    /// <summary>The text was read aloud and the person said yes, in person or by phone.</summary>
    Spoken = 2,

    /// <summary>The text was read aloud and the person left a thumbprint.</summary>
    Thumbprint = 3,
}
