using System.Globalization;
using NodaTime;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Intake;
using SolidarityEconomy.Samples.Tests.Quickstart;

namespace SolidarityEconomy.Samples.Tests.Intake;

/// <summary>Sheets of the tests, and runs on them.</summary>
internal static class IntakeSheets
{
    public const string Header =
        "folio;nombre;clase;nacio_en;vive_en;localidad;telefono;idiomas;necesita;ofrece;horas_al_mes;documento;situacion;"
        + "consiente;usar_para;fecha;anota;pagina;nota";

    /// <summary>The day of the tests, which look at no clock.</summary>
    public static LocalDate Today { get; } = new(2026, 9, 20);

    /// <summary>A row in which everything is as it should be, but for the cells that are given.</summary>
    public static string Row(params (string Column, string Cell)[] cells)
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal)
        {
            ["folio"] = "A-1",
            ["nombre"] = "Ana Torres",
            ["clase"] = "persona",
            ["vive_en"] = "Perú",
            ["consiente"] = "sí, firmado",
            ["usar_para"] = "apoyos",
            ["fecha"] = "2025-03-01",
            ["anota"] = "mesa 1",
        };
        foreach ((string column, string cell) in cells)
        {
            row[column] = cell;
        }

        return string.Join(';', Header.Split(';').Select(column => row.GetValueOrDefault(column, string.Empty)));
    }

    public static string Of(params IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Header)) + "\n";

    public static SampleRun Run(int start, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = IntakeRun.Start(arguments, output, errors, Today, Subjects(start));
        return new SampleRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Names that anybody could compute: for tests only.</summary>
    public static Func<Subject> Subjects(int start) => () =>
    {
        start++;
        return new Subject(
            new Id<Subject>(string.Create(CultureInfo.InvariantCulture, $"subject-{start:D24}")),
            string.Create(CultureInfo.InvariantCulture, $"salt-{start:D24}"));
    };
}
