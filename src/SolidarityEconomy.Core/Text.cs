using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>One text in one or more languages: the name of an organisation, the label of a concept, the pattern of a message.</summary>
/// <remarks>Immutable; equal when the same languages say the same. Languages are kept in the order of their tags.</remarks>
[JsonConverter(typeof(TextConverter))]
public sealed class Text : IEquatable<Text>
{
    // Most texts are names known in one language, and a registry holds millions of them: such a one keeps no dictionary.
    private readonly string? _words;
    private readonly LanguageTag _language;
    private readonly ImmutableSortedDictionary<LanguageTag, string>? _values;

    private Text(ImmutableSortedDictionary<LanguageTag, string> values)
    {
        if (values.Count == 1)
        {
            (_language, _words) = values.First();
        }
        else
        {
            _values = values;
        }
    }

    private Text(LanguageTag language, string words)
    {
        _language = language;
        _words = Surrogates.Words(words, "values");
    }

    /// <summary>Makes a text in the three languages of the library.</summary>
    /// <param name="en">The English words; not blank.</param>
    /// <param name="es">The Spanish words; not blank.</param>
    /// <param name="pt">The Portuguese words; not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank or holds half of a surrogate pair.</exception>
    public Text(string en, string es, string pt)
        : this(Build([(LanguageTag.English, en), (LanguageTag.Spanish, es), (LanguageTag.Portuguese, pt)]))
    {
    }

    /// <summary>The words by language, at least one; none is blank.</summary>
    /// <remarks>Made anew at each call for a text in one language, which keeps none.</remarks>
    public ImmutableSortedDictionary<LanguageTag, string> Values =>
        _values ?? ImmutableSortedDictionary<LanguageTag, string>.Empty.Add(_language, _words!);

    /// <summary>The words in the order of their languages, without what <see cref="Values"/> costs.</summary>
    internal IEnumerable<string> Words => _values is null ? [_words!] : _values.Values;

    /// <summary>The languages with their words, without what <see cref="Values"/> costs.</summary>
    internal IEnumerable<KeyValuePair<LanguageTag, string>> Pairs =>
        _values is null ? [new KeyValuePair<LanguageTag, string>(_language, _words!)] : _values;

    /// <summary>Makes a text that is known in one language only, as most names are.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="value">The words; not blank.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Text Of(LanguageTag language, string value) => new(language, value);

    /// <summary>Makes a text from words by language.</summary>
    /// <param name="values">Tag and words; each tag once, at least one, no blank words.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is none, a tag stands twice, or words are blank or hold half of a surrogate pair.</exception>
    public static Text Of(IEnumerable<(LanguageTag Language, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new Text(Build(values));
    }

    /// <summary>Folds words for comparison: letters without accent and in lower case, white space and punctuation as single blanks.</summary>
    /// <remarks>
    /// By a table of our own (Latin with its extensions, modern Greek, the Cyrillic of the Slavic languages), so that the
    /// result is the same on every machine and in every culture: <c>Ñandú, S.A.</c> becomes <c>nandu s a</c>. Letters, vowel
    /// signs and digits of other scripts pass unchanged.
    /// </remarks>
    /// <param name="value">The words; may be empty.</param>
    /// <returns>The folded words, without blanks at the ends.</returns>
    public static string Fold(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Folding.Fold(value);
    }

    /// <summary>Gives the words in a language, falling back from es-EC to es to en, and last to the first language there is.</summary>
    /// <param name="language">The wanted language.</param>
    /// <returns>The words; never blank.</returns>
    public string In(LanguageTag language)
    {
        if (_words is not null)
        {
            return _words;
        }

        foreach (LanguageTag candidate in language.Fallbacks)
        {
            if (_values!.TryGetValue(candidate, out string? value))
            {
                return value;
            }
        }

        return _values!.Values.First();
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Text? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (_words is null || other._words is null
            ? _words is null && other._words is null && _values!.SequenceEqual(other._values!)
            : _language == other._language && string.Equals(_words, other._words, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Text);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_words is not null)
        {
            return HashCode.Combine(_language, string.GetHashCode(_words, StringComparison.Ordinal));
        }

        HashCode hash = default;
        foreach ((LanguageTag language, string value) in _values!)
        {
            hash.Add(language);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the English words, or the first there are.</summary>
    /// <returns>The words; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private static ImmutableSortedDictionary<LanguageTag, string> Build(IEnumerable<(LanguageTag Language, string Value)> values)
    {
        ImmutableSortedDictionary<LanguageTag, string>.Builder builder =
            ImmutableSortedDictionary.CreateBuilder<LanguageTag, string>();
        foreach ((LanguageTag language, string value) in values)
        {
            if (!builder.TryAdd(language, Surrogates.Words(value, nameof(values))))
            {
                throw new ArgumentException($"The language {language} stands twice.", nameof(values));
            }
        }

        return builder.Count > 0
            ? builder.ToImmutable()
            : throw new ArgumentException("A text needs words in at least one language.", nameof(values));
    }
}
