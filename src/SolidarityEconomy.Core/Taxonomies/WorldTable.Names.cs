namespace SolidarityEconomy.Taxonomies;

internal static partial class WorldTable
{
    /// <summary>Names of every day that M49 does not have with other accents, each with its language; our own short list.</summary>
    public static IReadOnlyList<(string Alpha2, (string Language, string Name)[] Names)> Everyday { get; } =
    [
        ("AE", [("en", "UAE")]),
        ("BS", [("en", "The Bahamas")]),
        ("BY", [("es", "Bielorrusia"), ("pt", "Bielorrússia")]),
        ("CD",
        [
            ("en", "DR Congo"), ("en", "DRC"), ("en", "Democratic Republic of Congo"), ("en", "Congo-Kinshasa"),
            ("es", "RD Congo"),
        ]),
        ("CG",
        [
            ("en", "Republic of the Congo"), ("en", "Congo-Brazzaville"), ("es", "República del Congo"),
            ("pt", "República do Congo"),
        ]),
        ("CI", [("en", "Ivory Coast"), ("es", "Costa de Marfil")]),
        ("CV", [("en", "Cape Verde")]),
        ("CZ", [("en", "Czech Republic"), ("es", "República Checa")]),
        ("GB",
        [
            ("en", "United Kingdom"), ("en", "UK"), ("en", "U.K."), ("en", "Great Britain"), ("es", "Gran Bretaña"),
            ("pt", "Grã-Bretanha"), ("fr", "Royaume-Uni"),
        ]),
        ("GM", [("en", "The Gambia")]),
        ("KE", [("es", "Kenia")]),
        ("KP", [("en", "North Korea"), ("es", "Corea del Norte"), ("fr", "Corée du Nord")]),
        ("KR", [("en", "South Korea"), ("es", "Corea del Sur"), ("fr", "Corée du Sud")]),
        ("MD", [("en", "Moldova")]),
        ("MK", [("en", "Macedonia")]),
        ("MM", [("en", "Burma"), ("es", "Birmania")]),
        ("MO", [("en", "Macao")]),
        ("NL", [("en", "Holland"), ("es", "Holanda"), ("en", "The Netherlands")]),
        ("NZ", [("es", "Nueva Zelanda")]),
        ("PS", [("en", "Palestine"), ("en", "Palestinian Territories")]),
        ("RU", [("es", "Rusia"), ("fr", "Russie")]),
        ("SY", [("en", "Syria"), ("fr", "Syrie")]),
        ("SZ", [("en", "Swaziland")]),
        ("TL", [("en", "East Timor"), ("es", "Timor Oriental")]),
        ("TR", [("en", "Turkey")]),
        ("TZ", [("fr", "Tanzanie")]),
        ("US",
        [
            ("en", "United States"), ("en", "U.S.A."), ("en", "U.S."), ("es", "EE. UU."), ("es", "EEUU"), ("pt", "EUA"),
            ("fr", "États-Unis"),
        ]),
        ("VA", [("en", "Vatican City"), ("es", "Vaticano"), ("es", "Ciudad del Vaticano"), ("pt", "Cidade do Vaticano")]),
        ("VN", [("en", "Vietnam")]),
    ];

    private static ILookup<string, Text> EverydayTexts { get; } = Everyday
        .SelectMany(row => row.Names.Select(name => (row.Alpha2, Text: Text.Of(LanguageTag.Parse(name.Language), name.Name))))
        .ToLookup(pair => pair.Alpha2, pair => pair.Text, StringComparer.Ordinal);

    /// <summary>What else people call a country: its names without their bracketed part, and those of every day.</summary>
    public static IEnumerable<Text> OtherNames(CountryRow country) => country.Label.Values
        .Where(label => WithoutBrackets(label.Value) != label.Value)
        .Select(label => Text.Of(label.Key, WithoutBrackets(label.Value)))
        .Concat(EverydayTexts[country.Alpha2])
        .Distinct();

    // "Bolivia (Plurinational State of)" is "Bolivia", and "Cocos (Keeling) Islands" is "Cocos Islands".
    public static string WithoutBrackets(string label)
    {
        int opening = label.IndexOf('(', StringComparison.Ordinal);
        int closing = label.IndexOf(')', StringComparison.Ordinal);
        return opening > 0 && closing > opening ? (label[..opening].TrimEnd() + label[(closing + 1)..]).Trim() : label;
    }
}
