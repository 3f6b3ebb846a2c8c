using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The doubtful cells of the sheet, each with row, column and, where there is one, a suggestion.</summary>
internal sealed class Doubts
{
    private static readonly LanguageTag[] Spoken = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];
    private readonly List<InputFault> _faults = [];

    public InputReport Report => new(_faults.OrderBy(fault => fault.Row));

    /// <summary>Notes a cell with what is to be asked about it.</summary>
    public void Add(IntakeRow row, string column, Text sentence, params (string Name, Argument Value)[] arguments) =>
        Add(row, column, new Message("intake.doubt", sentence, arguments));

    /// <summary>Notes a cell with what the library says of it.</summary>
    public void Add(IntakeRow row, string column, Message message) =>
        _faults.Add(new InputFault(column, message, FaultSeverity.Warning, row.Number));

    /// <summary>Notes words that the list does not have, with the nearest that it has.</summary>
    public void AddUnknown(IntakeRow row, string column, string words, Taxonomy list)
    {
        Concept[] near = [.. list.Suggest(words).Select(hit => hit.Concept)];
        if (near.Length == 0)
        {
            Add(row, column, Sentences.NotUnderstood, ("words", words));
            return;
        }

        Text names = Text.Of(Spoken.Select(language => (language, string.Join(
            Sentences.Or.In(language), near.Select(concept => Sentences.Quoted(concept.Label.In(language), language)).Distinct()))));
        Add(row, column, Sentences.NotInTheList, ("words", words), ("near", names));
    }

    /// <summary>Notes words that the column does not know, with those that it knows.</summary>
    public void AddUnknown(IntakeRow row, string column, string words, IReadOnlyList<string> known)
    {
        Text names = Text.Of(Spoken.Select(language => (
            language, string.Join(Sentences.Or.In(language), known.Select(word => Sentences.Quoted(word, language))))));
        Add(row, column, Sentences.NoWordOf, ("words", words), ("known", names));
    }
}
