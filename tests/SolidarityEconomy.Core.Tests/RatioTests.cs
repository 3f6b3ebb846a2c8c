using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class RatioTests
{
    private static readonly Arbitrary<Ratio> Any = Generators.Ratios.ToArbitrary();

    [Fact]
    public void Default_Value_IsZero()
    {
        Ratio ratio = default;

        Assert.Equal(Ratio.Zero, ratio);
        Assert.Equal(new Ratio(0, 5), ratio);
        Assert.Equal(BigInteger.One, ratio.Denominator);
        Assert.True(ratio.IsZero && ratio.IsInteger && ratio.Sign == 0);
        Assert.Equal("0/1", ratio.ToString());
        Assert.Equal(ratio.GetHashCode(), new Ratio(0, -7).GetHashCode());
        Assert.Equal(1, ratio + 1);
    }

    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(-2, -4, "1/2")]
    [InlineData(0, -4, "0/1")]
    [InlineData(9, 3, "3/1")]
    public void Constructor_AnyFraction_IsInLowestTerms(int numerator, int denominator, string expected) =>
        Assert.Equal(expected, new Ratio(numerator, denominator).ToString());

    [Fact]
    public void Constructor_DenominatorZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 0));

    [Fact]
    public void Operators_AnyRatios_AgreeWithCrossMultiplication() =>
        Prop.ForAll(Any, Any, (a, b) =>
        {
            Assert.True(Is(a + b, (a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator));
            Assert.True(Is(a - b, (a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator));
            Assert.True(Is(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator));
            if (!b.IsZero)
            {
                Assert.True(Is(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator));
            }

            Assert.Equal((a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator), a.CompareTo(b));
            Assert.Equal(a.CompareTo(b) == 0, a == b);
            Assert.Equal(Ratio.Min(a, b) + Ratio.Max(a, b), a + b);
        }).Holds(500);

    [Fact]
    public void Operators_ExactArithmetic_IsAssociativeAndDistributive() =>
        Prop.ForAll(Any, Any, Any, (a, b, c) =>
            (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c) && a * (b + c) == (a * b) + (a * c)
            && (a + b) - b == a && a == Ratio.Negate(-a)).Holds();

    [Fact]
    public void AnyResult_IsInLowestTermsAndHashesAsItsEqual() =>
        Prop.ForAll(Any, Any, (a, b) =>
        {
            Ratio sum = a + b;
            Ratio again = new(sum.Numerator * 6, sum.Denominator * 6);
            return sum.Denominator.Sign > 0
                && BigInteger.GreatestCommonDivisor(sum.Numerator, sum.Denominator).IsOne
                && sum == again && sum.GetHashCode() == again.GetHashCode();
        }).Holds();

    [Fact]
    public void Divide_ByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);
        Assert.Throws<DivideByZeroException>(() => Ratio.Zero.Reciprocal());
    }

    [Fact]
    public void FromInt64_SmallestLong_IsExact() =>
        Assert.Equal("-9223372036854775808/1", Ratio.FromInt64(long.MinValue).ToString());

    [Fact]
    public void FromDecimal_AnyDecimal_ComesBackExactly() =>
        Prop.ForAll(Generators.Decimals.ToArbitrary(), value =>
            Ratio.FromDecimal(value).TryToDecimal(out decimal back) && back == value
            && Ratio.FromDecimal(value).ToDecimal(18, Rounding.HalfEven) == value).Holds();

    [Theory]
    [InlineData("1/3")]
    [InlineData("1/7000000000000000000000000000000")]
    [InlineData("1/1180591620717411303424")]
    [InlineData("100000000000000000000000000000000000001/1")]
    public void TryToDecimal_NoFiniteDecimal_IsFalse(string text)
    {
        Assert.False(Ratio.Parse(text).TryToDecimal(out decimal value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void ToDecimal_TooLarge_Throws() =>
        Assert.Throws<OverflowException>(() => new Ratio(BigInteger.Pow(10, 30)).ToDecimal(2, Rounding.HalfEven));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void ToDecimal_DigitsOutOfRange_Throws(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.One.ToDecimal(digits, Rounding.HalfEven));

    [Fact]
    public void ToDecimal_SmallAndLargeNumbers_RoundAlike() =>
        Prop.ForAll(Any, Gen.Choose(0, 18).ToArbitrary(), (ratio, digits) => ratio.Abs() > 1_000_000L
            || Enum.GetValues<Rounding>().All(rounding =>
                Ratio.FromDecimal(ratio.ToDecimal(digits, rounding))
                == new Ratio(rounding.Divide(ratio.Numerator * BigInteger.Pow(10, digits), ratio.Denominator), BigInteger.Pow(10, digits)))).Holds();

    [Theory]
    [InlineData("5/2", Rounding.HalfEven, 2)]
    [InlineData("5/2", Rounding.HalfUp, 3)]
    [InlineData("-5/2", Rounding.Floor, -3)]
    [InlineData("-1/3", Rounding.Ceiling, 0)]
    public void ToInteger_Rounding_GoesToTheNamedSide(string text, Rounding rounding, int expected) =>
        Assert.Equal(expected, Ratio.Parse(text).ToInteger(rounding));

    [Theory]
    [InlineData("2/7", 2, 7)]
    [InlineData("-2/7", -2, 7)]
    [InlineData("4/14", 2, 7)]
    [InlineData("007/01", 7, 1)]
    [InlineData("0.25", 1, 4)]
    [InlineData("-0.50", -1, 2)]
    [InlineData("12", 12, 1)]
    [InlineData("12 %", 3, 25)]
    [InlineData("12.5%", 1, 8)]
    [InlineData("-0", 0, 1)]
    public void Parse_KnownForms_GiveTheRatio(string text, int numerator, int denominator)
    {
        Assert.Equal(new Ratio(numerator, denominator), Ratio.Parse(text));
        Assert.Equal(new Ratio(numerator, denominator), ParseBy<Ratio>(text));
        Assert.Equal(new Ratio(numerator, denominator), ParseBySpan<Ratio>(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("--1/2")]
    [InlineData("1/2/3")]
    [InlineData("1.5/2")]
    [InlineData("1/2 %")]
    [InlineData("%")]
    [InlineData("12  %")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e3")]
    [InlineData("1 / 2")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void Parse_AnotherForm_Throws(string text)
    {
        Assert.False(Ratio.TryParse(text, out Ratio ratio));
        Assert.Equal(Ratio.Zero, ratio);
        Assert.Throws<FormatException>(() => Ratio.Parse(text));
        Assert.Throws<FormatException>(() => ParseBy<Ratio>(text));
    }

    [Fact]
    public void Parse_NullOrTooLong_IsRefused()
    {
        Assert.False(Ratio.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Ratio.Parse(null!));
        Assert.True(Ratio.TryParse(new string('1', 2044), out _));
        Assert.False(Ratio.TryParse(new string('1', 2045), out _));
        Assert.True(Ratio.TryParse("0." + new string('3', 2042), out _));
        Assert.False(Ratio.TryParse("0." + new string('3', 2043), out _));
        Assert.True(Ratio.TryParse("-0." + new string('3', 2039) + " %", out _));
        Assert.False(Ratio.TryParse("-0." + new string('3', 2040) + " %", out _));
        Assert.True(Ratio.TryParse(new string('1', 4094) + "/1", out _));
        Assert.False(Ratio.TryParse(new string('1', 4095) + "/1", out _));
    }

    [Fact]
    public void ToString_AnyRatio_IsReadBack() => Prop.ForAll(Any, ratio => Ratio.Parse(ratio.ToString()) == ratio).Holds();

    [Fact]
    public void Abs_AnyRatio_KeepsTheDistance() =>
        Prop.ForAll(Any, ratio => ratio.Abs().Sign >= 0 && (ratio.Abs() == ratio || ratio.Abs() == -ratio)).Holds();

    [Fact]
    public void SmallOperations_DoNotAllocate()
    {
        Ratio third = new(1, 3);
        Ratio sum = Accumulate(third);
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum = Accumulate(third);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(3, sum);
        Assert.Equal(0, allocated);

        static Ratio Accumulate(Ratio third)
        {
            Ratio sum = Ratio.Zero;
            for (int i = 0; i < 9; i++)
            {
                sum = sum + third < 100 ? (sum + third) * 1 : sum;
            }

            return sum;
        }
    }

    private static T ParseBy<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T ParseBySpan<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);

    private static bool Is(Ratio ratio, BigInteger numerator, BigInteger denominator) =>
        ratio.Numerator * denominator == numerator * ratio.Denominator;
}
