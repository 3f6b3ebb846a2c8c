using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>One argument of a message: kept as a value, written out only in the reader's language.</summary>
/// <remarks>
/// A word that is not translated, a whole number, an exact number, a percentage, an amount of money, a date, a localised text
/// or a list of these. The default value is the empty word.
/// </remarks>
[JsonConverter(typeof(ArgumentConverter))]
public readonly struct Argument : IEquatable<Argument>
{
    private readonly object? _value;
    private readonly bool _isPercent;

    private Argument(object value, bool isPercent = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
        _isPercent = isPercent;
    }

    /// <summary>
    /// The value: <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="Ratio"/>, <see cref="Money"/>,
    /// <see cref="LocalDate"/>, <see cref="Text"/> or an <see cref="ImmutableArray{T}"/> of arguments.
    /// </summary>
    public object Value => _value ?? string.Empty;

    /// <summary>True when a ratio is to be read as a percentage.</summary>
    public bool IsPercent => _isPercent;

    /// <summary>Takes a word as it is, such as a name or an id; in place of half a surrogate pair stands the sign of a lost character (U+FFFD).</summary>
    /// <param name="value">The word.</param>
    public static implicit operator Argument(string value) => new(value is null ? null! : Surrogates.Mend(value));

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Argument(int value) => new((long)value);

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Argument(long value) => new(value);

    /// <summary>Takes an exact number with the digits it has.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Argument(decimal value) => new(value);

    /// <summary>Takes an exact ratio, written as a fraction; see <see cref="Percent"/> for the other reading.</summary>
    /// <param name="value">The ratio.</param>
    public static implicit operator Argument(Ratio value) => new(value);

    /// <summary>Takes an amount of money.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Argument(Money value) => new(value);

    /// <summary>Takes a calendar date.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator Argument(LocalDate value) => new(value);

    /// <summary>Takes a text that is known in several languages.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Argument(Text value) => new(value);

    /// <summary>Compares two arguments by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are of the same kind and value.</returns>
    public static bool operator ==(Argument left, Argument right) => left.Equals(right);

    /// <summary>Compares two arguments by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when kind or value differ.</returns>
    public static bool operator !=(Argument left, Argument right) => !left.Equals(right);

    /// <summary>Takes a ratio that is to be read as a percentage: 1/8 becomes 12.5 %.</summary>
    /// <param name="value">The ratio; 1 is a hundred per cent.</param>
    /// <returns>The argument, written with at most two decimals, half to even.</returns>
    public static Argument Percent(Ratio value) => new(value, isPercent: true);

    /// <summary>Takes a list, written as <c>a, b and c</c>.</summary>
    /// <param name="values">The items; may be none.</param>
    /// <returns>The argument.</returns>
    public static Argument List(IEnumerable<Argument> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new Argument(values.ToImmutableArray());
    }

    /// <summary>Writes the argument for a reader.</summary>
    /// <param name="language">The reader's language and country.</param>
    /// <returns>The written value.</returns>
    public string In(LanguageTag language) => Value switch
    {
        string word => word,
        long whole => Rendering.Integer(whole, language),
        decimal number => Rendering.Number(number, language),
        Ratio ratio when _isPercent => Rendering.Percent(ratio, language),
        Ratio ratio => ratio.ToString(),
        Money money => Rendering.Money(money, language),
        LocalDate date => Rendering.Date(date, language),
        Text text => text.In(language),
        ImmutableArray<Argument> list => Listed([.. list.Select(item => item.In(language))], language),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <inheritdoc/>
    public bool Equals(Argument other) =>
        _isPercent == other._isPercent
        && (Value is ImmutableArray<Argument> list
            ? other.Value is ImmutableArray<Argument> others && list.SequenceEqual(others)
            : Value.Equals(other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Argument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is ImmutableArray<Argument> list ? list.Length : Value.GetHashCode();

    /// <summary>Writes the argument in English.</summary>
    /// <returns>The written value; for display use <see cref="In"/>.</returns>
    public override string ToString() => In(LanguageTag.English);

    private static string Listed(string[] items, LanguageTag language) => items.Length switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => string.Join(", ", items[..^1]) + And(items[^1], language) + items[^1],
    };

    // Spanish "y" becomes "e" before the sound i, except before a diphthong such as hie-.
    private static string And(string next, LanguageTag language)
    {
        string folded = Text.Fold(next);
        return language.Language switch
        {
            "es" when (folded.StartsWith('i') || folded.StartsWith("hi", StringComparison.Ordinal))
                && !folded.StartsWith("hie", StringComparison.Ordinal) => " e ",
            "es" => " y ",
            "pt" => " e ",
            _ => " and ",
        };
    }
}
