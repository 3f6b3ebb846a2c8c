using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy;

/// <content>Sharing an amount without losing or making a cent.</content>
public readonly partial struct Money
{
    /// <summary>The largest number of shares that one call makes.</summary>
    internal const int MaxShares = 1_000_000;

    /// <summary>Shares the amount by weights.</summary>
    /// <remarks>
    /// All arithmetic is in whole numbers of steps. A negative amount is shared as the positive one and every share gets the
    /// minus sign, so that sharing -a gives minus the shares of a. No share has another sign than the amount.
    /// </remarks>
    /// <param name="weights">
    /// One weight for each share, 0 or above, at least one above 0; only their proportion counts. At most 1,000,000, with a
    /// common denominator of at most 4,096 bits.
    /// </param>
    /// <param name="quotas">How the exact quotas become whole steps.</param>
    /// <param name="remainder">Where the steps go that the quotas leave; among equals the earlier share comes first.</param>
    /// <param name="step">The smallest difference between shares, above 0; null for the minor unit of the currency.</param>
    /// <returns>Shares and remainder, adding up to this amount.</returns>
    /// <exception cref="ArgumentException">
    /// There is no weight above 0, one is below 0, there are too many, their common denominator is too long, the currency has
    /// no minor unit and no step was given, or the amount is no whole number of steps although the remainder is not kept apart.
    /// </exception>
    public Allocation Allocate(
        IEnumerable<Ratio> weights,
        QuotaRounding quotas = QuotaRounding.Floor,
        RemainderTo remainder = RemainderTo.LargestRemainder,
        decimal? step = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        BigInteger[] whole = WholeWeights(weights);
        return Share(whole, quotas, remainder, step);
    }

    /// <summary>Shares the amount into equal parts.</summary>
    /// <remarks>The same as <see cref="Allocate"/> with so many weights of 1.</remarks>
    /// <param name="parts">How many shares, 1 to 1,000,000.</param>
    /// <param name="quotas">How the exact part becomes whole steps; floor and block are the same here.</param>
    /// <param name="remainder">Where the steps go that the parts leave.</param>
    /// <param name="step">The smallest difference between shares, above 0; null for the minor unit of the currency.</param>
    /// <returns>Shares and remainder, adding up to this amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of parts is not 1 to 1,000,000, or the step is not above 0.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The currency has no minor unit and no step was given, or the amount is no whole number of steps although the remainder
    /// is not kept apart.
    /// </exception>
    public Allocation Split(
        int parts,
        QuotaRounding quotas = QuotaRounding.Floor,
        RemainderTo remainder = RemainderTo.First,
        decimal? step = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, MaxShares);
        BigInteger[] weights = new BigInteger[parts];
        Array.Fill(weights, BigInteger.One);
        return Share(weights, quotas, remainder, step);
    }

    private static BigInteger[] WholeWeights(IEnumerable<Ratio> weights)
    {
        List<Ratio> list = [];
        bool isAnyPositive = false;
        foreach (Ratio weight in weights)
        {
            if (weight.Sign < 0 || list.Count == MaxShares)
            {
                throw new ArgumentException(
                    weight.Sign < 0 ? $"The weight {weight} is below 0." : "There are more than 1,000,000 weights.",
                    nameof(weights));
            }

            isAnyPositive |= weight.Sign > 0;
            list.Add(weight);
        }

        if (!isAnyPositive)
        {
            throw new ArgumentException("At least one weight must be above 0.", nameof(weights));
        }

        BigInteger denominator = Sharing.CommonDenominator(list, nameof(weights));
        BigInteger[] whole = new BigInteger[list.Count];
        BigInteger divisor = BigInteger.Zero;
        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] = list[i].Numerator * (denominator / list[i].Denominator);
            divisor = BigInteger.GreatestCommonDivisor(divisor, whole[i]);
        }

        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] /= divisor;
        }

        return whole;
    }

    private Allocation Share(BigInteger[] weights, QuotaRounding quotas, RemainderTo remainder, decimal? step)
    {
        decimal unit = step ?? MinorUnitOf(Currency, nameof(step));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit, nameof(step));
        if (remainder is < RemainderTo.First or > RemainderTo.Apart)
        {
            throw new ArgumentOutOfRangeException(nameof(remainder), remainder, "This is no place for a remainder.");
        }

        BigInteger steps = Rounding.TowardZero.Divide(
            BigInteger.Abs(ExactDecimal.Mantissa(_amount)) * BigInteger.Pow(10, unit.Scale),
            ExactDecimal.Mantissa(unit) * BigInteger.Pow(10, _amount.Scale));
        if (remainder != RemainderTo.Apart
            && ExactDecimal.From(steps * ExactDecimal.Mantissa(unit), unit.Scale) != Math.Abs(_amount))
        {
            throw new ArgumentException(
                $"{this} is no whole number of steps of {AmountText(unit)}; round it first, or keep the remainder apart.",
                nameof(step));
        }

        BigInteger[] shares = Sharing.Share(steps, weights, quotas, remainder);
        ImmutableArray<Money>.Builder result = ImmutableArray.CreateBuilder<Money>(shares.Length);
        BigInteger given = BigInteger.Zero;
        foreach (BigInteger share in shares)
        {
            given += share;
            result.Add(OfSteps(share, unit));
        }

        Money rest = this - OfSteps(given, unit);
        return new Allocation(result.MoveToImmutable(), rest);
    }

    private Money OfSteps(BigInteger steps, decimal unit)
    {
        BigInteger mantissa = steps * ExactDecimal.Mantissa(unit);
        return new Money(Currency, ExactDecimal.From(_amount < 0m ? -mantissa : mantissa, unit.Scale));
    }
}
