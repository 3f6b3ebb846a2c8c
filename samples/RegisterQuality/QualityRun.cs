using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>The run from the command line to the exit code.</summary>
internal static class QualityRun
{
    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <returns>The exit code.</returns>
    public static int Start(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors) =>
        ExitCode.Of(arguments, errors, () => Run(arguments, output));

    private static void Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        CommandLine line = CommandLine.Read(arguments, ["--layout", "--language", "--csv"], words: 1);
        LanguageTag language = line.Language();
        if (line.Help)
        {
            output.WriteLine(QualityWords.Usage.In(language).ReplaceLineEndings());
            return;
        }

        string? file = line.Words.Count > 0 ? line.Words[0] : null;
        CommandLine.RefuseToOverwrite(file, line["--csv"]);
        Quality quality = Quality.Of(file ?? Path.Combine(AppContext.BaseDirectory, "directory.csv"), line["--layout"]);
        if (line["--csv"] is { } csv)
        {
            OutputFile.Write(csv, quality.ToCsv());
        }

        new QualityPage(new Pages(output), language).Write(quality, file is null ? null : Path.GetFileName(file));
    }
}
