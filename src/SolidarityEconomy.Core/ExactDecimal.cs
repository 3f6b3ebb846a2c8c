using System.Numerics;

namespace SolidarityEconomy;

/// <summary>Decimal arithmetic that throws where the built-in operators would round the last digits away.</summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - BigInteger.One;

    /// <summary>Gives the digits of a decimal without its point, with sign: 12.30 gives 1230.</summary>
    internal static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        BigInteger mantissa = bits[2] == 0
            ? new BigInteger(((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]))
            : (BigInteger)new UInt128(unchecked((uint)bits[2]), ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]));
        return bits[3] < 0 ? -mantissa : mantissa;
    }

    /// <summary>Tells whether the digits, without point and leading zeros, are 29.</summary>
    internal static bool HasMoreThan28Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        uint high = unchecked((uint)bits[2]);
        ulong low = ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);

        // Ten to the 28th is 204FCE5E 3E250261 10000000 in hexadecimal.
        return high > 0x204FCE5E || (high == 0x204FCE5E && low >= 0x3E250261_10000000);
    }

    /// <summary>Gives the digits of a decimal without its point where they fit into 63 bits.</summary>
    internal static bool TrySmallMantissa(decimal value, out long mantissa)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        long magnitude = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
        mantissa = bits[3] < 0 ? -magnitude : magnitude;
        return bits[2] == 0 && bits[1] >= 0;
    }

    /// <summary>Ten to the power of 0 to 18.</summary>
    internal static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>Puts digits and a scale together where both are small, else by way of large numbers.</summary>
    /// <exception cref="OverflowException">The number needs more digits than a decimal has.</exception>
    internal static decimal FromSmall(Int128 mantissa, int scale) =>
        mantissa >= -long.MaxValue && mantissa <= long.MaxValue
            ? new decimal(
                unchecked((int)(long)Int128.Abs(mantissa)),
                unchecked((int)((long)Int128.Abs(mantissa) >> 32)),
                0,
                mantissa < 0,
                (byte)scale)
            : From((BigInteger)mantissa, scale);

    /// <summary>Puts digits and a scale together; drops zeros at the end of the fraction where they do not fit.</summary>
    /// <exception cref="OverflowException">The number needs more digits than a decimal has.</exception>
    internal static decimal From(BigInteger mantissa, int scale) =>
        TryFrom(mantissa, scale, out decimal value)
            ? value
            : throw new OverflowException("The exact result does not fit into a decimal (28 digits).");

    /// <summary>Puts digits and a scale together, or tells that the number does not fit exactly.</summary>
    internal static bool TryFrom(BigInteger mantissa, int scale, out decimal value)
    {
        while (scale < 0)
        {
            mantissa *= 10;
            scale++;
        }

        while (scale > MaxScale || (scale > 0 && BigInteger.Abs(mantissa) > MaxMantissa))
        {
            BigInteger shorter = BigInteger.DivRem(mantissa, 10, out BigInteger digit);
            if (!digit.IsZero)
            {
                value = default;
                return false;
            }

            mantissa = shorter;
            scale--;
        }

        if (BigInteger.Abs(mantissa) > MaxMantissa)
        {
            value = default;
            return false;
        }

        UInt128 magnitude = (UInt128)BigInteger.Abs(mantissa);
        value = new decimal(
            unchecked((int)(uint)magnitude),
            unchecked((int)(uint)(magnitude >> 32)),
            unchecked((int)(uint)(magnitude >> 64)),
            mantissa.Sign < 0,
            (byte)scale);
        return true;
    }

    /// <summary>Adds two decimals without losing a digit.</summary>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    internal static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;
        int scale = Math.Max(left.Scale, right.Scale);
        return sum.Scale == scale
            ? sum
            : From(
                (Mantissa(left) * BigInteger.Pow(10, scale - left.Scale))
                    + (Mantissa(right) * BigInteger.Pow(10, scale - right.Scale)),
                scale);
    }

    /// <summary>Multiplies two decimals without losing a digit.</summary>
    /// <exception cref="OverflowException">The exact product does not fit.</exception>
    internal static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        int scale = left.Scale + right.Scale;
        return product.Scale == scale ? product : From(Mantissa(left) * Mantissa(right), scale);
    }
}
