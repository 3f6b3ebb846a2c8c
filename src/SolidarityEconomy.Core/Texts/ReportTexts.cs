namespace SolidarityEconomy.Texts;

/// <summary>What the summary of a report says.</summary>
internal static class ReportTexts
{
    public const string ErrorsCode = "report.errors";
    public const string WarningsCode = "report.warnings";
    public const string FirstRowsCode = "report.first-rows";
    public const string TimesCode = "report.times";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (ErrorsCode, new Text(
            "{count} {count|error|errors} ({code}).",
            "{count} {count|error|errores} ({code}).",
            "{count} {count|erro|erros} ({code}).")),
        (WarningsCode, new Text(
            "{count} {count|warning|warnings} ({code}).",
            "{count} {count|advertencia|advertencias} ({code}).",
            "{count} {count|aviso|avisos} ({code}).")),
        (FirstRowsCode, new Text(
            "First in {count|row|rows} {rows}.",
            "Primero en {count|la fila|las filas} {rows}.",
            "Primeiro {count|na linha|nas linhas} {rows}.")),
        (TimesCode, new Text(
            "{count} {count|time|times}: {message}",
            "{count} {count|vez|veces}: {message}",
            "{count} {count|vez|vezes}: {message}")),
    ];

    public static Message Errors(int count, string code) => CoreTexts.Message(ErrorsCode, ("count", count), ("code", code));

    public static Message Warnings(int count, string code) => CoreTexts.Message(WarningsCode, ("count", count), ("code", code));

    public static Message FirstRows(IReadOnlyCollection<int> rows) => CoreTexts.Message(
        FirstRowsCode, ("count", rows.Count), ("rows", Argument.List(rows.Select(row => (Argument)row))));

    public static Message Times(int count, string message) =>
        CoreTexts.Message(TimesCode, ("count", count), ("message", message));
}
