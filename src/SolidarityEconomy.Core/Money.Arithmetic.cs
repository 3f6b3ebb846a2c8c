namespace SolidarityEconomy;

/// <content>Arithmetic and comparison: exact, or with a stated rounding.</content>
public readonly partial struct Money
{
    /// <summary>Adds two amounts of the same currency exactly.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum, with the digits of the finer of the two.</returns>
    /// <exception cref="ArgumentException">The currencies differ; the message names both.</exception>
    /// <exception cref="OverflowException">The sum needs more than 28 digits.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireSameCurrency(left, right, nameof(right));
        return new Money(left.Currency, ExactDecimal.Add(left._amount, right._amount));
    }

    /// <summary>Subtracts an amount of the same currency exactly.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference, with the digits of the finer of the two.</returns>
    /// <exception cref="ArgumentException">The currencies differ; the message names both.</exception>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public static Money operator -(Money left, Money right)
    {
        RequireSameCurrency(left, right, nameof(right));
        return new Money(left.Currency, ExactDecimal.Add(left._amount, -right._amount));
    }

    /// <summary>Changes the sign.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Money operator -(Money value) => new(value.Currency, -value._amount);

    /// <summary>Multiplies by a whole number exactly.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product needs more than 28 digits.</exception>
    public static Money operator *(Money left, long right) =>
        new(left.Currency, ExactDecimal.Multiply(left._amount, right));

    /// <summary>Multiplies by a whole number exactly.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The amount.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product needs more than 28 digits.</exception>
    public static Money operator *(long left, Money right) => right * left;

    /// <summary>Compares value and currency: 1.0 USD equals 1.00 USD.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both are equal.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Compares value and currency for a difference.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when value or currency differ.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is smaller.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is smaller or equal.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is larger or equal.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two amounts of the same currency exactly, as <c>+</c> does.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>Subtracts an amount of the same currency exactly, as <c>-</c> does.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference.</returns>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>Changes the sign, as the unary <c>-</c> does.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Money Negate(Money value) => -value;

    /// <summary>Multiplies by a whole number exactly, as <c>*</c> does.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    public static Money Multiply(Money left, long right) => left * right;

    /// <summary>Adds amounts of one currency exactly; the sum of none is zero of that currency.</summary>
    /// <param name="amounts">The amounts, in any order.</param>
    /// <param name="currency">The currency that all have.</param>
    /// <returns>What all amounts come to, in that currency.</returns>
    /// <exception cref="ArgumentException">An amount has another currency; the message names both.</exception>
    /// <exception cref="OverflowException">The sum, or one on the way to it, needs more than 28 digits.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Money sum = Zero(currency);
        foreach (Money amount in amounts)
        {
            RequireSameCurrency(sum, amount, nameof(amounts));
            sum += amount;
        }

        return sum;
    }

    /// <summary>Gives the smaller of two amounts of the same currency.</summary>
    /// <param name="left">One amount; returned when both are equal.</param>
    /// <param name="right">The other.</param>
    /// <returns>The smaller.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>Gives the larger of two amounts of the same currency.</summary>
    /// <param name="left">One amount; returned when both are equal.</param>
    /// <param name="right">The other.</param>
    /// <returns>The larger.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>Gives the amount without its sign.</summary>
    /// <returns>The distance from zero.</returns>
    public Money Abs() => new(Currency, Math.Abs(_amount));

    /// <summary>Multiplies by any factor and rounds once, to the minor unit.</summary>
    /// <param name="factor">The factor; a decimal or whole number converts by itself.</param>
    /// <param name="rounding">Where an amount between two minor units goes.</param>
    /// <returns>The rounded product.</returns>
    /// <exception cref="InvalidOperationException">The currency has no minor unit.</exception>
    /// <exception cref="OverflowException">The product has more than 28 digits.</exception>
    public Money Multiply(Ratio factor, Rounding rounding) => Multiply(factor, RequireMinorUnitDigits(), rounding);

    /// <summary>Multiplies by any factor and rounds once, to a number of digits.</summary>
    /// <param name="factor">The factor; a decimal or whole number converts by itself.</param>
    /// <param name="digits">Digits after the point that stay, 0 to 28.</param>
    /// <param name="rounding">Where an amount between two allowed ones goes.</param>
    /// <returns>The rounded product.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 0 to 28.</exception>
    /// <exception cref="OverflowException">The product has more than 28 digits.</exception>
    public Money Multiply(Ratio factor, int digits, Rounding rounding) =>
        new(Currency, (Ratio.FromDecimal(_amount) * factor).ToDecimal(digits, rounding));

    /// <summary>Divides by any divisor and rounds once, to the minor unit.</summary>
    /// <param name="divisor">The divisor; not 0; a decimal or whole number converts by itself.</param>
    /// <param name="rounding">Where an amount between two minor units goes.</param>
    /// <returns>
    /// The rounded quotient. To share an amount without loss use <see cref="Allocate"/> or <see cref="Split"/>.
    /// </returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="InvalidOperationException">The currency has no minor unit.</exception>
    public Money Divide(Ratio divisor, Rounding rounding) => Divide(divisor, RequireMinorUnitDigits(), rounding);

    /// <summary>Divides by any divisor and rounds once, to a number of digits.</summary>
    /// <param name="divisor">The divisor; not 0; a decimal or whole number converts by itself.</param>
    /// <param name="digits">Digits after the point that stay, 0 to 28.</param>
    /// <param name="rounding">Where an amount between two allowed ones goes.</param>
    /// <returns>The rounded quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 0 to 28.</exception>
    public Money Divide(Ratio divisor, int digits, Rounding rounding) =>
        new(Currency, (Ratio.FromDecimal(_amount) / divisor).ToDecimal(digits, rounding));

    /// <summary>Gives how large this amount is compared with another of the same currency, exactly.</summary>
    /// <param name="whole">The amount that counts as one; not zero.</param>
    /// <returns>The share: 25 USD of 100 USD are 1/4.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public Ratio ShareOf(Money whole)
    {
        RequireSameCurrency(this, whole, nameof(whole));
        return Ratio.FromDecimal(_amount) / Ratio.FromDecimal(whole._amount);
    }
}
