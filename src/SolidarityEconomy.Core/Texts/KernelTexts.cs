namespace SolidarityEconomy.Texts;

/// <summary>What the types at the root of Core say.</summary>
internal static class KernelTexts
{
    private static readonly Text RowPattern = new("Row {row}", "Fila {row}", "Linha {row}");

    private static readonly Text RowAndColumnPattern =
        new("Row {row}, {column}", "Fila {row}, {column}", "Linha {row}, {column}");

    public static Message Row(int row) => new("input.row", RowPattern, ("row", row));

    public static Message RowAndColumn(int row, string column) =>
        new("input.row-column", RowAndColumnPattern, ("row", row), ("column", column));
}
