using NodaTime;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The run from the command line to the exit code.</summary>
public static class SeasonRun
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
        SeasonOptions options = SeasonOptions.Read(arguments);
        if (options.Help)
        {
            output.WriteLine(SeasonWords.Usage.In(options.Language).ReplaceLineEndings());
            return;
        }

        Source source = Source.Below(options.Data);
        SeasonDays days = new(new LocalDate(2026, 3, 2));
        Dice dice = new(options.Seed);
        IReadOnlyList<Member> members = Population.Make(options.Members, dice, source, days);
        SeasonRound[] rounds = [.. new MentoringSeason(members, dice, source.Skills.Taxonomy, days).Run()];
        Page page = SeasonPage.Make(options, source, members, rounds, days);
        if (options.Report is not null)
        {
            OutputFile.Write(options.Report, HtmlPage.Write(page));
        }

        PlainPage.Write(page, output);
    }
}
