using System.Numerics;

namespace SolidarityEconomy;

/// <summary>
/// Applies a <see cref="Rounding"/>: to decimals at a number of digits or at a step, and to quotients of whole numbers.
/// </summary>
/// <remarks>
/// This is the only place of the library that rounds; money and ratios call it. All results are exact, on every machine.
/// </remarks>
public static class RoundingExtensions
{
    /// <summary>Rounds a decimal to a number of digits after the point.</summary>
    /// <param name="rounding">Where a value between two allowed ones goes.</param>
    /// <param name="value">The number to round.</param>
    /// <param name="digits">Digits after the point that stay, 0 to 28.</param>
    /// <returns>The rounded number; its scale is at most <paramref name="digits"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The digits are not 0 to 28, or the rounding is none of the enumeration.
    /// </exception>
    /// <exception cref="OverflowException">Rounding away from zero leaves the range of decimal.</exception>
    public static decimal Round(this Rounding rounding, decimal value, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 28);
        switch (rounding)
        {
            case Rounding.HalfEven:
                return decimal.Round(value, digits, MidpointRounding.ToEven);
            case Rounding.HalfUp:
                return decimal.Round(value, digits, MidpointRounding.AwayFromZero);
            case Rounding.Floor:
                return decimal.Round(value, digits, MidpointRounding.ToNegativeInfinity);
            case Rounding.Ceiling:
                return decimal.Round(value, digits, MidpointRounding.ToPositiveInfinity);
            case Rounding.TowardZero:
                return decimal.Round(value, digits, MidpointRounding.ToZero);
            case Rounding.AwayFromZero:
                return decimal.Round(
                    value, digits, value < 0m ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity);
            case Rounding.HalfDown:
                // Half to even and half away from zero differ from half toward zero only at the exact middle.
                decimal cut = decimal.Round(value, digits, MidpointRounding.ToZero);
                decimal unit = new(1, 0, 0, false, (byte)digits);
                return Math.Abs(value - cut) * 2m <= unit ? cut : decimal.Round(value, digits, MidpointRounding.AwayFromZero);
            default:
                throw Unknown(rounding);
        }
    }

    /// <summary>Rounds a decimal to a whole multiple of a step, for example to 0.05 for cash or to 10 for tens.</summary>
    /// <param name="rounding">Where a value between two multiples goes; even means an even multiple.</param>
    /// <param name="value">The number to round.</param>
    /// <param name="step">The distance of allowed values; above 0.</param>
    /// <returns>The multiple, written with the scale of the step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The step is not above 0, or the rounding is none of the enumeration.
    /// </exception>
    /// <exception cref="OverflowException">The multiple does not fit into a decimal.</exception>
    public static decimal RoundToStep(this Rounding rounding, decimal value, decimal step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        BigInteger steps = Divide(
            rounding,
            ExactDecimal.Mantissa(value) * BigInteger.Pow(10, step.Scale),
            ExactDecimal.Mantissa(step) * BigInteger.Pow(10, value.Scale));
        return ExactDecimal.From(steps * ExactDecimal.Mantissa(step), step.Scale);
    }

    /// <summary>Divides two whole numbers and rounds the quotient to a whole number.</summary>
    /// <param name="rounding">Where a quotient between two whole numbers goes.</param>
    /// <param name="dividend">The number to divide.</param>
    /// <param name="divisor">The number to divide by; not 0.</param>
    /// <returns>The rounded quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is none of the enumeration.</exception>
    public static BigInteger Divide(this Rounding rounding, BigInteger dividend, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        bool isNegative = dividend.Sign != divisor.Sign;
        int againstHalf = (BigInteger.Abs(remainder) << 1).CompareTo(BigInteger.Abs(divisor));
        bool goesOut = GoesOut(rounding, isNegative, againstHalf, quotient.IsEven) && !remainder.IsZero;
        return !goesOut ? quotient : isNegative ? quotient - BigInteger.One : quotient + BigInteger.One;
    }

    /// <summary>The same for numbers of at most 126 bits and a divisor above 0, without allocation.</summary>
    internal static Int128 DivideSmall(this Rounding rounding, Int128 dividend, long divisor)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(dividend, divisor);
        bool isNegative = dividend < 0;
        int againstHalf = (Int128.Abs(remainder) * 2).CompareTo(divisor);
        bool goesOut = GoesOut(rounding, isNegative, againstHalf, Int128.IsEvenInteger(quotient)) && remainder != 0;
        return !goesOut ? quotient : isNegative ? quotient - 1 : quotient + 1;
    }

    /// <summary>
    /// Whether a quotient that was cut off goes one further away from zero; asked for exact ones too, to refuse unknown
    /// roundings.
    /// </summary>
    private static bool GoesOut(Rounding rounding, bool isNegative, int againstHalf, bool isEven) => rounding switch
    {
        Rounding.HalfEven => againstHalf > 0 || (againstHalf == 0 && !isEven),
        Rounding.HalfUp => againstHalf >= 0,
        Rounding.HalfDown => againstHalf > 0,
        Rounding.Floor => isNegative,
        Rounding.Ceiling => !isNegative,
        Rounding.TowardZero => false,
        Rounding.AwayFromZero => true,
        _ => throw Unknown(rounding),
    };

    private static ArgumentOutOfRangeException Unknown(Rounding rounding) =>
        new(nameof(rounding), rounding, "This is no way of rounding.");
}
