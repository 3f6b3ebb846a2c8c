using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy;

/// <summary>All faults of a document or table at once, in the order in which they stand in it.</summary>
/// <remarks>Immutable. Made by whatever reads input; a caller only reads it.</remarks>
public sealed class InputReport
{
    /// <summary>Collects faults.</summary>
    /// <param name="faults">The faults, in the order of the document.</param>
    /// <exception cref="ArgumentException">A fault is null.</exception>
    public InputReport(params IEnumerable<InputFault> faults)
        : this([.. faults ?? throw new ArgumentNullException(nameof(faults))])
    {
    }

    /// <summary>Takes a report as it was stored.</summary>
    /// <param name="faults">The faults, in the order of the document.</param>
    /// <exception cref="ArgumentException">A fault is null.</exception>
    [JsonConstructor]
    public InputReport(ImmutableArray<InputFault> faults)
    {
        Faults = faults.IsDefault ? [] : faults;
        if (Faults.Contains(null!))
        {
            throw new ArgumentException("A fault is null.", nameof(faults));
        }
    }

    /// <summary>A report without faults.</summary>
    public static InputReport Clean { get; } = new();

    /// <summary>Every fault, errors and warnings, in the order of the document.</summary>
    public ImmutableArray<InputFault> Faults { get; }

    /// <summary>True when there is no error; warnings do not count.</summary>
    [JsonIgnore]
    public bool IsValid => !Faults.Any(fault => fault.Severity == FaultSeverity.Error);

    /// <summary>Puts faults together that say the same of the same column or path.</summary>
    /// <param name="examples">How many different messages each group shows; 0 or more.</param>
    /// <returns>
    /// The groups: errors before warnings, then those with more faults, then by path and code. Their counts add up to all faults.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of examples is negative.</exception>
    public ImmutableArray<InputFaultGroup> Summary(int examples = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(examples);
        return
        [
            .. Faults.GroupBy(fault => (fault.Severity, fault.Path, fault.Code))
                .Select(group => new InputFaultGroup([.. group], examples))
                .OrderBy(group => group.Severity)
                .ThenByDescending(group => group.Count)
                .ThenBy(group => group.Path, StringComparer.Ordinal)
                .ThenBy(group => group.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Writes the report for a reader, a line per fault: row and path, then what is wrong.</summary>
    /// <param name="language">The reader's language and country.</param>
    /// <returns>The lines, separated by line feeds; empty when there is no fault.</returns>
    public string In(LanguageTag language) => string.Join('\n', Faults.Select(fault => Line(fault, language)));

    /// <summary>Writes the report in English.</summary>
    /// <returns>The lines; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private static string Line(InputFault fault, LanguageTag language)
    {
        string place = (fault.Row, fault.Path) switch
        {
            (null, var path) => path,
            (int row, "") => KernelTexts.Row(row).In(language),
            (int row, var column) => KernelTexts.RowAndColumn(row, column).In(language),
        };
        string what = fault.Message.In(language);
        return place.Length == 0 ? what : $"{place}: {what}";
    }
}
