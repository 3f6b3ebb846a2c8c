using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy;

/// <content>Old money in new units.</content>
public readonly partial struct Money
{
    /// <summary>
    /// Gives the amount in the unit that a day knows, where the currency was redenominated or replaced at a fixed rate.
    /// </summary>
    /// <remarks>
    /// Follows the dated <see cref="Redenomination"/>s up to the day, one after the other, exactly, and rounds once at the
    /// end: VEB of 2005 in 2022 is VES of 2022. An amount whose currency was not changed until the day comes back as it is,
    /// unrounded.
    /// </remarks>
    /// <param name="on">The day whose unit is wanted.</param>
    /// <param name="rounding">Where a result between two minor units of the new currency goes; EU law says half up.</param>
    /// <returns>
    /// The amount in the currency of that day, rounded to its minor unit, or to two digits where it has none.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// The code stood for two units one after the other, as VES did, so that only the day of the amount tells which is meant.
    /// </exception>
    /// <exception cref="OverflowException">The result needs more than 28 digits.</exception>
    public Money Redenominate(LocalDate on, Rounding rounding)
    {
        Currency currency = Currency;
        ImmutableArray<Redenomination> changes = Redenomination.Of(currency);
        return changes.Any(change => change.Since is not null || change.To == currency)
            ? throw new InvalidOperationException(
                $"The code {currency.Code} stood for two units ({string.Join("; ", changes)}); say of which day the amount is.")
            : Redenominate(LocalDate.MinIsoValue, on, rounding);
    }

    /// <summary>Gives an amount of one day in the unit that another day knows.</summary>
    /// <remarks>As <see cref="Redenominate(LocalDate, Rounding)"/> does, and also for codes that stood for two units.</remarks>
    /// <param name="of">The day of the amount: 2021-09-30 for bolívares before the change of October 2021.</param>
    /// <param name="on">The day whose unit is wanted; not before the day of the amount.</param>
    /// <param name="rounding">Where a result between two minor units of the new currency goes; EU law says half up.</param>
    /// <returns>
    /// The amount in the currency of that day, rounded to its minor unit, or to two digits where it has none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The wanted day is before the day of the amount.</exception>
    /// <exception cref="InvalidOperationException">
    /// On the day of the amount the code stood for an older unit of which no rate is known.
    /// </exception>
    /// <exception cref="OverflowException">The result needs more than 28 digits.</exception>
    public Money Redenominate(LocalDate of, LocalDate on, Rounding rounding)
    {
        if (on < of)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on, "The wanted day is before the day of the amount.");
        }

        Currency currency = Currency;
        Ratio factor = Ratio.One;
        LocalDate reached = of;
        bool isChanged = false;
        while (Next(currency, reached, on) is Redenomination change)
        {
            if (change.Since is LocalDate since && reached < since)
            {
                throw new InvalidOperationException(
                    $"Before {NodaTime.Text.LocalDatePattern.Iso.Format(since)} the code {currency.Code} stood for another unit, "
                    + "of which no rate is known here.");
            }

            factor /= change.OldPerNew;
            currency = change.To;
            reached = change.Date;
            isChanged = true;
        }

        return isChanged
            ? new Money(currency, (Ratio.FromDecimal(_amount) * factor).ToDecimal(currency.MinorUnitDigits ?? 2, rounding))
            : this;
    }

    /// <summary>The next change until a day; one that keeps the code counts only for amounts from before it.</summary>
    private static Redenomination? Next(Currency currency, LocalDate reached, LocalDate on) =>
        Redenomination.Of(currency).FirstOrDefault(change =>
            change.Date <= on && (change.To != currency || reached < change.Date));
}
