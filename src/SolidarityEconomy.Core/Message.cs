using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>Something to say: a stable code, the pattern of its text by language, and the arguments, formatted only when read.</summary>
/// <remarks>
/// A pattern names its arguments in braces. <c>{count}</c> is the argument itself; <c>{count|need|needs}</c> is the first
/// word when the whole number is one (or minus one), else the second. Immutable; equal by code and arguments.
/// </remarks>
[JsonConverter(typeof(MessageConverter))]
public sealed class Message : IEquatable<Message>
{
    /// <summary>Makes a message.</summary>
    /// <param name="code">The stable code, for example <c>match.reason.topic</c>.</param>
    /// <param name="pattern">Its text by language.</param>
    /// <param name="arguments">A value for each name in the pattern; more are allowed.</param>
    /// <exception cref="ArgumentException">
    /// The code or a name is blank, a name stands twice, or a pattern names an argument that is missing.
    /// </exception>
    public Message(string code, Text pattern, params IEnumerable<(string Name, Argument Value)> arguments)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(arguments);
        Code = code;
        Pattern = pattern;
        Arguments = ByName(arguments);
        foreach (string text in pattern.Values.Values)
        {
            _ = Render(text, (name, _) => Arguments.ContainsKey(name)
                ? string.Empty
                : throw new ArgumentException($"The message {code} needs an argument '{name}'.", nameof(arguments)));
        }
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The pattern by language, with the names of arguments in braces.</summary>
    public Text Pattern { get; }

    /// <summary>The arguments by name, in ordinal order of names.</summary>
    public ImmutableSortedDictionary<string, Argument> Arguments { get; }

    /// <summary>Writes the message for a reader.</summary>
    /// <param name="language">The reader's language and country, which also decide how numbers, dates and money look.</param>
    /// <returns>The text; falls back to the language, then to English.</returns>
    public string In(LanguageTag language) => Render(Pattern.In(language), (name, forms) =>
    {
        Argument argument = Arguments[name];
        return forms is not var (one, many) ? argument.In(language) : argument.Value is 1L or -1L ? one : many;
    });

    /// <inheritdoc/>
    public bool Equals(Message? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>Writes the message in English.</summary>
    /// <returns>The text; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private static ImmutableSortedDictionary<string, Argument> ByName(IEnumerable<(string Name, Argument Value)> arguments)
    {
        ImmutableSortedDictionary<string, Argument>.Builder builder =
            ImmutableSortedDictionary.CreateBuilder<string, Argument>(StringComparer.Ordinal);
        foreach ((string name, Argument value) in arguments)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(arguments));
            if (!builder.TryAdd(name, value))
            {
                throw new ArgumentException($"The argument '{name}' stands twice.", nameof(arguments));
            }
        }

        return builder.ToImmutable();
    }

    private static string Render(string pattern, Func<string, (string One, string Many)?, string> write)
    {
        StringBuilder text = new(pattern.Length + 32);
        int at = 0;
        while (at < pattern.Length)
        {
            int open = pattern.IndexOf('{', at);
            if (open < 0)
            {
                return text.Append(pattern, at, pattern.Length - at).ToString();
            }

            int close = pattern.IndexOf('}', open);
            if (close < 0)
            {
                throw new ArgumentException($"The pattern '{pattern}' opens a brace and does not close it.", nameof(pattern));
            }

            text.Append(pattern, at, open - at);
            string[] parts = pattern[(open + 1)..close].Split('|');
            text.Append(parts.Length switch
            {
                1 => write(parts[0], null),
                3 => write(parts[0], (parts[1], parts[2])),
                _ => throw new ArgumentException($"In '{pattern}' stand {{name}} or {{name|one|many}}.", nameof(pattern)),
            });
            at = close + 1;
        }

        return text.ToString();
    }
}
