using NodaTime;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class ScheduleTests
{
    private static readonly Currency Euro = Currency.Of("EUR");
    private static readonly LocalDate Start = new(2024, 1, 1);

    // Apache Fineract, end-to-end feature EMICalculation-Part1, C3154: 12 %, 30/360.
    [Fact]
    public void Create_FineractC3154_AgreesToTheCent() => AssertRows(
        new LoanTerms(new Money(100m, Euro), new Ratio(12, 100), 6, Start),
        [
            (1.00m, 16.25m, 17.25m, 83.75m),
            (0.84m, 16.41m, 17.25m, 67.34m),
            (0.67m, 16.58m, 17.25m, 50.76m),
            (0.51m, 16.74m, 17.25m, 34.02m),
            (0.34m, 16.91m, 17.25m, 17.11m),
            (0.17m, 17.11m, 17.28m, 0m),
        ]);

    // Apache Fineract, EMICalculation-Part1, C3155: 9.4822 %, 30/360; here the last instalment equals the others.
    [Fact]
    public void Create_FineractC3155_AgreesToTheCent() => AssertRows(
        new LoanTerms(new Money(100m, Euro), Ratio.Parse("9.4822%"), 6, Start),
        [
            (0.79m, 16.34m, 17.13m, 83.66m),
            (0.66m, 16.47m, 17.13m, 67.19m),
            (0.53m, 16.60m, 17.13m, 50.59m),
            (0.40m, 16.73m, 17.13m, 33.86m),
            (0.27m, 16.86m, 17.13m, 17.00m),
            (0.13m, 17.00m, 17.13m, 0m),
        ]);

    // Apache Fineract, LoanMonthEndDueDateStrategy, UC3 with the last day of the month: 31 January, 30/360.
    [Fact]
    public void Create_FineractMonthEnd_AgreesToTheCentAndTheDay()
    {
        LoanTerms terms = new(new Money(10_000m, Euro), new Ratio(12, 100), 3, new LocalDate(2025, 1, 31));

        AssertRows(terms,
            [(100.00m, 3300.22m, 3400.22m, 6699.78m), (67.00m, 3333.22m, 3400.22m, 3366.56m), (33.67m, 3366.56m, 3400.23m, 0m)]);
        Assert.Equal(
            [new LocalDate(2025, 2, 28), new LocalDate(2025, 3, 31), new LocalDate(2025, 4, 30)],
            Schedule.Create(terms).Rows.Select(row => row.DueDate));
    }

    // Apache Fineract, LoanRepayment, RS02: 18 months at 12 %, instalments in whole units; five of its rows.
    [Fact]
    public void Create_FineractWholeUnits_AgreesToTheCent()
    {
        Schedule schedule = Schedule.Create(
            new LoanTerms(new Money(5000m, Euro), new Ratio(12, 100), 18, new LocalDate(2022, 11, 1), step: 1m));

        Assert.Equal(18, schedule.Rows.Length);
        Assert.All(schedule.Rows[..^1], row => Assert.Equal(305m, row.Instalment.Amount));
        Assert.Equal([(50m, 255m), (47.45m, 257.55m), (44.87m, 260.13m)], schedule.Rows[..3].Select(Split));
        Assert.Equal([(5.99m, 299.01m), (3.00m, 300.22m)], schedule.Rows[^2..].Select(Split));
        Assert.Equal(303.22m, schedule.Rows[^1].Instalment.Amount);
    }

    [Fact]
    public void Create_EqualPrincipal_RepaysTheSameEachMonth() => AssertRows(
        new LoanTerms(new Money(1000m, Euro), new Ratio(24, 100), 3, Start, Amortization.EqualPrincipal),
        [(20.00m, 333.33m, 353.33m, 666.67m), (13.33m, 333.33m, 346.66m, 333.34m), (6.67m, 333.34m, 340.01m, 0m)]);

    [Fact]
    public void Create_OneInstalment_TakesAll() => AssertRows(
        new LoanTerms(new Money(0.01m, Euro), new Ratio(12, 1), 1, Start), [(0.01m, 0.01m, 0.02m, 0m)]);

    [Fact]
    public void Create_WithoutInterest_Divides() => AssertRows(
        new LoanTerms(new Money(100m, Euro), Ratio.Zero, 3, Start),
        [(0m, 33.33m, 33.33m, 66.67m), (0m, 33.33m, 33.33m, 33.34m), (0m, 33.34m, 33.34m, 0m)]);

    [Fact]
    public void Create_CurrencyWithoutCents_StaysWhole() => AssertRows(
        new LoanTerms(new Money(100_000m, Currency.Of("CLP")), new Ratio(30, 100), 2, Start),
        [(2500m, 49_383m, 51_883m, 50_617m), (1265m, 50_617m, 51_882m, 0m)]);

    [Fact]
    public void Create_CurrencyWithThreeDigits_KeepsThem() => AssertRows(
        new LoanTerms(new Money(1m, Currency.Of("KWD")), new Ratio(12, 100), 2, Start),
        [(0.010m, 0.498m, 0.508m, 0.502m), (0.005m, 0.502m, 0.507m, 0m)]);

    [Fact]
    public void Create_IndexUnit_HasTheDigitsOfTheTerms() => AssertRows(
        new LoanTerms(new Money(100m, Currency.Of("CLF")), new Ratio(5, 100), 2, Start, digits: 4),
        [(0.4167m, 49.8960m, 50.3127m, 50.1040m), (0.2088m, 50.1040m, 50.3128m, 0m)]);

    [Fact]
    public void Create_RoundedUpFarEnough_EndsEarly()
    {
        Schedule schedule = Schedule.Create(
            new LoanTerms(new Money(0.10m, Euro), Ratio.Zero, 600, Start, rounding: Rounding.Ceiling));

        Assert.Equal(10, schedule.Rows.Length);
        Assert.All(schedule.Rows, row => Assert.Equal(0.01m, row.Instalment.Amount));
    }

    [Fact]
    public void Create_TwentyEightDigits_StaysExact()
    {
        decimal principal = 1_234_567_890_123_456_789_012_345.67m;
        Schedule schedule = Schedule.Create(new LoanTerms(new Money(principal, Euro), new Ratio(1, 3), 600, Start));

        Assert.Equal(600, schedule.Rows.Length);
        Assert.Equal(new Money(principal, Euro), Money.Sum(schedule.Rows.Select(row => row.Principal), Euro));
    }

    [Fact]
    public void Create_FromALeapDay_KeepsTheDay()
    {
        Schedule schedule = Schedule.Create(new LoanTerms(new Money(1200m, Euro), Ratio.Zero, 12, new LocalDate(2024, 2, 29)));

        Assert.Equal(new LocalDate(2024, 3, 29), schedule.Rows[0].DueDate);
        Assert.Equal(new LocalDate(2025, 2, 28), schedule.Rows[11].DueDate);
    }

    [Fact]
    public void Create_WithoutTerms_Throws() => Assert.Throws<ArgumentNullException>(() => Schedule.Create(null!));

    [Fact]
    public void Equals_SchedulesOfTheSameTerms_AreEqual()
    {
        Schedule one = Schedule.Create(new LoanTerms(new Money(100m, Euro), new Ratio(12, 100), 6, Start));
        Schedule same = Schedule.Create(new LoanTerms(new Money(100.00m, Euro), new Ratio(6, 50), 6, Start));
        Schedule other = Schedule.Create(new LoanTerms(new Money(100m, Euro), new Ratio(12, 100), 7, Start));

        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one.Rows[0].Equals((object)same.Rows[0]));
        Assert.Equal(one.Rows[0].GetHashCode(), same.Rows[0].GetHashCode());
        Assert.False(one.Equals(other));
    }

    private static (decimal Interest, decimal Principal) Split(ScheduleRow row) => (row.Interest.Amount, row.Principal.Amount);

    private static void AssertRows(
        LoanTerms terms, (decimal Interest, decimal Principal, decimal Instalment, decimal Closing)[] expected) =>
        Assert.Equal(
            expected,
            Schedule.Create(terms).Rows.Select(row =>
                (row.Interest.Amount, row.Principal.Amount, row.Instalment.Amount, row.ClosingBalance.Amount)));
}
