namespace SolidarityEconomy.Profiles;

/// <summary>The first place where a log does not hold together.</summary>
/// <param name="Index">
/// Where in the list: 0 is the first event; the length of the list when events are missing at its end.
/// </param>
/// <param name="Message">What is wrong: code, arguments and text.</param>
public sealed record RegistryLogBreak(int Index, Message Message)
{
    /// <summary>The stable code of what is wrong.</summary>
    public string Code => Message.Code;
}
