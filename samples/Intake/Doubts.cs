using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The doubtful cells of the sheet, each with row, column and, where there is one, a suggestion.</summary>
internal sealed class Doubts
{
    private readonly List<InputFault> _faults = [];

    public InputReport Report => new(_faults.OrderBy(fault => fault.Row));

    /// <summary>Notes a cell with what is to be asked about it.</summary>
    public void Add(IntakeRow row, string column, string sentence) => _faults.Add(new InputFault(
        column,
        new Message("intake.doubt", Text.Of(LanguageTag.Spanish, "{sentence}"), ("sentence", sentence)),
        FaultSeverity.Warning,
        row.Number));

    /// <summary>Notes words that the list does not have, with the nearest that it has.</summary>
    public void AddUnknown(IntakeRow row, string column, string words, Taxonomy list)
    {
        string[] near = [.. Near(words, list).Select(hit => hit.Concept.Label.In(IntakeRun.Language)).Distinct().Take(3)];
        Add(row, column, near.Length == 0
            ? $"«{words}» no se entiende; hay que preguntar."
            : $"«{words}» no está en la lista. ¿Será {string.Join(" o ", near.Select(name => $"«{name}»"))}?");
    }

    /// <summary>The nearest entries to the words as a whole, else to its longer words one by one.</summary>
    private static IEnumerable<LabelHit> Near(string words, Taxonomy list) => list.Search(words, 3) is { IsEmpty: false } hits
        ? hits
        : words.Split(' ').Where(word => word.Length > 4).SelectMany(word => list.Search(word, 2));
}
