using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SolidarityEconomy.Samples.Shared;

/// <summary>Writes a table as CSV: commas, line feeds, quotation marks where the format needs them.</summary>
public static class CsvText
{
    /// <summary>Writes the rows.</summary>
    /// <param name="rows">Header and rows; a missing cell is null.</param>
    /// <returns>The text, each row ended by a line feed. Words that a spreadsheet would take for a formula begin with '.</returns>
    public static string Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = new(text, configuration))
        {
            foreach (IReadOnlyList<string?> row in rows)
            {
                foreach (string? cell in row)
                {
                    csv.WriteField(Harmless(cell));
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>A southern latitude begins with a minus and stays as it is; other words that begin like a formula do not.</summary>
    private static string? Harmless(string? cell) =>
        cell is ['=' or '+' or '-' or '@', ..] && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
}
