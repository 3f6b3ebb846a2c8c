using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Matching.Texts;

/// <summary>What languages of the Americas and their diasporas are called; codes of ISO 639.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, Text> Names = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["ar"] = new("Arabic", "árabe", "árabe"),
        ["ay"] = new("Aymara", "aimara", "aimará"),
        ["ca"] = new("Catalan", "catalán", "catalão"),
        ["de"] = new("German", "alemán", "alemão"),
        ["en"] = new("English", "inglés", "inglês"),
        ["es"] = new("Spanish", "español", "espanhol"),
        ["eu"] = new("Basque", "euskera", "basco"),
        ["fr"] = new("French", "francés", "francês"),
        ["gl"] = new("Galician", "gallego", "galego"),
        ["gn"] = new("Guarani", "guaraní", "guarani"),
        ["ht"] = new("Haitian Creole", "criollo haitiano", "crioulo haitiano"),
        ["it"] = new("Italian", "italiano", "italiano"),
        ["ja"] = new("Japanese", "japonés", "japonês"),
        ["nah"] = new("Nahuatl", "náhuatl", "náuatle"),
        ["nl"] = new("Dutch", "neerlandés", "holandês"),
        ["pt"] = new("Portuguese", "portugués", "português"),
        ["qu"] = new("Quechua", "quechua", "quíchua"),
        ["sv"] = new("Swedish", "sueco", "sueco"),
        ["zh"] = new("Chinese", "chino", "chinês"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryFind(string language, [NotNullWhen(true)] out Text? name) => Names.TryGetValue(language, out name);
}
