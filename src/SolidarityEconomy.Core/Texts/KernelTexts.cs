namespace SolidarityEconomy.Texts;

/// <summary>What the types at the root of Core say.</summary>
internal static class KernelTexts
{
    public const string RowCode = "input.row";
    public const string RowAndColumnCode = "input.row-column";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (RowCode, new Text("Row {row}", "Fila {row}", "Linha {row}")),
        (RowAndColumnCode, new Text("Row {row}, {column}", "Fila {row}, {column}", "Linha {row}, {column}")),
    ];

    public static Message Row(int row) => CoreTexts.Message(RowCode, ("row", row));

    public static Message RowAndColumn(int row, string column) =>
        CoreTexts.Message(RowAndColumnCode, ("row", row), ("column", column));
}
