namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>What the command line asks for.</summary>
/// <remarks>
/// The run speaks English unless told otherwise, as the README and the library's own default do: a language is never taken
/// from the machine, so that the same command prints the same everywhere.
/// </remarks>
internal sealed class Options
{
    private static readonly string[] WithValue = ["--language", "--report", "--organisations", "--csv"];

    private Options(Dictionary<string, string> values, bool help)
    {
        Language = values.TryGetValue("--language", out string? tag) ? ReadLanguage(tag) : LanguageTag.English;
        Report = values.GetValueOrDefault("--report");
        Organisations = values.GetValueOrDefault("--organisations");
        Csv = values.GetValueOrDefault("--csv");
        Help = help;
        if (Csv is not null && Organisations is null)
        {
            throw SampleException.Of(ErrorWords.CsvNeedsTable);
        }

        RefuseToOverwrite(Organisations, Report);
        RefuseToOverwrite(Organisations, Csv);
        RefuseToOverwrite(Csv, Report);
    }

    public LanguageTag Language { get; }

    public string? Report { get; }

    public string? Organisations { get; }

    public string? Csv { get; }

    public bool Help { get; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="SampleException">It holds an unknown option, an option twice, or one without its value.</exception>
    public static Options Read(IReadOnlyList<string> arguments)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        bool help = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            string[] parts = arguments[i].Split('=', 2);
            if (arguments[i] is "--help" or "-h" or "-?")
            {
                help = true;
                continue;
            }

            if (!WithValue.Contains(parts[0], StringComparer.Ordinal))
            {
                throw SampleException.Of(ErrorWords.UnknownOption, ("option", arguments[i]));
            }

            string? value = parts.Length == 2 ? parts[1] : ++i < arguments.Count ? arguments[i] : null;
            if (string.IsNullOrWhiteSpace(value) || value.StartsWith("--", StringComparison.Ordinal))
            {
                throw SampleException.Of(ErrorWords.ValueMissing, ("option", parts[0]));
            }

            if (!values.TryAdd(parts[0], value))
            {
                throw SampleException.Of(ErrorWords.OptionTwice, ("option", parts[0]));
            }
        }

        return new Options(values, help);
    }

    /// <summary>Finds the language for a complaint about the command line itself.</summary>
    public static LanguageTag LanguageOf(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            string? tag = arguments[i].StartsWith("--language=", StringComparison.Ordinal)
                ? arguments[i]["--language=".Length..]
                : arguments[i] == "--language" && i + 1 < arguments.Count ? arguments[i + 1] : null;
            if (LanguageTag.TryParse(tag, out LanguageTag language) && IsSpoken(language))
            {
                return language;
            }
        }

        return LanguageTag.English;
    }

    private static bool IsSpoken(LanguageTag tag) => tag.Language is "en" or "es" or "pt";

    private static LanguageTag ReadLanguage(string text) => LanguageTag.TryParse(text, out LanguageTag tag) && IsSpoken(tag)
        ? tag
        : throw SampleException.Of(ErrorWords.UnknownLanguage, ("language", text));

    private static void RefuseToOverwrite(string? one, string? other)
    {
        if (one is not null && other is not null && Path.GetFullPath(one) == Path.GetFullPath(other))
        {
            throw SampleException.Of(ErrorWords.SameFile, ("file", one));
        }
    }
}
