namespace SolidarityEconomy.Profiles;

/// <summary>What events of one kind came to.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record RegistryMovement
{
    /// <summary>Takes a row as it was stored; <see cref="RegistryTotals.Replay"/> makes them of a log.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="events">How often; 1 or more.</param>
    /// <param name="change">By how much they changed the figures, all together.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of event, or it occurred less than once.</exception>
    public RegistryMovement(RegistryEventKind kind, int events, RegistryCounts change)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(events, 1);
        ArgumentNullException.ThrowIfNull(change);
        Kind = Actors.Contents.Known(kind);
        Events = events;
        Change = change;
    }

    /// <summary>What happened.</summary>
    public RegistryEventKind Kind { get; }

    /// <summary>How often; 1 or more.</summary>
    public int Events { get; }

    /// <summary>By how much they changed the figures, all together; figures may be negative.</summary>
    public RegistryCounts Change { get; }
}
