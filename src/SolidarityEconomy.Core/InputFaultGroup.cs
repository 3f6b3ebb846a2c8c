using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy;

/// <summary>The faults of a report that say the same of the same column or path, together.</summary>
/// <remarks>Immutable. Made by <see cref="InputReport.Summary"/>.</remarks>
public sealed class InputFaultGroup
{
    private const int RowsShown = 3;

    internal InputFaultGroup(IReadOnlyList<InputFault> faults, int examples)
    {
        Code = faults[0].Code;
        Path = faults[0].Path;
        Severity = faults[0].Severity;
        Count = faults.Count;
        FirstRows = [.. faults.Select(fault => fault.Row).OfType<int>().Distinct().Take(RowsShown)];
        InputFaultExample[] all =
        [
            .. faults.GroupBy(fault => fault.Message).Select(same => new InputFaultExample(same.Key, same.Count(), same.First().Row)),
        ];
        DifferentMessages = all.Length;
        Examples = [.. all.OrderByDescending(example => example.Count).Take(examples)];
    }

    /// <summary>Takes a group as it was stored.</summary>
    /// <param name="code">The stable code that all of them have; not blank.</param>
    /// <param name="path">The column or path of all of them; empty when they speak of whole rows or of the whole document.</param>
    /// <param name="severity">Whether they are errors or warnings.</param>
    /// <param name="count">How many faults the group has; at least as many as messages.</param>
    /// <param name="firstRows">The first three rows that have one, in their order.</param>
    /// <param name="differentMessages">How many of the messages differ from each other; at least 1 and as many as examples.</param>
    /// <param name="examples">Different messages with their counts, the most frequent first.</param>
    /// <exception cref="ArgumentException">The code is blank, there are more than three rows, or an example is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity, a row is below 1, or the counts do not fit each other.</exception>
    [JsonConstructor]
    public InputFaultGroup(
        string code,
        string path,
        FaultSeverity severity,
        int count,
        ImmutableArray<int> firstRows,
        int differentMessages,
        ImmutableArray<InputFaultExample> examples)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(path);
        Code = code;
        Path = path;
        Severity = severity is FaultSeverity.Error or FaultSeverity.Warning
            ? severity
            : throw new ArgumentOutOfRangeException(nameof(severity), severity, "This is no severity.");
        FirstRows = firstRows.IsDefault ? [] : firstRows;
        Examples = examples.IsDefault ? [] : examples;
        if (FirstRows.Length > RowsShown || Examples.Contains(null!))
        {
            throw new ArgumentException("There are too many rows, or an example is null.", nameof(firstRows));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(FirstRows.DefaultIfEmpty(1).Min(), 1, nameof(firstRows));
        ArgumentOutOfRangeException.ThrowIfLessThan(differentMessages, Math.Max(1, Examples.Length));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, differentMessages);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Examples.Sum(example => (long)example.Count), count, nameof(examples));
        Count = count;
        DifferentMessages = differentMessages;
    }

    /// <summary>The stable code that all of them have.</summary>
    public string Code { get; }

    /// <summary>The column or path of all of them; empty when they speak of whole rows or of the whole document.</summary>
    public string Path { get; }

    /// <summary>Errors and warnings never stand in one group.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>How many faults the group has; the groups of a report add up to all its faults.</summary>
    public int Count { get; }

    /// <summary>The first three rows that have one, in their order; empty when no row has.</summary>
    public ImmutableArray<int> FirstRows { get; }

    /// <summary>How many of the messages differ from each other.</summary>
    public int DifferentMessages { get; }

    /// <summary>Different messages with their counts, the most frequent first, then by first appearance; as many as were asked for.</summary>
    public ImmutableArray<InputFaultExample> Examples { get; }

    /// <summary>Writes the group for a reader: a line with counts and rows, and a line for each example.</summary>
    /// <param name="language">The reader's language and country.</param>
    /// <returns>The lines, separated by line feeds.</returns>
    public string In(LanguageTag language) => string.Join(
        '\n',
        Examples.Select(example => $"  {ReportTexts.Times(example.Count, example.Message.In(language)).In(language)}").Prepend(Head(language)));

    /// <summary>Writes the group in English.</summary>
    /// <returns>The lines; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private string Head(LanguageTag language)
    {
        string what = (Severity == FaultSeverity.Error ? ReportTexts.Errors(Count, Code) : ReportTexts.Warnings(Count, Code)).In(language);
        string place = Path.Length == 0 ? what : $"{Path}: {what}";
        return FirstRows.IsEmpty ? place : $"{place} {ReportTexts.FirstRows(FirstRows).In(language)}";
    }
}
