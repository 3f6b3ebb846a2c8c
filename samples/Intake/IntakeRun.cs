using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The run from the command line to the exit code.</summary>
internal static class IntakeRun
{
    public const int Done = 0;
    public const int Broken = 1;
    public const int Refused = 2;

    public static readonly Text MissingColumns = Text.Of(LanguageTag.Spanish, "A la hoja {file} le faltan columnas: {missing}.");

    private const string Usage =
        """
        dotnet run --project samples/Intake [-- OPCIONES]

        El mes de una red empieza con una hoja de treinta fichas a medio llenar.
          --sheet ARCHIVO.csv   otra hoja con las mismas columnas
          --json CARPETA        escribe el registro, la vista pública y la bitácora
          --help                muestra esta ayuda
        Códigos de salida: 0 hecho; 1 un resultado se contradice; 2 una opción o un archivo no está bien.
        """;

    /// <summary>The sample speaks Spanish as in Ecuador, whatever the machine speaks.</summary>
    public static LanguageTag Language { get; } = LanguageTag.Parse("es-EC");

    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <param name="newSubject">Draws random names and salts for the log; never the same twice.</param>
    /// <returns>The exit code.</returns>
    public static int Start(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, Func<Subject> newSubject)
    {
        try
        {
            CommandLine line = CommandLine.Read(arguments, ["--sheet", "--json"]);
            if (line.Help)
            {
                output.WriteLine(Usage.ReplaceLineEndings());
                return Done;
            }

            Month month = new(Sheet.Of(line["--sheet"] ?? Path.Combine(AppContext.BaseDirectory, "ingreso.csv")), newSubject);
            using StringWriter told = new();
            month.Tell(new Pages(told));
            if (line["--json"] is { } folder)
            {
                Documents.Of(month.Book, Month.Withdrawn).WriteTo(folder);
            }

            output.Write(told);
            return Done;
        }
        catch (SampleException e)
        {
            errors.WriteLine(e.Complaint.In(Language));
            return Refused;
        }
        catch (BrokenRunException e)
        {
            errors.WriteLine(e.Message);
            return Broken;
        }
        catch (RefusedException e)
        {
            errors.WriteLine(e.Refusal.Message.In(Language));
            return Broken;
        }
    }
}
