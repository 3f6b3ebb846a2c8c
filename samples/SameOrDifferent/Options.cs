using System.Collections.Immutable;

namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>What the command line asks for; English and the seed "a" unless told.</summary>
internal sealed record Options(string? File, ImmutableArray<string> HeldOut, LanguageTag Language, string Seed, string? Svg)
{
    /// <summary>Reads the command line; null when it cannot be understood.</summary>
    public static Options? Read(IReadOnlyList<string> arguments)
    {
        Options options = new(null, [], LanguageTag.English, "a", null);
        for (int i = 0; i < arguments.Count; i++)
        {
            string? value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--language" when LanguageTag.TryParse(value, out LanguageTag language) && (language.Language is "en" or "es" or "pt"):
                    options = options with { Language = language };
                    i++;
                    break;
                case "--seed" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Seed = value };
                    i++;
                    break;
                case "--held-out" when !string.IsNullOrWhiteSpace(value):
                    options = options with { HeldOut = options.HeldOut.Add(value) };
                    i++;
                    break;
                case "--svg" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Svg = value };
                    i++;
                    break;
                case [not '-', ..] file when options.File is null:
                    options = options with { File = file };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
