using System.Text.Json.Serialization;

namespace SolidarityEconomy;

/// <summary>One fault in a document or table from outside: where it is, how much it weighs, and what is wrong.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record InputFault
{
    /// <summary>Makes a fault.</summary>
    /// <param name="path">
    /// Where: the path in the document, such as <c>offers[3].capacity</c>, or the column of a row; empty for the whole.
    /// </param>
    /// <param name="message">What is wrong: code, arguments and text.</param>
    /// <param name="severity">Whether it keeps the document or row out.</param>
    /// <param name="row">The number of the row, the first data row being 1; null in a document that has no rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity, or the row is below 1.</exception>
    public InputFault(string path, Message message, FaultSeverity severity = FaultSeverity.Error, int? row = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        if (severity is not (FaultSeverity.Error or FaultSeverity.Warning))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "This is no severity.");
        }

        if (row is int number)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, nameof(row));
        }

        Path = Surrogates.Mend(path);
        Message = message;
        Severity = severity;
        Row = row;
    }

    /// <summary>
    /// Where: the path in the document, such as <c>offers[3].capacity</c>, or the column of a row; empty for the whole.
    /// </summary>
    public string Path { get; }

    /// <summary>What is wrong: code, arguments and text.</summary>
    public Message Message { get; }

    /// <summary>Whether it keeps the document or row out.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>The number of the row, the first data row being 1; null in a document that has no rows.</summary>
    public int? Row { get; }

    /// <summary>The stable code of what is wrong.</summary>
    [JsonIgnore]
    public string Code => Message.Code;
}
