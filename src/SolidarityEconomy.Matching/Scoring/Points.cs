namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Scores as whole millionths, so that sums and comparisons are exact.</summary>
internal static class Points
{
    /// <summary>The score 1.</summary>
    public const int One = 1_000_000;

    public const int Decimals = 6;

    /// <summary>Stands for a value that is not known.</summary>
    public const int Missing = -1;

    public static int Of(decimal value) =>
        value is >= 0 and <= 1
            ? value.Scale <= Decimals ? Whole(value) : (int)decimal.Round(value * One, 0, MidpointRounding.ToEven)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A value lies between 0 and 1.");

    public static decimal ToDecimal(Int128 points) => (decimal)points / One;

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    public static bool IsExact(decimal value) => decimal.Round(value, Decimals) == value;

    /// <summary>Divides two sums that are not negative, half to even.</summary>
    public static long Divide(long numerator, long denominator)
    {
        (long quotient, long rest) = Math.DivRem(numerator, denominator);
        long doubled = 2 * rest;
        bool isUp = doubled > denominator || (doubled == denominator && (quotient & 1) == 1);
        return isUp ? quotient + 1 : quotient;
    }

    /// <summary>The points of a value that has no more decimals than they have: nothing is to be rounded.</summary>
    private static int Whole(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        int points = bits[0];
        for (int scale = value.Scale; scale < Decimals; scale++)
        {
            points *= 10;
        }

        return points;
    }
}
