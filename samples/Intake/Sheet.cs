using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The intake sheet: its rows, and what they become.</summary>
internal sealed class Sheet
{
    private static readonly string[] Columns =
    [
        "folio", "nombre", "clase", "nacio_en", "vive_en", "localidad", "telefono", "idiomas", "necesita", "ofrece",
        "horas_al_mes", "documento", "situacion", "consiente", "usar_para", "fecha", "anota", "pagina", "nota",
    ];

    private Sheet(IReadOnlyList<IntakeRow> rows) => Rows = rows;

    public IReadOnlyList<IntakeRow> Rows { get; }

    /// <summary>Takes the rows of a file.</summary>
    /// <exception cref="SampleException">Columns are missing.</exception>
    public static Sheet Of(string path)
    {
        CsvFile file = CsvFile.Read(path);
        string[] missing = [.. Columns.Except(file.Header, StringComparer.Ordinal)];
        return missing.Length == 0
            ? new Sheet([.. file.Rows.Select((cells, i) => new IntakeRow(i + 1, file.Header, cells))])
            : throw SampleException.Of(IntakeRun.MissingColumns, ("file", path), ("missing", string.Join(", ", missing)));
    }

    /// <summary>Reads every row, with what is known from calling back.</summary>
    public (IReadOnlyList<Entry> Entries, InputReport Doubts) Read(Answers answers)
    {
        Doubts doubts = new();
        RowReader reader = new(new CellReader(answers, doubts), doubts);
        Entry[] entries = [.. Rows.Select(reader.Read)];
        return (entries, doubts.Report);
    }
}
