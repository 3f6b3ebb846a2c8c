using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Finds countries by their names: those of M49, those without their bracketed part, and names of every day.</summary>
/// <remarks>The names of every day are our own short list of what M49 does not have with other accents; a name that two countries share finds neither.</remarks>
internal static class WorldNames
{
    private static readonly (string Alpha2, string[] Names)[] EverydayNames =
    [
        ("AE", ["UAE", "Emirados Árabes Unidos"]),
        ("BN", ["Brunei"]),
        ("BS", ["The Bahamas"]),
        ("BY", ["Bielorrusia", "Bielorrússia"]),
        ("CD", ["DR Congo", "DRC", "Democratic Republic of Congo", "Congo-Kinshasa", "RD Congo"]),
        ("CG", ["Republic of the Congo", "Congo-Brazzaville", "República del Congo", "República do Congo"]),
        ("CI", ["Ivory Coast", "Costa de Marfil", "Costa do Marfim"]),
        ("CV", ["Cape Verde"]),
        ("CZ", ["Czech Republic", "República Checa", "Tchéquia"]),
        ("GB", ["United Kingdom", "UK", "U.K.", "Great Britain", "Gran Bretaña", "Grã-Bretanha"]),
        ("GM", ["The Gambia"]),
        ("HK", ["Hong Kong"]),
        ("KE", ["Kenia"]),
        ("KP", ["North Korea", "Corea del Norte", "Coreia do Norte"]),
        ("KR", ["South Korea", "Corea del Sur"]),
        ("LA", ["Laos"]),
        ("MD", ["Moldova", "Moldavia"]),
        ("MK", ["Macedonia", "Macedônia do Norte"]),
        ("MM", ["Burma", "Birmania"]),
        ("MO", ["Macao"]),
        ("NL", ["Holland", "Holanda", "The Netherlands"]),
        ("NZ", ["Nueva Zelanda"]),
        ("PS", ["Palestine", "Palestinian Territories"]),
        ("RU", ["Rusia"]),
        ("RW", ["Ruanda"]),
        ("SY", ["Syria"]),
        ("SZ", ["Swaziland"]),
        ("TL", ["East Timor", "Timor Oriental"]),
        ("TR", ["Turkey"]),
        ("US", ["United States", "U.S.A.", "U.S.", "EE. UU.", "EEUU", "EUA"]),
        ("VA", ["Vatican City", "Vaticano", "Ciudad del Vaticano", "Cidade do Vaticano"]),
        ("VN", ["Vietnam"]),
        ("ZW", ["Zimbabue"]),
    ];

    private static readonly FrozenDictionary<string, Concept> ByName = World.Countries
        .SelectMany(country => country.Label.Values.Values.SelectMany(label => new[] { label, WithoutBrackets(label) })
            .Select(name => (Name: name, Country: country)))
        .Concat(Everyday)
        .DistinctBy(pair => (Text.Fold(pair.Name), pair.Country.Notation))
        .GroupBy(pair => Text.Fold(pair.Name), StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First().Country, StringComparer.Ordinal);

    /// <summary>The names that M49 does not have, each with its country.</summary>
    public static IEnumerable<(string Name, Concept Country)> Everyday =>
        EverydayNames.SelectMany(row => row.Names.Select(name => (name, World.Country(row.Alpha2))));

    /// <summary>Finds a country by a name in any of the three languages, whatever the accents, case and punctuation.</summary>
    public static Concept? Find(string name) => ByName.GetValueOrDefault(Text.Fold(name));

    // "Bolivia (Plurinational State of)" is "Bolivia", and "Cocos (Keeling) Islands" is "Cocos Islands".
    private static string WithoutBrackets(string label)
    {
        int opening = label.IndexOf('(', StringComparison.Ordinal);
        int closing = label.IndexOf(')', StringComparison.Ordinal);
        return opening > 0 && closing > opening ? label[..opening] + label[(closing + 1)..] : label;
    }
}
