using NodaTime;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The run from the command line to the exit code.</summary>
public static class SeasonRun
{
    /// <summary>The exit code when all is well.</summary>
    public const int Done = 0;

    /// <summary>The exit code when a result contradicts itself.</summary>
    public const int Broken = 1;

    /// <summary>The exit code when an option or a file is not right.</summary>
    public const int Refused = 2;

    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <returns>The exit code.</returns>
    public static int Start(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        LanguageTag language = CommandLine.LanguageOf(arguments);
        try
        {
            SeasonOptions options = SeasonOptions.Read(arguments);
            if (options.Help)
            {
                output.WriteLine(SeasonWords.Usage.In(options.Language).ReplaceLineEndings());
                return Done;
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
            return Done;
        }
        catch (SampleException e)
        {
            errors.WriteLine(e.Complaint.In(language));
            return Refused;
        }
        catch (BrokenRunException e)
        {
            errors.WriteLine(new Message("season.broken", FileWords.Broken, ("reason", e.Message)).In(language));
            return Broken;
        }
    }
}
