using System.Numerics;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class LoanTermsTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private static readonly LoanTermsInput Valid =
        new(new Money(1200m, Dollar), new Ratio(24, 100), 12, new LocalDate(2026, 1, 31));

    [Fact]
    public void Constructor_WithFourValues_TakesTheDefaults()
    {
        LoanTerms terms = new(new Money(1200m, Dollar), new Ratio(24, 100), 12, new LocalDate(2026, 1, 31));

        Assert.Equal(Amortization.EqualInstalments, terms.Amortization);
        Assert.Equal(new LocalDate(2026, 2, 28), terms.FirstDueDate);
        Assert.Equal(31, terms.DueDay);
        Assert.Equal(Rounding.HalfEven, terms.Rounding);
        Assert.Equal(2, terms.Digits);
        Assert.Equal(0.01m, terms.Step);
        Assert.Equal(2, terms.Principal.Amount.Scale);
    }

    [Fact]
    public void FirstDueDate_WithADueDayOnly_IsThatDayOfTheNextMonth()
    {
        LoanTerms terms = Accept(Valid with { DueDay = 5 });

        Assert.Equal(new LocalDate(2026, 2, 5), terms.FirstDueDate);
    }

    [Fact]
    public void DueDay_OfAGivenFirstDate_IsItsDayUnlessSaid()
    {
        LocalDate first = new(2026, 2, 28);

        Assert.Equal(28, Accept(Valid with { FirstDueDate = first }).DueDay);
        Assert.Equal(31, Accept(Valid with { FirstDueDate = first, DueDay = 31 }).DueDay);
    }

    [Fact]
    public void Constructor_WithADayOfAnotherCalendar_TakesTheSameDay()
    {
        LocalDate day = new(2026, 1, 31);
        LocalDate coptic = day.WithCalendar(CalendarSystem.Coptic);

        Assert.Equal(Accept(Valid), new LoanTerms(new Money(1200m, Dollar), new Ratio(24, 100), 12, coptic));
        Assert.Equal(Accept(Valid), Accept(Valid with { DisbursedOn = coptic }));
    }

    [Fact]
    public void TryCreate_OfAnyInput_AcceptsExactlyWhatTheConstructorTakes() => Prop.ForAll(LoanGenerators.Inputs.ToArbitrary(), input =>
    {
        bool isAccepted = LoanTerms.TryCreate(input, out LoanTerms? terms, out InputReport report);

        Assert.Equal(isAccepted, report.IsValid);
        Assert.Equal(isAccepted, terms is not null);
        if (input is { Principal: Money principal, AnnualRate: Ratio rate, Instalments: int count, DisbursedOn: LocalDate day })
        {
            Exception? thrown = Record.Exception(() => new LoanTerms(
                principal,
                rate,
                count,
                day,
                input.Amortization ?? Amortization.EqualInstalments,
                input.FirstDueDate,
                input.DueDay,
                input.Rounding ?? Rounding.HalfEven,
                input.Digits,
                input.Step));

            Assert.Equal(isAccepted, thrown is null);
            Assert.True(thrown is null or ArgumentException, thrown?.ToString());
        }
        else
        {
            Assert.False(isAccepted);
        }
    }).Holds(1000);

    [Fact]
    public void TryCreate_OfValidInput_GivesASchedule() => Prop.ForAll(LoanGenerators.Inputs.ToArbitrary(), input =>
        !LoanTerms.TryCreate(input, out LoanTerms? terms, out _) || Schedule.Create(terms).Rows.Length > 0).Holds(500);

    [Fact]
    public void ToInput_TakenInAgain_GivesEqualTerms() => Prop.ForAll(LoanGenerators.Terms.ToArbitrary(), terms =>
        Accept(terms.ToInput()).Equals((object)terms) && Accept(terms.ToInput()).GetHashCode() == terms.GetHashCode()).Holds();

    [Fact]
    public void TryCreate_OfNothing_ReportsEverythingRequiredAtOnce()
    {
        InputReport report = Reject(new LoanTermsInput());

        Assert.Equal(["principal", "annualRate", "instalments", "disbursedOn"], report.Faults.Select(fault => fault.Path));
        _ = Expect.Fault(report, "disbursedOn", "input.required");
    }

    [Fact]
    public void TryCreate_OfSeveralFaults_ReportsEachOnce()
    {
        InputReport report = Reject(Valid with { AnnualRate = new Ratio(-1, 10), Instalments = 601, Step = 0.001m, DueDay = 32 });

        Assert.Equal(["annualRate", "instalments", "dueDay", "step"], report.Faults.Select(fault => fault.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void TryCreate_InstalmentsOutOfRange_IsAFault(int count) =>
        Faulty(Valid with { Instalments = count }, "instalments", "input.out-of-range");

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    public void TryCreate_DueDayOutOfRange_IsAFault(int day) => Faulty(Valid with { DueDay = day }, "dueDay", "input.out-of-range");

    [Fact]
    public void TryCreate_UnknownChoices_AreFaults()
    {
        Faulty(Valid with { Amortization = (Amortization)7 }, "amortization", "input.unknown");
        Faulty(Valid with { Rounding = (Rounding)99 }, "rounding", "input.unknown");
    }

    [Fact]
    public void TryCreate_UnsuitableCurrency_IsAFault()
    {
        Faulty(Valid with { Principal = default(Money) }, "principal", "loan.no-currency-for-loans");
        Faulty(Valid with { Principal = new Money(5m, Currency.Of("XAU")) }, "principal", "loan.no-currency-for-loans");
    }

    [Fact]
    public void TryCreate_UnsuitableAmount_IsAFault()
    {
        Faulty(Valid with { Principal = new Money(0m, Dollar) }, "principal", "loan.principal-not-positive");
        Faulty(Valid with { Principal = new Money(-5m, Dollar) }, "principal", "loan.principal-not-positive");
        Faulty(Valid with { Principal = new Money(10.005m, Dollar) }, "principal", "loan.principal-too-fine");
        Faulty(Valid with { Principal = new Money(10.50m, Dollar), Digits = 0 }, "principal", "loan.principal-too-fine");
        Faulty(
            Valid with { Principal = new Money(99_999_999_999_999_999_999_999_999.99m, Dollar) }, "principal", "loan.total-too-large");
    }

    [Fact]
    public void TryCreate_UnsuitableRate_IsAFault()
    {
        Faulty(Valid with { AnnualRate = new Ratio(-1, 100) }, "annualRate", "loan.rate-negative");
        Faulty(Valid with { AnnualRate = new Ratio(1, BigInteger.Pow(10, 28)) }, "annualRate", "loan.rate-too-long");
    }

    [Fact]
    public void TryCreate_UnsuitableDigits_IsAFault()
    {
        Money units = new(100m, Currency.Of("UYI"));

        Faulty(Valid with { Principal = units }, "digits", "loan.digits-required");
        Faulty(Valid with { Principal = units, Digits = 11 }, "digits", "input.out-of-range");
        Faulty(Valid with { Digits = 3 }, "digits", "input.out-of-range");
        Assert.Equal(10, Accept(Valid with { Principal = units, Digits = 10 }).Digits);
    }

    [Fact]
    public void TryCreate_UnsuitableDates_AreFaults()
    {
        LocalDate disbursed = new(2026, 1, 31);

        Faulty(Valid with { FirstDueDate = disbursed }, "firstDueDate", "loan.due-before-disbursement");
        Faulty(Valid with { FirstDueDate = new LocalDate(2026, 3, 30), DueDay = 31 }, "dueDay", "loan.due-day-mismatch");
        Faulty(Valid with { DisbursedOn = new LocalDate(9999, 1, 15) }, "instalments", "loan.term-beyond-calendar");
        Faulty(Valid with { DisbursedOn = new LocalDate(0, 12, 31) }, "disbursedOn", "input.out-of-range");
        Assert.Equal(new LocalDate(9999, 12, 15), Schedule.Create(Accept(
            Valid with { DisbursedOn = new LocalDate(9999, 1, 15), Instalments = 11 })).Rows[^1].DueDate);
    }

    [Fact]
    public void TryCreate_UnsuitableStep_IsAFault()
    {
        Faulty(Valid with { Step = 0m }, "step", "input.out-of-range");
        Faulty(Valid with { Step = 1200.01m }, "step", "input.out-of-range");
        Faulty(Valid with { Step = 0.005m }, "step", "loan.step-too-fine");
    }

    [Fact]
    public void TryCreate_LoanThatWouldNotShrink_IsAFault()
    {
        LoanTermsInput tiny = Valid with { Principal = new Money(0.01m, Dollar), AnnualRate = Ratio.Zero };

        Faulty(tiny, "instalments", "loan.part-is-zero");
        Faulty(tiny with { Amortization = Amortization.EqualPrincipal }, "instalments", "loan.part-is-zero");
        Faulty(Valid with { Instalments = 600 }, "instalments", "loan.instalment-below-interest");
        Faulty(Valid with { Step = 100m, AnnualRate = 2L, Instalments = 12 }, "instalments", "loan.instalment-below-interest");
        _ = Accept(Valid with { Instalments = 600, Amortization = Amortization.EqualPrincipal });
        _ = Accept(tiny with { Instalments = 1 });
    }

    [Fact]
    public void TryCreate_WithoutInput_Throws() =>
        Assert.Throws<ArgumentNullException>(() => LoanTerms.TryCreate(null!, out _, out _));

    private static LoanTerms Accept(LoanTermsInput input)
    {
        bool isAccepted = LoanTerms.TryCreate(input, out LoanTerms? terms, out InputReport report);
        Assert.True(isAccepted, report.ToString());
        return terms!;
    }

    private static InputReport Reject(LoanTermsInput input)
    {
        Assert.False(LoanTerms.TryCreate(input, out LoanTerms? terms, out InputReport report));
        Assert.Null(terms);
        return report;
    }

    private static void Faulty(LoanTermsInput input, string path, string code) => Expect.Fault(Reject(input), path, code);
}
