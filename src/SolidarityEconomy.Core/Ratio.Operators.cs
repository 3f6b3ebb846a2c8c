using System.Numerics;

namespace SolidarityEconomy;

/// <content>Exact arithmetic and comparison.</content>
public readonly partial struct Ratio
{
    /// <summary>Takes a whole number as a ratio.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Ratio(long value) => FromInt64(value);

    /// <summary>Takes a decimal as a ratio, exactly.</summary>
    /// <param name="value">The decimal.</param>
    public static implicit operator Ratio(decimal value) => FromDecimal(value);

    /// <summary>Adds two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    public static Ratio operator +(Ratio left, Ratio right) => Add(left, right);

    /// <summary>Subtracts exactly.</summary>
    /// <param name="left">The ratio to subtract from.</param>
    /// <param name="right">The ratio to subtract.</param>
    /// <returns>The difference.</returns>
    public static Ratio operator -(Ratio left, Ratio right) => Add(left, Negate(right));

    /// <summary>Changes the sign.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The ratio with the other sign.</returns>
    public static Ratio operator -(Ratio value) => Negate(value);

    /// <summary>Multiplies two ratios exactly.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The product.</returns>
    public static Ratio operator *(Ratio left, Ratio right) => Multiply(left, right);

    /// <summary>Divides exactly.</summary>
    /// <param name="left">The ratio to divide.</param>
    /// <param name="right">The ratio to divide by; not 0.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException">The second ratio is 0.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => Divide(left, right);

    /// <summary>Compares two values: 2/4 equals 1/2.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Compares two values for a difference.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is smaller.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is smaller or equal.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is larger.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first is larger or equal.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two ratios exactly, as <c>+</c> does.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    public static Ratio Add(Ratio left, Ratio right)
    {
        if (left._large is null && right._large is null)
        {
            Int128 numerator = ((Int128)left._numerator * right.SmallDenominator)
                + ((Int128)right._numerator * left.SmallDenominator);
            return Reduce(numerator, (Int128)left.SmallDenominator * right.SmallDenominator);
        }

        return new Ratio(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts exactly, as <c>-</c> does.</summary>
    /// <param name="left">The ratio to subtract from.</param>
    /// <param name="right">The ratio to subtract.</param>
    /// <returns>The difference.</returns>
    public static Ratio Subtract(Ratio left, Ratio right) => left - right;

    /// <summary>Changes the sign, as the unary <c>-</c> does.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The ratio with the other sign.</returns>
    public static Ratio Negate(Ratio value) =>
        value._large is null
            ? new Ratio(-value._numerator, value._denominator)
            : new Ratio(-value._large.Numerator, value._large.Denominator);

    /// <summary>Multiplies two ratios exactly, as <c>*</c> does.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The product.</returns>
    public static Ratio Multiply(Ratio left, Ratio right) =>
        left._large is null && right._large is null
            ? Reduce((Int128)left._numerator * right._numerator, (Int128)left.SmallDenominator * right.SmallDenominator)
            : new Ratio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly, as <c>/</c> does.</summary>
    /// <param name="left">The ratio to divide.</param>
    /// <param name="right">The ratio to divide by; not 0.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException">The second ratio is 0.</exception>
    public static Ratio Divide(Ratio left, Ratio right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException("A ratio cannot be divided by 0.");
        }

        if (left._large is null && right._large is null)
        {
            Int128 numerator = (Int128)left._numerator * right.SmallDenominator;
            Int128 denominator = (Int128)left.SmallDenominator * right._numerator;
            return denominator < 0 ? Reduce(-numerator, -denominator) : Reduce(numerator, denominator);
        }

        return new Ratio(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    private static Ratio Reduce(Int128 numerator, Int128 denominator)
    {
        if (denominator > long.MaxValue || numerator > long.MaxValue || numerator < -long.MaxValue)
        {
            return new Ratio((BigInteger)numerator, (BigInteger)denominator);
        }

        long upper = (long)numerator;
        long lower = (long)denominator;
        if (lower == 1)
        {
            return new Ratio(upper, lower);
        }

        ulong a = (ulong)Math.Abs(upper);
        ulong b = (ulong)lower;
        while (a != 0)
        {
            (a, b) = (b % a, a);
        }

        return new Ratio(upper / (long)b, lower / (long)b);
    }
}
