namespace SolidarityEconomy.Texts;

/// <summary>The texts of the kernel.</summary>
internal static class KernelTexts
{
    public const string Required = "input.required";
    public const string Malformed = "input.malformed";
    public const string OutOfRange = "input.out-of-range";
    public const string Duplicate = "input.duplicate";
    public const string Unknown = "input.unknown";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (Required, new Text("A value is required here.", "Aquí hace falta un valor.", "Falta um valor aqui.")),
        (Malformed, new Text(
            "'{value}' cannot be read as {expected}.",
            "'{value}' no se puede leer como {expected}.",
            "'{value}' não pode ser lido como {expected}.")),
        (OutOfRange, new Text(
            "{value} is outside the allowed range, {minimum} to {maximum}.",
            "{value} está fuera del rango permitido, de {minimum} a {maximum}.",
            "{value} está fora do intervalo permitido, de {minimum} a {maximum}.")),
        (Duplicate, new Text(
            "'{value}' stands more than once.",
            "'{value}' aparece más de una vez.",
            "'{value}' aparece mais de uma vez.")),
        (Unknown, new Text(
            "'{value}' is not known here.",
            "'{value}' no se conoce aquí.",
            "'{value}' não é conhecido aqui.")),
    ];

    private static readonly Text RowPattern = new("Row {row}", "Fila {row}", "Linha {row}");
    private static readonly Text RowAndColumnPattern =
        new("Row {row}, {column}", "Fila {row}, {column}", "Linha {row}, {column}");

    public static Message Row(int row) => new("input.row", RowPattern, ("row", row));

    public static Message RowAndColumn(int row, string column) =>
        new("input.row-column", RowAndColumnPattern, ("row", row), ("column", column));
}
