using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Finance.Json;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class SchedulePropertyTests
{
    private static readonly Arbitrary<LoanTerms> AnyTerms = LoanGenerators.Terms.ToArbitrary();

    [Fact]
    public void Create_AddsUpExactly() => Prop.ForAll(AnyTerms, terms =>
    {
        Schedule schedule = Schedule.Create(terms);
        Currency currency = terms.Principal.Currency;

        Assert.Equal(terms.Principal, Money.Sum(schedule.Rows.Select(row => row.Principal), currency));
        Assert.Equal(schedule.TotalInterest, Money.Sum(schedule.Rows.Select(row => row.Interest), currency));
        Assert.Equal(schedule.TotalInstalments, Money.Sum(schedule.Rows.Select(row => row.Instalment), currency));
        Assert.Equal(schedule.TotalInstalments, terms.Principal + schedule.TotalInterest);
    }).Holds(300);

    [Fact]
    public void Create_FollowsTheBalanceDownToZero() => Prop.ForAll(AnyTerms, terms =>
    {
        Schedule schedule = Schedule.Create(terms);
        Money balance = terms.Principal;

        Assert.InRange(schedule.Rows.Length, 1, terms.Instalments);
        foreach (ScheduleRow row in schedule.Rows)
        {
            Assert.Equal(balance, row.OpeningBalance);
            Assert.Equal(row.OpeningBalance - row.Principal, row.ClosingBalance);
            Assert.Equal(row.Interest + row.Principal, row.Instalment);
            Assert.True(row.Principal.IsPositive, "Each row repays something, so the balance falls strictly.");
            Assert.False(row.Interest.IsNegative || row.ClosingBalance.IsNegative);
            Assert.Equal(row.Number == schedule.Rows.Length, row.ClosingBalance.IsZero);
            balance = row.ClosingBalance;
        }
    }).Holds(300);

    [Fact]
    public void Create_BearsTheRoundedTwelfthOfTheRateOnTheBalance() => Prop.ForAll(AnyTerms, terms =>
        Schedule.Create(terms).Rows.All(row =>
            row.Interest == row.OpeningBalance.Multiply(terms.AnnualRate / 12L, terms.Digits, terms.Rounding))).Holds(300);

    [Fact]
    public void Create_DiffersOnlyInTheLastRow() => Prop.ForAll(AnyTerms, terms =>
    {
        IEnumerable<ScheduleRow> before = Schedule.Create(terms).Rows[..^1];
        IEnumerable<Money> parts = before.Select(row =>
            terms.Amortization == Amortization.EqualInstalments ? row.Instalment : row.Principal).Distinct();

        Assert.True(parts.Count() <= 1);
        Assert.All(parts, part => Assert.Equal(part, part.RoundToStep(terms.Step, Rounding.Floor)));
    }).Holds(300);

    [Fact]
    public void Create_TakesTheExactFormulaRoundedOnce() => Prop.ForAll(AnyTerms, terms =>
    {
        Schedule schedule = Schedule.Create(terms);
        if (schedule.Rows.Length == 1)
        {
            return;
        }

        Ratio loan = terms.Principal.Amount;
        Ratio i = terms.AnnualRate / 12L;
        Ratio growth = Ratio.One + i;
        Ratio discount = new(BigInteger.Pow(growth.Denominator, terms.Instalments), BigInteger.Pow(growth.Numerator, terms.Instalments));
        bool isAnnuity = terms.Amortization == Amortization.EqualInstalments && i.Sign > 0;
        Ratio exact = isAnnuity ? loan * i / (Ratio.One - discount) : loan / terms.Instalments;
        Ratio step = terms.Step;
        Ratio rounded = new Ratio((exact / step).ToInteger(terms.Rounding)) * step;
        ScheduleRow first = schedule.Rows[0];

        Assert.Equal(rounded, terms.Amortization == Amortization.EqualInstalments ? first.Instalment.Amount : first.Principal.Amount);
    }).Holds(300);

    [Fact]
    public void Create_WithRateZero_BearsNoInterest() => Prop.ForAll(AnyTerms, terms =>
    {
        if (terms.AnnualRate.Sign == 0)
        {
            Assert.True(Schedule.Create(terms).TotalInterest.IsZero);
        }
    }).Holds(300);

    [Fact]
    public void DueDate_OfEachRow_IsTheDueDayOrTheLastOfItsMonth() => Prop.ForAll(AnyTerms, terms =>
    {
        foreach (ScheduleRow row in Schedule.Create(terms).Rows)
        {
            NodaTime.LocalDate expected = terms.FirstDueDate.With(NodaTime.DateAdjusters.StartOfMonth).PlusMonths(row.Number - 1);
            int last = expected.Calendar.GetDaysInMonth(expected.Year, expected.Month);

            Assert.Equal(expected.PlusDays(Math.Min(terms.DueDay, last) - 1), row.DueDate);
        }
    }).Holds(200);

    [Fact]
    public void Json_OfScheduleAndTerms_RoundTrips() => Prop.ForAll(AnyTerms, terms =>
    {
        string json = FinanceJson.Write(Schedule.Create(terms).ToInput());
        bool isAccepted = Schedule.TryCreate(FinanceJson.Read<ScheduleInput>(json), out Schedule? again, out InputReport report);

        Assert.True(isAccepted, report.ToString());
        Assert.Equal(terms, again!.Terms);
        Assert.Equal(Schedule.Create(terms).Rows, again.Rows);
        Assert.Equal(json, FinanceJson.Write(again.ToInput()));
    }).Holds();

    [Fact]
    public void Schedule_InAnyCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        try
        {
            Prop.ForAll(AnyTerms, terms =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                string expected = Written(terms);
                CultureInfo.CurrentCulture = comma;
                return expected == Written(terms);
            }).Holds(30);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Written(LoanTerms terms)
    {
        Schedule schedule = Schedule.Create(terms);
        return FinanceJson.Write(schedule.ToInput()) + schedule.Explain().In(LanguageTag.Spanish);
    }
}
