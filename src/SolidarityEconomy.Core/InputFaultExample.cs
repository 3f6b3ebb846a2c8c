namespace SolidarityEconomy;

/// <summary>One thing that a report says several times, word for word.</summary>
/// <remarks>Immutable; equal by value. Made by <see cref="InputReport.Summary"/>.</remarks>
public sealed record InputFaultExample
{
    /// <summary>Takes an example as it was stored.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="count">How many faults say exactly this; at least 1.</param>
    /// <param name="firstRow">The number of the first row of which it is said, at least 1; null when no row has it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public InputFaultExample(Message message, int count, int? firstRow = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstRow ?? 1, 1, nameof(firstRow));
        Message = message;
        Count = count;
        FirstRow = firstRow;
    }

    /// <summary>What is wrong.</summary>
    public Message Message { get; }

    /// <summary>How many faults of the group say exactly this; at least 1.</summary>
    public int Count { get; }

    /// <summary>The number of the first row of which it is said; null when no row has it.</summary>
    public int? FirstRow { get; }
}
