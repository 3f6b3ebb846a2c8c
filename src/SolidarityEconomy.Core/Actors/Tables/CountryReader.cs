using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>
/// Reads a country from a cell: a code, a name or an address that ends in a code without further ado; a name in another language
/// and a part of a country with a warning; a unique misspelling as a guess, which only the coordinates of the row can settle;
/// whatever else is unknown.
/// </summary>
internal sealed class CountryReader(TableFaults faults)
{
    // A table repeats few spellings many times.
    private readonly Dictionary<string, (CountryReading? Reading, Message? Said)> _read = new(StringComparer.Ordinal);

    /// <summary>The first of several columns that names a country.</summary>
    public CountryReading? Read(BoundColumn[] columns, TableCells cells)
    {
        foreach (BoundColumn column in columns)
        {
            string cell = cells[column];
            if (cell.Length > 0 && Read(cell, column.Column.Header) is { } reading)
            {
                return reading with { Column = column.Column.Header };
            }
        }

        return null;
    }

    private CountryReading? Read(string cell, string header)
    {
        if (!_read.TryGetValue(cell, out (CountryReading? Reading, Message? Said) known))
        {
            known = Interpret(cell);
            _read.Add(cell, known);
        }

        if (known.Said is { } message)
        {
            faults.Warn(header, message);
        }

        return known.Reading;
    }

    private static (CountryReading? Reading, Message? Said) Interpret(string cell)
    {
        Concept? country = World.TryFindCountry(EndOfAddress(cell), out Concept? coded) ? coded : WorldNames.Find(cell);
        if (country is not null)
        {
            return (new CountryReading(country, cell, null), null);
        }

        if (CountrySpellings.Find(cell) is { } spelling)
        {
            return (new CountryReading(spelling.Country, cell, null, IsPart: spelling.IsPart), spelling.IsPart
                ? TableTexts.CountryPart(cell, spelling.Country.Label)
                : TableTexts.CountryRead(cell, spelling.Country.Label));
        }

        return CountrySpellings.Misspelt(cell) is var (right, meant)
            ? (new CountryReading(meant, cell, null, right), null)
            : (null, InputTexts.Unknown(cell));
    }

    // What stands behind the last slash is a code in an address only: "DE/AT" names two countries.
    private static string EndOfAddress(string cell) =>
        Uri.TryCreate(cell, UriKind.Absolute, out Uri? address) && !address.IsFile ? cell[(cell.LastIndexOf('/') + 1)..] : cell;
}
