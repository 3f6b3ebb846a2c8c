using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class RoundingTests
{
    private static readonly Rounding[] All = Enum.GetValues<Rounding>();

    private static readonly Arbitrary<decimal> Decimals = Generators.Decimals.ToArbitrary();

    [Theory]
    [InlineData(Rounding.HalfEven, "0.12", "0.14", "-0.12", "-0.13", "0.13")]
    [InlineData(Rounding.HalfUp, "0.13", "0.14", "-0.13", "-0.13", "0.13")]
    [InlineData(Rounding.HalfDown, "0.12", "0.13", "-0.12", "-0.13", "0.13")]
    [InlineData(Rounding.Floor, "0.12", "0.13", "-0.13", "-0.13", "0.12")]
    [InlineData(Rounding.Ceiling, "0.13", "0.14", "-0.12", "-0.12", "0.13")]
    [InlineData(Rounding.TowardZero, "0.12", "0.13", "-0.12", "-0.12", "0.12")]
    [InlineData(Rounding.AwayFromZero, "0.13", "0.14", "-0.13", "-0.13", "0.13")]
    public void Round_TwoDigits_FollowsItsName(
        Rounding rounding, string of0125, string of0135, string ofMinus0125, string ofMinus0127, string of0127)
    {
        Assert.Equal(Generators.Decimal(of0125), rounding.Round(0.125m, 2));
        Assert.Equal(Generators.Decimal(of0135), rounding.Round(0.135m, 2));
        Assert.Equal(Generators.Decimal(ofMinus0125), rounding.Round(-0.125m, 2));
        Assert.Equal(Generators.Decimal(ofMinus0127), rounding.Round(-0.127m, 2));
        Assert.Equal(Generators.Decimal(of0127), rounding.Round(0.127m, 2));
    }

    [Fact]
    public void Round_Decimal_AgreesWithWholeNumberDivision() =>
        Prop.ForAll(Decimals, Gen.Choose(0, 28).ToArbitrary(), (value, digits) => All.All(rounding =>
            OverflowOr(() => rounding.Round(value, digits))
            == OverflowOr(() => Ratio.FromDecimal(value).ToDecimal(digits, rounding)))).Holds();

    [Fact]
    public void RoundToStep_PowerOfTen_AgreesWithRound() =>
        Prop.ForAll(Decimals, Gen.Choose(0, 9).ToArbitrary(), (value, digits) => All.All(rounding =>
            rounding.RoundToStep(value, Generators.PowerOfTenth(digits)) == rounding.Round(value, digits))).Holds();

    [Fact]
    public void RoundToStep_AnyStep_IsTheNextMultipleOnTheNamedSide() =>
        Prop.ForAll(Decimals, Gen.Elements(0.05m, 0.3m, 5m, 100m, 7.25m).ToArbitrary(), (value, step) => All.All(rounding =>
        {
            decimal rounded = rounding.RoundToStep(value, step);
            decimal distance = rounded - value;
            bool isOnSide = rounding switch
            {
                Rounding.Floor => distance <= 0m,
                Rounding.Ceiling => distance >= 0m,
                Rounding.TowardZero => Math.Abs(rounded) <= Math.Abs(value),
                Rounding.AwayFromZero => Math.Abs(rounded) >= Math.Abs(value),
                _ => Math.Abs(distance) * 2m <= step,
            };
            return rounded % step == 0m && Math.Abs(distance) < step && isOnSide;
        })).Holds();

    [Theory]
    [InlineData(Rounding.HalfEven, 7, 2, 4)]
    [InlineData(Rounding.HalfEven, 5, 2, 2)]
    [InlineData(Rounding.HalfEven, -5, 2, -2)]
    [InlineData(Rounding.HalfUp, -5, 2, -3)]
    [InlineData(Rounding.HalfDown, -5, 2, -2)]
    [InlineData(Rounding.Floor, -5, 2, -3)]
    [InlineData(Rounding.Floor, 5, -2, -3)]
    [InlineData(Rounding.Ceiling, 5, -2, -2)]
    [InlineData(Rounding.AwayFromZero, 1, 100, 1)]
    [InlineData(Rounding.AwayFromZero, -1, 100, -1)]
    [InlineData(Rounding.TowardZero, -199, 100, -1)]
    [InlineData(Rounding.Floor, 6, 3, 2)]
    public void Divide_TwoWholeNumbers_RoundsTheQuotient(Rounding rounding, int dividend, int divisor, int expected) =>
        Assert.Equal(expected, rounding.Divide(dividend, divisor));

    [Fact]
    public void Round_NotARounding_Throws()
    {
        const Rounding Unknown = (Rounding)7;

        Assert.Throws<ArgumentOutOfRangeException>(() => Unknown.Round(1.5m, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unknown.Divide(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unknown.Divide(4, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Rounding)(-1)).Divide(4, 2));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Round_DigitsOutOfRange_Throws(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfEven.Round(1m, digits));

    [Theory]
    [InlineData("0")]
    [InlineData("-0.05")]
    public void RoundToStep_StepNotAboveZero_Throws(string step) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfEven.RoundToStep(1m, Generators.Decimal(step)));

    [Fact]
    public void Divide_ByZero_Throws() => Assert.Throws<DivideByZeroException>(() => Rounding.Floor.Divide(1, BigInteger.Zero));

    [Fact]
    public void RoundToStep_LargestDecimal_OverflowsOnlyWhenTheMultipleDoes()
    {
        Assert.Equal(decimal.MaxValue, Rounding.Floor.RoundToStep(decimal.MaxValue, 1m));
        Assert.Equal(79228162514264337593543950320m, Rounding.Floor.RoundToStep(decimal.MaxValue, 20m));
        Assert.Throws<OverflowException>(() => Rounding.Ceiling.RoundToStep(decimal.MaxValue, 20m));
    }

    private static decimal? OverflowOr(Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
