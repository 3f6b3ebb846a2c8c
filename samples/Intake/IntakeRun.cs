using NodaTime;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The run from the command line to the exit code.</summary>
internal static class IntakeRun
{
    private const string InTheStory = "F-001"; // nobody else withdraws without being named

    /// <summary>The sample speaks Spanish as in Ecuador unless it is told otherwise, whatever the machine speaks.</summary>
    public static LanguageTag Spanish { get; } = LanguageTag.Parse("es-EC");

    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <param name="today">The day of a sheet of one's own where --today names none; the sheet of the sample has days of its own.</param>
    /// <param name="newSubject">Draws random names and salts for the log; never the same twice.</param>
    /// <returns>The exit code.</returns>
    public static int Start(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, LocalDate today, Func<Subject> newSubject) =>
        ExitCode.Of(arguments, errors, () => Run(arguments, output, today, newSubject), Spanish);

    private static void Run(IReadOnlyList<string> arguments, TextWriter output, LocalDate today, Func<Subject> newSubject)
    {
        CommandLine line = CommandLine.Read(arguments, ["--sheet", "--answers", "--json", "--show", "--language", "--today", "--withdraw"]);
        LanguageTag language = line.Language(Spanish);
        if (line.Help)
        {
            output.WriteLine(Sentences.Usage.In(language).ReplaceLineEndings());
            return;
        }

        bool all = line["--show"] switch
        {
            null or "page" => false,
            "all" => true,
            string other => throw SampleException.Of(Sentences.UnknownShow, ("value", other)),
        };
        Days days = DaysOf(line, today);
        Month month = new(Sheet.Of(line["--sheet"] ?? Beside("ingreso.csv")), AnswersOf(line), days, newSubject)
        {
            Withdrawing = line["--withdraw"] ?? (days == Days.OfTheStory ? InTheStory : null),
        };
        using StringWriter told = new();
        month.Tell(new Telling(new Pages(told), language, all));
        if (line["--json"] is { } folder)
        {
            Documents.Of(month.Book, month.Days.Withdrawn).WriteTo(folder);
        }

        output.Write(told);
    }

    /// <summary>The sheet of the sample has answers of its own; to another one nobody has called back unless a file says so.</summary>
    private static Answers AnswersOf(CommandLine line) => (line["--answers"], line["--sheet"]) switch
    {
        ({ } file, _) => Answers.Of(file),
        (null, null) => Answers.Of(Beside("respuestas.csv")),
        _ => Answers.None,
    };

    private static Days DaysOf(CommandLine line, LocalDate today) => (line["--today"], line["--sheet"]) switch
    {
        ({ } day, _) => Days.AllOn(CellReader.DayOf(day) ?? throw SampleException.Of(Sentences.NoToday, ("value", day))),
        (null, null) => Days.OfTheStory,
        _ => Days.AllOn(today),
    };

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
