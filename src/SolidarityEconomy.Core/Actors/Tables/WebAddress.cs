using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads web addresses as people type them.</summary>
internal static class WebAddress
{
    /// <summary>The address of a cell; null when there is none, which the faults then tell.</summary>
    public static Uri? Read(BoundColumn column, TableCells cells, TableFaults faults)
    {
        string cell = cells[column];
        string header = column.Column.Header;
        if (cell.Length == 0)
        {
            return null;
        }

        if (Placeholders.Is(cell))
        {
            faults.Warn(header, TableTexts.Placeholder(cell));
            return null;
        }

        bool isOneWord = !cell.Any(char.IsWhiteSpace);
        if (isOneWord && Uri.TryCreate(cell, UriKind.Absolute, out Uri? website) && Actor.IsWebsite(website))
        {
            return website;
        }

        if (isOneWord && BeginsWithADomain(cell) && Uri.TryCreate("http://" + cell, UriKind.Absolute, out Uri? completed))
        {
            faults.Warn(header, TableTexts.WebsiteCompleted(cell, completed.AbsoluteUri));
            return completed;
        }

        faults.Warn(header, InputTexts.Malformed(cell, ActorTexts.AWebAddress));
        return null;
    }

    // "example.org", "www.example.org/path"; no "www.pizza", no mailbox and no other protocol.
    private static bool BeginsWithADomain(string cell)
    {
        int end = cell.AsSpan().IndexOfAny('/', '?', '#');
        string[] labels = (end < 0 ? cell : cell[..end]).Split('.');
        bool hasWww = string.Equals(labels[0], "www", StringComparison.OrdinalIgnoreCase);
        return labels.Length >= (hasWww ? 3 : 2)
            && labels.All(label => label.Length is > 0 and <= 63 && label.All(c => char.IsLetterOrDigit(c) || c == '-'))
            && labels[^1].Length >= 2
            && labels[^1].All(char.IsLetter);
    }
}
