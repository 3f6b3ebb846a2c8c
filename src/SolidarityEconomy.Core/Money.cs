using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>An amount of money: a decimal number of at most 28 digits, and its currency.</summary>
/// <remarks>
/// Immutable. The default value is 0 XXX, zero of no currency. The amount keeps as many digits as it was given, so a price per
/// gram or an index unit needs no other type; <see cref="Round(Rounding)"/> brings it to the minor unit. Equal are amounts of
/// the same value and currency: 1.0 equals 1.00, and 0 USD does not equal 0 EUR. Every operation is exact or takes a
/// <see cref="Rounding"/>; one whose exact result needs more than 28 digits throws instead of dropping some.
/// </remarks>
[JsonConverter(typeof(MoneyConverter))]
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, ISpanParsable<Money>
{
    private readonly decimal _amount;
    private readonly Currency? _currency;

    /// <summary>Makes an amount of money.</summary>
    /// <param name="amount">
    /// The amount in whole units of the currency, such as 12.34; any sign, at most 28 digits. Its digits are kept as given.
    /// </param>
    /// <param name="currency">What the amount is counted in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has 29 digits.</exception>
    public Money(decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!TryFit(amount, out _amount))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount has at most 28 digits.");
        }

        _currency = currency;
    }

    private Money(Currency currency, decimal amount)
    {
        if (!TryFit(amount, out _amount))
        {
            throw new OverflowException($"The exact result in {currency.Code} needs more than 28 digits.");
        }

        _currency = currency;
    }

    /// <summary>The amount in whole units of the currency, with its digits as given.</summary>
    public decimal Amount => _amount;

    /// <summary>The currency; XXX for the default value.</summary>
    public Currency Currency => _currency ?? Currency.None;

    /// <summary>-1, 0 or 1 for an amount below, at or above zero.</summary>
    public int Sign => Math.Sign(_amount);

    /// <summary>True for exactly zero, in any currency.</summary>
    public bool IsZero => _amount == 0m;

    /// <summary>True above zero.</summary>
    public bool IsPositive => _amount > 0m;

    /// <summary>True below zero.</summary>
    public bool IsNegative => _amount < 0m;

    /// <summary>Makes zero of a currency.</summary>
    /// <param name="currency">What the zero is counted in.</param>
    /// <returns>The amount 0, without digits after the point.</returns>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>Makes an amount from whole minor units, such as cents.</summary>
    /// <param name="units">The number of minor units; 1234 of USD are 12.34.</param>
    /// <param name="currency">A currency with minor units.</param>
    /// <returns>The amount, written with the digits of the minor unit.</returns>
    /// <exception cref="ArgumentException">The currency has no minor unit.</exception>
    public static Money FromMinorUnits(long units, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        decimal step = MinorUnitOf(currency, nameof(currency));
        return new Money(currency, units * step);
    }

    /// <summary>Gives the amount as whole minor units, such as cents.</summary>
    /// <returns>The number of minor units: 1234 for 12.34 USD.</returns>
    /// <exception cref="InvalidOperationException">
    /// The currency has no minor unit, or the amount has a fraction of one.
    /// </exception>
    /// <exception cref="OverflowException">The number does not fit into 64 bits.</exception>
    public long ToMinorUnits()
    {
        int digits = RequireMinorUnitDigits();
        decimal units = ExactDecimal.Multiply(_amount, ExactDecimal.From(1, -digits));
        return units == decimal.Truncate(units)
            ? decimal.ToInt64(units)
            : throw new InvalidOperationException($"{this} has a fraction of the minor unit; round it first.");
    }

    /// <summary>Rounds to the digits of the currency's minor unit: USD to 0.01, CLP to 1.</summary>
    /// <param name="rounding">Where an amount between two minor units goes.</param>
    /// <returns>The amount in whole minor units.</returns>
    /// <exception cref="InvalidOperationException">The currency has no minor unit.</exception>
    public Money Round(Rounding rounding) => Round(RequireMinorUnitDigits(), rounding);

    /// <summary>Rounds to a number of digits after the point.</summary>
    /// <param name="digits">Digits that stay, 0 to 28.</param>
    /// <param name="rounding">Where an amount between two allowed ones goes.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 0 to 28.</exception>
    public Money Round(int digits, Rounding rounding) => new(Currency, rounding.Round(_amount, digits));

    /// <summary>Rounds to a whole multiple of a step, for example of 0.05 or of 100.</summary>
    /// <param name="step">The step in units of the currency; above 0.</param>
    /// <param name="rounding">Where an amount between two multiples goes.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0.</exception>
    public Money RoundToStep(decimal step, Rounding rounding) => new(Currency, rounding.RoundToStep(_amount, step));

    /// <summary>Rounds to what can be paid in coins: to the cash step of the currency, else to its minor unit.</summary>
    /// <param name="rounding">Where an amount between two payable ones goes.</param>
    /// <returns>The payable amount.</returns>
    /// <exception cref="InvalidOperationException">The currency has neither cash step nor minor unit.</exception>
    public Money RoundToCash(Rounding rounding) =>
        Currency.CashStep is decimal step ? RoundToStep(step, rounding) : Round(rounding);

    /// <inheritdoc/>
    public bool Equals(Money other) => _amount == other._amount && ReferenceEquals(Currency, other.Currency);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_amount, Currency);

    /// <summary>Compares two amounts of the same currency by value.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below 0, 0 or above 0 when this amount is smaller, equal or larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        RequireSameCurrency(this, other, nameof(other));
        return _amount.CompareTo(other._amount);
    }

    /// <summary>The value of one minor unit, such as 0.01.</summary>
    internal static decimal MinorUnitOf(Currency currency, string parameter) =>
        currency.MinorUnitDigits is int digits
            ? new decimal(1, 0, 0, false, (byte)digits)
            : throw new ArgumentException($"{currency.Code} has no minor unit.", parameter);

    private static void RequireSameCurrency(Money left, Money right, string parameter)
    {
        if (!ReferenceEquals(left.Currency, right.Currency))
        {
            throw new ArgumentException(
                $"{left.Currency.Code} and {right.Currency.Code} are different currencies; convert one of the amounts first.",
                parameter);
        }
    }

    private static bool TryFit(decimal amount, out decimal fitted)
    {
        fitted = amount;
        if (amount == 0m)
        {
            // A negative zero is not kept.
            fitted = new decimal(0, 0, 0, false, amount.Scale);
            return true;
        }

        if (!ExactDecimal.HasMoreThan28Digits(fitted))
        {
            return true;
        }

        // 29 digits that end in a zero after the point are 28 without it.
        if (fitted.Scale > 0)
        {
            decimal shorter = decimal.Round(fitted, fitted.Scale - 1, MidpointRounding.ToZero);
            bool fits = shorter == fitted;
            fitted = shorter;
            return fits;
        }

        return false;
    }

    private int RequireMinorUnitDigits() =>
        Currency.MinorUnitDigits
        ?? throw new InvalidOperationException($"{Currency.Code} has no minor unit; say the digits or the step.");
}
