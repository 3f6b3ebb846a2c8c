using System.Globalization;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors;

/// <summary>Turns rows of a Digital Commons table into actors, one after the other.</summary>
internal sealed class DigitalCommonsRowReader(DigitalCommonsHeader columns, LanguageTag language, List<InputFault> faults)
{
    private const string CompaniesHouseScheme = "GB-COH";

    private const char LostCharacter = '\uFFFD';

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly Dictionary<Id<Actor>, int> _rowsById = [];

    private readonly DigitalCommonsCells _cells = new(columns);

    private int _number;

    /// <summary>Reads one row; null when it was left out, which the faults then tell.</summary>
    public Actor? Read(IReadOnlyList<string?> row, int number)
    {
        _number = number;
        _cells.Take(row);
        if (_cells.IsEmpty)
        {
            Warn(string.Empty, ActorTexts.EmptyRow());
            return null;
        }

        if (_cells.HasMore)
        {
            Reject(string.Empty, ActorTexts.LongRow(row.Count, columns.Count));
            return null;
        }

        if (row.Count < columns.Count)
        {
            Warn(string.Empty, ActorTexts.ShortRow(row.Count, columns.Count));
        }

        bool hasId = TryReadId(out Id<Actor> id);
        string? name = OneLine(DigitalCommonsHeader.Name);
        if (name is null)
        {
            Reject(DigitalCommonsHeader.Name, InputTexts.Required());
        }

        if (!hasId || name is null)
        {
            return null;
        }

        _rowsById.Add(id, number);
        string? description = Lines(DigitalCommonsHeader.Description);
        return new Actor(
            id,
            ActorKind.Organisation,
            Text.Of(language, name),
            Identifiers(),
            ReadPlace(),
            OneLine(DigitalCommonsHeader.LegalForm),
            One(DigitalCommonsHeader.MembershipType, EssGlobal.MembershipTypes),
            One(DigitalCommonsHeader.Structure, EssGlobal.OrganisationalStructures),
            Many(EssGlobal.Activities, DigitalCommonsHeader.PrimaryActivity, DigitalCommonsHeader.Activities),
            Many(EssGlobal.Qualifiers, DigitalCommonsHeader.Qualifiers),
            ReadWebsite(),
            description: description is null ? null : Text.Of(language, description));
    }

    private bool TryReadId(out Id<Actor> id)
    {
        string cell = _cells[DigitalCommonsHeader.Identifier];
        if (!Id<Actor>.TryParse(cell, out id))
        {
            Reject(
                DigitalCommonsHeader.Identifier,
                cell.Length == 0 ? InputTexts.Required() : InputTexts.Malformed(cell, ActorTexts.AnId));
            return false;
        }

        if (_rowsById.TryGetValue(id, out int first))
        {
            Reject(DigitalCommonsHeader.Identifier, ActorTexts.DuplicateRow(cell, first));
            return false;
        }

        return true;
    }

    private IEnumerable<Identifier> Identifiers()
    {
        string? company = OneLine(DigitalCommonsHeader.CompaniesHouse);
        return company is null ? [] : [new Identifier(CompaniesHouseScheme, company)];
    }

    private Place? ReadPlace()
    {
        Concept? country = ReadCountry();
        string? area = OneLine(DigitalCommonsHeader.Region);
        string? locality = OneLine(DigitalCommonsHeader.Locality);
        string? postcode = OneLine(DigitalCommonsHeader.Postcode);
        string? address = Lines(DigitalCommonsHeader.Address);
        bool hasOwn = _cells[DigitalCommonsHeader.Latitude].Length > 0 || _cells[DigitalCommonsHeader.Longitude].Length > 0;
        (decimal Latitude, decimal Longitude)? point = hasOwn
            ? ReadPoint(DigitalCommonsHeader.Latitude, DigitalCommonsHeader.Longitude)
            : ReadPoint(DigitalCommonsHeader.ContainerLatitude, DigitalCommonsHeader.ContainerLongitude);
        return country is null && area is null && locality is null && postcode is null && address is null && point is null
            ? null
            : new Place(country, area, locality, postcode, address, point?.Latitude, point?.Longitude);
    }

    private Concept? ReadCountry() => ReadCountry(DigitalCommonsHeader.CountryId) ?? ReadCountry(DigitalCommonsHeader.CountryName);

    // A code, an address that ends in a code, or a name.
    private Concept? ReadCountry(string column)
    {
        string cell = _cells[column];
        if (cell.Length == 0)
        {
            return null;
        }

        if (!World.TryFindCountry(cell[(cell.LastIndexOf('/') + 1)..], out Concept? country))
        {
            country = WorldNames.Find(cell);
        }

        if (country is null)
        {
            Warn(column, InputTexts.Unknown(cell));
        }

        return country;
    }

    private (decimal Latitude, decimal Longitude)? ReadPoint(string latitudeColumn, string longitudeColumn)
    {
        if (_cells[latitudeColumn].Length == 0 && _cells[longitudeColumn].Length == 0)
        {
            return null;
        }

        decimal? latitude = ReadDegrees(latitudeColumn, 90);
        decimal? longitude = ReadDegrees(longitudeColumn, 180);
        if (latitude == 0 && longitude == 0)
        {
            Warn(latitudeColumn, ActorTexts.ZeroCoordinates());
            return null;
        }

        return latitude is { } north && longitude is { } east ? (north, east) : null;
    }

    private decimal? ReadDegrees(string column, int limit)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        string cell = _cells[column];
        if (!decimal.TryParse(cell, Style, CultureInfo.InvariantCulture, out decimal degrees))
        {
            Warn(column, cell.Length == 0 ? InputTexts.Required() : InputTexts.Malformed(cell, ActorTexts.Degrees));
            return null;
        }

        if (Math.Abs(degrees) > limit)
        {
            Warn(column, InputTexts.OutOfRange(degrees, -limit, limit));
            return null;
        }

        return degrees;
    }

    private Uri? ReadWebsite()
    {
        string cell = _cells[DigitalCommonsHeader.Website];
        if (cell.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(cell, UriKind.Absolute, out Uri? website) && Actor.IsWebsite(website))
        {
            return website;
        }

        Warn(DigitalCommonsHeader.Website, InputTexts.Malformed(cell, ActorTexts.AWebAddress));
        return null;
    }

    private Concept? One(string column, Taxonomy taxonomy)
    {
        string cell = _cells[column];
        return cell.Length == 0 ? null : Find(column, taxonomy, cell);
    }

    private List<Concept> Many(Taxonomy taxonomy, params ReadOnlySpan<string> from)
    {
        List<Concept> found = [];
        foreach (string column in from)
        {
            foreach (string part in _cells[column].Split(
                ';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Find(column, taxonomy, part) is { } concept && !found.Contains(concept))
                {
                    found.Add(concept);
                }
            }
        }

        return found;
    }

    private Concept? Find(string column, Taxonomy taxonomy, string cell)
    {
        if (!EssGlobal.TryFind(taxonomy, cell, out Concept? concept))
        {
            Warn(column, InputTexts.Unknown(cell));
        }

        return concept;
    }

    private string? OneLine(string column)
    {
        string cell = _cells[column];
        LookForLostCharacters(column, cell);
        return cell.Length == 0 ? null
            : cell.AsSpan().ContainsAny('\r', '\n', '\t')
                ? string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                : cell;
    }

    private string? Lines(string column)
    {
        string cell = _cells[column];
        LookForLostCharacters(column, cell);
        return cell.Length == 0 ? null
            : cell.AsSpan().ContainsAny('\r', '\n')
                ? string.Join('\n', cell.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                : cell;
    }

    private void LookForLostCharacters(string column, string cell)
    {
        if (cell.Contains(LostCharacter, StringComparison.Ordinal))
        {
            Warn(column, ActorTexts.LostCharacter(cell));
        }
    }

    private void Warn(string column, Message message) =>
        faults.Add(new InputFault(column, message, FaultSeverity.Warning, _number));

    private void Reject(string column, Message message) =>
        faults.Add(new InputFault(column, message, FaultSeverity.Error, _number));
}
