using System.Numerics;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Logarithms to base two in thousandths of a bit, by integers only, so that they are equal on every machine.</summary>
internal static class FixedLog
{
    public const int OneBit = 1000;

    private const int Digits = 16;

    /// <summary>The logarithm of a number from 1 on, rounded down to a thousandth of a bit.</summary>
    /// <remarks>Each squaring of the mantissa gives one binary digit of the fraction.</remarks>
    public static int Log2(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        int whole = BitOperations.Log2((ulong)value);
        ulong mantissa = (ulong)value << (63 - whole);
        long fraction = 0;
        for (int digit = 0; digit < Digits; digit++)
        {
            ulong square = Math.BigMul(mantissa, mantissa, out _);
            bool isTwoOrMore = square >> 63 == 1;
            fraction = (fraction << 1) | (isTwoOrMore ? 1L : 0L);
            mantissa = isTwoOrMore ? square : square << 1;
        }

        return (int)((((long)whole << Digits) | fraction) * OneBit >> Digits);
    }
}
