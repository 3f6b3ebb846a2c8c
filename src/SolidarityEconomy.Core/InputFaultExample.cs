namespace SolidarityEconomy;

/// <summary>One thing that a report says several times, word for word.</summary>
/// <remarks>Immutable; equal by value. Made by <see cref="InputReport.Summary"/>.</remarks>
public sealed record InputFaultExample
{
    internal InputFaultExample(Message message, int count, int? firstRow)
    {
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
