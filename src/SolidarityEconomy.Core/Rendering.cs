using System.Globalization;
using System.Numerics;
using System.Text;
using NodaTime;

namespace SolidarityEconomy;

/// <summary>
/// How numbers, dates and money look to a reader, by tables of our own and never by a culture of the machine.
/// </summary>
internal static class Rendering
{
    private const string Blank = "\u00A0";

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] SpanishMonths =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    private static readonly string[] PortugueseMonths =
    [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ];

    /// <summary>Writes a decimal with the digits it has: <c>1,234.50</c>, or <c>1.234,50</c> in es-EC.</summary>
    public static string Number(decimal value, LanguageTag language) =>
        Grouped(value.ToString(CultureInfo.InvariantCulture), NumberFormat.Of(language));

    /// <summary>Writes a whole number: <c>12,345</c>, or <c>12.345</c> in es-EC.</summary>
    public static string Integer(long value, LanguageTag language) =>
        Grouped(value.ToString(CultureInfo.InvariantCulture), NumberFormat.Of(language));

    /// <summary>
    /// Writes a ratio of any size as a percentage of at most two digits after the point, half to even: <c>12.5%</c>,
    /// <c>12,5 %</c>.
    /// </summary>
    public static string Percent(Ratio value, LanguageTag language)
    {
        NumberFormat format = NumberFormat.Of(language);
        BigInteger hundredths = (value * 10_000).ToInteger(Rounding.HalfEven);
        string digits = BigInteger.Abs(hundredths).ToString(CultureInfo.InvariantCulture).PadLeft(3, '0');
        string plain = $"{digits[..^2]}.{digits[^2..]}".TrimEnd('0').TrimEnd('.');
        return Grouped(hundredths.Sign < 0 ? "-" + plain : plain, format) + format.Percent;
    }

    /// <summary>
    /// Writes a day: <c>22 November 2026</c>, in en-US <c>November 22, 2026</c>, <c>22 de noviembre de 2026</c>.
    /// </summary>
    public static string Date(LocalDate value, LanguageTag language)
    {
        string day = value.Day.ToString(CultureInfo.InvariantCulture);
        string year = value.Year.ToString(CultureInfo.InvariantCulture);
        switch (language.Language)
        {
            case "es":
                return $"{day} de {SpanishMonths[value.Month - 1]} de {year}";
            case "pt":
                // The first of a month is an ordinal number in Brazil.
                bool isBrazilian = NumberFormat.Of(language) == NumberFormat.Of(LanguageTag.Portuguese);
                string ordinal = value.Day == 1 && isBrazilian ? "º" : string.Empty;
                return $"{day}{ordinal} de {PortugueseMonths[value.Month - 1]} de {year}";
            default:
                string month = EnglishMonths[value.Month - 1];
                return language.Region == "US" ? $"{month} {day}, {year}" : $"{day} {month} {year}";
        }
    }

    /// <summary>
    /// Writes money: the sign where the tag's country uses the currency, else the code; at least the digits of the minor
    /// unit.
    /// </summary>
    public static string Money(Money value, LanguageTag language)
    {
        NumberFormat format = NumberFormat.Of(language);
        string? symbol = CurrencySymbols.Find(language.Region, value.Currency);
        int? digits = value.Currency.MinorUnitDigits;
        string number = Grouped(Plain(Math.Abs(value.Amount), digits ?? value.Amount.Scale), format);
        string minus = value.IsNegative ? "-" : string.Empty;
        string sign = symbol ?? value.Currency.Code;
        return format.IsCurrencyLast
            ? $"{minus}{number}{Blank}{sign}"
            : $"{minus}{sign}{(symbol is null ? Blank : format.SymbolGap)}{number}";
    }

    /// <summary>
    /// Writes a decimal with a point, without zeros at its end beyond so many digits, and with zeros up to them.
    /// </summary>
    private static string Plain(decimal value, int minDigits)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int fraction = point < 0 ? 0 : text.Length - point - 1;
        while (fraction > minDigits && text[^1] == '0')
        {
            text = text[..^1];
            fraction--;
        }

        if (fraction < minDigits)
        {
            return text + (fraction == 0 ? "." : string.Empty) + new string('0', minDigits - fraction);
        }

        return text.TrimEnd('.');
    }

    private static string Grouped(string plain, NumberFormat format)
    {
        int start = plain[0] == '-' ? 1 : 0;
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        int end = point < 0 ? plain.Length : point;
        bool isGrouped = end - start >= format.MinGroupedDigits;
        StringBuilder text = new(plain.Length + 12);
        for (int i = 0; i < end; i++)
        {
            if (isGrouped && i > start && (end - i) % 3 == 0)
            {
                _ = text.Append(format.Group);
            }

            _ = text.Append(plain[i]);
        }

        return point < 0 ? text.ToString() : text.Append(format.Point).Append(plain, point + 1, plain.Length - point - 1).ToString();
    }
}
