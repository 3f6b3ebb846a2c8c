using System.Collections.Frozen;

namespace SolidarityEconomy.Texts;

/// <summary>What languages are called, by their codes in ISO 639.</summary>
internal static class LanguageTexts
{
    private static readonly FrozenDictionary<string, Text> Names = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["am"] = new("Amharic", "amárico", "amárico"),
        ["ar"] = new("Arabic", "árabe", "árabe"),
        ["arn"] = new("Mapudungun", "mapudungun", "mapudungun"),
        ["ay"] = new("Aymara", "aimara", "aimará"),
        ["bg"] = new("Bulgarian", "búlgaro", "búlgaro"),
        ["bn"] = new("Bengali", "bengalí", "bengali"),
        ["ca"] = new("Catalan", "catalán", "catalão"),
        ["cs"] = new("Czech", "checo", "tcheco"),
        ["da"] = new("Danish", "danés", "dinamarquês"),
        ["de"] = new("German", "alemán", "alemão"),
        ["el"] = new("Greek", "griego", "grego"),
        ["en"] = new("English", "inglés", "inglês"),
        ["es"] = new("Spanish", "español", "espanhol"),
        ["eu"] = new("Basque", "euskera", "basco"),
        ["fa"] = new("Persian", "persa", "persa"),
        ["fi"] = new("Finnish", "finés", "finlandês"),
        ["fr"] = new("French", "francés", "francês"),
        ["gl"] = new("Galician", "gallego", "galego"),
        ["gn"] = new("Guarani", "guaraní", "guarani"),
        ["he"] = new("Hebrew", "hebreo", "hebraico"),
        ["hi"] = new("Hindi", "hindi", "hindi"),
        ["ht"] = new("Haitian Creole", "criollo haitiano", "crioulo haitiano"),
        ["hu"] = new("Hungarian", "húngaro", "húngaro"),
        ["id"] = new("Indonesian", "indonesio", "indonésio"),
        ["it"] = new("Italian", "italiano", "italiano"),
        ["ja"] = new("Japanese", "japonés", "japonês"),
        ["ko"] = new("Korean", "coreano", "coreano"),
        ["nah"] = new("Nahuatl", "náhuatl", "náuatle"),
        ["nl"] = new("Dutch", "neerlandés", "holandês"),
        ["no"] = new("Norwegian", "noruego", "norueguês"),
        ["pl"] = new("Polish", "polaco", "polonês"),
        ["pt"] = new("Portuguese", "portugués", "português"),
        ["qu"] = new("Quechua", "quechua", "quíchua"),
        ["ro"] = new("Romanian", "rumano", "romeno"),
        ["ru"] = new("Russian", "ruso", "russo"),
        ["sv"] = new("Swedish", "sueco", "sueco"),
        ["sw"] = new("Swahili", "suajili", "suaíli"),
        ["tr"] = new("Turkish", "turco", "turco"),
        ["uk"] = new("Ukrainian", "ucraniano", "ucraniano"),
        ["ur"] = new("Urdu", "urdu", "urdu"),
        ["vi"] = new("Vietnamese", "vietnamita", "vietnamita"),
        ["wo"] = new("Wolof", "wólof", "uólofe"),
        ["zh"] = new("Chinese", "chino", "chinês"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a language; the code itself where we have no name.</summary>
    public static Text Name(string language) => Names.GetValueOrDefault(language) ?? Text.Of(LanguageTag.English, language);
}
