using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>A language with an optional country or world region, such as <c>es-EC</c>, <c>pt-BR</c> or <c>es-419</c>.</summary>
/// <remarks>
/// The part of BCP 47 that texts need: a language of two or three letters and a region of two letters or three digits (M49).
/// Case does not matter on input; output is <c>es-EC</c>. The default value is English without region.
/// It is never taken from the machine: whoever wants a text names the tag.
/// </remarks>
[JsonConverter(typeof(LanguageTagConverter))]
public readonly struct LanguageTag : IEquatable<LanguageTag>, IComparable<LanguageTag>, IParsable<LanguageTag>
{
    private readonly string? _language;
    private readonly string? _region;

    private LanguageTag(string language, string region)
    {
        _language = language;
        _region = region;
    }

    /// <summary>English, the language that every text has and the last fallback.</summary>
    public static LanguageTag English { get; } = new("en", string.Empty);

    /// <summary>Spanish without a country.</summary>
    public static LanguageTag Spanish { get; } = new("es", string.Empty);

    /// <summary>Portuguese without a country.</summary>
    public static LanguageTag Portuguese { get; } = new("pt", string.Empty);

    /// <summary>The language subtag in lower case, for example <c>es</c>.</summary>
    public string Language => _language ?? "en";

    /// <summary>The country (ISO 3166-1 alpha-2, upper case) or M49 number; empty when the tag has none.</summary>
    public string Region => _region ?? string.Empty;

    /// <summary>Where a text is looked for, in order: the tag itself, its language alone, English; each once.</summary>
    public IEnumerable<LanguageTag> Fallbacks
    {
        get
        {
            yield return this;
            if (Region.Length > 0)
            {
                yield return new LanguageTag(Language, string.Empty);
            }

            if (Language != "en")
            {
                yield return English;
            }
        }
    }

    /// <summary>Compares two tags for equal language and region.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both say the same.</returns>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Compares two tags for a difference in language or region.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>Orders tags by their written form, ordinally.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second.</returns>
    public static bool operator <(LanguageTag left, LanguageTag right) => left.CompareTo(right) < 0;

    /// <summary>Orders tags by their written form, ordinally.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second or equals it.</returns>
    public static bool operator <=(LanguageTag left, LanguageTag right) => left.CompareTo(right) <= 0;

    /// <summary>Orders tags by their written form, ordinally.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second.</returns>
    public static bool operator >(LanguageTag left, LanguageTag right) => left.CompareTo(right) > 0;

    /// <summary>Orders tags by their written form, ordinally.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second or equals it.</returns>
    public static bool operator >=(LanguageTag left, LanguageTag right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a tag such as <c>es</c>, <c>ES-ec</c> or <c>es-419</c>.</summary>
    /// <param name="text">The written tag.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="FormatException">The text is not language or language-region.</exception>
    public static LanguageTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LanguageTag tag)
            ? tag
            : throw new FormatException($"'{text}' is not a language tag such as es, es-EC or es-419.");
    }

    /// <summary>Reads a tag, or tells that the text is none.</summary>
    /// <param name="text">The written tag; null is no tag.</param>
    /// <param name="tag">The tag, or the default value.</param>
    /// <returns>True when the text is a tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null)
        {
            return false;
        }

        int dash = text.IndexOf('-', StringComparison.Ordinal);
        string language = dash < 0 ? text : text[..dash];
        string region = dash < 0 ? string.Empty : text[(dash + 1)..];
        bool isRegion = dash < 0
            || (region.Length == 2 && region.All(char.IsAsciiLetter))
            || (region.Length == 3 && region.All(char.IsAsciiDigit));
        if (language.Length is not (2 or 3) || !language.All(char.IsAsciiLetter) || !isRegion)
        {
            return false;
        }

        tag = new LanguageTag(language.ToLowerInvariant(), region.ToUpperInvariant());
        return true;
    }

    /// <inheritdoc/>
    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<LanguageTag>.TryParse(string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) =>
        string.Equals(Language, other.Language, StringComparison.Ordinal)
        && string.Equals(Region, other.Region, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Region);

    /// <inheritdoc/>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Writes the tag, for example <c>es-EC</c>.</summary>
    /// <returns>The language, and the region after a hyphen when there is one.</returns>
    public override string ToString() => Region.Length == 0 ? Language : $"{Language}-{Region}";
}
