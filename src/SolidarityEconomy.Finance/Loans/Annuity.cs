using System.Numerics;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>The equal instalment of an annuity, exactly and rounded once.</summary>
/// <remarks>
/// A = P·i / (1 − (1 + i)^−n). With i = up/down this is the fraction P·up·(up + down)^n / (down·((up + down)^n − down^n)), whose
/// quotient is rounded once to a whole number of steps.
/// </remarks>
internal static class Annuity
{
    // The bound on the error of TryNear, in steps, is below this by more than a hundredfold.
    private const decimal Margin = 0.0001m;
    private const decimal Half = 0.5m;

    /// <summary>Gives the equal instalment in steps, from numbers of any size.</summary>
    public static BigInteger Steps(
        Rounding rounding, BigInteger principal, BigInteger up, BigInteger down, BigInteger step, int count)
    {
        if (up.IsZero)
        {
            return rounding.Divide(principal, step * count);
        }

        BigInteger grown = BigInteger.Pow(up + down, count);
        return rounding.Divide(principal * up * grown, step * down * (grown - BigInteger.Pow(down, count)));
    }

    /// <summary>
    /// Gives the same number of steps by way of decimals when it is beyond doubt: when the quotient lies so far from every
    /// whole and half number of steps that no error of the decimals can carry it across.
    /// </summary>
    /// <remarks>
    /// Limits: P ≤ 10^15 units, 10^-6 ≤ i, n·i ≤ 20, n ≤ 600, so that (1 + i)^n &lt; 10^9 and nothing overflows. A decimal operation
    /// on results of at least 1 has a relative error below 6.4·10^-29. Squaring and multiplying to the n-th power adds up to less than
    /// n·5·10^-29 (from i) + 2n·6.4·10^-29 &lt; 1.2·10^-25. In h = (1 + i)^n − 1 ≥ n·i this grows by (1 + i)^n/h ≤ 1 + 1/(n·i), to less
    /// than 1.2·10^-25 + 2·10^-28/i &lt; 2.1·10^-22. P·i adds 5·10^-23 + 5·10^-29/(P·i) &lt; 1.1·10^-22, and with the last quotients the
    /// relative error of A is below 4·10^-22, of an A below 2.1·10^16: less than 10^-5 units, hence 10^-5 steps.
    /// </remarks>
    public static bool TryNear(Rounding rounding, long principal, long up, long down, long step, int count, out long steps)
    {
        steps = 0;
        if (principal > 1_000_000_000_000_000 || up > down || (decimal)up * 1_000_000 < down || (decimal)up * count > 20m * down)
        {
            return false;
        }

        decimal rate = (decimal)up / down;
        decimal grown = Power(1m + rate, count);
        decimal quotient = principal * rate * (grown / (grown - 1m)) / step;
        decimal whole = decimal.Floor(quotient);
        decimal fraction = quotient - whole;
        if (fraction < Margin || fraction > 1m - Margin || (fraction > Half - Margin && fraction < Half + Margin))
        {
            return false;
        }

        steps = (long)whole + (WholeNumbers.GoesUp(rounding, fraction.CompareTo(Half), isOdd: false) ? 1 : 0);
        return true;
    }

    private static decimal Power(decimal value, int exponent)
    {
        decimal power = 1m;
        for (int bit = 31 - BitOperations.LeadingZeroCount((uint)exponent); bit >= 0; bit--)
        {
            power *= power;
            if ((exponent >> bit & 1) == 1)
            {
                power *= value;
            }
        }

        return power;
    }
}
