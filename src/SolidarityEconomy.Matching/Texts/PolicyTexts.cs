namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about policy documents.</summary>
internal static class PolicyTexts
{
    public const string NoWeight = "match.policy.no-weight";
    public const string TooManyDecimals = "match.policy.too-many-decimals";
    public const string NotHere = "match.policy.not-here";
    public const string ZonesNeeded = "match.policy.zones-needed";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (NoWeight, new Text(
            "At least one criterion needs a weight above 0.",
            "Al menos un criterio necesita un peso mayor que 0.",
            "Pelo menos um critério precisa de um peso maior que 0.")),
        (TooManyDecimals, new Text(
            "{value} has more than {decimals} decimals.",
            "{value} tiene más de {decimals} decimales.",
            "{value} tem mais de {decimals} casas decimais.")),
        (NotHere, new Text(
            "This value does not go with the others of this entry.",
            "Este valor no va con los demás de esta entrada.",
            "Este valor não combina com os demais desta entrada.")),
        (ZonesNeeded, new Text(
            "Common time can only be compared with time zones, and none were given.",
            "El tiempo en común solo se compara con zonas horarias, y no se indicó ninguna.",
            "O tempo em comum só se compara com fusos horários, e nenhum foi informado.")),
    ];
}
