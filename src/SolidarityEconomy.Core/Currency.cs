using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>A currency of ISO 4217, in use or withdrawn, or an index unit such as UF or UDI.</summary>
/// <remarks>
/// There is one object for each alphabetic code; it is looked up, never made. Facts are those of the ISO 4217 lists one and
/// three of January 2026. Index units (<see cref="IsIndexUnit"/>) have no minor unit here although the ISO list writes digits
/// for them: nobody pays in hundredths of an UDI, and an amount of units keeps as many decimals as it was given. The Argentine
/// UVA has no ISO code; its code here is <c>UVA</c>, without number.
/// </remarks>
[JsonConverter(typeof(CurrencyConverter))]
public sealed class Currency : IEquatable<Currency>, IComparable<Currency>, IParsable<Currency>
{
    private static readonly FrozenDictionary<string, Currency> ByCode = CurrencyTable.Rows
        .Concat(WithdrawnCurrencyTable.Rows)
        .ToFrozenDictionary(row => row.Code, row => new Currency(row), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> CashSteps = new Dictionary<string, decimal>
    {
        ["AUD"] = 0.05m,
        ["CAD"] = 0.05m,
        ["CHF"] = 0.05m,
        ["CLP"] = 10m,
        ["CZK"] = 1m,
        ["DKK"] = 0.50m,
        ["HUF"] = 5m,
        ["ILS"] = 0.10m,
        ["MYR"] = 0.05m,
        ["NOK"] = 1m,
        ["NZD"] = 0.10m,
        ["SEK"] = 1m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly CurrencyRow _row;

    private Currency(CurrencyRow row) => _row = row;

    /// <summary>XXX, the code for "no currency"; the currency of the default <see cref="Money"/>.</summary>
    public static Currency None { get; } = ByCode["XXX"];

    /// <summary>Every currency known here, in use and withdrawn, ordered by code.</summary>
    public static ImmutableArray<Currency> All { get; } =
        [.. ByCode.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>The alphabetic code: three capital letters.</summary>
    public string Code => _row.Code;

    /// <summary>The numeric code as three digits, such as <c>032</c>; empty for the few without one.</summary>
    public string NumericCode => _row.Number == 0 ? string.Empty : _row.Number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The name in English, as the ISO list writes it.</summary>
    public string EnglishName => _row.Name;

    /// <summary>
    /// Digits after the point of the smallest unit on accounts: 2 for cents; null where there is no such unit.
    /// </summary>
    /// <remarks>
    /// Null for gold, the special drawing right and the like, for index units, and for withdrawn currencies whose digits are
    /// not known for certain.
    /// </remarks>
    public int? MinorUnitDigits => _row.IsIndexUnit ? null : _row.Digits;

    /// <summary>True for a unit of account that follows an index: UF, UVR, UDI, UVA, UI, UP, Mvdol, UVC.</summary>
    public bool IsIndexUnit => _row.IsIndexUnit;

    /// <summary>
    /// When the code was withdrawn: the first and last day on which that can have been; null for a currency in use.
    /// </summary>
    /// <remarks>The ISO list names a month, or for old codes a span of years.</remarks>
    public DateInterval? Withdrawn => _row.Withdrawn;

    /// <summary>
    /// The smallest difference that can be paid in coins, where it is larger than the minor unit; null where none is known.
    /// </summary>
    /// <remarks>
    /// Steps that a law or the central bank set, as of November 2026: CHF 0.05; DKK 0.50 (2008); NOK 1 (2012); SEK 1 (2010);
    /// CZK 1 (2008); HUF 5 (2008); CAD 0.05 (2013); AUD 0.05 (1992); NZD 0.10 (2006); MYR 0.05 (2008); ILS 0.10 (2008);
    /// CLP 10 (Ley 20.956, November 2017). The euro is left out: its countries differ.
    /// </remarks>
    public decimal? CashStep => CashSteps.TryGetValue(Code, out decimal step) ? step : null;

    /// <summary>The digits of the ISO list, also for index units.</summary>
    internal int? ListedDigits => _row.Digits;

    /// <summary>Compares two currencies for the same code.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both are the same, or both null.</returns>
    public static bool operator ==(Currency? left, Currency? right) => ReferenceEquals(left, right);

    /// <summary>Compares two currencies for different codes.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Currency? left, Currency? right) => !ReferenceEquals(left, right);

    /// <summary>Orders currencies by code, ordinally; null comes first.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second.</returns>
    public static bool operator <(Currency? left, Currency? right) => Compare(left, right) < 0;

    /// <summary>Orders currencies by code, ordinally; null comes first.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second or is the same.</returns>
    public static bool operator <=(Currency? left, Currency? right) => Compare(left, right) <= 0;

    /// <summary>Orders currencies by code, ordinally; null comes first.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second.</returns>
    public static bool operator >(Currency? left, Currency? right) => Compare(left, right) > 0;

    /// <summary>Orders currencies by code, ordinally; null comes first.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second or is the same.</returns>
    public static bool operator >=(Currency? left, Currency? right) => Compare(left, right) >= 0;

    /// <summary>Looks a currency up by its alphabetic code.</summary>
    /// <param name="code">Three capital letters, such as <c>BRL</c>; case matters.</param>
    /// <returns>The one object for that code.</returns>
    /// <exception cref="ArgumentException">No currency in use or withdrawn has that code.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out Currency? currency)
            ? currency
            : throw new ArgumentException($"'{Excerpt(code)}' is no currency code known here.", nameof(code));
    }

    /// <summary>Looks a currency up by its alphabetic code, or tells that there is none.</summary>
    /// <param name="code">Three capital letters; case matters; null is no code.</param>
    /// <param name="currency">The currency, or null.</param>
    /// <returns>True when the code is known.</returns>
    public static bool TryOf([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && ByCode.TryGetValue(code, out currency);
    }

    /// <summary>Looks up the currency that bears a numeric code now.</summary>
    /// <param name="number">The numeric code, 1 to 999.</param>
    /// <returns>The currency in use with that number; where none is in use, the one withdrawn last.</returns>
    /// <exception cref="ArgumentException">No currency has that number.</exception>
    public static Currency OfNumber(int number) => OfNumber(number, LocalDate.MaxIsoValue);

    /// <summary>Looks up the currency that bore a numeric code on a date.</summary>
    /// <remarks>Countries often keep their number when they change money.</remarks>
    /// <param name="number">The numeric code, 1 to 999; 032 is Argentina's since before the austral.</param>
    /// <param name="on">The day that counts.</param>
    /// <returns>
    /// The currency with that number whose withdrawal ended first on or after the day; else the one in use; else the one
    /// withdrawn last. When several were withdrawn in the same span, the one that comes first by code.
    /// </returns>
    /// <exception cref="ArgumentException">No currency has that number.</exception>
    public static Currency OfNumber(int number, LocalDate on)
    {
        Currency? best = null;
        foreach (Currency candidate in All)
        {
            if (candidate._row.Number == number && number != 0 && (best is null || candidate.IsNearer(best, on)))
            {
                best = candidate;
            }
        }

        return best ?? throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{number} is no numeric currency code known here."), nameof(number));
    }

    /// <inheritdoc/>
    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) =>
        TryOf(s ?? throw new ArgumentNullException(nameof(s)), out Currency? currency)
            ? currency
            : throw new FormatException($"'{Excerpt(s)}' is no currency code known here.");

    /// <inheritdoc/>
    static bool IParsable<Currency>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Currency result) =>
        TryOf(s, out result);

    /// <summary>Tells whether the currency could be in use on a day, going by its withdrawal alone.</summary>
    /// <param name="on">The day that counts; the list has no first days, so early days count as in use.</param>
    /// <returns>True up to the last day on which the withdrawal can have been.</returns>
    public bool IsInUse(LocalDate on) => Withdrawn is null || on <= Withdrawn.End;

    /// <summary>Gives the name for a reader, such as <c>peso colombiano</c>.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>
    /// The name in English, Spanish or Portuguese for the main American and European currencies, else
    /// <see cref="EnglishName"/>.
    /// </returns>
    public string In(LanguageTag language) => CurrencyNames.In(this, language);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Currency? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Currency? other) => Compare(this, other);

    /// <summary>Writes the alphabetic code.</summary>
    /// <returns>Three capital letters.</returns>
    public override string ToString() => Code;

    /// <summary>Shortens a text from outside so that it can stand in an error message.</summary>
    internal static string Excerpt(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private static int Compare(Currency? left, Currency? right) => string.CompareOrdinal(left?.Code, right?.Code);

    private bool IsNearer(Currency other, LocalDate on)
    {
        bool thisUsable = IsInUse(on);
        if (thisUsable != other.IsInUse(on))
        {
            return thisUsable;
        }

        LocalDate thisEnd = Withdrawn?.End ?? LocalDate.MaxIsoValue;
        LocalDate otherEnd = other.Withdrawn?.End ?? LocalDate.MaxIsoValue;
        return thisUsable ? thisEnd < otherEnd : thisEnd > otherEnd;
    }
}
