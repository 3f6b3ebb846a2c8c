using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace SolidarityEconomy;

/// <content>Reading and writing, the same in every culture.</content>
public readonly partial struct Ratio
{
    /// <summary>The longest fraction that is read and written in documents, in characters.</summary>
    internal const int MaxTextLength = 4096;

    /// <summary>
    /// The longest whole number, decimal or percentage that is read, in characters; as a fraction of two numbers it is never
    /// longer than <see cref="MaxTextLength"/>.
    /// </summary>
    internal const int MaxDecimalLength = (MaxTextLength / 2) - 4;

    /// <summary>Reads a ratio from a fraction, a decimal or a percentage.</summary>
    /// <param name="text">
    /// <c>2/7</c>, <c>-3</c>, <c>0.25</c> or <c>12.5 %</c>: a minus sign or none, digits, a point with digits after it; one
    /// blank may stand before the percent sign; in a fraction both parts are whole and only the upper has a sign. At most
    /// 4,096 characters with a slash and 2,044 without, so that the fraction in lowest terms has at most 4,096 too.
    /// </param>
    /// <returns>The ratio in lowest terms; <c>12.5 %</c> is 1/8.</returns>
    /// <exception cref="FormatException">The text is none of these, or the denominator is 0.</exception>
    public static Ratio Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a ratio from a fraction, a decimal or a percentage, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The ratio in lowest terms.</returns>
    /// <exception cref="FormatException">The text is no ratio, or the denominator is 0.</exception>
    public static Ratio Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Ratio ratio)
            ? ratio
            : throw new FormatException($"'{Currency.Excerpt(text.ToString())}' is not a ratio such as 2/7, 0.25 or 12 %.");

    /// <summary>Reads a ratio, or tells that the text is none.</summary>
    /// <param name="text">The text; null is no ratio.</param>
    /// <param name="ratio">The ratio, or 0.</param>
    /// <returns>True when the text is a ratio.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ratio ratio)
    {
        ratio = default;
        return text is not null && TryParse(text.AsSpan(), out ratio);
    }

    /// <summary>Reads a ratio, or tells that the characters are none.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="ratio">The ratio, or 0.</param>
    /// <returns>True when the text is a ratio.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio ratio)
    {
        ratio = default;
        if (text.Length > MaxTextLength)
        {
            return false;
        }

        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryParseNumber(text[..slash], allowsPoint: false, out BigInteger upper, out _)
                || text[(slash + 1)..].IndexOf('-') >= 0
                || !TryParseNumber(text[(slash + 1)..], allowsPoint: false, out BigInteger lower, out _)
                || lower.IsZero)
            {
                return false;
            }

            ratio = new Ratio(upper, lower);
            return true;
        }

        if (text.Length > MaxDecimalLength)
        {
            return false;
        }

        bool isPercent = text.EndsWith("%", StringComparison.Ordinal);
        if (isPercent)
        {
            text = text[..^1];
            text = text.EndsWith(" ", StringComparison.Ordinal) ? text[..^1] : text;
        }

        if (!TryParseNumber(text, allowsPoint: true, out BigInteger digits, out int scale))
        {
            return false;
        }

        ratio = new Ratio(digits, BigInteger.Pow(10, scale + (isPercent ? 2 : 0)));
        return true;
    }

    /// <inheritdoc/>
    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Ratio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static Ratio ISpanParsable<Ratio>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Ratio>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s, out result);

    /// <summary>Writes the fraction in lowest terms, such as <c>2/7</c>, <c>-1/2</c> or <c>3/1</c>.</summary>
    /// <returns>Upper number, slash, lower number; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryParseNumber(ReadOnlySpan<char> text, bool allowsPoint, out BigInteger digits, out int scale)
    {
        digits = default;
        scale = 0;
        bool isNegative = text.Length > 0 && text[0] == '-';
        ReadOnlySpan<char> number = isNegative ? text[1..] : text;
        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : number[(point + 1)..];
        bool isNumber = !whole.IsEmpty && !whole.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || (allowsPoint && !fraction.IsEmpty && !fraction.ContainsAnyExceptInRange('0', '9')));
        if (!isNumber)
        {
            return false;
        }

        digits = BigInteger.Parse(string.Concat(whole, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        digits = isNegative ? -digits : digits;
        scale = fraction.Length;
        return true;
    }
}
