using System.Globalization;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads where an actor is from the cells of a row.</summary>
internal sealed class PlaceReader(ActorTableLayout layout, TableHeader columns, TableCells cells, TableFaults faults)
{
    private readonly CountryReader _countries = new(faults);

    public Place? Read()
    {
        CountryReading? country = _countries.Read(columns[ActorField.Country], cells);
        string? area = cells.FirstLine(columns[ActorField.Area], wordsFill: true);
        string? locality = cells.FirstLine(columns[ActorField.Locality], wordsFill: true);
        string? postcode = cells.FirstLine(columns[ActorField.Postcode], wordsFill: true);
        string? address = ReadAddress();
        (decimal Latitude, decimal Longitude)? point = ReadPoint(out string header);
        if (country is { Guess: { } name } guess)
        {
            country = Settle(guess, name, point);
        }

        country ??= layout.Country is { } all ? new CountryReading(all, string.Empty, null) : null;
        if (point is var (north, east) && !Suits(ref country, north, east, header))
        {
            point = null;
        }

        return country is null && area is null && locality is null && postcode is null && address is null && point is null
            ? null
            : new Place(country?.Country, area, locality, postcode, address, point?.Latitude, point?.Longitude);
    }

    private string? ReadAddress()
    {
        string? address = null;
        foreach (BoundColumn column in columns[ActorField.Address])
        {
            if (cells.Lines(column) is not { } part)
            {
                continue;
            }

            if (Placeholders.Is(part))
            {
                faults.Warn(column.Column.Header, TableTexts.Placeholder(part));
            }
            else
            {
                address = address is null ? part : $"{address}{(column.Column.Style == ActorCellStyle.SameLine ? ' ' : '\n')}{part}";
            }
        }

        return address;
    }

    private (decimal Latitude, decimal Longitude)? ReadPoint(out string header)
    {
        header = string.Empty;
        foreach ((BoundColumn latitude, BoundColumn longitude) in columns[ActorField.Latitude].Zip(columns[ActorField.Longitude]))
        {
            if (cells[latitude].Length > 0 || cells[longitude].Length > 0)
            {
                header = latitude.Column.Header;
                return ReadPoint(latitude, longitude);
            }
        }

        return null;
    }

    // Coordinates say more than a guess: it holds where they lie in the country, and of long names where there are none.
    private CountryReading? Settle(CountryReading guess, string name, (decimal Latitude, decimal Longitude)? point)
    {
        if (point is var (north, east) ? SubRegionBoxes.MayHold(guess.Country, north, east) : guess.StandsAlone)
        {
            faults.Warn(guess.Column!, TableTexts.CountryMisspelt(guess.Cell, name, guess.Country.Label));
            return guess;
        }

        faults.Warn(guess.Column!, TableTexts.CountrySuggested(guess.Cell, name, guess.Country.Label));
        return null;
    }

    // A code says less than coordinates, and these less than a name that somebody wrote: the weaker one counts as unknown.
    private bool Suits(ref CountryReading? reading, decimal latitude, decimal longitude, string header)
    {
        if (reading is not { } read || SubRegionBoxes.MayHold(read.Country, latitude, longitude))
        {
            return true;
        }

        Text country = read.Country.Label;
        Text region = World.SubRegion(read.Country)!.Label;
        if (Math.Abs(longitude) <= 90 && SubRegionBoxes.MayHold(read.Country, longitude, latitude))
        {
            faults.Warn(header, TableTexts.CoordinatesSwapped(latitude, longitude, country));
            return false;
        }

        if (!read.IsPart && SubRegionBoxes.HasPartsOverseas(read.Country))
        {
            faults.Warn(header, TableTexts.CoordinatesOverseas(latitude, longitude, country, region));
            return true;
        }

        if (read is { IsCode: true, Column: { } column })
        {
            faults.Warn(column, TableTexts.CountryContradicted(read.Cell, country, region, latitude, longitude));
            reading = null;
            return true;
        }

        faults.Warn(header, TableTexts.CoordinatesContradicted(latitude, longitude, country, region));
        return false;
    }

    private (decimal Latitude, decimal Longitude)? ReadPoint(BoundColumn latitudes, BoundColumn longitudes)
    {
        decimal? latitude = ReadDegrees(latitudes, 90);
        decimal? longitude = ReadDegrees(longitudes, 180);
        if (latitude == 0 && longitude == 0)
        {
            faults.Warn(latitudes.Column.Header, TableTexts.ZeroCoordinates());
            return null;
        }

        return latitude is { } north && longitude is { } east ? (north, east) : null;
    }

    private decimal? ReadDegrees(BoundColumn column, int limit)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        string cell = cells[column];
        if (!decimal.TryParse(cell, Style, CultureInfo.InvariantCulture, out decimal degrees))
        {
            faults.Warn(
                column.Column.Header, cell.Length == 0 ? InputTexts.Required() : InputTexts.Malformed(cell, ActorTexts.Degrees));
            return null;
        }

        if (Math.Abs(degrees) > limit)
        {
            faults.Warn(column.Column.Header, InputTexts.OutOfRange(degrees, -limit, limit));
            return null;
        }

        return degrees;
    }
}
