namespace SolidarityEconomy.Samples.Shared;

/// <summary>A command line taken apart: options with a value, words without one, and --help.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, List<string>> _values;

    private CommandLine(Dictionary<string, List<string>> values, IReadOnlyList<string> words, bool help)
    {
        _values = values;
        Words = words;
        Help = help;
    }

    /// <summary>What stands there without an option before it: mostly a file.</summary>
    public IReadOnlyList<string> Words { get; }

    public bool Help { get; }

    /// <summary>Gives the value of an option; null when it was left out.</summary>
    public string? this[string option] => All(option) is [string value, ..] ? value : null;

    /// <summary>Gives the values of an option that may stand more than once, in their order.</summary>
    public IReadOnlyList<string> All(string option) => _values.GetValueOrDefault(option) ?? [];

    /// <summary>Reads a command line.</summary>
    /// <param name="arguments">As the run received them.</param>
    /// <param name="options">The options, which all take a value.</param>
    /// <param name="words">How many words without an option may stand there.</param>
    /// <param name="repeated">The option that may stand more than once; mostly none.</param>
    /// <exception cref="SampleException">It holds an unknown option, an option twice, or one without its value.</exception>
    public static CommandLine Read(IReadOnlyList<string> arguments, IReadOnlyCollection<string> options, int words = 0, string? repeated = null)
    {
        Dictionary<string, List<string>> values = new(StringComparer.Ordinal);
        List<string> others = [];
        bool help = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            string[] parts = arguments[i].Split('=', 2);
            if (arguments[i] is "--help" or "-h" or "-?")
            {
                help = true;
                continue;
            }

            if (!arguments[i].StartsWith('-') && others.Count < words && !string.IsNullOrWhiteSpace(arguments[i]))
            {
                others.Add(arguments[i]);
                continue;
            }

            if (!options.Contains(parts[0], StringComparer.Ordinal))
            {
                throw SampleException.Of(FileWords.UnknownOption, ("option", arguments[i]));
            }

            string? value = parts.Length == 2 ? parts[1] : ++i < arguments.Count ? arguments[i] : null;
            if (string.IsNullOrWhiteSpace(value) || value.StartsWith("--", StringComparison.Ordinal))
            {
                throw SampleException.Of(FileWords.ValueMissing, ("option", parts[0]));
            }

            if (!values.TryAdd(parts[0], [value]))
            {
                if (parts[0] != repeated)
                {
                    throw SampleException.Of(FileWords.OptionTwice, ("option", parts[0]));
                }

                values[parts[0]].Add(value);
            }
        }

        return new CommandLine(values, others, help);
    }

    /// <summary>Finds the language for a complaint about the command line itself; when it names none, the other one, mostly English.</summary>
    public static LanguageTag LanguageOf(IReadOnlyList<string> arguments, LanguageTag otherwise = default)
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

        return otherwise;
    }

    /// <summary>Reads the option --language; when it was left out, the other one, mostly English, whatever the machine speaks.</summary>
    /// <exception cref="SampleException">It names none of the three languages.</exception>
    public LanguageTag Language(LanguageTag otherwise = default) => this["--language"] switch
    {
        null => otherwise,
        string text when LanguageTag.TryParse(text, out LanguageTag tag) && IsSpoken(tag) => tag,
        string text => throw SampleException.Of(FileWords.UnknownLanguage, ("language", text)),
    };

    /// <summary>Refuses two files that are one and the same.</summary>
    /// <exception cref="SampleException">They are the same file.</exception>
    public static void RefuseToOverwrite(string? one, string? other)
    {
        if (one is not null && other is not null && Path.GetFullPath(one) == Path.GetFullPath(other))
        {
            throw SampleException.Of(FileWords.SameFile, ("file", one));
        }
    }

    private static bool IsSpoken(LanguageTag tag) => tag.Language is "en" or "es" or "pt";
}
