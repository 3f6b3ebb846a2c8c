using System.Text;

namespace SolidarityEconomy.Tests;

/// <summary>Real tables that lie beside the repository on machines of the team; elsewhere their tests are skipped.</summary>
internal static class ReferenceData
{
    /// <summary>Reads a table of comma-separated values, header first; skips the test when the file is not there.</summary>
    public static IReadOnlyList<string[]> Table(params string[] path)
    {
        string file = RepositoryRoot.Combine(["..", "shared", "data", .. path]);
        Assert.SkipUnless(File.Exists(file), $"The reference table {string.Join('/', path)} is not beside the repository.");
        return [.. Rows(File.ReadAllText(file))];
    }

    /// <summary>Reads the rows below the header as dictionaries by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Records(params string[] path)
    {
        IReadOnlyList<string[]> table = Table(path);
        return [.. table.Skip(1).Select(row => table[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (row.Count > 0 || cell.Length > 0)
        {
            row.Add(cell.ToString());
            yield return [.. row];
        }
    }
}
