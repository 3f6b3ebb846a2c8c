using System.Globalization;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Season;

/// <summary>What the command line asks for.</summary>
internal sealed class SeasonOptions
{
    private const int Least = 50;
    private const int Most = 20_000;
    private static readonly string[] WithValue = ["--members", "--seed", "--language", "--report", "--data"];

    private SeasonOptions(CommandLine line)
    {
        Language = line.Language();
        Seed = line["--seed"] ?? "puentes-2026";
        Report = line["--report"];
        Data = line["--data"] ?? Path.Combine("..", "shared", "data");
        Help = line.Help;
        Members = line["--members"] switch
        {
            null => 5_000,
            { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= Least and <= Most => number,
            { } text => throw SampleException.Of(SeasonWords.BadMembers, ("least", Least), ("most", Most), ("value", text)),
        };
    }

    public LanguageTag Language { get; }

    public string Seed { get; }

    public string? Report { get; }

    public string Data { get; }

    public bool Help { get; }

    public int Members { get; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="SampleException">It holds something that is not right.</exception>
    public static SeasonOptions Read(IReadOnlyList<string> arguments) => new(CommandLine.Read(arguments, WithValue));
}
