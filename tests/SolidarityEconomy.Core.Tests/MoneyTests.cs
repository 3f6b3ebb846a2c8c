using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class MoneyTests
{
    private static readonly Currency Usd = Currency.Of("USD");
    private static readonly Currency Clp = Currency.Of("CLP");
    private static readonly Currency Chf = Currency.Of("CHF");

    private static readonly Arbitrary<Money> Small =
        Generators.SmallDecimals.Select(amount => new Money(amount, Usd)).ToArbitrary();

    [Fact]
    public void Default_Value_IsZeroOfNoCurrency()
    {
        Money money = default;

        Assert.Equal(0m, money.Amount);
        Assert.Same(Currency.None, money.Currency);
        Assert.Equal("XXX 0", money.ToString());
        Assert.Equal(Money.Zero(Currency.None), money);
        Assert.Equal(Money.Zero(Currency.None).GetHashCode(), money.GetHashCode());
        Assert.True(money.IsZero);
        Assert.False(money.IsPositive || money.IsNegative);
        Assert.Equal(money, money + money);
    }

    [Fact]
    public void Constructor_NoCurrency_Throws() => Assert.Throws<ArgumentNullException>(() => new Money(1m, null!));

    [Fact]
    public void Constructor_TwentyNineDigits_Throws()
    {
        Assert.Equal(9999999999999999999999999999m, new Money(9999999999999999999999999999m, Usd).Amount);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(10000000000000000000000000000m, Usd));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(decimal.MinValue, Usd));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1.0000000000000000000000000001m, Usd));
        Assert.Equal("USD 1.000000000000000000000000000", new Money(1.0000000000000000000000000000m, Usd).ToString());
    }

    [Fact]
    public void Constructor_NegativeZero_IsZero() =>
        Assert.Equal("USD 0.00", new Money(new decimal(0, 0, 0, true, 2), Usd).ToString());

    [Fact]
    public void Equals_OtherScale_IsEqualAndHashesEqual()
    {
        Assert.Equal(new Money(1.0m, Usd), new Money(1.00m, Usd));
        Assert.Equal(new Money(1.0m, Usd).GetHashCode(), new Money(1.00m, Usd).GetHashCode());
        Assert.True(new Money(1.0m, Usd) == new Money(1.00m, Usd));
        Assert.True(Money.Zero(Usd) != Money.Zero(Clp));
        Assert.False(Money.Zero(Usd).Equals((object)0m));
    }

    [Fact]
    public void AddSubtractCompare_DifferentCurrencies_ThrowWithBothNames()
    {
        Money dollars = new(1m, Usd);
        Money pesos = new(1m, Clp);
        Action[] mixed =
        [
            () => _ = dollars + pesos,
            () => _ = dollars - pesos,
            () => _ = dollars < pesos,
            () => _ = dollars.CompareTo(pesos),
            () => _ = Money.Min(dollars, pesos),
            () => _ = Money.Max(dollars, pesos),
            () => _ = dollars.ShareOf(pesos),
            () => _ = Money.Sum([pesos, dollars], Usd),
            () => _ = default(Money) + dollars,
        ];

        Assert.All(mixed, action =>
        {
            ArgumentException fault = Assert.Throws<ArgumentException>(action);
            Assert.Contains("USD", fault.Message, StringComparison.Ordinal);
            Assert.Matches("CLP|XXX", fault.Message);
        });
    }

    [Fact]
    public void Add_AnyAmounts_IsExactAssociativeAndInverted() =>
        Prop.ForAll(Small, Small, Small, (a, b, c) =>
            (a + b) + c == a + (b + c) && a + b == b + a && (a + b) - b == a && (a - a).IsZero && -(-a) == a
            && Money.Sum([a, b, c], Usd) == a + b + c
            && Money.Add(a, b) == a + b && Money.Subtract(a, b) == a - b && Money.Negate(a) == -a).Holds();

    [Fact]
    public void Multiply_WholeNumber_IsRepeatedAddition() =>
        Prop.ForAll(Small, Gen.Choose(0, 20).ToArbitrary(), (a, times) =>
            a * times == Money.Sum(Enumerable.Repeat(a, times), Usd) && times * a == a * times && Money.Multiply(a, -times) == -(a * times)).Holds();

    [Fact]
    public void Compare_AnyAmounts_IsTheOrderOfTheirValues() =>
        Prop.ForAll(Small, Small, (a, b) =>
            a.CompareTo(b) == a.Amount.CompareTo(b.Amount)
            && (a < b) == (a.Amount < b.Amount) && (a <= b) == !(a > b) && (a >= b) == !(a < b)
            && Money.Min(a, b) + Money.Max(a, b) == a + b && Money.Min(a, b) <= Money.Max(a, b)
            && a.Abs() == (a.IsNegative ? -a : a) && a.Sign == Math.Sign(a.Amount)).Holds();

    [Fact]
    public void Sum_OfNone_IsZero()
    {
        Assert.Equal(Money.Zero(Usd), Money.Sum([], Usd));
        Assert.Throws<ArgumentNullException>(() => Money.Sum(null!, Usd));
        Assert.Throws<ArgumentNullException>(() => Money.Sum([], null!));
    }

    [Fact]
    public void Arithmetic_ResultOfTooManyDigits_ThrowsInsteadOfRounding()
    {
        Money large = new(9999999999999999999999999999m, Usd);
        Money small = new(0.01m, Usd);

        Assert.Throws<OverflowException>(() => large + small);
        Assert.Throws<OverflowException>(() => large - small);
        Assert.Throws<OverflowException>(() => large + new Money(1m, Usd));
        Assert.Throws<OverflowException>(() => large * 2);
        Assert.Throws<OverflowException>(() => large * long.MaxValue);
        Assert.Throws<OverflowException>(() => new Money(0.1234567890123456789012345678m, Usd) * 99);
        Assert.Throws<OverflowException>(() => large.Multiply(100, Rounding.HalfEven));
        Assert.Throws<OverflowException>(() => large.Round(2, Rounding.HalfEven) + small);
    }

    [Fact]
    public void Arithmetic_ZerosAtTheEnd_AreNoDigits()
    {
        Money large = new(9999999999999999999999999998m, Usd);

        Assert.Equal(9999999999999999999999999999m, (large + new Money(1.00m, Usd)).Amount);
        Assert.Equal(9999999999999999999999999997m, (large - new Money(1.000m, Usd)).Amount);
        Assert.Equal(0m, (new Money(0.0000000000000000000000000001m, Usd) * 0).Amount);
    }

    [Theory]
    [InlineData("2.345", "USD", Rounding.HalfEven, "2.34")]
    [InlineData("2.345", "USD", Rounding.HalfUp, "2.35")]
    [InlineData("-2.345", "USD", Rounding.Floor, "-2.35")]
    [InlineData("1234.5", "CLP", Rounding.HalfUp, "1235")]
    [InlineData("1.2345", "KWD", Rounding.HalfEven, "1.234")]
    public void Round_Currency_GoesToItsMinorUnit(string amount, string currency, Rounding rounding, string expected) =>
        Assert.Equal(
            new Money(Generators.Decimal(expected), Currency.Of(currency)),
            new Money(Generators.Decimal(amount), Currency.Of(currency)).Round(rounding));

    [Theory]
    [InlineData("2.33", "CHF", "2.35")]
    [InlineData("2.32", "CHF", "2.30")]
    [InlineData("1994", "CLP", "1990")]
    [InlineData("1995", "CLP", "2000")]
    [InlineData("2.335", "USD", "2.34")]
    public void RoundToCash_Currency_GoesToItsCoin(string amount, string currency, string expected) =>
        Assert.Equal(
            new Money(Generators.Decimal(expected), Currency.Of(currency)),
            new Money(Generators.Decimal(amount), Currency.Of(currency)).RoundToCash(Rounding.HalfUp));

    [Theory]
    [InlineData("XAU")]
    [InlineData("CLF")]
    [InlineData("UVA")]
    public void MinorUnitOperations_WithoutMinorUnit_Throw(string code)
    {
        Money money = new(1.2345m, Currency.Of(code));

        Assert.Throws<InvalidOperationException>(() => money.Round(Rounding.HalfEven));
        Assert.Throws<InvalidOperationException>(() => money.RoundToCash(Rounding.HalfEven));
        Assert.Throws<InvalidOperationException>(() => money.ToMinorUnits());
        Assert.Throws<InvalidOperationException>(() => money.Multiply(2, Rounding.HalfEven));
        Assert.Throws<InvalidOperationException>(() => money.Divide(2, Rounding.HalfEven));
        Assert.Throws<ArgumentException>(() => Money.FromMinorUnits(1, money.Currency));
        Assert.Throws<ArgumentException>(() => money.Split(2));
        Assert.Equal(1.234m, money.Round(3, Rounding.TowardZero).Amount);
    }

    [Fact]
    public void MinorUnits_AnyNumber_ComesBack() =>
        Prop.ForAll(
            Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(),
            Gen.Elements("USD", "CLP", "KWD").ToArbitrary(),
            (units, code) => Money.FromMinorUnits(units, Currency.Of(code)).ToMinorUnits() == units).Holds();

    [Fact]
    public void MinorUnits_Edges_AreExactOrRefused()
    {
        Assert.Equal("USD 12.34", Money.FromMinorUnits(1234, Usd).ToString());
        Assert.Equal("CLP 1234", Money.FromMinorUnits(1234, Clp).ToString());
        Assert.Equal(long.MinValue, Money.FromMinorUnits(long.MinValue, Usd).ToMinorUnits());
        Assert.Throws<InvalidOperationException>(() => new Money(0.001m, Usd).ToMinorUnits());
        Assert.Throws<OverflowException>(() => new Money(92233720368547758.08m, Usd).ToMinorUnits());
        Assert.Throws<OverflowException>(() => new Money(9999999999999999999999999999m, Usd).ToMinorUnits());
        Assert.Throws<ArgumentNullException>(() => Money.FromMinorUnits(1, null!));
    }

    [Fact]
    public void MultiplyAndDivide_AnyFactor_RoundTheExactResultOnce() =>
        Prop.ForAll(Small, Generators.Ratios.ToArbitrary(), (a, factor) =>
        {
            Ratio exact = Ratio.FromDecimal(a.Amount) * factor;
            bool fits = exact.Abs() < 1_000_000_000_000_000L;
            Assert.True(!fits || a.Multiply(factor, Rounding.HalfUp).Amount == exact.ToDecimal(2, Rounding.HalfUp));
            if (fits && !factor.IsZero)
            {
                Assert.Equal(a.Multiply(factor, 4, Rounding.Floor), a.Divide(factor.Reciprocal(), 4, Rounding.Floor));
            }
        }).Holds();

    [Fact]
    public void Divide_ByZero_Throws() =>
        Assert.Throws<DivideByZeroException>(() => new Money(1m, Usd).Divide(0, Rounding.HalfEven));

    [Fact]
    public void ShareOf_Whole_IsTheExactRatio()
    {
        Assert.Equal(new Ratio(1, 3), new Money(0.10m, Usd).ShareOf(new Money(0.30m, Usd)));
        Assert.Throws<DivideByZeroException>(() => new Money(1m, Usd).ShareOf(Money.Zero(Usd)));
    }

    [Fact]
    public void RoundToStep_StepNotAboveZero_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1m, Chf).RoundToStep(0m, Rounding.HalfEven));
}
