using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>Why a result is what it is: a message with the reasons below it, each for the audience that may see it.</summary>
/// <remarks>
/// Made on demand from the figures that a result keeps, never stored in it. Immutable. At most about 30 levels of reasons go
/// into a JSON document; <see cref="ExplanationConverter"/> says how many exactly.
/// </remarks>
[JsonConverter(typeof(ExplanationConverter))]
public sealed class Explanation : IEquatable<Explanation>
{
    /// <summary>Makes an explanation.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="audience">The widest audience that may read it.</param>
    /// <param name="because">The reasons below it, in the order in which they weigh.</param>
    public Explanation(Message message, Audience audience, params IEnumerable<Explanation> because)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(because);
        Message = message;
        Audience = audience;
        Because = [.. because];
    }

    /// <summary>What is said.</summary>
    public Message Message { get; }

    /// <summary>The widest audience that may read this line.</summary>
    public Audience Audience { get; }

    /// <summary>The reasons, the weightiest first.</summary>
    public ImmutableArray<Explanation> Because { get; }

    /// <summary>Leaves out what an audience may not see, with everything below it.</summary>
    /// <param name="audience">Who reads.</param>
    /// <returns>The part that may be seen; null when that is nothing.</returns>
    public Explanation? For(Audience audience) => Audience < audience
        ? null
        : new Explanation(Message, Audience, Because.Select(reason => reason.For(audience)).OfType<Explanation>());

    /// <summary>Writes the explanation for a reader, a line per message, reasons indented by two blanks.</summary>
    /// <param name="language">The reader's language and country.</param>
    /// <returns>The lines, separated by line feeds; everything, so take <see cref="For"/> first.</returns>
    public string In(LanguageTag language) => string.Join('\n', Lines(language, 0));

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null && Audience == other.Audience && Message.Equals(other.Message) && Because.SequenceEqual(other.Because);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Message, Audience, Because.Length);

    /// <summary>Writes the explanation in English.</summary>
    /// <returns>The lines; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private IEnumerable<string> Lines(LanguageTag language, int depth)
    {
        yield return new string(' ', 2 * depth) + Message.In(language);
        foreach (string line in Because.SelectMany(reason => reason.Lines(language, depth + 1)))
        {
            yield return line;
        }
    }
}
