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

        if (isOneWord && Unwrapped(cell) is { } inner)
        {
            faults.Warn(header, TableTexts.WebsiteUnwrapped(cell, inner.AbsoluteUri));
            return inner;
        }

        if (isOneWord && BeginsWithADomain(cell) && Uri.TryCreate("http://" + cell, UriKind.Absolute, out Uri? completed))
        {
            faults.Warn(header, TableTexts.WebsiteCompleted(cell, completed.AbsoluteUri));
            return completed;
        }

        faults.Warn(header, InputTexts.Malformed(cell, ActorTexts.AWebAddress));
        return null;
    }

    // "chrome-extension://abc/https://example.org/a.pdf", copied from a browser that shows a document in a viewer of its own.
    private static Uri? Unwrapped(string cell)
    {
        int scheme = cell.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || !cell.AsSpan(0, scheme).EndsWith("-extension", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int at = cell.IndexOf("http", scheme, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && Uri.TryCreate(Whole(cell[at..]), UriKind.Absolute, out Uri? inner) && Actor.IsWebsite(inner) ? inner : null;

        static string Whole(string address) =>
            address.Contains("://", StringComparison.Ordinal) ? address : Uri.UnescapeDataString(address);
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
