using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>Where the log of a registry stands: its last event, to which the next one is linked.</summary>
/// <remarks>Immutable; equal by value. Published now and then, it lets anybody prove later that nothing was cut off or rewritten.</remarks>
public sealed record RegistryHead
{
    /// <summary>Takes what tells the last event.</summary>
    /// <param name="sequence">Its number, 1 or more.</param>
    /// <param name="effectiveOn">The day from which it holds.</param>
    /// <param name="digest">Its own digest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public RegistryHead(long sequence, LocalDate effectiveOn, Digest digest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        Sequence = sequence;
        EffectiveOn = IsoDay.Of(effectiveOn);
        Digest = digest;
    }

    /// <summary>The number of the last event, which is also how many there are.</summary>
    public long Sequence { get; }

    /// <summary>The day from which the last event holds; no later event may hold earlier.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate EffectiveOn { get; }

    /// <summary>The digest of the last event, which stands for the whole log before it.</summary>
    public Digest Digest { get; }
}
