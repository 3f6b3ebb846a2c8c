using System.Globalization;
using NodaTime;

namespace SolidarityEconomy;

/// <summary>How numbers and dates look to a reader, by tables of our own.</summary>
internal static class Rendering
{
    public static string Number(decimal value, LanguageTag language) => value.ToString(CultureInfo.InvariantCulture);

    public static string Integer(long value, LanguageTag language) => value.ToString(CultureInfo.InvariantCulture);

    public static string Percent(Ratio value, LanguageTag language) => value.ToString();

    public static string Money(Money value, LanguageTag language) => value.ToString();

    public static string Date(LocalDate value, LanguageTag language) =>
        value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
