using System.Collections.Immutable;
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
