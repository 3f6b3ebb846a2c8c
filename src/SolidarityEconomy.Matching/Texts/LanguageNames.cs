using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Matching.Texts;

/// <summary>What languages of the Americas and their diasporas are called; codes of ISO 639.</summary>
internal static class LanguageNames
{
    private const string Prefix = "match.language.";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Prefix + "ar", new Text("Arabic", "árabe", "árabe")),
        (Prefix + "ay", new Text("Aymara", "aimara", "aimará")),
        (Prefix + "ca", new Text("Catalan", "catalán", "catalão")),
        (Prefix + "de", new Text("German", "alemán", "alemão")),
        (Prefix + "en", new Text("English", "inglés", "inglês")),
        (Prefix + "es", new Text("Spanish", "español", "espanhol")),
        (Prefix + "eu", new Text("Basque", "euskera", "basco")),
        (Prefix + "fr", new Text("French", "francés", "francês")),
        (Prefix + "gl", new Text("Galician", "gallego", "galego")),
        (Prefix + "gn", new Text("Guarani", "guaraní", "guarani")),
        (Prefix + "ht", new Text("Haitian Creole", "criollo haitiano", "crioulo haitiano")),
        (Prefix + "it", new Text("Italian", "italiano", "italiano")),
        (Prefix + "ja", new Text("Japanese", "japonés", "japonês")),
        (Prefix + "nah", new Text("Nahuatl", "náhuatl", "náuatle")),
        (Prefix + "nl", new Text("Dutch", "neerlandés", "holandês")),
        (Prefix + "pt", new Text("Portuguese", "portugués", "português")),
        (Prefix + "qu", new Text("Quechua", "quechua", "quíchua")),
        (Prefix + "sv", new Text("Swedish", "sueco", "sueco")),
        (Prefix + "zh", new Text("Chinese", "chino", "chinês")),
    ];

    private static readonly FrozenDictionary<string, Text> ByLanguage =
        Entries.ToFrozenDictionary(entry => entry.Code[Prefix.Length..], entry => entry.Pattern, StringComparer.Ordinal);

    public static bool TryFind(string language, [NotNullWhen(true)] out Text? name) => ByLanguage.TryGetValue(language, out name);
}
