using System.Text.Json.Serialization;

namespace SolidarityEconomy.Profiles;

/// <summary>The first place where a log does not hold together.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record RegistryLogBreak
{
    /// <summary>Takes a break as it was stored; <see cref="RegistryLog.Verify"/> finds them.</summary>
    /// <param name="index">Where in the list: 0 is the first event; the length of the list when events are missing at its end.</param>
    /// <param name="message">What is wrong: code, arguments and text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public RegistryLogBreak(int index, Message message)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentNullException.ThrowIfNull(message);
        Index = index;
        Message = message;
    }

    /// <summary>Where in the list: 0 is the first event; the length of the list when events are missing at its end.</summary>
    public int Index { get; }

    /// <summary>What is wrong: code, arguments and text.</summary>
    public Message Message { get; }

    /// <summary>The stable code of what is wrong.</summary>
    [JsonIgnore]
    public string Code => Message.Code;
}
