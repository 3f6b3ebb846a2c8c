using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class AnnuityTests
{
    private static readonly Gen<Rounding> Roundings = Gen.Elements(Enum.GetValues<Rounding>());

    private static readonly Gen<(long Principal, long Up, long Down, long Step, int Count, Rounding Rounding)> Cases =
        from high in Gen.Choose(0, 900_000)
        from low in Gen.Choose(1, 1_000_000_000)
        from up in Gen.Choose(1, 4000)
        from down in Gen.Elements(120_000, 1_200_000, 36, 12_000, 99_991, 2_147_483_647)
        from step in Gen.Elements(1, 1, 5, 100)
        from count in Gen.Choose(1, 600)
        from rounding in Roundings
        select ((high * 1_000_000_000L) + low, (long)up, (long)down, (long)step, count, rounding);

    [Fact]
    public void TryNear_WhenItAnswers_GivesTheExactSteps()
    {
        int answered = 0;
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            if (Annuity.TryNear(c.Rounding, c.Principal, c.Up, c.Down, c.Step, c.Count, out long steps))
            {
                answered++;
                Assert.Equal(Annuity.Steps(c.Rounding, c.Principal, c.Up, c.Down, c.Step, c.Count), steps);
            }
        }).Holds(3000);
        Assert.True(answered > 1500, $"Only {answered} answers.");
    }

    [Fact]
    public void TryNear_AtAnExactHalf_LeavesTheAnswerToTheExactWay()
    {
        // One month at 50 % on 1 unit: exactly 1.5.
        Assert.False(Annuity.TryNear(Rounding.HalfEven, 1, 1, 2, 1, 1, out _));
        Assert.Equal(2, Annuity.Steps(Rounding.HalfEven, 1, 1, 2, 1, 1));
        Assert.Equal(1, Annuity.Steps(Rounding.HalfDown, 1, 1, 2, 1, 1));
    }

    [Theory]
    [InlineData(1_000_000_000_000_001, 1, 100, 12)]
    [InlineData(1000, 101, 100, 12)]
    [InlineData(1000, 1, 1_000_001, 12)]
    [InlineData(1000, 1, 10, 201)]
    public void TryNear_BeyondItsLimits_LeavesTheAnswerToTheExactWay(long principal, long up, long down, int count) =>
        Assert.False(Annuity.TryNear(Rounding.HalfEven, principal, up, down, 1, count, out _));

    [Fact]
    public void Divide_OfWholeNumbers_RoundsAsTheKernelDoes() => Prop.ForAll(
        Gen.Choose(0, 400).ToArbitrary(),
        Gen.Choose(1, 40).ToArbitrary(),
        Roundings.ToArbitrary(),
        (dividend, divisor, rounding) =>
        {
            BigInteger expected = rounding.Divide(dividend, divisor);
            return WholeNumbers.Divide<long>(rounding, dividend, divisor) == expected
                && WholeNumbers.Divide<BigInteger>(rounding, dividend, divisor) == expected;
        }).Holds(2000);

    [Fact]
    public void Divide_WithAnUnknownRounding_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WholeNumbers.Divide((Rounding)99, 1L, 2L));

    [Theory]
    [InlineData("12.34", 2, "1234", true)]
    [InlineData("12.340", 2, "1234", true)]
    [InlineData("12.345", 2, "1234", false)]
    [InlineData("0.0000000001", 10, "1", true)]
    [InlineData("9999999999999999999999999999", 0, "9999999999999999999999999999", true)]
    [InlineData("99999999999999999999999999.99", 2, "9999999999999999999999999999", true)]
    public void TryUnits_TellsWhetherTheAmountIsWhole(string amount, int digits, string units, bool isWhole)
    {
        decimal value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isWhole, WholeNumbers.TryUnits(value, digits, out BigInteger found));
        if (isWhole)
        {
            Assert.Equal(BigInteger.Parse(units, System.Globalization.CultureInfo.InvariantCulture), found);
            Assert.Equal(value, WholeNumbers.FromUnits(found, digits));
        }
    }
}
