using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SolidarityEconomy;

/// <content>Reading and writing, the same in every culture.</content>
public readonly partial struct Money
{
    /// <summary>Longest written amount: a sign, 28 digits, and a point with a zero before it.</summary>
    internal const int MaxAmountLength = 31;

    /// <summary>Reads an amount such as <c>USD 12.34</c>.</summary>
    /// <param name="text">
    /// Code, one blank, a minus sign or none, digits, and a point with digits or none; no thousands marks.
    /// </param>
    /// <returns>The amount, with its digits as written.</returns>
    /// <exception cref="FormatException">The text has another form, an unknown code, or more than 28 digits.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an amount such as <c>USD 12.34</c>, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The amount, with its digits as written.</returns>
    /// <exception cref="FormatException">The text has another form, an unknown code, or more than 28 digits.</exception>
    public static Money Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Money money)
            ? money
            : throw new FormatException($"'{Currency.Excerpt(text.ToString())}' is not an amount such as USD 12.34.");

    /// <summary>Reads an amount, or tells that the text is none.</summary>
    /// <param name="text">The text; null is no amount.</param>
    /// <param name="money">The amount, or the default value.</param>
    /// <returns>True when the text is an amount such as <c>USD 12.34</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        return text is not null && TryParse(text.AsSpan(), out money);
    }

    /// <summary>Reads an amount, or tells that the characters are none.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="money">The amount, or the default value.</param>
    /// <returns>True when the text is an amount such as <c>USD 12.34</c>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        if (text.Length < 5 || text.Length > 4 + MaxAmountLength || text[3] != ' '
            || !Currency.TryOf(text[..3].ToString(), out Currency? currency)
            || !TryParseAmount(text[4..], out decimal amount))
        {
            return false;
        }

        money = new Money(amount, currency);
        return true;
    }

    /// <inheritdoc/>
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    /// <summary>Writes code and amount, such as <c>USD 12.34</c>, the same in every culture and language.</summary>
    /// <returns>
    /// Text that <see cref="Parse(string)"/> reads back to the same digits; for people use the rendering by language.
    /// </returns>
    public override string ToString() => $"{Currency.Code} {AmountText(_amount)}";

    /// <summary>Writes the bare amount: a minus sign or none, digits, a point where there is a fraction.</summary>
    internal static string AmountText(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a bare amount of at most 28 digits, without rounding any away.</summary>
    internal static bool TryParseAmount(ReadOnlySpan<char> text, out decimal amount)
    {
        amount = default;
        ReadOnlySpan<char> number = text.StartsWith("-", StringComparison.Ordinal) ? text[1..] : text;
        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : number[(point + 1)..];
        bool isAmount = text.Length <= MaxAmountLength
            && !whole.IsEmpty && !whole.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || !fraction.IsEmpty) && !fraction.ContainsAnyExceptInRange('0', '9')
            && whole.TrimStart('0').Length + fraction.Length <= 28;
        return isAmount
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
            && TryFit(amount, out amount);
    }
}
