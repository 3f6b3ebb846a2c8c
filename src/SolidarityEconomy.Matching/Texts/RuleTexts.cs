namespace SolidarityEconomy.Matching.Texts;

/// <summary>The conditions of the built-in rules as sentences; the code of a text ends in the code of its rule.</summary>
internal static class RuleTexts
{
    private const string Prefix = "match.rule.";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Prefix + "different-actor", new Text(
            "Nobody is matched with itself.",
            "Nadie se empareja consigo mismo.",
            "Ninguém é conectado consigo mesmo.")),
        (Prefix + "same-topic", new Text(
            "The offer must be in the topic of the need.",
            "La oferta debe ser del mismo tema que la necesidad.",
            "A oferta deve ser do mesmo tema que a demanda.")),
        (Prefix + "common-language", new Text(
            "Both must have a language in common.",
            "Ambas partes deben tener un idioma en común.",
            "Ambas as partes devem ter uma língua em comum.")),
        (Prefix + "place", new Text(
            "Each side must be in a place that the other accepts.",
            "Cada parte debe estar en un lugar que la otra acepta.",
            "Cada parte deve estar em um lugar que a outra aceita.")),
        (Prefix + "same-area", new Text(
            "Both must be in the same area (province, department, state).",
            "Ambas partes deben estar en la misma provincia, departamento o estado.",
            "Ambas as partes devem estar na mesma província, departamento ou estado.")),
        (Prefix + "same-country", new Text(
            "Both must be in the same country.",
            "Ambas partes deben estar en el mismo país.",
            "Ambas as partes devem estar no mesmo país.")),
        (Prefix + "same-sub-region", new Text(
            "Both must be in the same part of the continent.",
            "Ambas partes deben estar en la misma subregión del continente.",
            "Ambas as partes devem estar na mesma sub-região do continente.")),
        (Prefix + "same-region", new Text(
            "Both must be on the same continent.",
            "Ambas partes deben estar en el mismo continente.",
            "Ambas as partes devem estar no mesmo continente.")),
        (Prefix + "different-area", new Text(
            "They must be in different areas (provinces, departments, states).",
            "Las partes deben estar en provincias, departamentos o estados distintos.",
            "As partes devem estar em províncias, departamentos ou estados diferentes.")),
        (Prefix + "different-country", new Text(
            "They must be in different countries.",
            "Las partes deben estar en países distintos.",
            "As partes devem estar em países diferentes.")),
        (Prefix + "different-sub-region", new Text(
            "They must be in different parts of a continent.",
            "Las partes deben estar en subregiones distintas.",
            "As partes devem estar em sub-regiões diferentes.")),
        (Prefix + "different-region", new Text(
            "They must be on different continents.",
            "Las partes deben estar en continentes distintos.",
            "As partes devem estar em continentes diferentes.")),
    ];

    public static Text Reason(string ruleCode) => MatchingTexts.Text(Prefix + ruleCode);

    /// <summary>The sentence of a rule, built in or a caller's own, as a message with a code of its own.</summary>
    public static Message Condition(string ruleCode, Text reason) => new(Prefix + ruleCode, reason);
}
