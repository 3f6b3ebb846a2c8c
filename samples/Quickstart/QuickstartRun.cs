using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Quickstart.Organisations;
using SolidarityEconomy.Samples.Quickstart.Story;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>The run from the command line to the exit code.</summary>
internal static class QuickstartRun
{
    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints and progress go.</param>
    /// <param name="isTerminal">True when the output is a terminal, which gets styles.</param>
    /// <param name="showsProgress">True when the errors go to a terminal, which gets progress.</param>
    /// <returns>The exit code.</returns>
    public static int Start(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, bool isTerminal, bool showsProgress) =>
        ExitCode.Of(arguments, errors, () => Run(arguments, output, errors, isTerminal, showsProgress));

    private static void Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, bool isTerminal, bool showsProgress)
    {
        Options options = Options.Read(arguments);
        Speaker speaker = new(options.Language);
        if (options.Help)
        {
            output.WriteLine(speaker.Say((Argument)ErrorWords.Usage).ReplaceLineEndings());
            return;
        }

        OrganisationsRun? organisations = options.Organisations is null ? null : ProgressLine.Show(
            errors,
            showsProgress,
            options.Language,
            progress => OrganisationsRun.Make(speaker, options.Organisations, progress));
        Page page = organisations?.Page ?? StoryPage.Make(speaker);
        if (options.Report is not null)
        {
            OutputFile.Write(options.Report, HtmlPage.Write(page));
        }

        if (options.Csv is not null && organisations is not null)
        {
            OutputFile.Write(options.Csv, organisations.Plan);
        }

        new ConsoleWriter(output, isTerminal).Write(page);
    }
}
