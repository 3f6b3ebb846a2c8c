using NodaTime;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The intake sheet: its rows, and what they become.</summary>
internal sealed class Sheet
{
    private const int MostRows = 2_000;

    private static readonly string[] Columns =
    [
        "folio", "nombre", "clase", "nacio_en", "vive_en", "localidad", "telefono", "idiomas", "necesita", "ofrece",
        "horas_al_mes", "documento", "situacion", "consiente", "usar_para", "fecha", "anota", "pagina", "nota",
    ];

    private Sheet(IReadOnlyList<IntakeRow> rows) => Rows = rows;

    public IReadOnlyList<IntakeRow> Rows { get; }

    /// <summary>The last day on which somebody was taken in, up to a day; that day when no row tells one. Later dates are slips.</summary>
    public LocalDate LastDay(LocalDate upTo) =>
        Rows.Select(row => CellReader.DayOf(row["fecha"])).Where(day => day <= upTo).Max() ?? upTo;

    /// <summary>Takes the rows of a file.</summary>
    /// <exception cref="SampleException">It is no table, columns are missing, or it is too long for people to call back.</exception>
    public static Sheet Of(string path)
    {
        IReadOnlyList<IntakeRow> rows = IntakeRow.AllOf(CsvFile.Read(path), path, Columns);
        return rows.Count switch
        {
            0 => throw SampleException.Of(FileWords.NoRows, ("file", path)),
            > MostRows => throw SampleException.Of(Sentences.TooManyRows, ("file", path), ("rows", rows.Count), ("most", MostRows)),
            _ => new Sheet(rows),
        };
    }

    /// <summary>Reads every row, with what is known from calling back; no date lies after today.</summary>
    public (IReadOnlyList<Entry> Entries, InputReport Doubts) Read(Answers answers, LocalDate today)
    {
        Doubts doubts = new();
        RowReader reader = new(new CellReader(answers, doubts, today), doubts);
        Entry[] entries = [.. Rows.Select(reader.Read)];
        return (entries, doubts.Report);
    }
}
