namespace SolidarityEconomy;

/// <summary>One fault in a document or table from outside: where it is, how much it weighs, and what is wrong.</summary>
/// <param name="Path">
/// Where: the path in the document, such as <c>offers[3].capacity</c>, or the column of a row; empty for the whole.
/// </param>
/// <param name="Message">What is wrong: code, arguments and text.</param>
/// <param name="Severity">Whether it keeps the document or row out.</param>
/// <param name="Row">The number of the row, the first data row being 1; null in a document that has no rows.</param>
public sealed record InputFault(string Path, Message Message, FaultSeverity Severity = FaultSeverity.Error, int? Row = null)
{
    /// <summary>The stable code of what is wrong.</summary>
    public string Code => Message.Code;
}
