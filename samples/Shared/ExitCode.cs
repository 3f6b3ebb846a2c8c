namespace SolidarityEconomy.Samples.Shared;

/// <summary>The exit code that a run ends with, and a complaint in the language of the command line where something is wrong.</summary>
public static class ExitCode
{
    /// <summary>The exit code when all is well.</summary>
    public const int Done = 0;

    /// <summary>The exit code when a result contradicts itself, or a rule says no.</summary>
    public const int Broken = 1;

    /// <summary>The exit code when an option or a file is not right.</summary>
    public const int Refused = 2;

    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line, which names the language of complaints.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <param name="run">What is done.</param>
    /// <param name="otherwise">The language of complaints when the command line names none; mostly English.</param>
    /// <returns>The exit code.</returns>
    public static int Of(IReadOnlyList<string> arguments, TextWriter errors, Action run, LanguageTag otherwise = default)
    {
        try
        {
            run();
            return Done;
        }
        catch (SampleException e)
        {
            Complain(e.Complaint);
            return Refused;
        }
        catch (BrokenRunException e)
        {
            Complain(new Message("sample.broken", FileWords.Broken, ("reason", e.Message)));
            return Broken;
        }
        catch (RefusedException e)
        {
            Complain(e.Refusal.Message);
            return Broken;
        }

        void Complain(Message complaint) => errors.WriteLine(complaint.In(CommandLine.LanguageOf(arguments, otherwise)));
    }
}
