using System.Numerics;

namespace SolidarityEconomy;

/// <summary>
/// Shares a whole number by whole weights; the arithmetic under <see cref="Money.Allocate"/> and <see cref="Money.Split"/>.
/// </summary>
internal static class Sharing
{
    /// <summary>The longest common denominator of the fractions that one call takes.</summary>
    internal const int MaxDenominatorBits = 4096;

    /// <summary>Finds the smallest whole number that every denominator divides.</summary>
    /// <exception cref="ArgumentException">It has more than 4,096 bits, about 1,233 digits.</exception>
    internal static BigInteger CommonDenominator(IEnumerable<Ratio> ratios, string parameter)
    {
        BigInteger common = BigInteger.One;
        foreach (Ratio ratio in ratios)
        {
            if (ratio.IsInteger)
            {
                continue;
            }

            common *= ratio.Denominator / BigInteger.GreatestCommonDivisor(common, ratio.Denominator);
            if (common.GetBitLength() > MaxDenominatorBits)
            {
                throw new ArgumentException("The fractions have no common denominator of at most 4,096 bits.", parameter);
            }
        }

        return common;
    }

    /// <summary>Shares so many steps by weights that have no common divisor.</summary>
    /// <returns>Whole steps for each weight; they add up to all steps unless the remainder is kept apart.</returns>
    internal static BigInteger[] Share(BigInteger steps, BigInteger[] weights, QuotaRounding quotas, RemainderTo remainder)
    {
        BigInteger total = BigInteger.Zero;
        foreach (BigInteger weight in weights)
        {
            total += weight;
        }

        BigInteger blocks = BigInteger.Divide(steps, total);
        BigInteger[] shares = new BigInteger[weights.Length];
        BigInteger rest = steps;
        for (int i = 0; i < weights.Length; i++)
        {
            shares[i] = quotas switch
            {
                QuotaRounding.Floor => Rounding.Floor.Divide(steps * weights[i], total),
                QuotaRounding.Block => blocks * weights[i],
                QuotaRounding.HalfEven => Rounding.HalfEven.Divide(steps * weights[i], total),
                _ => throw new ArgumentOutOfRangeException(nameof(quotas), quotas, "This is no way of rounding quotas."),
            };
            rest -= shares[i];
        }

        if (remainder != RemainderTo.Apart && !rest.IsZero)
        {
            int[] order = Order(steps, total, weights, shares, remainder, isTakenBack: rest.Sign < 0);
            Hand(rest, order, shares);
        }

        return shares;
    }

    private static int[] Order(
        BigInteger steps, BigInteger total, BigInteger[] weights, BigInteger[] shares, RemainderTo remainder, bool isTakenBack)
    {
        // Who can take part: weight above zero, and when steps are taken back, at least one step to give.
        IEnumerable<int> takers = Enumerable.Range(0, weights.Length)
            .Where(i => weights[i].Sign > 0 && (!isTakenBack || shares[i].Sign > 0));
        return remainder switch
        {
            RemainderTo.First => [.. takers],
            RemainderTo.Last => [.. takers.Reverse()],
            RemainderTo.LargestRatio => [.. takers.OrderByDescending(i => weights[i])],
            _ when isTakenBack => [.. takers.OrderBy(i => (steps * weights[i]) - (shares[i] * total))],
            _ => [.. takers.OrderByDescending(i => (steps * weights[i]) - (shares[i] * total))],
        };
    }

    private static void Hand(BigInteger rest, int[] order, BigInteger[] shares)
    {
        // Rounding to the nearer step gives out at most half a step too much for each share that got at least one, so that one turn
        // is enough when steps are taken back; blocks may leave more steps than there are shares and go round.
        BigInteger rounds = BigInteger.DivRem(rest, order.Length, out BigInteger odd);
        int extra = (int)BigInteger.Abs(odd);
        for (int position = 0; position < order.Length; position++)
        {
            shares[order[position]] += rounds + (position < extra ? odd.Sign : 0);
        }
    }
}
