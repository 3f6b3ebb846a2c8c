using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class AllocationTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    private static readonly Arbitrary<Money> Amounts =
        Gen.Choose(-1_000_000, 1_000_000).Select(cents => Money.FromMinorUnits(cents, Usd)).ToArbitrary();

    private static readonly Arbitrary<Ratio[]> Weights = (
        from count in Gen.Choose(1, 12)
        from weights in Gen.ArrayOf(from n in Gen.Choose(0, 50) from d in Gen.Elements(1, 1, 1, 3, 7, 100) select new Ratio(n, d), count)
        where weights.Any(weight => !weight.IsZero)
        select weights).ToArbitrary();

    private static readonly Arbitrary<(QuotaRounding Quotas, RemainderTo Remainder)> Modes = (
        from quotas in Gen.Elements(Enum.GetValues<QuotaRounding>())
        from remainder in Gen.Elements(Enum.GetValues<RemainderTo>())
        select (quotas, remainder)).ToArbitrary();

    [Fact]
    public void Allocate_AnyMode_ConservesTheAmount() =>
        Prop.ForAll(Amounts, Weights, Modes, (amount, weights, mode) =>
        {
            Allocation result = amount.Allocate(weights, mode.Quotas, mode.Remainder);
            Assert.Equal(weights.Length, result.Shares.Length);
            Assert.Equal(amount, Money.Sum(result.Shares, Usd) + result.Remainder);
            Assert.True(mode.Remainder == RemainderTo.Apart || result.Remainder.IsZero);
        }).Holds(500);

    [Fact]
    public void Allocate_AnyMode_MirrorsNegativeAmounts() =>
        Prop.ForAll(Amounts, Weights, Modes, (amount, weights, mode) =>
        {
            Allocation plus = amount.Allocate(weights, mode.Quotas, mode.Remainder);
            Allocation minus = (-amount).Allocate(weights, mode.Quotas, mode.Remainder);
            return plus.Shares.Select(share => -share).SequenceEqual(minus.Shares) && minus.Remainder == -plus.Remainder;
        }).Holds();

    [Fact]
    public void Allocate_AnyMode_KeepsTheSignAndGivesNothingToWeightZero() =>
        Prop.ForAll(Amounts, Weights, Modes, (amount, weights, mode) =>
            amount.Allocate(weights, mode.Quotas, mode.Remainder).Shares.Zip(weights).All(pair =>
                pair.First.Sign * amount.Sign >= 0 && (!pair.Second.IsZero || pair.First.IsZero))).Holds(500);

    [Fact]
    public void Allocate_LargestRemainder_StaysWithinOneStepOfTheQuota() =>
        Prop.ForAll(Amounts, Weights, (amount, weights) =>
        {
            Ratio total = weights.Aggregate(Ratio.Zero, (sum, weight) => sum + weight);
            return amount.Allocate(weights).Shares.Zip(weights).All(pair =>
                ((Ratio)pair.First.Amount - ((Ratio)amount.Amount * pair.Second / total)).Abs() < new Ratio(1, 100));
        }).Holds();

    [Fact]
    public void Allocate_LargestRemainder_GivesALargerWeightNoLess() =>
        Prop.ForAll(Amounts, Weights, (amount, weights) =>
        {
            Money[] shares = [.. amount.Abs().Allocate(weights).Shares];
            return Enumerable.Range(0, shares.Length).All(i => Enumerable.Range(0, shares.Length).All(j =>
                weights[i] <= weights[j] || shares[i] >= shares[j]));
        }).Holds();

    [Fact]
    public void Allocate_ScaledWeights_ChangeNothing() =>
        Prop.ForAll(Amounts, Weights, Modes, (amount, weights, mode) =>
            amount.Allocate(weights, mode.Quotas, mode.Remainder).Shares.SequenceEqual(
                amount.Allocate(weights.Select(weight => weight * new Ratio(22, 7)), mode.Quotas, mode.Remainder).Shares)).Holds();

    [Fact]
    public void Split_AnyNumber_DiffersByAtMostOneStep() =>
        Prop.ForAll(Amounts, Gen.Choose(1, 40).ToArbitrary(), (amount, parts) =>
        {
            Allocation result = amount.Split(parts);
            Money[] sizes = [.. result.Shares.Select(share => share.Abs())];
            return Money.Sum(result.Shares, Usd) == amount
                && sizes.Max(share => share.Amount) - sizes.Min(share => share.Amount) <= 0.01m
                && sizes.SequenceEqual(sizes.OrderByDescending(share => share.Amount));
        }).Holds();

    [Fact]
    public void Split_AnyMode_EqualsAllocationByOnes() =>
        Prop.ForAll(Amounts, Gen.Choose(1, 9).ToArbitrary(), Modes, (amount, parts, mode) =>
            amount.Split(parts, mode.Quotas, mode.Remainder).Shares.SequenceEqual(
                amount.Allocate(Enumerable.Repeat(Ratio.One, parts), mode.Quotas, mode.Remainder).Shares)).Holds();

    [Theory]
    [InlineData(QuotaRounding.Floor, RemainderTo.First, "0.34 0.50 0.16", "0")]
    [InlineData(QuotaRounding.Floor, RemainderTo.Last, "0.33 0.50 0.17", "0")]
    [InlineData(QuotaRounding.Floor, RemainderTo.LargestRemainder, "0.33 0.50 0.17", "0")]
    [InlineData(QuotaRounding.Floor, RemainderTo.LargestRatio, "0.33 0.51 0.16", "0")]
    [InlineData(QuotaRounding.Floor, RemainderTo.Apart, "0.33 0.50 0.16", "0.01")]
    [InlineData(QuotaRounding.Block, RemainderTo.Apart, "0.32 0.48 0.16", "0.04")]
    [InlineData(QuotaRounding.Block, RemainderTo.First, "0.34 0.49 0.17", "0")]
    [InlineData(QuotaRounding.Block, RemainderTo.Last, "0.33 0.49 0.18", "0")]
    [InlineData(QuotaRounding.HalfEven, RemainderTo.Apart, "0.33 0.50 0.17", "0")]
    public void Allocate_OneByTwoThreeOne_FollowsTheMode(QuotaRounding quotas, RemainderTo remainder, string shares, string rest)
    {
        Allocation result = new Money(1m, Usd).Allocate([2, 3, 1], quotas, remainder);

        Assert.Equal(shares.Split(' ').Select(Generators.Decimal), result.Shares.Select(share => share.Amount));
        Assert.Equal(Generators.Decimal(rest), result.Remainder.Amount);
    }

    [Theory]
    [InlineData(RemainderTo.First, "0.00 0.01 0.01 0.01 0.00")]
    [InlineData(RemainderTo.Last, "0.01 0.01 0.01 0.00 0.00")]
    [InlineData(RemainderTo.LargestRemainder, "0.00 0.01 0.01 0.01 0.00")]
    [InlineData(RemainderTo.LargestRatio, "0.00 0.01 0.01 0.01 0.00")]
    public void Allocate_HalfEvenGaveTooMuch_TakesBackInTurn(RemainderTo remainder, string shares) =>
        Assert.Equal(
            shares.Split(' ').Select(Generators.Decimal),
            new Money(0.03m, Usd).Allocate([8, 8, 8, 8, 1], QuotaRounding.HalfEven, remainder).Shares.Select(share => share.Amount));

    [Fact]
    public void Allocate_EqualRemainders_ComeFirstToTheEarlier() =>
        Assert.Equal(
            [0.01m, 0.01m, 0.00m],
            new Money(0.02m, Usd).Allocate([1, 1, 1]).Shares.Select(share => share.Amount));

    [Fact]
    public void Allocate_StepLargerThanTheFraction_NeedsTheRemainderApart()
    {
        Money amount = new(100.03m, Currency.Of("CHF"));

        Assert.Throws<ArgumentException>(() => amount.Split(3, step: 0.05m));
        Allocation result = amount.Split(3, QuotaRounding.Floor, RemainderTo.Apart, 0.05m);
        Assert.All(result.Shares, share => Assert.Equal(33.30m, share.Amount));
        Assert.Equal(0.13m, result.Remainder.Amount);
        Assert.Equal(3, new Money(0.005m, Usd).Split(3, step: 0.001m).Shares.Length);
        Assert.Throws<ArgumentException>(() => new Money(0.005m, Usd).Split(3));
    }

    [Fact]
    public void Allocate_LargestAmount_IsExact()
    {
        Money amount = new(9999999999999999999999999999m, Usd);
        Allocation result = amount.Allocate([1, 1, 1, 4], step: 1m);

        Assert.Equal(amount, Money.Sum(result.Shares, Usd));
        Assert.Equal(amount, amount.Allocate([1, 0]).Shares[0]);
        Assert.Throws<OverflowException>(() => amount.Allocate([1, 1]));
    }

    [Fact]
    public void Allocate_BadWeights_Throw()
    {
        Money amount = new(1m, Usd);

        Assert.Throws<ArgumentNullException>(() => amount.Allocate(null!));
        Assert.Throws<ArgumentException>(() => amount.Allocate([]));
        Assert.Throws<ArgumentException>(() => amount.Allocate([0, 0]));
        Assert.Throws<ArgumentException>(() => amount.Allocate([2, -1]));
        Assert.Throws<ArgumentException>(() => amount.Allocate(Enumerable.Repeat(Ratio.One, 1_000_001)));
    }

    [Fact]
    public void Split_BadArguments_Throw()
    {
        Money amount = new(1m, Usd);

        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(-3));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(2, step: 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(2, step: -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(2, (QuotaRounding)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(2, QuotaRounding.Floor, (RemainderTo)9));
    }

    [Fact]
    public void Allocate_FractionsWithoutSmallCommonDenominator_Throw()
    {
        Ratio[] weights = [.. Generators.Primes(500).Select(prime => new Ratio(1, prime))];
        Money amount = new(10m, Usd);

        Assert.Contains(
            "4,096 bits",
            Assert.Throws<ArgumentException>("weights", () => amount.Allocate(weights)).Message,
            StringComparison.Ordinal);
        Assert.Equal(amount, Money.Sum(amount.Allocate(weights[..300]).Shares, Usd));
    }
}
