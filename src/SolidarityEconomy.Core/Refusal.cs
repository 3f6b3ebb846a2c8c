using System.Text.Json.Serialization;

namespace SolidarityEconomy;

/// <summary>Why the rules forbid what was asked: a stable code with its arguments, and the rule.</summary>
/// <remarks>A refusal is an ordinary result, no exception; nothing has changed when one comes. Immutable; equal by value.</remarks>
public sealed record Refusal
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="message">The code, the arguments and the text.</param>
    /// <param name="rule">The law, statute or policy that forbids it; null when it is the nature of the thing.</param>
    public Refusal(Message message, SourceReference? rule = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Rule = rule;
    }

    /// <summary>The code, the arguments and the text.</summary>
    public Message Message { get; }

    /// <summary>The law, statute or policy that forbids it; null when it is the nature of the thing.</summary>
    public SourceReference? Rule { get; }

    /// <summary>The stable code, for example <c>loan.term-too-long</c>; codes never change their meaning.</summary>
    [JsonIgnore]
    public string Code => Message.Code;

    /// <summary>Writes the reason in English.</summary>
    /// <returns>The text; for display use <see cref="Message.In"/>.</returns>
    public override string ToString() => Message.ToString();
}
