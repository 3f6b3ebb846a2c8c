using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>What the command line asks for.</summary>
/// <remarks>
/// The run speaks English unless told otherwise, as the README and the library's own default do: a language is never taken
/// from the machine, so that the same command prints the same everywhere.
/// </remarks>
internal sealed class Options
{
    private static readonly string[] WithValue = ["--language", "--report", "--organisations", "--csv"];

    private Options(CommandLine line)
    {
        Language = line.Language();
        Report = line["--report"];
        Organisations = line["--organisations"];
        Csv = line["--csv"];
        Help = line.Help;
        if (Csv is not null && Organisations is null)
        {
            throw SampleException.Of(ErrorWords.CsvNeedsTable);
        }

        CommandLine.RefuseToOverwrite(Organisations, Report);
        CommandLine.RefuseToOverwrite(Organisations, Csv);
        CommandLine.RefuseToOverwrite(Csv, Report);
    }

    public LanguageTag Language { get; }

    public string? Report { get; }

    public string? Organisations { get; }

    public string? Csv { get; }

    public bool Help { get; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="SampleException">It holds an unknown option, an option twice, or one without its value.</exception>
    public static Options Read(IReadOnlyList<string> arguments) => new(CommandLine.Read(arguments, WithValue));
}
