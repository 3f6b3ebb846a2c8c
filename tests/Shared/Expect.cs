namespace SolidarityEconomy.Testing;

/// <summary>
/// Asserts what the library said, by code, and records it for the test that every code is returned. Each asserted message is
/// also written in the three languages, so that none lacks an argument.
/// </summary>
internal static class Expect
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    /// <summary>Asserts that an operation was refused with a code, and that the state stayed the same.</summary>
    public static Refusal Refusal<TState, TEvent>(Outcome<TState, TEvent> outcome, string code, TState? before = null)
        where TState : class
        where TEvent : class
    {
        Assert.False(outcome.IsAccepted, $"The operation was accepted, and the refusal {code} is expected.");
        Assert.Empty(outcome.Events);
        if (before is not null)
        {
            Assert.Same(before, outcome.State);
        }

        return Refusal(outcome.Refusal, code);
    }

    /// <summary>Asserts that there is a refusal with a code.</summary>
    public static Refusal Refusal(Refusal? refusal, string code)
    {
        Assert.NotNull(refusal);
        _ = Message(refusal.Message, code);
        return refusal;
    }

    /// <summary>Asserts that a report has a fault with a code at a path.</summary>
    public static InputFault Fault(InputReport report, string path, string code, int? row = null)
    {
        foreach (InputFault fault in report.Faults)
        {
            CodeLog.Record(fault.Message);
        }

        InputFault? found = report.Faults.FirstOrDefault(fault =>
            fault.Path == path && fault.Code == code && (row is null || fault.Row == row));
        Assert.True(
            found is not null,
            $"No fault {code} at '{path}'. There are:\n{string.Join('\n', report.Faults.Select(fault => $"  {fault.Code} at '{fault.Path}' row {fault.Row}"))}");
        _ = Message(found.Message, code);
        return found;
    }

    /// <summary>Asserts that an explanation, or a reason somewhere below it, has a code.</summary>
    /// <returns>The first such part, in reading order.</returns>
    public static Explanation Explained(Explanation? explanation, string code)
    {
        Assert.NotNull(explanation);
        CodeLog.Record(explanation);
        Explanation? found = Parts(explanation).FirstOrDefault(part => part.Message.Code == code);
        Assert.True(
            found is not null,
            $"Nothing is explained by {code}. There are:\n  {string.Join("\n  ", Parts(explanation).Select(part => part.Message.Code))}");
        _ = Message(found.Message, code);
        return found;
    }

    /// <summary>Asserts the code of a message and that it can be written in the three languages.</summary>
    public static Message Message(Message? message, string code)
    {
        Assert.NotNull(message);
        CodeLog.Record(message);
        Assert.Equal(code, message.Code);
        Assert.All(Languages, language => Assert.DoesNotContain('{', message.In(language)));
        return message;
    }

    private static IEnumerable<Explanation> Parts(Explanation explanation) => explanation.Because.SelectMany(Parts).Prepend(explanation);
}
