using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>
/// Reads a country from a cell: a code or a name without further ado; a name in another language, a part of a country and a
/// unique misspelling with a warning; whatever else is unknown. No other cell is asked.
/// </summary>
internal sealed class CountryReader(TableFaults faults)
{
    // A table repeats few spellings many times.
    private readonly Dictionary<string, (Concept? Country, Message? Said)> _read = new(StringComparer.Ordinal);

    /// <summary>The first of several columns that names a country.</summary>
    public CountryReading? Read(BoundColumn[] columns, TableCells cells)
    {
        foreach (BoundColumn column in columns)
        {
            string cell = cells[column];
            if (cell.Length > 0 && Read(cell, column.Column.Header) is { } country)
            {
                return new CountryReading(country, cell, column.Column.Header);
            }
        }

        return null;
    }

    private Concept? Read(string cell, string header)
    {
        if (!_read.TryGetValue(cell, out (Concept? Country, Message? Said) known))
        {
            known = Interpret(cell);
            _read.Add(cell, known);
        }

        if (known.Said is { } message)
        {
            faults.Warn(header, message);
        }

        return known.Country;
    }

    private static (Concept? Country, Message? Said) Interpret(string cell)
    {
        Concept? country = World.TryFindCountry(cell[(cell.LastIndexOf('/') + 1)..], out Concept? coded) ? coded : WorldNames.Find(cell);
        if (country is not null)
        {
            return (country, null);
        }

        if (CountrySpellings.Find(cell) is { } spelling)
        {
            return (spelling.Country, spelling.IsPart
                ? TableTexts.CountryPart(cell, spelling.Country.Label)
                : TableTexts.CountryRead(cell, spelling.Country.Label));
        }

        return CountrySpellings.Misspelt(cell) is var (right, meant)
            ? (meant, TableTexts.CountryMisspelt(cell, right, meant.Label))
            : (null, InputTexts.Unknown(cell));
    }
}
