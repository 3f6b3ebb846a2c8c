namespace SolidarityEconomy.Samples.Shared;

/// <summary>Something that the person who started the run can put right: it ends with a sentence and exit code 2.</summary>
public sealed class SampleException(Message message) : Exception(message.ToString())
{
    public Message Complaint { get; } = message;

    public static SampleException Of(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new(new Message("sample.input", pattern, arguments));
}
