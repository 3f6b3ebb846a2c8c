using System.Collections.Frozen;
using System.Globalization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors;

/// <summary>Where the columns of a Digital Commons table are.</summary>
internal sealed class DigitalCommonsHeader
{
    public const string Identifier = "Identifier";
    public const string Name = "Name";
    public const string Description = "Description";
    public const string Structure = "Organisational Structure";
    public const string PrimaryActivity = "Primary Activity";
    public const string Activities = "Activities";
    public const string Qualifiers = "Qualifiers";
    public const string MembershipType = "Membership Type";
    public const string Address = "Street Address";
    public const string Locality = "Locality";
    public const string Region = "Region";
    public const string Postcode = "Postcode";
    public const string CountryId = "Country ID";
    public const string CountryName = "Country Name";
    public const string Website = "Website";
    public const string CompaniesHouse = "Companies House Number";
    public const string Latitude = "Latitude";
    public const string Longitude = "Longitude";
    public const string ContainerLatitude = "Geo Container Latitude";
    public const string ContainerLongitude = "Geo Container Longitude";
    public const string LegalForm = "Legal Form";

    private static readonly FrozenDictionary<string, string> Taken = Folded(
        Identifier, Name, Description, Structure, PrimaryActivity, Activities, Qualifiers, MembershipType, Address, Locality, Region,
        Postcode, CountryId, CountryName, Website, CompaniesHouse, Latitude, Longitude, ContainerLatitude, ContainerLongitude, LegalForm);

    private static readonly FrozenDictionary<string, string> Known = Folded(
        "Territory ID", "Phone", "Email", "Twitter", "Facebook", "Geo Container", "Geo Container Confidence", "Geocoded Address",
        "Domains", "Dataset", "Sector", "SIC Section", "SIC Code", "Ownership Classification");

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    private DigitalCommonsHeader(int count) => Count = count;

    /// <summary>The number of columns, named or not.</summary>
    public int Count { get; }

    public bool IsComplete => _positions.ContainsKey(Identifier) && _positions.ContainsKey(Name);

    public static DigitalCommonsHeader Read(IReadOnlyList<string?> header, List<InputFault> faults)
    {
        DigitalCommonsHeader columns = new(header.Count);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            string written = (header[i] ?? string.Empty).Trim('\uFEFF', ' ', '\t', '\r', '\n');
            string folded = Text.Fold(written);
            string shown = folded.Length > 0 ? written : string.Create(CultureInfo.InvariantCulture, $"#{i + 1}");
            if (folded.Length > 0 && !seen.Add(folded))
            {
                faults.Add(Warning(shown, InputTexts.Duplicate(shown)));
            }
            else if (Taken.TryGetValue(folded, out string? column))
            {
                columns._positions.Add(column, i);
            }
            else
            {
                faults.Add(Warning(shown, Known.ContainsKey(folded) ? ActorTexts.ColumnNotTaken(shown) : ActorTexts.UnknownColumn(shown)));
            }
        }

        foreach (string needed in new[] { Identifier, Name }.Where(needed => !columns._positions.ContainsKey(needed)))
        {
            faults.Add(new InputFault(needed, ActorTexts.MissingColumn(needed)));
        }

        return columns;
    }

    /// <summary>The place of a column in a row; -1 when the table does not have it.</summary>
    public int this[string column] => _positions.GetValueOrDefault(column, -1);

    private static InputFault Warning(string column, Message message) => new(column, message, FaultSeverity.Warning);

    private static FrozenDictionary<string, string> Folded(params IEnumerable<string> names) =>
        names.ToFrozenDictionary(Text.Fold, StringComparer.Ordinal);
}
