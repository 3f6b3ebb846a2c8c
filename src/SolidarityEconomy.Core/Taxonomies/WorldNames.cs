using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Finds countries by their names: those of M49, those without their bracketed part, and names of every day.</summary>
/// <remarks>
/// The names of every day are our own short list of what M49 does not have with other accents. A name that two countries share is
/// that of the one which bears it in English, and else finds neither.
/// </remarks>
internal static class WorldNames
{
    private static readonly (string Alpha2, string[] Names)[] EverydayNames =
    [
        ("AE", ["UAE"]),
        ("BS", ["The Bahamas"]),
        ("BY", ["Bielorrusia", "Bielorrússia"]),
        ("CD", ["DR Congo", "DRC", "Democratic Republic of Congo", "Congo-Kinshasa", "RD Congo"]),
        ("CG", ["Republic of the Congo", "Congo-Brazzaville", "República del Congo", "República do Congo"]),
        ("CI", ["Ivory Coast", "Costa de Marfil"]),
        ("CV", ["Cape Verde"]),
        ("CZ", ["Czech Republic", "República Checa"]),
        ("GB", ["United Kingdom", "UK", "U.K.", "Great Britain", "Gran Bretaña", "Grã-Bretanha"]),
        ("GM", ["The Gambia"]),
        ("KE", ["Kenia"]),
        ("KP", ["North Korea", "Corea del Norte"]),
        ("KR", ["South Korea", "Corea del Sur"]),
        ("MD", ["Moldova"]),
        ("MK", ["Macedonia"]),
        ("MM", ["Burma", "Birmania"]),
        ("MO", ["Macao"]),
        ("NL", ["Holland", "Holanda", "The Netherlands"]),
        ("NZ", ["Nueva Zelanda"]),
        ("PS", ["Palestine", "Palestinian Territories"]),
        ("RU", ["Rusia"]),
        ("SY", ["Syria"]),
        ("SZ", ["Swaziland"]),
        ("TL", ["East Timor", "Timor Oriental"]),
        ("TR", ["Turkey"]),
        ("US", ["United States", "U.S.A.", "U.S.", "EE. UU.", "EEUU", "EUA"]),
        ("VA", ["Vatican City", "Vaticano", "Ciudad del Vaticano", "Cidade do Vaticano"]),
        ("VN", ["Vietnam"]),
    ];

    private static readonly FrozenDictionary<string, Concept> ByName = World.Countries
        .SelectMany(country => country.Label.Values.SelectMany(label => new[] { label.Value, WithoutBrackets(label.Value) }
            .Select(name => (Name: Text.Fold(name), Country: country, IsEnglish: label.Key == LanguageTag.English))))
        .Concat(Everyday.Select(pair => (Name: Text.Fold(pair.Name), pair.Country, IsEnglish: false)))
        .GroupBy(name => name.Name, StringComparer.Ordinal)
        .Select(group => (group.Key, Country: Only(group.Select(name => name.Country))
            ?? Only(group.Where(name => name.IsEnglish).Select(name => name.Country))))
        .Where(name => name.Country is not null)
        .ToFrozenDictionary(name => name.Key, name => name.Country!, StringComparer.Ordinal);

    /// <summary>The names that M49 does not have, each with its country.</summary>
    public static IEnumerable<(string Name, Concept Country)> Everyday =>
        EverydayNames.SelectMany(row => row.Names.Select(name => (name, World.Country(row.Alpha2))));

    /// <summary>Finds a country by a name in any of the four languages, whatever the accents, case and punctuation.</summary>
    public static Concept? Find(string name) => ByName.GetValueOrDefault(Text.Fold(name));

    private static Concept? Only(IEnumerable<Concept> countries) => countries.Distinct().Take(2).ToArray() is [Concept only] ? only : null;

    // "Bolivia (Plurinational State of)" is "Bolivia", and "Cocos (Keeling) Islands" is "Cocos Islands".
    private static string WithoutBrackets(string label)
    {
        int opening = label.IndexOf('(', StringComparison.Ordinal);
        int closing = label.IndexOf(')', StringComparison.Ordinal);
        return opening > 0 && closing > opening ? label[..opening] + label[(closing + 1)..] : label;
    }
}
