using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy;

/// <summary>A dated change of money: from a day on, so many old units are one new unit.</summary>
/// <remarks>
/// A selection of facts, with the law where it is known. Old and new may bear the same code, as the bolívar did in 2021: then only a date
/// tells which unit an amount is of. Codes that ISO 4217 never listed (pesos ley, escudos of Chile) are left out, and so are
/// exchanges at several rates at once and the Uruguayan UYN, which sources use for two units.
/// </remarks>
public sealed class Redenomination
{
    private static readonly ILookup<Currency, Redenomination> ByOld =
        RedenominationTable.Rows.ToLookup(row => row.From);

    internal Redenomination(Currency from, Currency to, LocalDate date, Ratio oldPerNew, string source, LocalDate? since)
    {
        From = from;
        To = to;
        Date = date;
        OldPerNew = oldPerNew;
        Since = since;
        Source = new SourceReference(source);
    }

    /// <summary>Every redenomination known here, ordered by day and then by the old code.</summary>
    public static ImmutableArray<Redenomination> All { get; } =
    [
        .. RedenominationTable.Rows.OrderBy(row => row.Date).ThenBy(row => row.From.Code, StringComparer.Ordinal),
    ];

    /// <summary>The currency before.</summary>
    public Currency From { get; }

    /// <summary>The currency from the day on; the same as before where the code stayed.</summary>
    public Currency To { get; }

    /// <summary>The first day of the new unit, or of the rate fixed for ever.</summary>
    public LocalDate Date { get; }

    /// <summary>How many old units are one new unit, exactly: 1000 for VEB to VEF, 1.95583 for DEM to EUR.</summary>
    public Ratio OldPerNew { get; }

    /// <summary>The first day of the old unit, where the code stood for another unit before; null where it never did.</summary>
    public LocalDate? Since { get; }

    /// <summary>The law, regulation or decision; not compared with the law itself and marked as not verified.</summary>
    public SourceReference Source { get; }

    /// <summary>Lists what became of a currency, ordered by day.</summary>
    /// <param name="currency">The old currency.</param>
    /// <returns>Its redenominations; none for most currencies.</returns>
    public static ImmutableArray<Redenomination> Of(Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return [.. ByOld[currency].OrderBy(row => row.Date)];
    }

    /// <summary>Writes the change as one line.</summary>
    /// <returns>Such as <c>VEB -> VEF 2008-01-01 1000/1</c>.</returns>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{From.Code} -> {To.Code} {NodaTime.Text.LocalDatePattern.Iso.Format(Date)} {OldPerNew}");
}
