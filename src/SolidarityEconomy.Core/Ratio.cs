using System.Numerics;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>An exact fraction of two whole numbers of any size, always in lowest terms with a denominator above 0.</summary>
/// <remarks>
/// Shares, quotas, votes and rates are ratios until a stated rounding makes decimals or whole numbers of them. The default
/// value is 0. Numbers that fit into 63 bits are kept and computed without allocation; larger ones follow without limit and
/// without the caller noticing. Equality and order are those of the values: 2/4 equals 1/2.
/// </remarks>
[JsonConverter(typeof(RatioConverter))]
public readonly partial struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, ISpanParsable<Ratio>
{
    private readonly long _numerator;
    private readonly long _denominator;
    private readonly Large? _large;

    /// <summary>Makes the fraction and reduces it to lowest terms.</summary>
    /// <param name="numerator">The upper number; any sign.</param>
    /// <param name="denominator">The lower number; any sign, not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction has no denominator 0.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        if (BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue)
        {
            _numerator = (long)numerator;
            _denominator = (long)denominator;
        }
        else
        {
            _large = new Large(numerator, denominator);
        }
    }

    /// <summary>Makes a fraction of one.</summary>
    /// <param name="value">The whole number.</param>
    public Ratio(BigInteger value)
        : this(value, BigInteger.One)
    {
    }

    private Ratio(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Nothing: 0/1, the default value.</summary>
    public static Ratio Zero => default;

    /// <summary>The whole: 1/1.</summary>
    public static Ratio One { get; } = new(1L, 1L);

    /// <summary>The upper number in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    /// <summary>The lower number in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _large is null ? SmallDenominator : _large.Denominator;

    /// <summary>-1, 0 or 1 for a ratio below, at or above zero.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    /// <summary>True for exactly 0.</summary>
    public bool IsZero => _large is null && _numerator == 0;

    /// <summary>True when the denominator in lowest terms is 1.</summary>
    public bool IsInteger => _large is null ? SmallDenominator == 1 : _large.Denominator.IsOne;

    private long SmallDenominator => _denominator == 0 ? 1 : _denominator;

    /// <summary>Takes a decimal exactly: 0.25 is 1/4.</summary>
    /// <param name="value">The decimal; no digit is lost.</param>
    /// <returns>The ratio.</returns>
    public static Ratio FromDecimal(decimal value)
    {
        if (value.Scale <= 18 && ExactDecimal.TrySmallMantissa(value, out long mantissa))
        {
            return Reduce(mantissa, ExactDecimal.PowerOfTen(value.Scale));
        }

        return new Ratio(ExactDecimal.Mantissa(value), BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The whole number.</param>
    /// <returns>The ratio with denominator 1.</returns>
    public static Ratio FromInt64(long value) => value == long.MinValue ? new Ratio((BigInteger)value) : new Ratio(value, 1L);

    /// <summary>Gives the smaller of two ratios.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The smaller.</returns>
    public static Ratio Min(Ratio left, Ratio right) => left <= right ? left : right;

    /// <summary>Gives the larger of two ratios.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other.</param>
    /// <returns>The larger.</returns>
    public static Ratio Max(Ratio left, Ratio right) => left >= right ? left : right;

    /// <summary>Gives the distance from zero.</summary>
    /// <returns>The ratio without its sign.</returns>
    public Ratio Abs() => Sign < 0 ? Negate(this) : this;

    /// <summary>Turns the fraction over: 2/7 becomes 7/2.</summary>
    /// <returns>One divided by this ratio.</returns>
    /// <exception cref="DivideByZeroException">The ratio is 0.</exception>
    public Ratio Reciprocal() => One / this;

    /// <summary>Rounds to a whole number.</summary>
    /// <param name="rounding">Where a value between two whole numbers goes.</param>
    /// <returns>The whole number.</returns>
    public BigInteger ToInteger(Rounding rounding) => rounding.Divide(Numerator, Denominator);

    /// <summary>Rounds to a decimal.</summary>
    /// <param name="digits">Digits after the point, 0 to 28.</param>
    /// <param name="rounding">Where a value between two decimals of so many digits goes.</param>
    /// <returns>The decimal, written with at most that many digits after the point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 0 to 28.</exception>
    /// <exception cref="OverflowException">The rounded value has more digits than a decimal can carry.</exception>
    public decimal ToDecimal(int digits, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 28);
        if (_large is null && digits <= 18)
        {
            Int128 dividend = (Int128)_numerator * ExactDecimal.PowerOfTen(digits);
            return ExactDecimal.FromSmall(rounding.DivideSmall(dividend, SmallDenominator), digits);
        }

        return ExactDecimal.From(rounding.Divide(Numerator * BigInteger.Pow(10, digits), Denominator), digits);
    }

    /// <summary>Gives the decimal that equals the ratio, where there is one.</summary>
    /// <param name="value">The equal decimal with the fewest digits after the point, or 0.</param>
    /// <returns>False when the ratio has no finite decimal form, or one of more digits than a decimal can carry.</returns>
    public bool TryToDecimal(out decimal value)
    {
        BigInteger rest = Denominator;
        int twos = 0;
        int fives = 0;
        while (rest.IsEven && twos <= 28)
        {
            rest >>= 1;
            twos++;
        }

        while (fives <= 28 && (rest % 5).IsZero)
        {
            rest /= 5;
            fives++;
        }

        int scale = Math.Max(twos, fives);
        if (!rest.IsOne || scale > 28)
        {
            value = default;
            return false;
        }

        return ExactDecimal.TryFrom(Numerator * BigInteger.Pow(10, scale) / Denominator, scale, out value);
    }

    /// <inheritdoc/>
    public bool Equals(Ratio other) =>
        _large is null || other._large is null
            ? _large is null && other._large is null
                && _numerator == other._numerator && SmallDenominator == other.SmallDenominator
            : _large.Numerator == other._large.Numerator && _large.Denominator == other._large.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        _large is null && other._large is null
            ? ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Keeps numbers that do not fit into the two fields.</summary>
    private sealed class Large(BigInteger numerator, BigInteger denominator)
    {
        internal BigInteger Numerator { get; } = numerator;

        internal BigInteger Denominator { get; } = denominator;
    }
}
