namespace SolidarityEconomy.Samples.Intake;

/// <summary>A row of the intake sheet as it was written, cell by cell.</summary>
internal sealed class IntakeRow
{
    private readonly Dictionary<string, string> _cells;

    public IntakeRow(int number, IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        Number = number;
        _cells = header.Select((name, i) => (name, cell: i < cells.Count ? cells[i].Trim() : string.Empty))
            .ToDictionary(pair => pair.name, pair => pair.cell, StringComparer.Ordinal);
    }

    /// <summary>The number of the row; the first below the header is 1, as reports of the library count.</summary>
    public int Number { get; }

    public string Folio => this["folio"];

    /// <summary>A cell by the name of its column; empty when nothing stands there.</summary>
    public string this[string column] => _cells[column];

    /// <summary>The entries of a cell that are separated by commas.</summary>
    public string[] List(string column) =>
        this[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
