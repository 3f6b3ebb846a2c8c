using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>A row of a sheet as it was written, cell by cell.</summary>
internal sealed class IntakeRow
{
    private readonly Dictionary<string, string> _cells;

    private IntakeRow(int number, Dictionary<string, string> cells)
    {
        Number = number;
        _cells = cells;
    }

    /// <summary>The number of the row; the first below the header is 1, as reports of the library count.</summary>
    public int Number { get; }

    public string Folio => this["folio"];

    public IEnumerable<string> Cells => _cells.Values;

    /// <summary>A cell by the name of its column; empty when nothing stands there.</summary>
    public string this[string column] => _cells[column];

    /// <summary>Takes the rows of a file in which something stands; other columns than those asked for are left alone.</summary>
    /// <exception cref="SampleException">A column is missing, or stands twice.</exception>
    public static IReadOnlyList<IntakeRow> AllOf(CsvFile file, string path, IReadOnlyList<string> columns)
    {
        ILookup<string, int> places = file.Header.Index().ToLookup(pair => Text.Fold(pair.Item), pair => pair.Index);
        (string Name, int[] At)[] found = [.. columns.Select(name => (name, places[Text.Fold(name)].ToArray()))];
        RefuseUnless(found.Where(column => column.At.Length == 0), Sentences.MissingColumns, path);
        RefuseUnless(found.Where(column => column.At.Length > 1), Sentences.DoubleColumns, path);
        return
        [
            .. file.Rows.Index()
                .Select(row => new IntakeRow(row.Index + 1, found.ToDictionary(
                    column => column.Name, column => Tidy(row.Item.ElementAtOrDefault(column.At[0])), StringComparer.Ordinal)))
                .Where(row => row.Cells.Any(cell => cell.Length > 0)),
        ];
    }

    /// <summary>The entries of a cell that are separated by commas.</summary>
    public string[] List(string column) =>
        this[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void RefuseUnless(IEnumerable<(string Name, int[] At)> wrong, Text complaint, string path)
    {
        string names = string.Join(", ", wrong.Select(column => column.Name));
        if (names.Length > 0)
        {
            throw SampleException.Of(complaint, ("file", path), ("columns", names));
        }
    }

    // A line break or a tab in a cell is a blank, and several blanks are one.
    private static string Tidy(string? cell) =>
        string.Join(' ', (cell ?? string.Empty).Split([' ', '\u00A0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim();
}
