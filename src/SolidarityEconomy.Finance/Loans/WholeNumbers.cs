using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Steps on whole numbers that are not negative, for 64-bit numbers and for numbers of any size alike.</summary>
internal static class WholeNumbers
{
    private const decimal MaxQuick = 1_000_000_000_000m;

    private static readonly ImmutableArray<decimal> PowersOfTen =
    [
        1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m, 10_000_000m, 100_000_000m, 1_000_000_000m, 10_000_000_000m,
    ];

    /// <summary>Divides and rounds, as <see cref="RoundingExtensions.Divide"/> does, for a dividend of at least 0 and a divisor above 0.</summary>
    public static T Divide<T>(Rounding rounding, T dividend, T divisor)
        where T : IBinaryInteger<T>
    {
        (T quotient, T rest) = T.DivRem(dividend, divisor);
        return !T.IsZero(rest) && GoesUp(rounding, (rest + rest).CompareTo(divisor), T.IsOddInteger(quotient))
            ? quotient + T.One
            : quotient;
    }

    /// <summary>Tells whether a number above 0 with a fraction goes up.</summary>
    /// <param name="rounding">Where it goes.</param>
    /// <param name="againstHalf">Below 0, 0 or above 0 when the fraction is smaller than, equal to or greater than one half.</param>
    /// <param name="isOdd">True when the whole part is odd.</param>
    public static bool GoesUp(Rounding rounding, int againstHalf, bool isOdd) => rounding switch
    {
        Rounding.HalfEven => againstHalf > 0 || (againstHalf == 0 && isOdd),
        Rounding.HalfUp => againstHalf >= 0,
        Rounding.HalfDown => againstHalf > 0,
        Rounding.Floor or Rounding.TowardZero => false,
        Rounding.Ceiling or Rounding.AwayFromZero => true,
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "This is no way of rounding."),
    };

    /// <summary>Gives an amount as a number of units of 10^-digits, or tells that it has a fraction of one.</summary>
    public static bool TryUnits(decimal amount, int digits, out BigInteger units)
    {
        if (digits <= 10 && amount is > -MaxQuick and < MaxQuick)
        {
            // Rounded to ten digits, such an amount of units fits into 23 digits: nothing is lost.
            decimal rounded = decimal.Round(amount, digits, MidpointRounding.ToZero);
            units = new BigInteger(rounded * PowersOfTen[digits]);
            return rounded == amount;
        }

        Ratio scaled = Ratio.FromDecimal(amount) * new Ratio(BigInteger.Pow(10, digits));
        units = scaled.Numerator;
        return scaled.Denominator.IsOne;
    }

    /// <summary>Gives units of 10^-digits as a decimal with exactly that many digits after the point.</summary>
    public static decimal FromUnits<T>(T units, int digits)
        where T : IBinaryInteger<T>
    {
        UInt128 value = UInt128.CreateChecked(units);
        return new decimal(
            unchecked((int)(uint)value),
            unchecked((int)(uint)(value >> 32)),
            checked((int)(uint)(value >> 64)),
            isNegative: false,
            (byte)digits);
    }
}
