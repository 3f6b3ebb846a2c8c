using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>The cells of the row at hand, trimmed; what is not there is empty, and half a character is a lost one.</summary>
internal sealed class TableCells(int columns, TableFaults faults)
{
    private const char LostCharacter = '\uFFFD';

    private static readonly char[] LineEnds = ['\r', '\n'];

    private IReadOnlyList<string?> _row = [];

    /// <summary>True when no cell holds anything.</summary>
    public bool IsEmpty => !HasSomething(0);

    /// <summary>True when cells hold something for which there is no column.</summary>
    public bool HasMore => HasSomething(columns);

    public string this[BoundColumn column] =>
        column.Position >= 0 && column.Position < _row.Count ? Surrogates.Mend((_row[column.Position] ?? string.Empty).Trim()) : string.Empty;

    public void Take(IReadOnlyList<string?> row) => _row = row;

    /// <summary>
    /// A cell as words on one line; null when it is empty or only fills its place, which is told: with punctuation, and with words
    /// such as "n/a" if these fill.
    /// </summary>
    public string? OneLine(BoundColumn column, bool mayFill = false, bool wordsFill = false)
    {
        string cell = this[column];
        LookForLostCharacters(column, cell);
        if (cell.Length == 0)
        {
            return null;
        }

        if (!mayFill && (wordsFill ? Placeholders.Is(cell) : Placeholders.HasNothingToRead(cell)))
        {
            faults.Warn(column.Column.Header, TableTexts.Placeholder(cell));
            return null;
        }

        return InOneLine(cell);
    }

    /// <summary>The same words without line ends and tabs.</summary>
    public static string InOneLine(string words) => words.AsSpan().ContainsAny('\r', '\n', '\t')
        ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : words;

    /// <summary>The first of several columns that has words.</summary>
    public string? FirstLine(BoundColumn[] columns, bool wordsFill = false)
    {
        foreach (BoundColumn column in columns)
        {
            if (OneLine(column, wordsFill: wordsFill) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>A cell as words on any number of lines, separated by line feeds; null when it is empty.</summary>
    public string? Lines(BoundColumn column)
    {
        string cell = this[column];
        LookForLostCharacters(column, cell);
        return cell.Length == 0 ? null
            : cell.AsSpan().ContainsAny('\r', '\n')
                ? string.Join('\n', cell.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                : cell;
    }

    /// <summary>The values of a cell, trimmed and without empty ones.</summary>
    public string[] Values(BoundColumn column)
    {
        string cell = this[column];
        return cell.Length == 0 ? []
            : column.Column.Separators.Length == 0 ? [cell]
            : cell.Split(
                column.Column.Separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private bool HasSomething(int from)
    {
        for (int i = from; i < _row.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(_row[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void LookForLostCharacters(BoundColumn column, string cell)
    {
        if (cell.Contains(LostCharacter, StringComparison.Ordinal))
        {
            faults.Warn(column.Column.Header, TableTexts.LostCharacter(cell));
        }
    }
}
